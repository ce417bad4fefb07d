import Canvas

extension Size {
  /// Whether there is room to draw a view at all: 40 × 10.
  var isEnough: Bool { columns >= 40 && rows >= 10 }
}
