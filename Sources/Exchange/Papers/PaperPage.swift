import Papers

/// A sheet of paper and its margins, in millimetres.
///
/// A4 as GB/T 9704-2012 §5 has it: 37 above and 28 at the left of a type area of 156 × 225. The others are for
/// tables that need the room.
struct PaperPage: Hashable {
  let width: Double
  let height: Double
  let top: Double
  let bottom: Double
  let left: Double
  let right: Double

  static func of(_ sheet: Paper.Sheet) -> PaperPage {
    switch sheet {
    case .a4: PaperPage(width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26)
    case .a4Landscape: PaperPage(width: 297, height: 210, top: 20, bottom: 22, left: 18, right: 18)
    case .a3Landscape: PaperPage(width: 420, height: 297, top: 20, bottom: 22, left: 18, right: 18)
    }
  }

  var isLandscape: Bool { width > height }
  /// The width of the type area, in points.
  var points: Double { (width - left - right) * PaperPage.pointsPerMillimetre }
  static let pointsPerMillimetre = 72 / 25.4
}
