package import Foundation
internal import Synchronization

/// What has been written of the newest snapshot, so that many readers of one page cost one writing.
package final class MadeBodies: Sendable {
  /// Of one snapshot; whoever asks for more different pages has them written again.
  private static let most = 64

  private struct State {
    var revision = -1
    var bodies: [String: Data] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  package func body(_ name: String, _ revision: Int, _ make: () -> Data) -> Data {
    let made = state.withLock { $0.revision == revision ? $0.bodies[name] : nil }
    if let made { return made }
    // Outside of the lock: two may write the same, none waits for another.
    let body = make()
    state.withLock { state in
      if state.revision < revision { state = State(revision: revision) }
      if state.revision == revision, state.bodies.count < MadeBodies.most { state.bodies[name] = body }
    }
    return body
  }
}
