import Campaign
import Canvas

/// The way from the root to the region that is shown: 晋南省 › 河东市 › 侯马市.
struct RegionPath {
  private let context: Context

  init(_ context: Context) { self.context = context }

  /// The way, the fullest first: what is left out is left out at its beginning; where one is always stays.
  var forms: [String] {
    let names = context.plan.path(to: context.home).map { harmless($0.short) }
    let sign = " \(context.symbols.into) "
    return names.indices.map { first in
      (first > 0 ? [".."] + names[first...] : names).joined(separator: sign)
    } + [names.last ?? ""]
  }

  /// A title with the region that the view is of; alone where that is the whole campaign.
  func beside(_ title: String) -> String {
    guard !context.isAtRoot, let region = context.plan.region(context.home) else { return title }
    return "\(title)  \(harmless(region.short))"
  }

  /// The title of the board: the campaign's name, and where one is, as far as there is room.
  ///
  /// - Parameter room: columns for it.
  func title(within room: Int) -> String {
    guard !context.isAtRoot else { return context.plan.name }
    let forms = self.forms
    let candidates = ["\(context.plan.name)  \(forms[0])"] + forms
    return candidates.first { TextWidth.of(harmless($0)) <= room } ?? forms[forms.count - 1]
  }
}
