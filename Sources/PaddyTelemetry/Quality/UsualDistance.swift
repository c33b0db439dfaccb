/// How far a farm's sensors of one variable usually are from their reference over a day and over five days: 1.48 times the median
/// distance, so that up to half of them may be faulty. Nil where fewer than eight have run for long enough.
package struct UsualDistance: Codable, Sendable {
  private static let least = 8
  /// Seconds between looks, and the weight of a new one.
  private static let pause = 21_600.0, weight = 0.1

  private var slow: [Double?] = [], long: [Double?] = []
  private var block = Int.min
  package private(set) var usual: Usual = Usual()

  package init() {}

  package struct Usual: Codable, Sendable {
    package var slow: Double?, long: Double?
  }

  package mutating func join() {
    slow.append(nil)
    long.append(nil)
  }

  package mutating func take(_ scores: (slow: Double?, long: Double?), from member: Int, at time: Double) {
    slow[member] = scores.slow
    long[member] = scores.long
    let now = Int((time / Self.pause).rounded(.down))
    guard now > block else { return }
    block = now
    usual.slow = Self.look(slow, usual.slow)
    usual.long = Self.look(long, usual.long)
  }

  private static func look(_ scores: [Double?], _ before: Double?) -> Double? {
    let distances = scores.compactMap { $0.map(abs) }.sorted()
    guard distances.count >= least else { return nil }
    let found = 1.48 * distances[distances.count / 2]
    return before.map { $0 + weight * (found - $0) } ?? found
  }
}
