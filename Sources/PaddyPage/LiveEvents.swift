internal import FlyingSocks
internal import Foundation
internal import PaddyTelemetry

/// The bytes of one reader's server-sent events: an event for every snapshot newer than the last sent, a comment where there is none.
struct LiveEvents: AsyncBufferedSequence {
  typealias Element = UInt8

  let feed: LiveFeed
  let wakes: AsyncStream<Void>

  func makeAsyncIterator() -> Iterator { Iterator(feed: feed, wakes: wakes.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let feed: LiveFeed
    var wakes: AsyncStream<Void>.Iterator
    private var sent = 0
    private var isFirst = true

    init(feed: LiveFeed, wakes: AsyncStream<Void>.Iterator) {
      self.feed = feed
      self.wakes = wakes
    }

    mutating func next() async throws -> UInt8? {
      fatalError("read by the buffer only, as FlyingFox does")
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard await wakes.next() != nil else { return nil }
      var text = ""
      if isFirst {
        isFirst = false
        text = "retry: 3000\n\n"
      }
      let current = feed.current
      if let snapshot = current.snapshot, current.revision != sent {
        sent = current.revision
        text += LiveEvents.event(snapshot, current.revision)
      } else {
        text += ": still here\n\n"
      }
      return Array(text.utf8)
    }
  }

  /// Small on purpose: the state itself, large with many plots, is fetched by who wants it.
  static func event(_ snapshot: LiveSnapshot, _ revision: Int) -> String {
    let gravest = snapshot.alarms.map(\.severity).max()?.name ?? "well"
    let time = snapshot.time.isFinite ? "\(snapshot.time)" : "null"
    return
      "event: snapshot\nid: \(revision)\ndata: {\"revision\":\(revision),\"time_unix_s\":\(time),\"alarms\":\(snapshot.alarms.count),\"status\":\"\(gravest)\"}\n\n"
  }
}
