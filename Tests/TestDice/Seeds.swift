import Glibc

/// A folder for what another fuzzer begins with: for each reader a folder of samples, and the words that mean something
/// to it as a dictionary of libFuzzer's and AFL's form.
struct Seeds {
  let folder: String

  /// Where scripts/torture wants them; nil in every other run.
  static var asked: Seeds? { getenv("GUATU_TORTURE_SEEDS").map { Seeds(folder: String(cString: $0)) } }

  func keep(_ samples: [[UInt8]], words: [[UInt8]], for name: String) {
    mkdir("\(folder)/\(name)", 0o700)
    for (number, sample) in samples.enumerated() {
      Self.write(sample, to: "\(folder)/\(name)/sample-\(number)")
    }
    let lines = words.map { "\"\($0.map(Self.escaped).joined())\"\n" }
    Self.write(Array(lines.joined().utf8), to: "\(folder)/\(name).dict")
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.count < 2 ? "0" : "") + digits
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }
}
