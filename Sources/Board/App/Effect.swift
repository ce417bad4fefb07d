import Campaign
import Canvas
import Ledger

/// What a screen wants done. Effects are data; `App` performs them in one place.
enum Effect: Sendable {
  /// Read what the screen shows: all of it, or what hangs on the cursor.
  case load(Load)
  /// Reads what hangs on the cursor once no key comes for a moment: not for every cell that it passes.
  case loadAtRest
  case open(Destination)
  /// The children of a region become the rows of the board; its cursor goes to the row of a unit.
  case drill(Region.ID, at: Region.ID? = nil)
  /// What Enter would open.
  case openHere
  case back
  /// Leaves, asking first while a job is running.
  case quit
  /// Leaves whatever is running.
  case leave
  case show(Overlay)
  /// The next legal state for these items.
  case stepForward([Item.ID])
  /// One state back.
  case stepBack([Item.ID])
  /// The one open item of a cell; with several, the cell is opened; with none, that is said.
  case stepCell(CellScope)
  /// A picker of the legal steps.
  case pick([Item.ID])
  /// A step that the person chose from the picker.
  case choose(StepKind, [Item.ID])
  /// A picker of the consequences, what the rules suggest first.
  case pickConsequence(ConsequenceTarget)
  /// A consequence that the person chose, and the rule that suggested it.
  case compose(ConsequenceKind, ConsequenceTarget, Suggestion?)
  case commit([Command])
  case undo, redo
  case reveal(Item.ID)
  case setFilter(ItemFilter)
  case search(String)
  case say(Message)
  /// Goes on with the open meeting, or asks for what a new one needs.
  case meet(MeetingDraft)
  /// The item that the meeting shows is called up, unless it was before.
  case callUp
  /// Writes a file, beside the board.
  case begin(Job)
}

/// How much to read.
enum Load: Sendable { case everything, selection }

/// Where one can go.
public enum Destination: Hashable, Sendable {
  /// A cell, with the cursor on an item; on its worst one where none is named.
  case cell(CellScope, at: Item.ID? = nil)
  case item(Item.ID)
  // Views of the whole campaign: one takes the place of another.
  case worst
  case ranking
  case trend
  /// The trend of one unit, one area, or both.
  case trendOf(unit: Region.ID?, area: Area.ID?)
  case changes
  case goals
  case meeting(Meeting.ID)

  /// Whether it is one of the views of the whole campaign.
  var isView: Bool {
    switch self {
    case .worst, .ranking, .trend, .trendOf, .changes, .goals: true
    case .cell, .item, .meeting: false
    }
  }
}

/// A part of the board: some units by some tasks, with the names that a person calls it.
public struct CellScope: Hashable, Sendable {
  public var units: [Region.ID]
  public var tasks: [Task.ID]
  /// Only what these departments supervise, a blank one standing for none; empty for all.
  public var departments: [String] = []
  /// The name of the row: a region's or a department's.
  public var unitName: String
  public var taskName: String

  public init(
    units: [Region.ID], tasks: [Task.ID], departments: [String] = [], unitName: String, taskName: String
  ) {
    self.units = units
    self.tasks = tasks
    self.departments = departments
    self.unitName = unitName
    self.taskName = taskName
  }

  /// The items of the scope that the filter lets through.
  func filter(_ filter: ItemFilter) -> ItemFilter {
    filter.within(units, tasks: tasks, departments: departments)
  }
}

/// One line for the person: what happened, or why not.
public struct Message: Hashable, Sendable {
  public enum Tone: Sendable { case plain, good, bad }
  public var text: String
  public var tone: Tone

  public init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}

/// What the world tells the board.
public enum Input: Hashable, Sendable {
  case key(Key)
  case paste(String)
  case mouse(MousePress)
  case resized(Size)
  /// Another process changed the ledger.
  case ledgerChanged
  /// The job beside the board has something to tell.
  case job(JobNews)
  /// Time passed: marks fade, a new day begins.
  case tick
  /// No key came for a moment: what was put off until then is done.
  case rest
  /// What was last drawn stands on the screen; comes where `isAwaitingDraw` asks for it.
  case drawn
}
