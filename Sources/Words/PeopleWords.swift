/// The words of `guatu people` and `guatu issue`.
public struct PeopleWords: Sendable {
  public let title: String
}

extension PeopleWords {
  static let simplified = PeopleWords(title: "人员")
  static let traditional = PeopleWords(title: "人員")
  static let english = PeopleWords(title: "people")
}
