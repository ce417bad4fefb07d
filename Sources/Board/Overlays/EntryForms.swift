import Campaign
import Ledger
import Words

/// The forms for an item's own columns, for notes, and for the filter.
enum EntryForms {
  static func add(unit: Region.ID?, task: Task.ID?, _ context: Context) -> Form {
    let entry = Entry(
      unit: unit ?? context.plan.units.first?.id ?? 0, task: task ?? context.plan.tasks.first?.id ?? 0)
    return Form(title: context.words.board.addTitle, purpose: .add, fields: fields(entry, context))
  }

  /// - Parameter isRevealed: whether the person has the contact on screen unmasked already.
  static func edit(_ item: Item, isRevealed: Bool, _ context: Context) -> Form {
    var entry = item.entry
    if !isRevealed { entry.contact = Contact.masked(entry.contact) }
    return Form(
      title: "\(context.words.board.editTitle)  \(item.entry.number)", purpose: .edit(item),
      fields: fields(entry, context))
  }

  static func note(_ items: [Item], _ context: Context) -> Form {
    Form(
      title: "\(context.words.board.noteTitle)  \(context.subject(of: items))",
      purpose: .note(items.map(\.id)),
      fields: [FormField(.note, context.words.board.note, "")])
  }

  private static func fields(_ entry: Entry, _ context: Context) -> [FormField] {
    let words = context.words.board
    let name = context.words.rules.field
    let plan = context.plan
    return [
      FormField(.number, words.number, entry.number, hint: words.numberHint),
      FormField(
        .unit, words.unit, choices: plan.unitNames,
        chosen: plan.units.firstIndex { $0.id == entry.unit } ?? 0),
      FormField(
        .task, words.task, choices: plan.tasks.map(\.name),
        chosen: plan.tasks.firstIndex { $0.id == entry.task } ?? 0),
      FormField(.site, words.site, entry.site),
      FormField(.content, name(.content), entry.content),
      FormField(.target, name(.target), entry.target),
      FormField(.measures, name(.measures), entry.measures),
      FormField(.deadline, name(.deadline), entry.deadline.text, hint: words.deadlineHint),
      FormField(.department, name(.department), entry.department),
      FormField(.responsible, name(.responsible), entry.responsible),
      FormField(.contact, name(.contact), entry.contact),
      FormField(.leader, words.leader, entry.leader),
      FormField(.origin, words.origin, entry.origin),
      FormField(.weight, words.weight, "\(entry.weight)", hint: "1-2"),
      FormField(.note, words.note, entry.note),
    ]
  }

  /// The command that a filled-in entry form stands for, or what is wrong with which field.
  static func commands(_ form: Form, editing item: Item?, _ context: Context) -> FormResult {
    let plan = context.plan
    let words = context.words.board
    var entry = item?.entry ?? Entry(unit: 0, task: 0)
    var problems: [FieldID: String] = [:]
    entry.number = form.text(.number)
    if item != nil && entry.number.isEmpty { problems[.number] = words.missing }
    if plan.units.indices.contains(form.chosen(.unit)) { entry.unit = plan.units[form.chosen(.unit)].id }
    if plan.tasks.indices.contains(form.chosen(.task)) { entry.task = plan.tasks[form.chosen(.task)].id }
    entry.site = form.text(.site)
    entry.content = form.text(.content)
    entry.target = form.text(.target)
    entry.measures = form.text(.measures)
    entry.department = form.text(.department)
    entry.responsible = form.text(.responsible)
    if let contact = newContact(form, entry.contact) {
      entry.contact = contact
      if contact.contains("*") { problems[.contact] = words.maskedContact }
    }
    entry.leader = form.text(.leader)
    entry.origin = form.text(.origin)
    entry.note = form.text(.note)
    if let weight = Int(form.text(.weight)), (1...2).contains(weight) {
      entry.weight = weight
    } else {
      problems[.weight] = words.notAWeight
    }
    let deadline = form.text(.deadline)
    if deadline != entry.deadline.text {
      entry.deadline = Deadline.parse(
        deadline, campaignStart: plan.start, immediateDays: plan.settings.immediateDays)
      if let days = entry.deadline.daysAfterAssignment, let assigned = item?.life.assignedOn {
        entry.deadline.day = assigned + days
      }
    }
    if !deadline.isEmpty && !entry.deadline.isResolved { problems[.deadline] = words.notADeadline }
    if entry.content.isEmpty { problems[.content] = words.missing }
    if let item {
      for requirement in requirements(ofEditing: item, to: entry) {
        let field = StepForms.field(for: requirement)
        if case .field = requirement {
          problems[field] = words.missing
        } else if problems[field] == nil {
          problems[field] = context.words.rules.requirement(requirement)
        }
      }
    }
    guard problems.isEmpty else { return .problems(problems) }
    if let item {
      return entry == item.entry ? .unchanged : .commands([.edit(item.id, entry, revision: item.revision)])
    }
    return .commands([.add(entry)])
  }

