import ForeignInput
import Glibc

/// What `Fuzz` reads its inputs as, and where files may lie meanwhile.
///
/// GUATU_FUZZ names a kind of `ForeignInput`. Built by `scripts/torture fuzz`, libFuzzer has the program's `main` and
/// calls `LLVMFuzzerTestOneInput` for ever; built as everything else it reads the files that it is given once, which is
/// the way to look at what libFuzzer found: GUATU_FUZZ=csv Fuzz FILE…
struct Fuzz {
  let kind: ForeignInput
  let folder: String

  static let chosen = Fuzz()

  private init() {
    let name = getenv("GUATU_FUZZ").map { String(cString: $0) } ?? ""
    guard let kind = ForeignInput(rawValue: name) else {
      Fuzz.stop("GUATU_FUZZ is one of \(ForeignInput.allCases.map(\.rawValue).joined(separator: " "))")
    }
    self.kind = kind
    folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }

  /// Reads an input. A finding ends the program as a crash does: so libFuzzer keeps what it came from.
  func read(_ input: [UInt8]) -> String {
    do { return try kind.read(input, in: folder) } catch {
      Fuzz.say("\(kind): \(error)")
      abort()
    }
  }

  static func say(_ text: String) {
    let bytes = Array("\(text)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  static func stop(_ text: String) -> Never {
    say(text)
    exit(64)
  }
}
