import Campaign
import Testing

/// One line of the table: an item on a day, and the light it must have.
struct LightCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let item: Item
  let day: CivilDate
  let colour: LightColour
  let reason: LightReason

  init(_ name: String, _ item: Item, on number: Int, _ colour: LightColour, _ reason: LightReason) {
    testDescription = name
    self.item = item
    self.day = CampaignTests.day(number)
    self.colour = colour
    self.reason = reason
  }

  func check() {
    let light = Light.of(item, on: day, .standard)
    #expect(light.colour == colour)
    #expect(light.reason == reason)
  }
}

/// The samples of the table of lights.
extension Item {
  static func closed(submitted: Int, closed: Int) -> Item {
    .sample(.closed) {
      $0.life.submittedOn = day(submitted)
      $0.life.closedOn = day(closed)
    }
  }

  static func objectedTo(answered: Bool) -> Item {
    .sample(.noticed) {
      $0.life.objections = [Objection(text: "未修好", by: "群众", on: day(0))]
      if answered { $0.life.objections[0].answer = "已修好" }
    }
  }

  static func rebounded(_ state: State) -> Item {
    .sample(state) {
      $0.life.rebounds = 1
      $0.life.isRebounding = true
    }
  }

  static func setRed(_ state: State, until: Int?) -> Item {
    .sample(state) {
      $0.life.redReason = "点名"
      $0.life.redUntil = until.map { day($0) }
    }
  }

  static func returned(_ times: Int, _ state: State) -> Item {
    .sample(state) { $0.life.returns = times }
  }

  static func submitted(on number: Int) -> Item {
    .sample(.submitted) { $0.life.submittedOn = day(number) }
  }

  static func reported(_ number: Int, due: Int? = 100) -> Item {
    .sample(.rectifying, due: due) { $0.life.reportedOn = day(number) }
  }

  static func behind(progress: Int, on number: Int) -> Item {
    .sample(.rectifying) {
      $0.life.progress = progress
      $0.life.reportedOn = day(number)
    }
  }

  static func signed(on number: Int) -> Item {
    .sample(.rectifying) { $0.life.signedOn = day(number) }
  }
}