  /// What was typed in the contact's field; nil where it still stands as it was shown, masked or not.
  private static func newContact(_ form: Form, _ contact: String) -> String? {
    let shown = [contact, Contact.masked(contact)].map { FormField(.contact, "", $0).text }
    return shown.contains(form.text(.contact)) ? nil : form.text(.contact)
  }

  static func filter(_ departments: [String], _ context: Context) -> Form {
    let words = context.words
    let filter = context.filter
    let any = words.board.any
    let lights = [any] + LightColour.allCases.map(words.rules.light)
    let states = [any] + State.allCases.map(words.rules.state)
    let light = filter.lights.count == 1 ? (filter.lights.first?.code ?? -1) + 1 : 0
    let state = filter.states.count == 1 ? (filter.states.first?.code ?? -1) + 1 : 0
    let department = filter.departments.first.flatMap { departments.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return Form(
      title: words.board.filterTitle, purpose: .filter,
      fields: [
        FormField(.light, words.board.light, choices: lights, chosen: light),
        FormField(.state, words.board.state, choices: states, chosen: state),
        FormField(
          .department, words.rules.field(.department), choices: [any] + departments, chosen: department),
        FormField(.text, words.board.text, filter.text),
        FormField(
          .unit, words.board.unit, choices: [any] + context.plan.unitNames,
          chosen: unit(of: filter, context.plan)),
        FormField(
          .area, words.board.area, choices: [any] + context.plan.areas.map(\.short),
          chosen: area(of: filter, context.plan)),
      ])
  }

  /// The choice of the one region that the filter names; 0 for any other.
  private static func unit(of filter: ItemFilter, _ plan: Plan) -> Int {
    let regions = plan.regions(covering: filter.units)
    guard let region = regions.first, regions.count == 1,
      filter.units == Set(plan.subtree(of: region.id))
    else { return 0 }
    return plan.units.firstIndex { $0.id == region.id }.map { $0 + 1 } ?? 0
  }

  /// The choice of the area whose tasks the filter names; 0 for any others.
  private static func area(of filter: ItemFilter, _ plan: Plan) -> Int {
    plan.areas.firstIndex { filter.tasks == Set(plan.tasks(in: $0.id).map(\.id)) }.map { $0 + 1 } ?? 0
  }

  static func filter(_ form: Form, _ plan: Plan) -> ItemFilter {
    var filter = ItemFilter()
    if let light = LightColour(code: form.chosen(.light) - 1) { filter.lights = [light] }
    if let state = State(code: form.chosen(.state) - 1) { filter.states = [state] }
    if form.chosen(.department) > 0 { filter.departments = [form.text(.department)] }
    filter.text = form.text(.text)
    if form.chosen(.unit) > 0 {
      filter.units = Set(plan.subtree(of: plan.units[form.chosen(.unit) - 1].id))
    }
    if form.chosen(.area) > 0 {
      filter.tasks = Set(plan.tasks(in: plan.areas[form.chosen(.area) - 1].id).map(\.id))
    }
    return filter
  }
}
