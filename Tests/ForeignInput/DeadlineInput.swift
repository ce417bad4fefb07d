import Campaign

/// Reads a deadline, and again what it means.
enum DeadlineInput {
  static func read(_ input: [UInt8]) throws -> String {
    let start = try ForeignPlan.get().start
    let text = String(decoding: input, as: UTF8.self)
    let deadline = Deadline.parse(text, campaignStart: start)
    guard deadline.text == text else { throw Finding(what: "another text: \(deadline.text)") }
    guard let day = deadline.day else { return deadline.isStanding ? "standing" : "no day" }
    // As ISO a meaning is a day and nothing else, and the same one.
    guard Deadline.parse(day.iso, campaignStart: start).day == day else {
      throw Finding(what: "\(day.iso) is another day when it is read again")
    }
    return "a day"
  }
}
