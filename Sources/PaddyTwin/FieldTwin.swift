public import Numbers
public import Paddy
public import PaddyScenarios
public import PaddyStudies

/// A plot's double: an ensemble of its field, advanced day by day with the weather its sensors saw and corrected by what they say of it.
///
/// Every member has uncertain numbers, arrivals of pests and errors of the weather of its own. What no sensor saw of the weather differs
/// from member to member by as much as years do, so that a silent sensor widens the spread instead of stopping the run.
/// Left out: readings that come after their day is closed change nothing any more; animals' mass and soil layers are not corrected.
public struct FieldTwin: Sendable {
  public struct Settings: Sendable, Equatable, Codable {
    /// 64 to 256; rounded up to a multiple of eight.
    public var members = 64
    public var seed: UInt64 = 1
    /// Share of the spread lost in an analysis that is given back, 0 … 1: 0.3, a design choice (0.5 to 0.8 recalled for the atmosphere's models,
    /// whose errors grow by themselves).
    public var relaxation = 0.3
    /// The same of uncertain numbers, which stay what they are for a season: less, a design choice.
    public var numberRelaxation = 0.1
    /// Innovations beyond so many standard deviations of spread and error together are not assimilated.
    public var outlier = 5.0
    public init() {}
  }

  /// One state or number corrected on one day, mean of the members.
  public struct Correction: Sendable, Equatable, Codable {
    public var day: Int
    public var name: String
    public var before: Double, after: Double
  }

  /// What became of one observation.
  public struct Innovation: Sendable, Equatable, Codable {
    public var day: Int
    public var quantity: ObservedQuantity
    /// In the quantity's unit: observed, and of the members before: mean and standard deviation.
    public var observed: Double, expected: Double, spread: Double
    /// On the scale on which it is assimilated: observed less expected, its standard error, and the members' deviation.
    public var gap: Double, error: Double, deviation: Double
    /// False: too far off, or nothing that the members know.
    public var isUsed: Bool
  }

  public let settings: Settings
  public internal(set) var ensemble: FieldEnsemble
  public private(set) var calendar: SeasonCalendar
  public private(set) var corrections: [Correction] = []
  public private(set) var innovations: [Innovation] = []
  var offsets = SensorOffsets()
  /// Weather of the days run, the best known of each.
  public private(set) var known: [DailyWeather] = []
  private let ground: Ground
  let year: Int

  /// What was ordered on the days run.
  private(set) var done: [Orders<Double>] = []
  /// What was really done on the days run, summed.
  package internal(set) var worked = Orders<Double>()
  /// Whether somebody wrote down what came in and went out on the day run last: a level that nothing explains is then the gauge's.
  private(set) var isWaterKept = false

  /// What never changes: apart, so that a twin is light to hand about.
  private final class Ground: Sendable {
    let scenario: Scenario
    let plan: FarmPlan
    let skies: TwinWeather
    /// Days of every member, for their arrivals of pests.
    let arrivals: [[Drivers<Double>]]
    init(_ scenario: Scenario, _ plan: FarmPlan, _ skies: TwinWeather, _ arrivals: [[Drivers<Double>]]) {
      self.scenario = scenario
      self.plan = plan
      self.skies = skies
      self.arrivals = arrivals
    }
  }

  var scenario: Scenario { ground.scenario }
  var plan: FarmPlan { ground.plan }
  var skies: TwinWeather { ground.skies }
  private var arrivals: [[Drivers<Double>]] { ground.arrivals }

  /// The plot on the morning of sowing.
  /// - Parameters:
  ///   - scenario: with the weather that stands in for what no sensor saw.
  ///   - system: which of its systems the plot is farmed by.
  ///   - year: the calendar year of sowing.
  /// - Throws: where the season cannot be laid out.
  public init(
    scenario: Scenario, system: FarmSystem, weather: StudyWeather, year: Int, settings: Settings = Settings(),
    parameters: FieldParameters<Cited> = .standard
  ) throws {
    guard let skies = TwinWeather(weather) else { throw TwinProblem.noWholeYear }
    self.settings = settings
    self.year = year
    var ensemble = FieldEnsemble(
      plan: system.plan, plot: scenario.plot, site: scenario.site, parameters: parameters, count: settings.members)
    for number in UncertainNumber.allCases {
      let deviation = number.logDeviation(soil: scenario.plot.soil, parameters: parameters)
      ensemble.set(
        number,
        (0..<ensemble.count).map { FieldTwin.factor(number, deviation: deviation, seed: settings.seed, member: $0) })
    }
    let start = SeasonCalendar.sowing(of: system.plan.rice, year: year)
    let normals = (0..<FieldYear.longestSeason).map { skies.normal(start.adding(days: $0)) }
    var layouts: [FieldYear] = []
    for member in 0..<ensemble.count {
      layouts.append(
        try ensemble.year(
          plot: scenario.plot, site: scenario.site, weather: normals, year: year, seed: settings.seed, member: member))
    }
    calendar = layouts[0].calendar
    ground = Ground(scenario, system.plan, skies, layouts.map(\.drivers))
    self.ensemble = ensemble
  }

