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

  @Flag(help: "Shows what headers and names mean also where nothing is open, to change it.")
  var ask = false

  func validate() throws {
    if ask && noMapping { throw ValidationError("--ask and --no-mapping exclude each other") }
    if path != nil && noMapping { throw ValidationError("--mapping and --no-mapping exclude each other") }
  }
}
