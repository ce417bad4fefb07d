import Foundation
import PtySupport
import Testing

@Suite("scripts/install")
struct InstallTests {
  private static let installed = [
    "bin/guatu", "share/bash-completion/completions/guatu", "share/fish/vendor_completions.d/guatu.fish",
    "share/man/man1/guatu.1", "share/zsh/site-functions/_guatu",
  ]

  private static func install(_ arguments: [String], at desk: Desk) throws -> CommandRun {
    try CommandRun(
      arguments, of: Project.path("scripts/install"), in: desk.folder,
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": desk.folder, "GUATU": builtProduct("guatu"),
        "DESTDIR": desk.path("root"),
      ])
  }

  private static func files(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  @Test(
    "installs program, manual page and completions for everybody to read, again over itself, and takes them away"
  )
  func roundTrip() throws {
    let desk = try Desk()
    let prefix = desk.path("root/opt/挂 图")
    for _ in 1...2 {
      let run = try Self.install(["/opt/挂 图"], at: desk)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try Self.files(below: prefix) == Self.installed)
    }
    for file in Self.installed {
      #expect(
        try desk.permissions(of: "\(prefix)/\(file)") == (file.hasPrefix("bin") ? 0o755 : 0o644), "\(file)")
    }
    let version = try CommandRun(
      ["--version"], of: "\(prefix)/bin/guatu", in: desk.folder, environment: [:])
    #expect(version.output == (try desk.succeed(["--version"])).output)
    _ = try desk.file("root/opt/挂 图/share/man/man1/other.1", "")
    #expect(try Self.install(["--uninstall", "/opt/挂 图"], at: desk).status == 0)
    #expect(try Self.files(below: prefix) == ["share/man/man1/other.1"])
  }

  @Test("replaces a program that is running, which goes on")
  func running() throws {
    let desk = try Desk.withDemo()
    #expect(try Self.install(["/usr"], at: desk).status == 0)
    let board = try PtySession(
      desk.path("root/usr/bin/guatu"), [desk.store, "--today", Desk.today],
      environment: ["SWIFT_BACKTRACE": "enable=no"], columns: 80, rows: 24
    ).expect("退出")
    #expect(try Self.install(["/usr"], at: desk).status == 0)
    try board.press("?").expect("帮助")
  }

  @Test(
    "tells how it is called to who does not know, and touches nothing",
    arguments: [["--help"], ["a", "b"], [""]])
  func usage(arguments: [String]) throws {
    let desk = try Desk()
    let run = try Self.install(arguments, at: desk)
    #expect(run.status == 64)
    #expect(run.errors.contains("scripts/install [--uninstall] [PREFIX]"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("root")))
  }
}
