@testable import Exchange

extension TOMLFile {
  /// Why a text is no table; nil where it is one.
  static func failure(of toml: String) -> Failure? {
    do throws(Failure) {
      _ = try table(toml)
      return nil
    } catch { return error }
  }
}
