extension FileLedger {
  /// The format of the files that this guatu writes: it counts the changes of their tables.
  public static let format = Schema.version
}
