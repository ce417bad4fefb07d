import Foundation
import PtySupport
import Testing

@Suite("Who may do what with the ledger's file")
struct AccessTests {
  @Test("A new ledger, its folders and what lies beside it are for their owner alone, whatever the umask")
  func umask() throws {
    let desk = try Desk()
    let store = desk.path("新/台账/甲.guatu")
    let run = try desk.script(#"umask 000; exec "$0" init "$1""#, store)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try desk.permissions(of: store) == 0o600)
    for folder in ["新", "新/台账"] { #expect(try desk.permissions(of: desk.path(folder)) == 0o700) }
    let board = try PtySession(
      Confinement.shell, ["-c", #"umask 000; exec "$0" "$1" --lang zh-Hans"#, builtProduct("guatu"), store])
    try board.expect("退出")
    for suffix in ["-wal", "-shm"] { #expect(try desk.permissions(of: store + suffix) == 0o600) }
  }

  @Test("A ledger that everybody may write is told by commands that write, by verify, and on the board")
  func openToOthers() throws {
    let desk = try Desk.with(Row.sample)
    chmod(desk.store, 0o666)
    let told = "guatu: 注意：本机任何人都能改写台账。请执行 chmod o-w \(desk.store)\n"
    let step = try desk.run(["step", desk.store, "H-001", "--today", Desk.today])
    #expect((step.status, step.errors) == (0, told))
    let verify = try desk.run(["verify", desk.store])
    #expect((verify.status, verify.errors) == (0, told))
    #expect(try desk.run(["list", desk.store]).errors.isEmpty)
    try desk.start(columns: 200).expect("注意：本机任何人都能改写台账")
  }

  @Test(
    "A link, a pipe and a folder are refused with what to do, and a pipe does not hang",
    arguments: [
      ("link", "是符号链接"), ("pipe", "是管道"), ("folder", "是文件夹"),
    ])
  func special(kind: String, told: String) throws {
    let desk = try Desk.with(Row.sample)
    let path = desk.path(kind)
    switch kind {
    case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: desk.store)
    case "pipe": mkfifo(path, 0o600)
    default: mkdir(path, 0o700)
    }
    let run = try desk.run(["status", path])
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("guatu: \(path) \(told)"), "\(run.errors)")
  }

  @Test(
    "Who may only read the file sees everything and changes nothing",
    .enabled(if: Confinement.hasAccounts, Comment(rawValue: Confinement.noAccounts)))
  func readOnlyFile() throws {
    let desk = try Desk.with(Row.sample)
    chmod(desk.store, 0o644)
    let before = try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted()
    let nobody = Confinement.account(60_001)
    for command in ["status", "list", "log", "verify", "ranking"] {
      let run = try desk.run(nobody, [command, desk.store])
      #expect((run.status, run.errors) == (0, ""), "\(command)")
    }
    let shown = try desk.run(nobody, ["list", desk.store, "--today", "2017-04-02", "--format", "csv"])
    #expect(
      shown.output
        == (try desk.succeed(["list", desk.store, "--today", "2017-04-02", "--format", "csv"]).output))
    let step = try desk.run(nobody, ["step", desk.store, "H-001", "--today", Desk.today])
    #expect(step.status == 74)
    #expect(step.errors.contains("只读，不能改动：本账号无权写台账文件，请台账的所有者授权(chmod g+w)"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted() == before)
    // Before the file is read, of which there would be much to ask.
    let file = try desk.file("差.csv", "甲,乙\n1,2\n")
    let load = try desk.run(nobody, ["import", desk.store, file, "--today", Desk.today])
    #expect(load.status == 74 && load.output.isEmpty && load.errors.contains("只读，不能改动"))
  }

  @Test(
    "Who may only read it has a board that says so and follows the others",
    .enabled(if: Confinement.hasAccounts, Comment(rawValue: Confinement.noAccounts)))
  func readOnlyBoard() throws {
    let desk = try Desk.with(Row.sample)
    chmod(desk.store, 0o644)
    let words = Confinement.account(60_001)
    let board = try PtySession(
      words[0], Array(words.dropFirst()) + [desk.store, "--today", Desk.today], columns: 120)
    try board.expect("只读：本账号无权写台账文件").expect(" 只读 ")
    try board.press("jl").expect("路西办 综合整治面源污染").press(" ").expect("只读，不能改动").press("j").expect(
      "浍滨办 综合整治面源污染")
    try desk.succeed(["step", desk.store, "H-003", "--as", "钱科长", "--today", Desk.today])
    try board.expect("钱科长  H-003  签收").expect(" 只读 ")
  }

  @Test(
    "A disc that cannot be written is read",
    .enabled(if: Confinement.hasMounts, Comment(rawValue: Confinement.noMounts)))
  func readOnlyMount() throws {
    let desk = try Desk.with(Row.sample)
    let mount = #"exec unshare -m /bin/sh -c 'mount --bind "$2" "$2" && mount -o remount,ro,bind "$2" && "#
    let look = try desk.script(mount + #"exec "$0" status "$1"' "$0" "$1" "$2""#, desk.store, desk.folder)
    #expect((look.status, look.errors) == (0, ""))
    let step = try desk.script(mount + #"exec "$0" step "$1" H-001' "$0" "$1" "$2""#, desk.store, desk.folder)
    #expect(step.status == 74)
    #expect(step.errors.contains("只读，不能改动：台账所在的盘是只读的，请把台账复制到可写的盘"))
  }

  @Test(
    "Two accounts of a group share one ledger, whoever opened it first",
    .enabled(if: Confinement.hasAccounts, Comment(rawValue: Confinement.noAccounts)))
  func group() throws {
    let desk = try Desk.with(Row.sample)
    let shared = desk.path("共用")
    mkdir(shared, 0o700)
    let store = "\(shared)/挂图.guatu"
    try FileManager.default.moveItem(atPath: desk.store, toPath: store)
    for (path, mode) in [(shared, mode_t(0o2770)), (store, 0o660)] {
      chown(path, 60_001, 60_000)
      chmod(path, mode)
    }
    let (first, second) = (
      Confinement.account(60_001, group: 60_000), Confinement.account(60_002, group: 60_000)
    )
    let board = try PtySession(
      first[0], Array(first.dropFirst()) + [store, "--today", Desk.today], columns: 120)
    try board.expect("退出")
    let step = try desk.run(second, ["step", store, "H-003", "--as", "钱科长", "--today", Desk.today])
    #expect((step.status, step.errors) == (0, ""))
    #expect(try board.expect("钱科长  H-003  签收").press("q").waitForExit() == .exited(0))
    let last = try desk.run(first, ["step", store, "H-001", "--today", Desk.today])
    #expect((last.status, last.errors) == (0, ""))
    let stranger = try desk.run(Confinement.account(60_003), ["status", store])
    #expect(stranger.status != 0)
    try desk.succeed(["verify", store])
    #expect(try FileManager.default.contentsOfDirectory(atPath: shared) == ["挂图.guatu"])
  }
}
