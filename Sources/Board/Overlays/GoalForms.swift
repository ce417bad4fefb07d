import Campaign
import Ledger
import Words

/// The forms for a goal's values and for a goal itself.
enum GoalForms {
  static func measure(_ goal: Goal, _ context: Context) -> Form {
    let words = context.words.goals
    return Form(
      title: "\(words.measureTitle)  \(goal.name)", purpose: .measure(goal),
      fields: [
        FormField(.value, words.value, "", hint: goal.unit),
        FormField(.day, words.day, context.today.iso),
      ])
  }

  static func set(_ context: Context) -> Form {
    let words = context.words.goals
    return Form(
      title: words.setTitle, purpose: .goal,
      fields: [
        FormField(.name, words.name, "", hint: words.nameHint),
        FormField(.measure, words.unit, "", hint: words.unitHint),
        FormField(.target, words.target, ""),
        FormField(.direction, words.direction, choices: [words.lower, words.higher], chosen: 0),
      ])
  }

  /// The command that a filled-in form for a value stands for, or what is wrong with which field.
  static func measurement(_ form: Form, of goal: Goal, _ context: Context) -> FormResult {
    var problems: [FieldID: String] = [:]
    let value = number(in: form, .value, &problems, context)
    let day = Deadline.parse(form.text(.day), campaignStart: context.plan.start).day
    if let day {
      if day > context.today { problems[.day] = context.words.goals.inFuture }
    } else {
      problems[.day] = context.words.board.notADate
    }
    guard problems.isEmpty, let value, let day else { return .problems(problems) }
    return .commands([.measure(goal.id, GoalValue(day: day, value: value))])
  }

  /// The command that a filled-in form for a goal stands for, or what is wrong with which field.
  static func goal(_ form: Form, _ context: Context) -> FormResult {
    var problems: [FieldID: String] = [:]
    let target = number(in: form, .target, &problems, context)
    if form.text(.name).isEmpty { problems[.name] = context.words.board.missing }
    guard problems.isEmpty, let target else { return .problems(problems) }
    return .commands([
      .goal(
        Goal(
          name: form.text(.name), unit: form.text(.measure), target: target,
          isLowerBetter: form.chosen(.direction) == 0))
    ])
  }

  private static func number(
    in form: Form, _ id: FieldID, _ problems: inout [FieldID: String], _ context: Context
  ) -> Quantity? {
    let number = Quantity.typed(form.text(id))
    if number == nil {
      problems[id] = form.text(id).isEmpty ? context.words.board.missing : context.words.goals.notANumber
    }
    return number
  }

  /// What was done, for the last line; nil for what is no goal's.
  static func report(of commands: [Command], _ purpose: Form.Purpose, _ context: Context) -> Message? {
    let words = context.words.goals
    switch (commands.first, purpose) {
    case (.measure(_, let value), .measure(let goal)):
      return Message(words.didMeasure(goal.name, goal.text(value.value), value.day), .good)
    case (.goal(let goal), .goal):
      return Message(
        words.didSet(goal.name, words.bound(goal.isLowerBetter, goal.text(goal.target))), .good)
    default: return nil
    }
  }
}