  /// An uncertain number drawn for a member: of a twin or of a field that is to be hidden from one.
  public static func factor(_ number: UncertainNumber, deviation: Double, seed: UInt64, member: Int) -> Double {
    var stream = RandomStream(seed: seed, purpose: "uncertain \(number.name)", member: member)
    return stream.lognormal(logMean: 0, logDeviation: deviation)
  }

  /// The first day not yet run.
  public var date: CalendarDate { calendar.date(ensemble.day) }
  /// Whether the rice is cut.
  public var isOver: Bool { ensemble.day >= calendar.harvest }
  /// Days since transplanting of the day run last.
  public var daysInField: Int { ensemble.day - 1 - calendar.transplanting }

  /// Runs a day; none after the harvest.
  /// - Parameters:
  ///   - diary: all that was done on it, where somebody knows it; nil: what the plan has for it.
  ///   - work: what was done on it of the works that a farm's diary keeps account of; the rest is the plan's.
  ///   - errors: of what is known of the weather; those of a forecast are larger than those of sensors.
  public mutating func advance(
    _ sky: ObservedWeather, diary: Orders<Double>? = nil, work: DayWork? = nil, errors: WeatherErrors = .station
  ) throws {
    guard !isOver else { return }
    let day = ensemble.day
    let date = date
    offsets.advance(day: day, seed: settings.seed)
    known.append(sky.completed(by: skies.normal(date)))
    let layout = try layOut(known, from: { skies.normal($0) }, member: 0)
    calendar = layout.calendar
    guard day < layout.drivers.count else { return }
    let due = diary ?? Orders.due(layout.drivers.map(\.orders), on: day, done: done)
    let orders = work?.applied(to: due) ?? due
    isWaterKept = work.map { $0.keeps.isSuperset(of: [.irrigation, .outlet]) } ?? false
    book(orders, due: due, isDiary: work != nil)
    var drivers: [Drivers<Double>] = []
    drivers.reserveCapacity(ensemble.count)
    // The sun is the same for all.
    let sun = FieldYear.sky(skies.normal(date), latitude: scenario.site.latitude)
    for member in 0..<ensemble.count {
      var today = arrivals[member][min(day, arrivals[member].count - 1)]
      today.weather = sun
      today.weather.take(weather(sky, member: member, day: day, errors))
      today.orders = orders
      if day >= arrivals[member].count {
        (today.planthoppers, today.whiteBacked, today.leafFolders, today.borers) = (0, 0, 0, 0)
        today.secondBorers = 0
      }
      drivers.append(today)
    }
    ensemble.advance(drivers, seedbedDays: calendar.transplanting)
  }

  private mutating func book(_ orders: Orders<Double>, due: Orders<Double>, isDiary: Bool) {
    worked.addDeeds(of: orders)
    guard isDiary else { return done.append(orders) }
    var before = Orders<Double>()
    for day in done { before.addDeeds(of: day) }
    done.append(DayWork.booked(orders, due: due, done: before, worked: worked))
  }

