import ArgumentParser

/// How a file's own headers and names are to be understood.
struct MappingOptions: ParsableArguments {
  @Option(
    name: .customLong("mapping"),
    help:
      "What the file's headers, units, tasks and states mean (TOML). Default: what was kept beside the ledger.",
    completion: .file(extensions: ["toml"]))
  var path: String?
  @Flag(help: "Neither asks what unknown headers and names mean, nor uses what was kept.")
  var noMapping = false

  func validate() throws {
    if path != nil && noMapping { throw ValidationError("--mapping and --no-mapping exclude each other") }
  }
}
