internal import Paddy

/// What to do about a forecast storm: when to open the outlet and how far, and what comes of it with and without.
///
/// Every opening is tried: each quarter of the gate's height, from every hour that has daylight left for the walk, until the rain is over. Taken is
/// the one that keeps the water in, or lets least of it over the bund; of those alike the one that leaves most water afterwards, then the latest: a field
/// drained for a storm that does not come costs its water and, with animals, their room.
/// With several members of a forecast, the chance is the share of them that overtop.
public struct StormAdvice: Sendable {
  /// One course of rain: fallen in every hour from now — m.
  public struct Rain: Sendable {
    public var hourly: [Double]
    public init(hourly: [Double]) { self.hourly = hourly }
    public var total: Double { hourly.reduce(0, +) }

    package func fallen(_ from: Double, _ to: Double) -> Double {
      var sum = 0.0
      var at = from
      while at < to - 1e-12 {
        let hour = Int(at)
        let end = min(Double(hour + 1), to)
        if hourly.indices.contains(hour) { sum += hourly[hour] * (end - at) }
        at = end
      }
      return sum
    }
  }

  /// What comes of one way.
  public struct Prospect: Sendable, Equatable, Codable {
    /// Mean of the members — m above the flat, m, m.
    public var peak: Double, spilled: Double, drained: Double, left: Double
    /// Share of the members that overtop.
    public var chance: Double
    /// Hours until the first water over the bund, median of the members that overtop; nil where none does.
    public var overtops: Double?
  }

  public var without: Prospect
  public var with: Prospect
  /// Nil where nothing needs to be opened, or nothing helps.
  public var opening: OutletPath.Opening?
  /// Level that the storm leaves no room above — m above the flat.
  public var bund: Double
  /// How far the gate can be taken down — m above the flat.
  public var floor: Double

  /// - Parameters:
  ///   - path: the plot as it stands.
  ///   - rains: members of a forecast; one where it has only one.
  ///   - floor: lowest sill, as a drowned or stranded animal allows — m above the flat.
  ///   - walkable: whether somebody can go to the gate at an hour from now.
  ///   - freeboard: room that is to be left under the bund's crest — m.
  public init(
    _ path: OutletPath, rains: [Rain], floor: Double = 0, freeboard: Double = 0, walkable: (Int) -> Bool = { _ in true }
  ) {
    precondition(!rains.isEmpty)
    let hours = Double(rains.map(\.hourly.count).max()! + 6)
    let crest = path.bund - freeboard
    func prospect(_ opening: OutletPath.Opening?) -> Prospect {
      let courses = rains.map { rain in path.run(hours: hours, opening: opening) { rain.fallen($0, $1) } }
      func mean(_ look: (OutletPath.Course) -> Double) -> Double { courses.reduce(0) { $0 + look($1) } / Double(courses.count) }
      let over = courses.filter { $0.peak > crest }
      return Prospect(
        peak: mean(\.peak), spilled: mean(\.spilled), drained: mean(\.drained), left: mean { $0.levels.last! },
        chance: Double(over.count) / Double(courses.count),
        overtops: over.compactMap(\.overtops).sorted().dropFirst(over.count / 2).first ?? over.compactMap(\.overtops).last)
    }
    bund = path.bund
    self.floor = floor
    without = prospect(nil)
    with = without
    opening = nil
    guard without.chance > 0, path.sill > floor else { return }
    let end = Double(rains.map { ($0.hourly.lastIndex { $0 > 0 } ?? 0) + 1 }.max()!)
    var best: (opening: OutletPath.Opening, prospect: Prospect)?
    for quarter in 1...4 {
      let sill = path.sill - (path.sill - floor) * Double(quarter) / 4
      for hour in 0..<max(1, Int(end)) where walkable(hour) {
        let candidate = OutletPath.Opening(from: Double(hour), to: end, sill: sill)
        let outcome = prospect(candidate)
        guard let known = best else {
          best = (candidate, outcome)
          continue
        }
        if StormAdvice.isBetter(outcome, known.prospect) { best = (candidate, outcome) }
      }
    }
    guard let best, StormAdvice.isBetter(best.prospect, without) else { return }
    opening = best.opening
    with = best.prospect
  }

  /// Fewer members over the bund, then less over it, then more water kept; alike: the later one tried, which is found later.
  private static func isBetter(_ a: Prospect, _ b: Prospect) -> Bool {
    if abs(a.chance - b.chance) > 1e-9 { return a.chance < b.chance }
    if abs(a.spilled - b.spilled) > 1e-4 { return a.spilled < b.spilled }
    if abs(a.left - b.left) > 1e-3 { return a.left > b.left }
    return a.drained <= b.drained
  }
}
