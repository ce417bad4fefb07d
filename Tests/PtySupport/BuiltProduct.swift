/// The path of an executable that was built together with the tests.
public func builtProduct(_ name: String) -> String {
  let tests = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
  return (tests.dropLast() + [Substring(name)]).joined(separator: "/")
}
