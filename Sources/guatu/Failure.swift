import ArgumentParser
import Canvas
import Foundation
import Ledger
import Papers
import Words

/// Why a command stops: one line for the person and the exit code of sysexits.h.
struct Failure: Error {
  enum Code: Int32, CaseIterable {
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
    case busy = 75
    /// Who acts may not do this.
    case noPermission = 77
    /// A check found something.
    case found = 1
  }

  let message: String
  let code: Code

  init(_ message: String, _ code: Code) {
    self.message = message
    self.code = code
  }

  init(_ error: LedgerError, _ words: Words) {
    message = words.describe(error)
    code =
      switch error {
      case .notFound, .noSuchItem, .noSuchMeeting, .noSuchGoal, .noSuchPerson, .noSuchConsequence: .noInput
      case .exists, .cannotCreate, .logInTheWay: .cannotCreate
      case .forbidden: .noPermission
      case .refused(let refusal, _) where refusal.missing.contains(where: \.isAboutPersons): .noPermission
      case .notALedger, .special, .specialCompanion, .truncated, .newerSchema, .olderSchema, .corrupt,
        .duplicateNumber, .duplicatePerson, .refused,
        .cannotUndo, .past, .noOpenMeeting, .meetingIsOpen, .lacking:
        .badData
      case .readOnly, .gone, .logGone, .badCopy, .diskFull, .inputOutput: .inputOutput
      case .busy, .moved: .busy
      }
  }

  /// Text from outside may be in the message: made harmless line by line.
  func print() {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { harmless(String($0)) }
    // Where there is no standard error there is nobody to tell.
    let text = Array("guatu: \(lines.joined(separator: "\n"))\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
  }
}

/// A command whose errors are told in the person's language and end in an exit code of sysexits.h.
protocol SpeakingCommand: ParsableCommand {
  var language: LanguageOption { get }
  func perform(_ words: Words) throws
}

extension SpeakingCommand {
  func run() throws {
    let words = language.words
    do {
      try perform(words)
      try arrive(words)
    } catch {
      guard let failure = Failure.of(error, words) else { throw error }
      failure.print()
      throw ExitCode(failure.code.rawValue)
    }
  }

  /// What was printed must have gone somewhere: a full disk is no success.
  private func arrive(_ words: Words) throws {
    guard let reason = StandardOutput.failure().map(words.reason) else { return }
    throw Failure(words.commands.cannotWrite("-", reason), .inputOutput)
  }
}

extension Failure {
  /// What a person is told of an error; nil for those that the argument parser tells.
  static func of(_ error: any Error, _ words: Words) -> Failure? {
    switch error {
    case let failure as Failure: failure
    case let error as LedgerError: Failure(error, words)
    case let error as IntakeError: Failure(words.describe(error), error.isMissingInput ? .noInput : .badData)
    case let error as TemplateError:
      Failure(words.describe(error), error.isMissingInput ? .noInput : .badData)
    case let problem as FileEnding.Problem: Failure(words.describe(problem), .usage)
    case let error as PaperError: Failure(words.describe(error), error.isAboutOptions ? .usage : .noInput)
    case let error as MappingError:
      Failure(words.describe(error), error.isMissingInput ? .noInput : .badData)
    case let error as OutputError: Failure(words.describe(error), .cannotCreate)
    default: nil
    }
  }
}
