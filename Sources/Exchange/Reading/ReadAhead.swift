import Foundation
import Ledger

/// Makes elements on a thread of its own, one batch ahead of whoever takes them, so that reading a file and working
/// on its rows go on side by side.
///
/// Elements come in their order, and what is thrown comes after them. What `make` holds is touched by one thread at a
/// time; one batch waits at most, so that memory stays bounded.
final class ReadAhead<Element> {
  private let producer: Producer
  /// The last one first, so that elements can be taken out without being copied.
  private var batch: [Element] = []
  private var end: Result<Void, IntakeError>?

  /// - Parameters:
  ///   - size: elements in a batch.
  ///   - make: the next element; nil when there are no more.
  init(size: Int = 128, _ make: @escaping () throws(IntakeError) -> Element?) {
    producer = Producer(size: size, make)
    producer.start()
  }

  /// Waits for the batch that is being made: afterwards nothing is touched any more.
  deinit { producer.wait() }

  /// The next element; nil when there are no more.
  func next() throws(IntakeError) -> Element? {
    while true {
      if let element = batch.popLast() { return element }
      if let end {
        try end.get()
        return nil
      }
      (batch, end) = producer.take()
      if end == nil { producer.start() }
    }
  }

  /// Its fields are touched by its queue from `start` until `take` or `wait`, and by nobody else meanwhile.
  private final class Producer: @unchecked Sendable {
    private let queue = DispatchQueue(label: "guatu.read-ahead")
    private let size: Int
    private let make: () throws(IntakeError) -> Element?
    private var batch: [Element] = []
    /// How it ended, where it did.
    private var end: Result<Void, IntakeError>?

    init(size: Int, _ make: @escaping () throws(IntakeError) -> Element?) {
      self.size = size
      self.make = make
    }

    func start() { queue.async { self.fill() } }

    func wait() { queue.sync {} }

    func take() -> ([Element], end: Result<Void, IntakeError>?) {
      wait()
      defer { batch = [] }
      return (batch, end)
    }

    private func fill() {
      batch.reserveCapacity(size)
      do throws(IntakeError) {
        while batch.count < size, end == nil {
          if let element = try make() { batch.append(element) } else { end = .success(()) }
        }
      } catch { end = .failure(error) }
      batch.reverse()
    }
  }
}
