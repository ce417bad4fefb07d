import Foundation

/// One line on a terminal's stderr that counts, from the first second on; silent elsewhere.
struct ProgressMeter {
  private let text: (Int) -> String
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = Date()
  private var isShown = false

  init(_ text: @escaping (Int) -> String) { self.text = text }

  mutating func show(_ count: Int) {
    guard isTerminal, Date().timeIntervalSince(start) > 1 else { return }
    isShown = true
    write("\r\(text(count))\u{1B}[K")
  }

  mutating func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
