import Glibc
import PtySupport

/// What one run of guatu, or of another program, without a terminal came to.
struct CommandRun {
  let status: Int32
  let outputBytes: [UInt8]
  /// Standard error, whole.
  let errors: String

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }

  /// Runs guatu to its end. Its input is empty, its output goes to files of the folder.
  ///
  /// - Parameters:
  ///   - program: the path of another program to run.
  ///   - folder: where its output is kept.
  ///   - output: where standard output goes instead; it is not read.
  ///   - environment: the whole environment.
  init(
    _ arguments: [String], of program: String = builtProduct("guatu"), in folder: String,
    output: String? = nil,
    environment: [String: String]
  ) throws {
    let paths = (output: output ?? "\(folder)/.output", errors: "\(folder)/.errors")
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CommandError(reason: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let write = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, paths.output, write, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, paths.errors, write, 0o600)
    // The end of the pipe that nobody writes to: it closes when the program is gone.
    posix_spawn_file_actions_adddup2(&actions, ends[1], 9)
    var child: pid_t = 0
    let started = withPointers([program] + arguments) { arguments in
      withPointers(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&child, program, &actions, nil, arguments, variables)
      }
    }
    close(ends[1])
    guard started == 0 else { throw CommandError(reason: "cannot start \(program)") }
    status = try CommandRun.end(of: child, ends[0], program, arguments)
    outputBytes = output == nil ? try bytes(of: paths.output) : []
    errors = String(decoding: try bytes(of: paths.errors), as: UTF8.self)
  }

  /// Waits for a program, and kills it when it takes longer than anything here should.
  private static func end(of child: pid_t, _ gone: Int32, _ program: String, _ arguments: [String]) throws
    -> Int32
  {
    var polled = pollfd(fd: gone, events: Int16(POLLIN), revents: 0)
    var ended: Int32
    repeat { ended = poll(&polled, 1, 60_000) } while ended < 0 && errno == EINTR
    if ended == 0 { kill(child, SIGKILL) }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    guard ended == 1, status & 0x7F == 0 else {
      throw CommandError(
        reason: "\(program) \(arguments.joined(separator: " ")) did not end by itself: \(status)")
    }
    return status >> 8 & 0xFF
  }
}

/// Why a command could not be run.
struct CommandError: Error, CustomStringConvertible {
  let reason: String
  var description: String { reason }
}

private func withPointers<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
