/// What the file of a ledger allows, and what is amiss with it.
public struct StoreCondition: Hashable, Sendable {
  /// Why nothing can be changed; nil where it can.
  public var readOnly: ReadOnlyReason?
  /// What others than its owner and its group may write: they could change or replace the ledger.
  public var openToOthers: [OpenToOthers]

  public init(readOnly: ReadOnlyReason? = nil, openToOthers: [OpenToOthers] = []) {
    self.readOnly = readOnly
    self.openToOthers = openToOthers
  }

  /// It can be changed, by those who should.
  public static let sound = StoreCondition()
}

/// Why a ledger can be read and not changed.
public enum ReadOnlyReason: Hashable, Sendable {
  /// The account may not write the file.
  case file
  /// The account may not write the folder, where the log of changes has to be.
  case folder
  /// Everything there is read-only: a disc, an image, a mount without writing.
  case fileSystem
}

/// What everybody on the machine may write although only some should.
public enum OpenToOthers: Hashable, Sendable {
  case file(path: String)
  case folder(path: String)
}

/// What a path leads to where a file is wanted.
public enum SpecialFile: Hashable, Sendable {
  /// A symbolic link, and where it leads.
  case link(to: String)
  case folder, pipe, socket, device
  /// A file with so many names: each would have a log of its own beside it.
  case names(Int)
}

/// What a file is that is no ledger.
public enum ForeignFile: Hashable, Sendable {
  case empty
  /// xlsx or another archive.
  case workbook
  /// A database of SQLite that some other program made.
  case database
  case other
}
