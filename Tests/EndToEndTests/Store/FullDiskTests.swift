import Foundation
import PtySupport
import Testing

/// Where there is no more room: files that may not grow beyond a size (a limit that binds root too), and a small disk.
@Suite("A full disk")
struct FullDiskTests {
  private let limited = #"ulimit -f 64; exec "$0" "$@""#

  private func run(_ desk: Desk, _ arguments: [String]) throws -> CommandRun {
    try desk.run([Confinement.shell, "-c", limited, builtProduct("guatu")], arguments)
  }

  private func rows(_ count: Int) -> String {
    Row.csv((1...count).map { Row(number: "K-\($0)", content: "管网\($0)") })
  }

  @Test("An import that meets it says so and leaves nothing; with room it goes in")
  func imports() throws {
    let desk = try Desk.with(Row.sample)
    let more = try desk.file("新增.csv", rows(300))
    let failed = try run(desk, ["import", desk.store, more, "--today", Desk.today])
    #expect(failed.status == 74)
    #expect(failed.errors.contains("磁盘已满，未保存任何改动：请腾出空间再试  \(desk.store)"), "\(failed.errors)")
    #expect(try desk.list().count == Row.sample.count)
    try desk.succeed(["verify", desk.store])
    try desk.succeed(["import", desk.store, more, "--today", Desk.today])
    #expect(try desk.list().count == Row.sample.count + 300)
  }

  @Test("A step that meets it says so and changes nothing")
  func steps() throws {
    let desk = try Desk.with(Row.sample)
    let note = String(repeating: "长", count: 20_000)
    let arguments = ["step", desk.store, "H-005", "--to", "void", "--note", note, "--today", Desk.today]
    let failed = try run(desk, arguments)
    #expect(failed.status == 74)
    #expect(failed.errors.contains("磁盘已满"), "\(failed.errors)")
    #expect(try desk.item("H-005")["item.state"] == "draft")
    try desk.succeed(["verify", desk.store])
    try desk.succeed(arguments)
  }

  @Test(
    "A backup and an export that meet it leave neither a part nor a changed file",
    arguments: [
      ["backup"], ["export", "-o"],
    ])
  func files(words: [String]) throws {
    let desk = try Desk.withDemo()
    let target = try desk.file("备份.guatu", "precious")
    let before = try names(in: desk)
    let output = words[0] == "backup" ? [target, "--force"] : [target.replacing(".guatu", with: ".csv")]
    let failed = try run(desk, [words[0], desk.store] + words.dropFirst() + output)
    #expect(failed.status != 0)
    #expect(failed.errors.contains("磁盘已满") || failed.errors.contains("不能写"), "\(failed.errors)")
    #expect(try bytes(of: target) == Array("precious".utf8))
    #expect(try names(in: desk) == before)
    try desk.succeed(["verify", desk.store])
  }

  /// The files of a desk, but for what its ledger could not take in from its log yet.
  private func names(in desk: Desk) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    return Set(names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("挂图.guatu-") })
  }

  @Test(
    "A board whose disk fills up says so at the next step, and goes on when there is room again",
    .enabled(if: Confinement.hasMounts, Comment(rawValue: Confinement.noMounts)))
  func board() throws {
    let desk = try Desk.with(Row.sample)
    mkdir(desk.path("小盘"), 0o700)
    let script = """
      mount -t tmpfs -o size=1m tmpfs "$2" && cp "$1" "$2/x.guatu" && \
      exec "$0" "$2/x.guatu" --today \(Desk.today) --lang zh-Hans
      """
    let board = try PtySession(
      "/usr/bin/unshare",
      ["-m", Confinement.shell, "-c", script, builtProduct("guatu"), desk.store, desk.path("小盘")],
      columns: 120)
    try board.expect("退出").press("jl").expect("路西办")
    let disk = "/proc/\(board.processID)/root\(desk.path("小盘"))"
    try fill("\(disk)/filler")
    try board.press(" ").expect("磁盘已满")
    unlink("\(disk)/filler")
    #expect(try board.press(" ").expect("H-003  签收").press("q").waitForExit() == .exited(0))
  }

  /// Writes a file until there is no room for another byte.
  private func fill(_ path: String) throws {
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    guard descriptor >= 0 else { throw CommandError(reason: "cannot make \(path)") }
    defer { close(descriptor) }
    for size in [65_536, 4_096, 1] {
      let bytes = [UInt8](repeating: 0, count: size)
      while write(descriptor, bytes, size) == size {}
    }
    #expect(errno == ENOSPC)
  }
}