  /// Corrects the members by what was seen of the day run last.
  public mutating func assimilate(_ observations: [DailyObservation]) {
    guard ensemble.day > 0, !observations.isEmpty else { return }
    let day = ensemble.day - 1
    var used: [(quantity: ObservedQuantity, seen: EnsembleTransform.Observation)] = []
    var wandering: [ObservedQuantity] = []
    for observation in observations {
      let raw = observation.quantity.predicted(ensemble)
      let finite = raw.filter(\.isFinite)
      guard finite.count * 10 >= raw.count * 9 else {
        innovations.append(
          Innovation(
            day: day, quantity: observation.quantity, observed: observation.value, expected: .nan, spread: .nan, gap: .nan,
            error: .nan, deviation: .nan, isUsed: false))
        continue
      }
      let q = observation.quantity
      let mean = finite.reduce(0, +) / Double(finite.count)
      let standing = q.transformed(deviation: observation.standing, at: observation.value)
      let offset =
        standing > 0 ? offsets.of(q.variable, members: raw.count, seed: settings.seed) : [Double](repeating: 0, count: raw.count)
      let predicted = raw.indices.map { q.transformed(raw[$0].isFinite ? raw[$0] : mean) + standing * offset[$0] }
      let own = q.transformed(deviation: observation.deviation, at: observation.value)
      let error = (own * own + q.representation * q.representation).squareRoot()
      let statistics = FieldTwin.moments(predicted)
      let gap = q.transformed(observation.value) - statistics.mean
      let total = (error * error + statistics.deviation * statistics.deviation).squareRoot()
      let isUsed = abs(gap) <= settings.outlier * total
      if !isUsed, q == .level, !ensemble.isLayered, !isWaterKept, insists(day, gap, expected: statistics.mean) {
        shift(level: gap, day)
      }
      innovations.append(
        Innovation(
          day: day, quantity: q, observed: observation.value, expected: mean,
          spread: FieldTwin.moments(raw.filter(\.isFinite)).deviation, gap: gap, error: error, deviation: statistics.deviation,
          isUsed: isUsed))
      guard isUsed else { continue }
      if standing > 0 { wandering.append(q) }
      used.append((q, .init(predicted: predicted, observed: q.transformed(observation.value), deviation: error)))
    }
    for group in ProcessGroup.allCases where group != .water || !ensemble.isLayered {
      let told = used.compactMap { quantity, seen -> EnsembleTransform.Observation? in
        let weight = group.weight(quantity)
        guard weight > 0 else { return nil }
        var seen = seen
        seen.deviation /= weight.squareRoot()
        return seen
      }
      guard !told.isEmpty else { continue }
      // Water alone: what a gauge under the canopy misses is in no member. States held by their logarithms would run away.
      let inflation = group == .water && used.contains { $0.quantity == .level } ? self.inflation(.level) : 1
      let transform = EnsembleTransform(told, inflation: inflation)
      for state in group.states { correct(state, transform, day) }
      for variable in Set(wandering.filter { ProcessGroup.home($0) == group }.map(\.variable)) {
        let prior = offsets.of(variable, members: ensemble.count, seed: settings.seed)
        offsets.set(variable, transform.updated(prior, relaxation: 0, isInflated: false))
      }
      for number in group.numbers {
        let prior = ensemble.factors(number)
        let bound = 3 * number.logDeviation(soil: scenario.plot.soil, parameters: .standard)
        let after = transform.updated(prior.map(Double.log), relaxation: settings.numberRelaxation, isInflated: false)
          .map { Double.exp(min(max($0, -bound), bound)) }
        ensemble.set(number, after)
        note(day, number.name, prior, after)
      }
    }
  }

  /// How much wider than they are the members ought to be for what was seen of late to be no surprise: of the last ten innovations
  /// the mean of gap² − error² over the mean of the members' variance, its root, 1 … 5. A model that is wrong in something that no member varies
  /// would otherwise soon believe itself and nothing else.
  package func inflation(_ quantity: ObservedQuantity) -> Double {
    let late = innovations.suffix(120).filter { $0.quantity == quantity && $0.deviation.isFinite }.suffix(10)
    guard late.count >= 5 else { return 1 }
    let unexplained = late.reduce(0) { $0 + $1.gap * $1.gap - $1.error * $1.error } / Double(late.count)
    let variance = late.reduce(0) { $0 + $1.deviation * $1.deviation } / Double(late.count)
    guard unexplained > variance, variance > 0 else { return 1 }
    return min(5, (unexplained / variance).squareRoot())
  }

  /// Whether the level was as far off on the day before, on the same side: then somebody has opened a gate or a pump and told nobody.
  private func insists(_ day: Int, _ gap: Double, expected: Double) -> Bool {
    guard let last = innovations.last(where: { $0.quantity == .level }), last.day == day - 1, !last.isUsed else { return false }
    return (last.observed - last.expected) * gap > 0
  }

