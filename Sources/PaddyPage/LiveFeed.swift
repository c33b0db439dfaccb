internal import Foundation
internal import Synchronization

/// The latest snapshot and those who wait for the next. Giving never waits: a reader who is behind finds only the newest.
final class LiveFeed: Sendable {
  struct Current: Sendable {
    var snapshot: LiveSnapshot?
    /// Counted from 1; 0 before the first.
    var revision = 0
  }

  private struct State {
    var current = Current()
    var isOpen = true
    var nextReader = 0
    var readers: [Int: AsyncStream<Void>.Continuation] = [:]
  }

  private let state = Mutex(State())
  private let mostReaders: Int

  init(mostReaders: Int) { self.mostReaders = mostReaders }

  var current: Current { state.withLock { $0.current } }
  var readerCount: Int { state.withLock { $0.readers.count } }

  func give(_ snapshot: LiveSnapshot) {
    let readers = state.withLock { state in
      state.current.snapshot = snapshot
      state.current.revision += 1
      return Array(state.readers.values)
    }
    for reader in readers { reader.yield() }
  }

  /// Wakes every reader without anything new, so that connections that broke are noticed.
  func wake() {
    for reader in state.withLock({ Array($0.readers.values) }) { reader.yield() }
  }

  /// Nil where there are too many readers, or the feed is closed.
  func reader() -> LiveEvents? {
    state.withLock { state in
      guard state.isOpen, state.readers.count < mostReaders else { return nil }
      let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
      let number = state.nextReader
      state.nextReader += 1
      state.readers[number] = continuation
      continuation.onTermination = { [weak self] _ in
        guard let self else { return }
        _ = self.state.withLock { $0.readers.removeValue(forKey: number) }
      }
      continuation.yield()
      return LiveEvents(feed: self, wakes: stream)
    }
  }

  func close() {
    let readers = state.withLock { state in
      state.isOpen = false
      return Array(state.readers.values)
    }
    for reader in readers { reader.finish() }
  }
}
