internal import Foundation

/// Where searches that run side by side bring their points, so that up to eight are worked out together.
///
/// A search waits with its point until every other that still runs has brought one; the last to come works all of them out. Which
/// points meet in one call changes nothing where each has its value for itself.
final class PointGathering: @unchecked Sendable {
  private let condition = NSCondition()
  private let function: @Sendable ([[Double]]) -> [Double]
  /// Searches that still run.
  private var running: Int
  private var points: [[Double]] = []
  /// Values of the round before this one, and how often a round was worked out.
  private var values: [Double] = []
  private var round = 0

  init(searches: Int, _ function: @escaping @Sendable ([[Double]]) -> [Double]) {
    running = searches
    self.function = function
  }

  func value(at point: [Double]) -> Double {
    condition.lock()
    defer { condition.unlock() }
    let place = points.count
    points.append(point)
    let own = round
    if points.count == running { work() }
    while round == own { condition.wait() }
    return values[place]
  }

  /// A search that brings no more points.
  func leave() {
    condition.lock()
    defer { condition.unlock() }
    running -= 1
    if running > 0, points.count == running { work() }
  }

  /// With the lock held: everyone else waits.
  private func work() {
    values = function(points)
    points = []
    round += 1
    condition.broadcast()
  }
}
