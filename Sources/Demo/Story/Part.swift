import Campaign

/// What a story is written from: the entry, the people, and the words they use.
struct Part: Sendable {
  /// Without a deadline, which the fate decides.
  var entry: Entry
  var cast: Cast
  /// What the owner says when the work is done.
  var effect: String
  var start: CivilDate
  var today: CivilDate
  var settings: Settings
  var random: SplitMix64
}

/// The people of a story, each with their office in front: 路东办 李海生.
struct Cast: Sendable {
  var office: String
  var owner: String
  /// The owner's name alone, for the signature.
  var signature: String
  var inspector: String
  /// The inspector's name alone: never the owner's.
  var checker: String
  var leadingGroup: String
  /// The approver's name alone: never the checker's.
  var approver: String
}
