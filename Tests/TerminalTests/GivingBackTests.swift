import Glibc
import PtySupport
import Testing

@Suite("A terminal session gives the terminal back")
struct GivingBackTests {
  @Test("when it is over")
  func quit() throws {
    let session = try probe().press("c")
    #expect(session.modes != session.originalModes)
    #expect(try session.press("q").waitForExit() == .exited(0))
    #expect(session.notGivenBack == [])
    #expect(session.screen.contains("goodbye"))
  }

  @Test("when somebody asks it to end")
  func terminate() throws {
    let session = try probe().signal(SIGTERM)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.notGivenBack == [])
  }

  @Test("when it is told that its terminal hangs up")
  func hangUpSignal() throws {
    let session = try probe().signal(SIGHUP)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.notGivenBack == [])
  }

  @Test("as far as there is one when its window is closed, and ends")
  func hangUp() throws {
    #expect(try probe().hangUp().waitForExit() == .exited(0))
  }

  @Test("when the program leaves in the middle")
  func exitInTheMiddle() throws {
    let session = try probe().press("!")
    #expect(try session.waitForExit() == .exited(3))
    #expect(session.notGivenBack == [])
  }

  @Test("when the program traps, and shows what it said")
  func trap() throws {
    let session = try probe(rows: 60).press("x")
    let status = try session.waitForExit()
    #expect(status == .killed(signal: SIGILL) || status == .killed(signal: SIGTRAP))
    #expect(session.notGivenBack == [])
    #expect(session.row(of: "the probe was told to crash") != nil)
  }

  @Test(
    "when a signal kills it",
    arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT])
  func crash(_ number: Int32) throws {
    let session = try probe().signal(number)
    #expect(try session.waitForExit() == .killed(signal: number))
    #expect(session.notGivenBack == [])
  }

  @Test("when its stack is used up")
  func stackOverflow() throws {
    let session = try probe().press("o")
    #expect(try session.waitForExit() == .killed(signal: SIGSEGV))
    #expect(session.notGivenBack == [])
  }

  @Test("when Ctrl-Z stops it, and takes it again")
  func stop() throws {
    let session = try probe().press(.control("z")).waitForStop()
    #expect(session.notGivenBack == [])
    try session.resize(columns: 90, rows: 20).resume().expect("1 resumed").expect("2 resized 90x20")
    try session.expect("探针 90x20").press("j").expect("3 character j")
    #expect(session.isAlternateScreen)
    #expect(session.reportsMouse)
    #expect(try session.press("q").waitForExit() == .exited(0))
    #expect(session.notGivenBack == [])
  }

  @Test("when it is stopped from outside, as often as that happens")
  func stopFromOutside() throws {
    let session = try probe()
    for round in 1...3 {
      try session.signal(SIGTSTP).waitForStop()
      #expect(session.notGivenBack == [])
      try session.resume().expect("\(round) resumed")
    }
    try session.press("j").expect("4 character j")
  }

  @Test("when it is stopped and then asked to end")
  func endWhileStopped() throws {
    let session = try probe().press(.control("z")).waitForStop().signal(SIGTERM).resume()
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.notGivenBack == [])
  }

  @Test("and takes it again when SIGSTOP stopped it unasked")
  func stoppedHard() throws {
    let session = try probe().signal(SIGSTOP).waitForStop()
    try session.resume().expect("1 resumed").press("j").expect("2 character j")
  }

  @Test("and shows afterwards what was written to standard error")
  func standardError() throws {
    let session = try probe(["TMPDIR": "/nowhere"]).press("e").expect("1 character e")
    #expect(session.row(of: "a word to standard error") == nil)
    #expect(try session.press("q").waitForExit() == .exited(0))
    #expect(session.row(of: "a word to standard error") != nil)
  }

  @Test("and shows what was written to standard error while it is stopped")
  func standardErrorWhileStopped() throws {
    let session = try probe().press("e").press(.control("z")).waitForStop().expect("a word to standard error")
    try session.resume().expect("2 resumed").expectGone("a word to standard error")
  }

  @Test(
    "by not taking it where it cannot draw",
    arguments: [
      ("dumb", "tooSimple(\"dumb\")"), ("unheard-of", "unknownTerminalType(\"unheard-of\")"),
      ("", "noTerminalType"),
    ])
  func refusal(type: String, reason: String) throws {
    let session = try startedProbe(["TERM": type])
    #expect(try session.waitForExit() == .exited(69))
    #expect(session.row(of: "refused: ") != nil)
    #expect(session.row(of: reason) != nil)
    #expect(session.modes == session.originalModes)
  }

  @Test("by not taking it where the output goes elsewhere")
  func notATerminal() throws {
    let session = try PtySession("/bin/sh", ["-c", "\"$0\" | cat", builtProduct("TerminalProbe")])
    try session.waitForExit()
    #expect(session.row(of: "refused: notATerminal") != nil)
  }

  @Test("and reads the terminal when its input comes from elsewhere")
  func inputFromElsewhere() throws {
    let session = try PtySession("/bin/sh", ["-c", "echo x | \"$0\"", builtProduct("TerminalProbe")])
    try session.expect("探针").press("j").expect("1 character j").press("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.modes == session.originalModes)
  }

  @Test("to a shell that stops and continues it")
  func shell() throws {
    let session = try PtySession(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "ready> ", "LC_ALL": "C.UTF-8"])
    try session.expect("ready>").press(builtProduct("TerminalProbe") + "\r").expect("探针")
    try session.press(.control("z")).expect("Stopped")
    #expect(!session.isAlternateScreen)
    try session.press("fg\r").expect("resumed").press("j").expect("2 character j")
    try session.press(.control("z")).expect("Stopped").press("kill %1\r").expect("goodbye")
    #expect(!session.isAlternateScreen)
  }
}
