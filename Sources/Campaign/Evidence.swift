/// A file that shows the work was done: where it lies and what it was. The file itself is never copied.
public struct Evidence: Hashable, Sendable, Codable {
  /// The absolute path when it was attached.
  public var path: String
  /// Bytes.
  public var size: Int
  /// SHA-256, lower-case hexadecimal.
  public var sha256: String

  public init(path: String, size: Int, sha256: String) {
    self.path = path
    self.size = size
    self.sha256 = sha256
  }
}
