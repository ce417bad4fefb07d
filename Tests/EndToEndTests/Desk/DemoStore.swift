import Foundation

/// A ledger of demo data, made once by `guatu demo` and written out for every test that wants it.
final class DemoStore: Sendable {
  private static let shared = DemoStore()

  private let made: Result<[UInt8], any Error>

  private init() {
    made = Result {
      let desk = try Desk()
      try desk.succeed(["demo", "-o", desk.store, "--no-open", "--today", Desk.today])
      return try bytes(of: desk.store)
    }
  }

  static func contents() throws -> [UInt8] { try shared.made.get() }
}
