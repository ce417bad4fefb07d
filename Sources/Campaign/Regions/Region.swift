/// A node of the tree province → prefecture → county → township (domain.md §2).
public struct Region: Hashable, Sendable, Codable, Identifiable {
  public var id: Int
  public var parent: Int?
  /// The statistics code.
  public var code: String
  /// The full name: 路东街道.
  public var name: String
  /// The short name as on the wall: 路东办.
  public var short: String
  /// Other names that imports may use.
  public var aliases: [String]

  public init(
    id: Int, parent: Int?, code: String, name: String, short: String, aliases: [String] = []
  ) {
    self.id = id
    self.parent = parent
    self.code = code
    self.name = name
    self.short = short
    self.aliases = aliases
  }
}