  /// Brings every member to a level that nothing it knows can explain.
  private mutating func shift(level gap: Double, _ day: Int) {
    let porosity = ensemble.read { field, _, _ in field.soil.drainablePorosity * field.geometry.flatShare }
    let levels = ObservedQuantity.level.predicted(ensemble)
    let water = ensemble.values(.floodwater), soil = ensemble.values(.soilWater)
    var newWater = water, newSoil = soil
    for member in water.indices {
      let wanted = levels[member] + gap
      let above = max(0, wanted) - max(0, levels[member])
      newWater[member] = water[member] + above
      newSoil[member] = soil[member] + (min(0, wanted) - min(0, levels[member])) * porosity[member]
    }
    ensemble.correct(.floodwater, newWater)
    ensemble.correct(.soilWater, newSoil)
    note(day, AdjustableState.floodwater.name, water, ensemble.values(.floodwater))
    note(day, AdjustableState.soilWater.name, soil, ensemble.values(.soilWater))
  }

  /// Logarithm of 5.
  private static let furthest = 1.6094379124341003

  private mutating func correct(_ state: AdjustableState, _ transform: EnsembleTransform, _ day: Int) {
    let prior = ensemble.values(state)
    let mean = prior.reduce(0, +) / Double(prior.count)
    guard mean > 0 else { return }
    let after: [Double]
    if state == .floodwater || state == .soilWater {
      after = transform.updated(prior, relaxation: settings.relaxation)
    } else {
      // A positive quantity by its logarithm; a member without any keeps none and says little. No day's look makes it more than five
      // times what it was, or less than a fifth: further is chance in a small ensemble.
      let least = 1e-3 * mean
      let logs = prior.map { Double.log(max($0, least)) }
      let moved = transform.updated(logs, relaxation: settings.relaxation)
      after = prior.indices.map { member in
        guard prior[member] > 0 else { return 0 }
        return prior[member] * Double.exp(min(max(moved[member] - logs[member], -FieldTwin.furthest), FieldTwin.furthest))
      }
    }
    ensemble.correct(state, after)
    note(day, state.name, prior, ensemble.values(state))
  }

  /// Takes over what a checkpoint kept; the ensemble has been restored before.
  mutating func take(
    orders: [Orders<Double>], known: [DailyWeather], corrections: [Correction], innovations: [Innovation]
  ) throws {
    guard orders.count <= ensemble.day, known.count == ensemble.day else { throw TwinProblem.otherSeason }
    done = orders
    self.known = known
    self.corrections = corrections
    self.innovations = innovations
    if !known.isEmpty { calendar = try layOut(known, from: { skies.normal($0) }, member: 0).calendar }
  }

  private mutating func note(_ day: Int, _ name: String, _ before: [Double], _ after: [Double]) {
    let count = Double(before.count)
    corrections.append(
      Correction(day: day, name: name, before: before.reduce(0, +) / count, after: after.reduce(0, +) / count))
  }

  /// Mean and standard deviation.
  package static func moments(_ values: [Double]) -> (mean: Double, deviation: Double) {
    let count = Double(values.count)
    guard count > 1 else { return (values.first ?? .nan, 0) }
    let mean = values.reduce(0, +) / count
    return (mean, (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)).squareRoot())
  }

  /// A season laid out on what is known so far and some weather after it.
  func layOut(_ known: [DailyWeather], from future: (CalendarDate) -> DailyWeather, member: Int) throws -> FieldYear {
    let start = SeasonCalendar.sowing(of: plan.rice, year: year)
    // Far enough for a cool autumn; all of it where even that is too short.
    let days = min(FieldYear.longestSeason, max(known.count, calendar.harvest) + 40)
    let weather = known + (known.count..<max(known.count, days)).map { future(start.adding(days: $0)) }
    if days < FieldYear.longestSeason,
      let year = try? ensemble.year(
        plot: scenario.plot, site: scenario.site, weather: weather, year: year, seed: settings.seed, member: member)
    {
      return year
    }
    let rest = (weather.count..<max(weather.count, FieldYear.longestSeason)).map { future(start.adding(days: $0)) }
    return try ensemble.year(
      plot: scenario.plot, site: scenario.site, weather: weather + rest, year: year, seed: settings.seed, member: member)
  }
}

/// Why there is no twin.
public enum TwinProblem: Error, Equatable, CustomStringConvertible {
  case noWholeYear
  case otherSeason

  public var description: String {
    switch self {
    case .otherSeason: "what was saved is of another season, farm or setting"
    case .noWholeYear: "a twin borrows the weather it has not seen: the scenario's weather has no whole year, January to December"
    }
  }
}
