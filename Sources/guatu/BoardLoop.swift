import Board
import Campaign
import Canvas
import FileLedger
import Foundation
import Ledger
import Terminal
import Words

/// The wiring of terminal, board and ledger: draw, wait, take in what came, and again.
enum BoardLoop {
  /// Shows the board until the person leaves or the terminal is gone.
  ///
  /// - Parameters:
  ///   - chosen: a day to stay on; nil follows the calendar.
  ///   - begin: where the board begins, other than at the wall.
  static func run(
    _ ledger: FileLedger, by author: Author, _ look: LookOptions, on chosen: CivilDate?, _ words: Words,
    begin: (inout App) -> Void = { _ in }
  ) throws {
    let jobs = JobRunner()
    defer { jobs?.stop() }
    try show(ledger, by: author, look, on: chosen, words, jobs: jobs) { context, moment in
      var app = try App(
        ledger: ledger, context: context, author: author, account: Account.loginName,
        outside: .files(jobs, of: ledger.location), moment: moment)
      begin(&app)
      return app
    }
  }

  /// Shows anything that takes inputs and draws itself.
  ///
  /// - Parameters:
  ///   - jobs: what goes on beside it; its news comes in as inputs.
  ///   - make: makes it, once the terminal is known.
  /// - Returns: it, as it was left.
  @discardableResult
  static func show<Screen: Shown>(
    _ ledger: FileLedger, by author: Author, _ look: LookOptions, on chosen: CivilDate?, _ words: Words,
    jobs: JobRunner? = nil, make: (Context, Moment) throws -> Screen
  ) throws -> Screen {
    var session: TerminalSession
    do throws(TerminalError) { session = try TerminalSession() } catch {
      throw Failure(describe(error, words.commands), .inputOutput)
    }
    var moment = Clock.now(on: chosen)
    var context = Context(
      plan: ledger.plan, words: words, theme: look.theme(hasColours: session.colours != .none),
      symbols: look.marks,
      size: session.size, today: moment.day, author: author.name)
    context.time = { Clock.localText($0) }
    // What others change while the screens are made is heard, too.
    _ = ledger.changeDescriptor
    var shown = try make(context, moment)
    var picture: Picture?
    while !shown.isFinished {
      let next = shown.draw(over: picture)
      session.present(next.canvas)
      picture = next
      if shown.needsRepaint {
        session.repaint()
        shown.needsRepaint = false
      }
      if shown.isAwaitingDraw {
        shown.receive(.drawn, at: moment)
        continue
      }
      let midnight = chosen == nil ? Clock.nextMidnight(after: moment.seconds) : nil
      let wake = [shown.nextWake, midnight].compactMap { $0 }.min()
      let watched = [ledger.changeDescriptor, jobs?.descriptor].compactMap { $0 }
      for event in session.wait(
        watching: watched, resting: shown.isAwaitingRest ? restingTime : nil, until: wake)
      {
        moment = Clock.now(on: chosen)
        switch event {
        case .hangUp, .terminate: return shown
        case .readable(let descriptor) where descriptor == jobs?.descriptor:
          for news in jobs?.takeNews() ?? [] { shown.receive(.job(news), at: moment) }
        default: shown.receive(input(event), at: moment)
        }
      }
    }
    return shown
  }

  /// Milliseconds without a key after which the cursor rests: longer than a key that is held down takes to repeat.
  private static let restingTime: Int32 = 80

  private static func input(_ event: TerminalEvent) -> Input {
    switch event {
    case .key(let key): .key(key)
    case .paste(let text): .paste(text)
    case .mouse(let press): .mouse(press)
    case .resized(let size): .resized(size)
    case .readable: .ledgerChanged
    case .rested: .rest
    case .timeout, .resumed, .hangUp, .terminate: .tick
    }
  }

  private static func describe(_ error: TerminalError, _ words: CommandWords) -> String {
    switch error {
    case .notATerminal: words.notATerminal
    case .noTerminalType: words.noTerminalType
    case .unknownTerminalType(let type), .tooSimple(let type): words.unusableTerminal(type)
    case .refused(let call, let code): words.terminalFailed("\(call): \(String(cString: strerror(code)))")
    }
  }
}

extension Outside {
  /// Evidence is read from the file system, and jobs are run there.
  static func files(_ jobs: JobRunner?, of ledger: String) -> Outside {
    Outside(
      evidence: { path throws(EvidenceProblem) in
        do { return try EvidenceFile.read(path) } catch {
          throw EvidenceProblem(reason: SystemReason.text(error))
        }
      },
      exists: { access($0, F_OK) == 0 }, home: NSHomeDirectory(),
      begin: { job in jobs?.begin { JobWork.run(job, of: ledger, for: $0) } },
      cancel: { jobs?.cancel() })
  }
}
