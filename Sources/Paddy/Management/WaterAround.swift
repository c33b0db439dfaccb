internal import Numbers

/// A level on a day, m.
public struct DatedLevel: Sendable, Equatable {
  public var on: Moment
  public var level: Double
  public init(on: Moment, level: Double) {
    self.on = on
    self.level = level
  }

  /// Straight lines between the days, the first and the last level beyond them.
  static func levels(_ table: [DatedLevel], _ calendar: SeasonCalendar, days: Range<Int>) -> [Double] {
    let points = table.map { (day: calendar.day($0.on), level: $0.level) }.sorted { $0.day < $1.day }
    return days.map { day in
      guard let next = points.firstIndex(where: { $0.day >= day }) else { return points.last?.level ?? 0 }
      guard next > 0 else { return points[0].level }
      let (a, b) = (points[next - 1], points[next])
      return a.level + (b.level - a.level) * Double(day - a.day) / Double(b.day - a.day)
    }
  }
}

/// The canal or ditch that the outlet leads into.
///
///     level = rest + s      s ← s·e^(−1/recession) + rise · rain of the day
///
/// That rain raises it in proportion is a design choice, as are the numbers a scenario gives: nobody measured them here.
public struct Canal: Sendable, Equatable {
  /// Level between storms, m above the flat, below it where negative; one entry: always.
  public var rest: [DatedLevel]
  /// m of canal per m of rain.
  public var rise: Double
  /// Days in which the rise falls to 1/e.
  public var recession: Double
  /// Whether a gate keeps the canal from running back in.
  public var hasGate: Bool
  public init(rest: [DatedLevel], rise: Double = 0, recession: Double = 1, hasGate: Bool = true) {
    self.rest = rest
    self.rise = rise
    self.recession = recession
    self.hasGate = hasGate
  }
}

/// Whether and when water that runs over the bund breaches it, and what mending takes.
public struct BreachRule: Sendable, Equatable {
  /// Depth over the crest at which it breaches, m; nil: drawn, by how much runs over it (`BundBreach`).
  public var above: Double?
  /// Days until it is mended.
  public var repair: Int
  /// Hired work on one breach, d.
  public var labour: Double
  public init(above: Double? = nil, repair: Int = 3, labour: Double = 2) {
    self.above = above
    self.repair = repair
    self.labour = labour
  }
}

/// Opening the outlet before a storm that is forecast. The forecast is perfect: it is the rain that will fall.
public struct StormDrawdown: Sendable, Equatable {
  /// Rain of the next day from which on the outlet is opened, m.
  public var rain: Double
  /// Height its sill is lowered to, on the day before and on the day of the storm, m above the flat.
  public var level: Double
  public init(rain: Double, level: Double) {
    self.rain = rain
    self.level = level
  }
}

/// What the sky and the land around have to do with the water of a field, laid out day by day before the season starts.
enum WaterAround {
  /// - Parameter rain: of every day of the season and the day after where it is known, m.
  static func apply(
    _ days: inout [Orders<Double>], _ plan: WaterPlan, _ plot: Plot, _ calendar: SeasonCalendar, rain: [Double]
  ) {
    if let rule = plan.stormDrawdown {
      for storm in 1..<Swift.max(rain.count, 1) where rain[storm] >= rule.rain {
        for day in [storm - 1, storm] where days.indices.contains(day) {
          days[day].outletSill = Swift.min(days[day].outletSill, rule.level)
          days[day].irrigationAllowed = 0
        }
      }
    }
    if let canal = plot.canal {
      let rest = DatedLevel.levels(canal.rest, calendar, days: -1..<days.count)
      let left = Double.exp(-1 / canal.recession)
      var surge = 0.0
      for day in days.indices {
        days[day].canalBefore = rest[day] + surge
        surge = surge * left + canal.rise * rain[day]
        days[day].canalAfter = rest[day + 1] + surge
      }
    }
    if !plot.groundwater.isEmpty {
      let depths = DatedLevel.levels(plot.groundwater, calendar, days: 0..<days.count)
      for day in days.indices { days[day].groundwaterDepth = depths[day] }
    }
  }
}
