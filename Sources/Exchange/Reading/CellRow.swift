import Campaign

/// The cells of one row, as UTF-8 bytes.
struct CellRow {
  /// All cells, one after the other.
  var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`.
  var ends: [Int] = []
  /// The line of the file or the row of the sheet on which the row begins, from 1.
  var line = 1
  /// Whether the sheet does not show it.
  var isHidden = false
  /// Cells without a value that could be taken, by their columns; nearly no row has any.
  var faults = CellFaults()

  var count: Int { ends.count }

  /// A cell as text.
  func text(_ index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }

  var texts: [String] { ends.indices.map(text) }

  /// Whether no cell holds a null character or very much: seen from all of them at once.
  var isPlain: Bool { bytes.count <= Entry.longestText && !bytes.contains(0) }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isHidden = false
    faults.clear()
  }
}
