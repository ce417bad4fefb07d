/// How far the writing of a paper is, in rows of its tables. Whoever hears of it stops the writing by throwing.
final class WrittenRows {
  private let tell: (Int) throws -> Void
  private var count = 0

  init(_ tell: @escaping (Int) throws -> Void = { _ in }) { self.tell = tell }

  /// A row more.
  ///
  /// - Throws: what stops the writing.
  func add() throws {
    count += 1
    try check()
  }

  /// Asks whether to go on where no row was written.
  ///
  /// - Throws: what stops the writing.
  func check() throws { try tell(count) }
}
