import Campaign
import Canvas
import Foundation
import Ledger
import Testing
import Words

@testable import Board

@Suite("What the ledger's file allows, and what happens to it under an open board") struct StoreTests {
  private func sitting(_ condition: StoreCondition, _ language: Language = .simplified) throws -> Sitting {
    try Sitting(
      language, data: PreparedLedger(Wall.plan, Wall.items), condition: condition)
  }

  @Test(
    "A ledger that may only be read says so, in every language",
    arguments: [
      (Language.simplified, "只读"), (.traditional, "唯讀"), (.english, "read-only"),
    ])
  func readOnly(language: Language, mark: String) throws {
    let sitting = try sitting(StoreCondition(readOnly: .folder), language)
    #expect(sitting.lines[0].contains(" \(mark) "))
    #expect(sitting.lastLine.contains(mark))
  }

  @Test(
    "What would change it is refused with a sentence, before anything is filled in",
    arguments: [
      "j␣", "⏎␣", "⏎i", "a", "u", "L", ":meet⏎",
    ])
  func refused(keys: String) throws {
    let sitting = try sitting(StoreCondition(readOnly: .file))
    let before = try sitting.ledger.latestSequence()
    sitting.press(keys)
    #expect(sitting.lastLine.contains("只读，不能改动：本账号无权写台账文件，请台账的所有者授权(chmod g+w)"))
    #expect(!sitting.isAsked)
    #expect(try sitting.ledger.latestSequence() == before)
  }

  @Test(
    "All that is only looked at works as ever",
    arguments: [
      ("⏎⏎", "事项 A00"), ("w", "红黄灯清单"), ("R", "排名"), ("/锅炉⏎", "锅炉"), (":filter 红灯⏎", "筛选"), ("?", "按键  挂图"),
    ])
  func looking(keys: String, seen: String) throws {
    let sitting = try sitting(StoreCondition(readOnly: .file)).press(keys)
    #expect(sitting.sees(seen))
    #expect(!sitting.lastLine.contains("不能改动"))
  }

  @Test("Who opens a ledger that everybody may write is told")
  func openToOthers() throws {
    let sitting = try sitting(StoreCondition(openToOthers: [.folder(path: "/台账")]))
    #expect(sitting.lastLine.contains("注意：本机任何人都能替换台账。请执行 chmod o-w /台账"))
    #expect(try sitting.press("j␣").ledger.latestSequence() > 1)
  }

  @Test("A ledger that is deleted stays on the board, and is marked as long as it is away")
  func gone() throws {
    let sitting = try Sitting(Wall.items)
    let tiles = sitting.lines[2..<20]
    let (path, aside) = (sitting.ledger.location, sitting.ledger.location + ".aside")
    rename(path, aside)
    sitting.receive(.ledgerChanged)
    #expect(sitting.lines[0].contains(" 文件不在 "))
    #expect(sitting.lastLine.contains("台账已被删除、移走或替换，不能保存"))
    #expect(sitting.lines[2..<20] == tiles)
    sitting.press("j")
    #expect(sitting.lines[0].contains(" 文件不在 "))
    sitting.press("␣")
    #expect(sitting.lastLine.contains("台账已被删除、移走或替换，不能保存"))
    rename(aside, path)
    sitting.receive(.ledgerChanged)
    #expect(!sitting.lines[0].contains("文件不在"))
    #expect(sitting.press("␣").lastLine.contains("u 撤销"))
  }

  @Test("A log that is deleted is told, and what to do")
  func logGone() throws {
    let sitting = try Sitting(Wall.items)
    unlink(sitting.ledger.location + "-wal")
    sitting.receive(.ledgerChanged)
    #expect(sitting.lastLine.contains("日志文件被删除，不能保存：请所有人退出挂图，再重新打开"))
  }

  @Test("Pages that are overwritten under an open board are told, and the board stays")
  func corrupt() throws {
    let sitting = try Sitting(Wall.items)
    let file = try #require(FileHandle(forWritingAtPath: sitting.ledger.location))
    let size = try Int(file.seekToEnd())
    try file.seek(toOffset: 4_096)
    try file.write(contentsOf: Data(repeating: 0x5A, count: max(0, size - 4_096)))
    let heading = sitting.lines[0]
    sitting.press("w")
    if sitting.app.screenKind == .board {
      #expect(sitting.lastLine.contains("已损坏"))
      #expect(sitting.lines[0] == heading)
    } else {
      #expect(sitting.press("R").sees("已损坏"))
    }
  }
}
