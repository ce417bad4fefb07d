import Campaign
import Testing
import Words

@testable import Board

/// The line behind `:`.
@Suite struct CommandTests {
  @Test("Tab completes, and goes round among what fits")
  func complete() throws {
    let sitting = try Sitting(Wall.items).press(":the⇥")
    #expect(sitting.lastLine == " :theme")
    sitting.press(" ⇥")
    #expect(sitting.lastLine == " :theme dark")
    #expect(sitting.lines[22].contains("dark") && sitting.lines[22].contains("mono"))
    #expect(sitting.press("⇥").lastLine == " :theme light")
    #expect(sitting.press("⇤").lastLine == " :theme dark")
    #expect(sitting.press("⇤").lastLine == " :theme mono")
    #expect(sitting.press("⏎").app.context.theme.name == .mono)
  }

  @Test("Every key's action has a command that Tab knows", arguments: Action.allCases)
  func names(_ action: Action) {
    let names = CommandLine.names(Words.in(.english))
    #expect(action == .command || names.contains(CommandLine.name(of: action)))
  }

  @Test("A command does what the key does")
  func same() throws {
    let sitting = try Sitting(Wall.items)
    #expect(sitting.command("down").place == "路西办 清洁供热")
    #expect(sitting.command("open").cell?.scope.unitName == "路西办")
    #expect(sitting.command("step").lastLine.contains("B001  签收"))
    #expect(sitting.command("undo").lastLine.contains("B001  撤销"))
    #expect(sitting.command("q").app.screenKind == .board)
    #expect(sitting.command("quit").app.isFinished)
  }

  @Test(
    "What is no command says so, and how to find one",
    arguments: ["nonsense", "theme pink", "lang fr", "go", "签收"])
  func unknown(_ text: String) throws {
    let sitting = try Sitting(Wall.items).command(text)
    #expect(sitting.lastLine.contains("没有这个命令：\(text)"))
    #expect(sitting.app.screenKind == .board)
  }

  @Test(":go finds an item by its number, a unit by either of its names, and says when it finds nothing")
  func go() throws {
    let sitting = try Sitting(Wall.items)
    #expect(sitting.command("go B001").sees("事项 B001"))
    #expect(sitting.press("⎋").place == "路东办 清洁供热")
    #expect(sitting.command("go 路西办").cell?.scope.unitName == "路西办")
    #expect(sitting.command("go 路东街道").cell?.scope.unitName == "路东办")
    #expect(sitting.command("go 9999").lastLine.contains("没有编号为 9999 的事项"))
  }

  @Test(":lang changes every word at once, on the screens below too")
  func language() throws {
    let sitting = try Sitting(Wall.items).press("⏎").command("lang en")
    #expect(sitting.sees("rectifying") && !sitting.sees("整改中"))
    sitting.press("q")
    #expect(sitting.sees("Total") && sitting.sees("Mon 20 Mar 2017") && !sitting.sees("合计"))
    sitting.command("lang zh-Hant")
    #expect(sitting.sees("合計"))
  }

  @Test("t goes through the themes and :theme takes one by name")
  func themes() throws {
    let sitting = try Sitting(Wall.items)
    let seen = (0..<4).map { _ in sitting.press("t").app.context.theme.name }
    #expect(seen == [.light, .contrast, .mono, .dark])
    #expect(sitting.command("theme light").app.context.theme.name == .light)
  }

  @Test("A step's word is a command for the item under the cursor, a note can be typed at once")
  func steps() throws {
    let sitting = try Sitting(Wall.items).press("⏎").command("do-void")
    #expect(sitting.sees("撤并  A002"))
    sitting.press("⎋").command("note 会上再议")
    #expect(sitting.lastLine.contains("A002  备注"))
  }

  @Test("Backspace on the empty line leaves it, and Esc as well")
  func leave() throws {
    #expect(try !Sitting(Wall.items).press(":a⌫⌫").isAsked)
    #expect(try !Sitting(Wall.items).press(":a⎋").isAsked)
  }

  @Test("More completions than fit are cut at the edge", arguments: [40, 80, 200])
  func overflow(_ columns: Int) throws {
    let sitting = try Sitting(Wall.items, columns: columns).press(":⇥⇥⇥⇥")
    #expect(sitting.lines.count == 25)
    #expect(sitting.canvas.size.columns == columns)
  }

  @Test("A number alone goes to its item, as people read it out")
  func number() throws {
    let sitting = try Sitting([Wall.item("0517", .assigned), Wall.item("0518", .closed)])
    #expect(sitting.press(":0517⏎").sees("事项 0517"))
    #expect(sitting.press(":0999⏎").lastLine.contains("没有编号为 0999 的事项"))
  }
}
