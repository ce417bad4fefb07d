import Testing

@Suite("guatu demo")
struct DemoCommandTests {
  private func make(_ desk: Desk, _ name: String, _ more: [String] = []) throws -> (csv: [UInt8], log: String)
  {
    let store = desk.path(name)
    let run = try desk.succeed(
      ["demo", "-o", store, "--no-open", "--today", Desk.today, "--items", "200"] + more)
    #expect(run.output == "演示数据已生成：\(store)，200 项\n")
    let log = try desk.succeed(["log", store, "--format", "json"]).output
    return (try desk.succeed(["export", store, "--reveal-contacts"]).outputBytes, log)
  }

  @Test("makes the same items and the same history for the same seed, and others for another")
  func seeds() throws {
    let desk = try Desk()
    let first = try make(desk, "1.guatu")
    let second = try make(desk, "2.guatu", ["--seed", "1"])
    let third = try make(desk, "3.guatu", ["--seed", "2"])
    #expect(first.csv == second.csv)
    #expect(first.log == second.log)
    #expect(first.csv != third.csv)
    #expect(first.log != third.log)
  }

  @Test("makes as many units as are wanted, and a file that verifies")
  func units() throws {
    let desk = try Desk()
    _ = try make(desk, "大.guatu", ["--units", "23"])
    let status = try FlatJSON(
      desk.succeed(["status", desk.path("大.guatu"), "--format", "json", "--today", Desk.today]).output)
    #expect(status["units.22.unit"] != nil)
    #expect(status["units.23.unit"] == nil)
    try desk.succeed(["verify", desk.path("大.guatu")])
  }

  @Test("has every state and every light, and says that it is a demo")
  func variety() throws {
    let desk = try Desk.withDemo()
    let status = try desk.status()
    for state in Desk.states { #expect(status["states.\(state)"] != "0") }
    for light in Desk.lights { #expect(status["lights.\(light)"] != "0") }
    #expect(try desk.succeed(["snapshot", desk.store, "--today", Desk.today]).output.contains("演示数据"))
  }

  @Test("overwrites nothing")
  func exists() throws {
    let desk = try Desk()
    let file = try desk.file("挂图.guatu", "precious")
    #expect(try desk.run(["demo", "-o", file, "--no-open"]).status == 73)
    #expect(try bytes(of: file) == Array("precious".utf8))
  }
}
