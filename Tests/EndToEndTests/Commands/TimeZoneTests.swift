import Testing

@Suite("Two machines' time zones")
struct TimeZoneTests {
  @Test("have days of their own; the ledger follows whoever looks last, and stays sound")
  func zones() throws {
    let desk = try Desk.with(Row.sample)
    // 26 hours apart: never on the same day.
    let (west, east) = (["TZ": "West+12"], ["TZ": "East-14"])
    func look(_ environment: [String: String]) throws -> FlatJSON {
      try FlatJSON(desk.succeed(["status", desk.store, "--format", "json"], environment: environment).output)
    }
    let first = try look(west)
    let ahead = try look(east)
    #expect(first["date"] != ahead["date"])
    #expect(try look(west).values == first.values)
    try desk.succeed(["verify", desk.store])
  }
}
