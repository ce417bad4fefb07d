import Campaign
import Canvas
import Testing
import Words

@testable import Board

/// Signs that are two columns wide in Chinese terminals must not come from us (domain.md §5).
@Suite struct WidthOfSignsTests {
  static let sizes = [(60, 16), (200, 60)]

  @Test(
    "No view draws an East Asian Ambiguous character of ours", arguments: Language.allCases, [false, true])
  func ambiguous(_ language: Language, _ isAscii: Bool) throws {
    try forEachView(language, isAscii ? .ascii : .unicode) { view, canvas in
      let found = WidthOfSignsTests.scalars(of: canvas).filter(TextWidth.isAmbiguous)
      #expect(found.isEmpty, "\(String(String.UnicodeScalarView(found))) in \(view)")
    }
  }

  @Test("With ASCII symbols all that is no word is ASCII", arguments: Language.allCases)
  func ascii(_ language: Language) throws {
    try forEachView(language, .ascii) { view, canvas in
      let found = WidthOfSignsTests.scalars(of: canvas).filter { scalar in
        !scalar.isASCII && !scalar.properties.isIdeographic && !"「」、，：；".unicodeScalars.contains(scalar)
      }
      #expect(found.isEmpty, "\(String(String.UnicodeScalarView(found))) in \(view)")
    }
  }

  /// A ledger that holds nothing but ASCII.
  static let ledger: PreparedLedger = {
    var plan = Wall.plan
    plan.name = "Campaign"
    plan.phases = [Phase(name: "Phase", startsAfter: 0)]
    for index in plan.regions.indices {
      plan.regions[index].name = "Unit \(index)"
      plan.regions[index].short = "U\(index)"
      plan.regions[index].aliases = []
    }
    for index in plan.areas.indices {
      plan.areas[index].name = "Area \(index)"
      plan.areas[index].short = "A\(index)"
    }
    for index in plan.tasks.indices { plan.tasks[index].name = "Task \(index)" }
    plan.departments = [Department(name: "Office")]
    let items = Wall.items.map { item in
      var item = item
      item.entry.site = "Boiler"
      item.entry.content = "Remove it"
      item.entry.target = "Clean"
      item.entry.measures = "Gas"
      item.entry.department = "Office"
      item.entry.responsible = "Li"
      item.entry.deadline.text = item.entry.deadline.day?.iso ?? ""
      item.life.effect = nil
      item.life.signedBy = nil
      return item
    }
    return PreparedLedger(plan, items)
  }()

  private func forEachView(
    _ language: Language, _ symbols: Symbols, _ look: (String, Canvas) throws -> Void
  ) throws {
    for size in WidthOfSignsTests.sizes {
      for scene in Scene.all {
        let sitting = try Sitting(
          columns: size.0, rows: size.1, language, symbols: symbols, data: WidthOfSignsTests.ledger,
          as: "Wang")
        sitting.press(scene.keys)
        try look("\(scene.name) \(size)", sitting.canvas)
      }
    }
  }

  static func scalars(of canvas: Canvas) -> [Unicode.Scalar] {
    (0..<canvas.size.rows).flatMap { canvas.row($0).flatMap(\.character.unicodeScalars) }
  }
}
