import Campaign

/// One item of the demo: what the office wrote, and what people did with it until today.
public struct DemoStory: Hashable, Sendable {
  /// As it was written into the ledger, with its number.
  public let entry: Entry
  /// In the order in which they happened; every step is legal after the ones before it.
  public let scenes: [Scene]
  /// What the scenes make of the entry under the plan's settings, not yet stored (id 0, revision 0).
  public let item: Item
  /// The fate that the story was written for.
  let fate: Fate

  /// The evidence that the scenes attach, oldest first.
  public var evidence: [Evidence] {
    scenes.reduce(into: []) { all, scene in
      if case .submit(_, let evidence, _) = scene.step { all += evidence }
    }
  }

  /// Plays the scenes on the entry.
  ///
  /// - Throws: the refusal of the first scene that these settings forbid; none with those of the plan.
  public func item(_ settings: Settings) throws(Refusal) -> Item {
    var item = Item(entry: entry)
    for scene in scenes { item = try plan(scene.step, on: item, asOf: scene.day, settings) }
    return item
  }
}

/// Something that somebody did on a day.
public struct Scene: Hashable, Sendable {
  public let day: CivilDate
  /// Local time: seconds after midnight, 0–86,399; later scenes of a day have larger ones.
  public let second: Int
  /// Who did it: the office and the name.
  public let actor: String
  public let step: Step
}
