import Campaign
import Ledger
import Testing
import Words

@testable import Board

@Suite struct FilterTests {
  @Test("The form filters by light, state, department and text; F clears it")
  func form() throws {
    let sitting = try Sitting(Wall.items)
    let before = sitting.lines[4]
    sitting.press("f→⌃s")
    #expect(sitting.app.context.filter == ItemFilter(lights: [.red]))
    #expect(sitting.lines[0].contains("筛选 红灯"))
    #expect(sitting.board?.grid.tallies.last?.last?.total == 1)
    #expect(sitting.press("⏎").sees("A002") && !sitting.sees("A001"))
    #expect(sitting.press("F").sees("A001"))
    #expect(!sitting.lines[0].contains("筛选"))
    #expect(sitting.press("q").lines[4] == before)
  }

  @Test("All fields of the form hold together, and stay when it is opened again")
  func all() throws {
    let sitting = try Sitting(Wall.items).press("f黄⇥交⇥住⇥B00⌃s")
    let filter = ItemFilter(lights: [.yellow], states: [.assigned], departments: ["住建局"], text: "B00")
    #expect(sitting.app.context.filter == filter)
    sitting.press("f⌃s")
    #expect(sitting.app.context.filter == filter)
  }

  @Test(
    "Every light and state has its word behind :filter, in every language and as its id",
    arguments: Language.allCases)
  func words(_ language: Language) throws {
    let sitting = try Sitting(Wall.items, language)
    let rules = sitting.app.context.words.rules
    for light in LightColour.allCases {
      for word in [light.rawValue, rules.light(light)] where !word.contains(" ") {
        #expect(
          sitting.press("F").command("filter \(word)").app.context.filter == ItemFilter(lights: [light]))
      }
    }
    for state in State.allCases {
      for word in [state.rawValue, rules.state(state)] where !word.contains(" ") {
        #expect(
          sitting.press("F").command("filter \(word)").app.context.filter == ItemFilter(states: [state]))
      }
    }
  }

  @Test(":filter takes several words, a department's name, and else looks for the text")
  func several() throws {
    let sitting = try Sitting(Wall.items).command("filter 红灯 黄灯 整改中")
    #expect(sitting.app.context.filter == ItemFilter(lights: [.red, .yellow], states: [.rectifying]))
    let department = Wall.plan.departments[0].name
    #expect(sitting.press("F").command("filter \(department)").app.context.filter.departments == [department])
    #expect(sitting.press("F").command("filter A00").app.context.filter.text == "A00")
    #expect(sitting.command("unfilter").app.context.filter.isEmpty)
  }

  @Test("A filter that nothing passes leaves an empty board that can be used")
  func nothing() throws {
    let sitting = try Sitting(Wall.items).command("filter 没有这样的字").press("⏎")
    #expect(sitting.sees("没有事项"))
    #expect(sitting.press("jjGgq␣").lastLine.contains("没有未办结的事项"))
    #expect(sitting.press("F⏎").selected == "A002")
  }
}
