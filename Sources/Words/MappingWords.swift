/// The words of the step that asks how a file's columns, units and tasks are to be understood.
public struct MappingWords: Sendable {
  public let title: String
}

extension MappingWords {
  static let simplified = MappingWords(title: "对应表")
  static let traditional = MappingWords(title: "對應表")
  static let english = MappingWords(title: "mapping")
}
