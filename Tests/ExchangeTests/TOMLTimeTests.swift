import Ledger
import Testing

@testable import Exchange

@Suite("A value of TOML that begins like a date with a time, and is none")
struct TOMLTimeTests {
  private func failure(_ toml: String) -> TOMLFile.Failure? {
    do throws(TOMLFile.Failure) {
      _ = try TOMLFile.table(toml)
      return nil
    } catch { return error }
  }

  @Test(
    "is told with its line instead of ending the program",
    arguments: [
      ("a = 2017-03-01Tx:00\n", 1, "2017-03-01Tx:00"), ("a = 1\n\nb = 2017-03-01t年:0", 3, "2017-03-01t年:0"),
      ("a = [\r\n  1979-05-27T-1:00,\r\n]\r\n", 2, "1979-05-27T-1:00"),
      ("a = { b = 1979-05-27Tx:0 }\n", 1, "1979-05-27Tx:0"),
      ("a = 'x' # 2017\nb = \"\"\"\n\\\"\"\"\"\nc = 2017-03-01Tx:0\n", 4, "2017-03-01Tx:0"),
    ])
  func told(toml: String, line: Int, text: String) {
    let failure = failure(toml)
    #expect(failure?.line == line)
    #expect(failure?.fault == .brokenTime(text))
  }

  @Test("is not come upon where the name of a table is looked at")
  func behindTable() {
    #expect(failure("a = 2017-03-01Tx:0\n[区划]\n")?.fault == .brokenTime("2017-03-01Tx:0"))
  }

  @Test(
    "is none with its time, in quotes, in a comment or as a name",
    arguments: [
      "a = 2017-03-01T10:00:00\n", "a = 2017-03-01t10:00:00\n", "a = 2017-03-01\nb = 2017-03-01 # 10:00\n",
      "a = \"2017-03-01Tx:0\"\n", "a = '2017-03-01Tx:0'\n", "a = \"\"\"\n2017-03-01Tx:0\"\"\"\"\nb = 1\n",
      "a = '''\n2017-03-01Tx:0\n'''\n", "a = \"\\\" 2017-03-01Tx:0\"\n", "# a = 2017-03-01Tx:0\n",
      "2017-03-01Tx = 1\n", "a = \"'\"\nb = \"'\"\n",
    ])
  func none(toml: String) { #expect(failure(toml) == nil) }

  @Test(
    "is the parser's to tell where the fault is another",
    arguments: ["a = 2017-03-01T\n", "a = 2017-3-01Tx:0\n", "a = \"2017-03-01Tx:0\n"])
  func other(toml: String) {
    guard case .syntax = failure(toml)?.fault else {
      Issue.record("\(String(describing: failure(toml)))")
      return
    }
  }
}
