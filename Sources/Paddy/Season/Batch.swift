public import Numbers

/// Seasons of one plan in many years, run eight side by side wherever their calendars are planted on the same day.
public struct Batch: Sendable {
  public var plan: FarmPlan
  package let field: Field<Double>
  package let lanes: Field<Lanes>

  /// - Parameter parameters: the numbers of the processes.
  public init(plan: FarmPlan, plot: Plot, site: Site, parameters: FieldParameters<Cited> = .standard) {
    self.plan = plan
    field = Field(plan: plan, plot: plot, site: site, parameters: parameters)
    lanes = Field(plan: plan, plot: plot, site: site, parameters: parameters)
  }

  /// Lays out one year.
  public func year(plot: Plot, site: Site, weather: [DailyWeather], year: Int, seed: UInt64, member: Int) throws -> FieldYear {
    try FieldYear(plan: plan, plot: plot, site: site, field: field, weather: weather, year: year, seed: seed, member: member)
  }

  /// Which years can run side by side: positions in `years`, at most eight a group, the longest seasons together.
  public static func groups(_ years: [FieldYear?]) -> [[Int]] {
    let there = years.indices.filter { years[$0] != nil }
    let byPlanting = Dictionary(grouping: there) { years[$0]!.calendar.transplanting }
    return byPlanting.sorted { $0.key < $1.key }.flatMap { _, members in
      let ordered = members.sorted { (years[$0]!.calendar.harvest, $0) < (years[$1]!.calendar.harvest, $1) }
      return stride(from: 0, to: ordered.count, by: Lanes.width).map {
        Array(ordered[$0..<Swift.min($0 + Lanes.width, ordered.count)])
      }
    }
  }

  /// Runs one to eight years side by side; each comes out as if it had run alone.
  public func run(_ years: [FieldYear]) -> [SeasonEnd] {
    precondition((1...Lanes.width).contains(years.count))
    if years.count == 1 { return [runAlone(years[0]).end] }
    let drivers = Drivers<Lanes>.together(years.map(\.drivers))
    let season = Season(field: lanes, drivers: drivers, seedbedDays: years[0].calendar.transplanting)
    var progress = season.start
    return withUnsafeTemporaryAllocation(of: DailyBooks<Lanes>.self, capacity: drivers.count) { books in
      season.run(&progress, from: 0, until: drivers.count, books: books)
      return years.enumerated().map { field, year in
        let own = (0..<year.drivers.count).map { Homogeneous.unpack(books[$0], field: field, as: DailyBooks<Double>.self) }
        return SeasonEnd(
          plan: plan, field: self.field, year: year,
          progress: Homogeneous.unpack(progress, field: field, as: SeasonProgress<Double>.self),
          books: own)
      }
    }
  }

  /// Runs one year alone.
  /// - Parameter traced: whether every day is kept.
  public func runAlone(_ year: FieldYear, traced: Bool = false) -> (end: SeasonEnd, days: [TracedDay<Double>]) {
    let season = Season(field: field, drivers: year.drivers, seedbedDays: year.calendar.transplanting)
    var progress = season.start
    let count = year.drivers.count
    return withUnsafeTemporaryAllocation(of: DailyBooks<Double>.self, capacity: count) { books in
      let days = [TracedDay<Double>](unsafeUninitializedCapacity: traced ? count : 0) { room, kept in
        season.run(
          &progress, from: 0, until: count, books: books,
          trace: traced ? UnsafeMutableBufferPointer(rebasing: room[0..<count]) : nil)
        kept = traced ? count : 0
      }
      return (SeasonEnd(plan: plan, field: field, year: year, progress: progress, books: books), days)
    }
  }
}
