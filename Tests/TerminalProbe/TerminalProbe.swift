import Canvas
import Glibc
import Terminal

/// A program for the tests of the terminal session: shows a known canvas and what it was told.
@main
struct TerminalProbe {
  static func main() {
    do throws(TerminalError) {
      var session = try TerminalSession()
      var probe = Probe(size: session.size, colours: session.colours)
      probe.run(&session)
    } catch {
      print("refused: \(error)")
      exit(69)
    }
    print("goodbye")
  }
}
