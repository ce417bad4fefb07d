import Foundation
import Glibc
import PtySupport

/// A program that runs beside the test, and that may be killed at any moment. What it says goes into a file, where it
/// stays whatever becomes of the program.
final class Child {
  private let path: String
  private let process: pid_t
  /// The end of a pipe that nobody writes to: it closes when the program is gone.
  private let gone: Int32
  private var isReaped = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - output: the file for what it says.
  ///   - input: what it reads; nothing unless given.
  ///   - ready: where it may say that it is ready, as its descriptor 3.
  init(_ program: String, _ arguments: [String], output: String, input: Int32? = nil, ready: Int32? = nil)
    throws
  {
    path = output
    let ends = try Child.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    let write = O_WRONLY | O_CREAT | O_TRUNC | O_APPEND
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, write, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    // The higher first: the lower number might be the pipe's own.
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1_000)
    if let ready { posix_spawn_file_actions_adddup2(&actions, ready, 3) }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var child: pid_t = 0
    let started = posix_spawn(&child, program, &actions, nil, &words, &environment)
    close(ends[1])
    guard started == 0 else {
      close(ends[0])
      throw CommandError(reason: "cannot start \(program)")
    }
    process = child
    gone = ends[0]
  }

  deinit {
    kill()
    close(gone)
  }

  /// Two ends that no other program inherits, whoever starts one at this moment.
  static func pipe() throws -> [Int32] {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw CommandError(reason: "no pipe") }
    return ends
  }

  /// Waits for its end, so long at most.
  ///
  /// - Returns: whether it has ended.
  func ends(within milliseconds: Int) -> Bool {
    var polled = pollfd(fd: gone, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, Int32(clamping: milliseconds)) == 1
  }

  /// Waits until it has said something or has ended, so long at most.
  func speaks(within milliseconds: Int) throws {
    let watch = inotify_init1(Int32(IN_CLOEXEC))
    defer { close(watch) }
    guard watch >= 0, inotify_add_watch(watch, path, UInt32(IN_MODIFY)) >= 0 else {
      throw CommandError(reason: "cannot watch \(path)")
    }
    // What was said before the watch began is in the file.
    guard try bytes(of: path).isEmpty else { return }
    var polled = [gone, watch].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = poll(&polled, nfds_t(polled.count), Int32(clamping: milliseconds))
  }

  /// Kills it with a signal that no program hears, and waits until it is gone.
  func kill() {
    guard !isReaped else { return }
    Glibc.kill(process, SIGKILL)
    waitpid(process, nil, 0)
    isReaped = true
  }

  /// The whole lines that it has said so far.
  func lines() throws -> [String] {
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
