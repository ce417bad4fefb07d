import Campaign
import Canvas

/// What a field of a form stands for.
enum FieldID: Hashable, Sendable {
  case percent, effect, evidence, reason, name, matched, inspected, accepted, until, survivor
  case number, unit, task, site, origin, target, content, measures, deadline, department, responsible
  case contact, leader, weight, note
  case light, state, text, area
  case value, day, measure, direction
  case check, objection, answer, kind, addressee, title, place, present
  case format, file
}

/// One line of a form.
struct FormField: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case text(TextEdit)
    case check(Bool)
    /// One of several; 0 is the first.
    case choice([String], Int)
  }

  let id: FieldID
  let label: String
  var value: Value
  /// What is wrong with it, in words; shown beside it.
  var problem: String?
  /// What was typed to find a choice.
  private var typed = ""
  /// What may be filled in, shown while it is empty.
  var hint = ""

  init(_ id: FieldID, _ label: String, _ text: String, hint: String = "") {
    self.id = id
    self.label = label
    self.value = .text(TextEdit(text))
    self.hint = hint
  }

  init(_ id: FieldID, _ label: String, check: Bool) {
    self.id = id
    self.label = label
    self.value = .check(check)
  }

  init(_ id: FieldID, _ label: String, choices: [String], chosen: Int) {
    self.id = id
    self.label = label
    self.value = .choice(choices, max(0, min(chosen, choices.count - 1)))
  }

  /// The text without blanks at its ends.
  var text: String {
    switch value {
    case .text(let edit): return trimmed(edit.text)
    case .choice(let choices, let index): return choices.indices.contains(index) ? choices[index] : ""
    case .check(let isTicked): return isTicked ? "1" : ""
    }
  }

  var isTicked: Bool { value == .check(true) }

  var chosen: Int {
    if case .choice(_, let index) = value { return index }
    return 0
  }

  /// Whether the key changed something.
  mutating func handle(_ key: Key) -> Bool {
    switch value {
    case .text(var edit):
      guard edit.handle(key) else { return false }
      value = .text(edit)
    case .check(let isTicked):
      guard key == .character(" ") || key == .character("x") else { return false }
      value = .check(!isTicked)
    case .choice(let choices, let index):
      guard let next = choose(key, choices, index) else { return false }
      value = .choice(choices, next)
    }
    problem = nil
    return true
  }

  /// Left and right go round; characters go to the next choice that holds them, one after the other.
  private mutating func choose(_ key: Key, _ choices: [String], _ index: Int) -> Int? {
    guard !choices.isEmpty else { return nil }
    let before = typed
    typed = ""
    switch key {
    case .right, .character(" "): return (index + 1) % choices.count
    case .left: return (index + choices.count - 1) % choices.count
    case .home: return 0
    case .end: return choices.count - 1
    case .character(let character):
      typed = before + String(character)
      if !before.isEmpty, let longer = next(typed, choices, from: index) { return longer }
      typed = String(character)
      return next(typed, choices, from: index + 1)
    default: return nil
    }
  }

  private func next(_ text: String, _ choices: [String], from index: Int) -> Int? {
    choices.indices.map { (index + $0) % choices.count }.first { choices[$0].contains(text) }
  }

  /// - Returns: whether what was pasted fits.
  @discardableResult
  mutating func insert(_ pasted: String) -> Bool {
    switch value {
    case .text(var edit):
      guard edit.insert(pasted) else { return false }
      value = .text(edit)
      problem = nil
    case .choice:
      for character in pasted.prefix(64) where character != " " { _ = handle(.character(character)) }
    case .check: break
    }
    return true
  }
}
