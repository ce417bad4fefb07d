import Ledger
import Testing

@testable import Exchange

@Suite("A table of TOML whose name needs quotes")
struct TOMLTableNameTests {
  @Test(
    "is told with its line instead of ending the program",
    arguments: [
      ("[区划]\n", 1, "[区划]"), ("name = 1\n\n[[区划]]\n", 3, "[[区划]]"),
      ("a = 1\r\n \t[ 区划 ]\r\n", 2, " \t[ 区划 ]"),
      ("\u{FEFF}[区]", 1, "\u{FEFF}[区]"), ("[\n", 1, "["), ("[[\na]]\n", 1, "[["), ("[.a]", 1, "[.a]"),
      ("[=]", 1, "[=]"),
      ("[\u{3000}a]", 1, "[\u{3000}a]"),
    ])
  func told(toml: String, line: Int, text: String) {
    let failure = TOMLFile.failure(of: toml)
    #expect(failure?.line == line)
    #expect(failure?.fault == .unquotedTable(text))
  }

  @Test(
    "is none in quotes, in a string, in an array or in a comment",
    arguments: [
      "[\"区划\"]\nx = 1\n", "[ '区划' ]\n", "a = \"\"\"\n[区划]\n\"\"\"\n", "a = '''\n[区划]'''\n",
      "a = [\n  [{ x = 1 }],\n]\n", "# [区划]\n",
      "[a.b]\n[[c]]\n[[c]]\n", "",
    ])
  func none(toml: String) { #expect(TOMLFile.failure(of: toml) == nil) }

  @Test(
    "is the parser's to tell where the fault is another, or stands before it",
    arguments: ["[]", "a =\n[区划]\n", "[a"])
  func other(toml: String) {
    guard case .syntax = TOMLFile.failure(of: toml)?.fault else {
      Issue.record("\(String(describing: TOMLFile.failure(of: toml)))")
      return
    }
  }
}
