public import Numbers

/// Many fields of one plan, eight side by side, stepped from day to day, each with uncertain numbers and weather of its own: what a
/// twin is made of. A member whose numbers are the catalogue's runs as it would alone, bit for bit.
public struct FieldEnsemble: Sendable {
  /// How many fields: a multiple of eight.
  public let count: Int
  /// The first day that has not been run, counted from sowing.
  public private(set) var day = 0
  private let ground: Ground
  private(set) var blocks: [Block]

  /// What never changes: apart, so that an ensemble is light to hand about.
  private final class Ground: Sendable {
    let plan: FarmPlan
    let base: Field<Lanes>
    let single: Field<Double>
    init(plan: FarmPlan, base: Field<Lanes>, single: Field<Double>) {
      self.plan = plan
      self.base = base
      self.single = single
    }
  }

  var plan: FarmPlan { ground.plan }
  var base: Field<Lanes> { ground.base }
  var single: Field<Double> { ground.single }

  /// Eight members.
  struct Block: Sendable {
    var field: Field<Lanes>
    var progress: SeasonProgress<Lanes>
    /// What moved on the last day.
    var fluxes = Fluxes<Lanes>()
    /// One entry a day run.
    var books: [DailyBooks<Lanes>] = []
    /// In the order of `UncertainNumber.allCases`.
    var factors: [Lanes]
    /// What corrections have brought in, season to date, in the order of `AdjustableState.allCases`.
    var increments: [Lanes]
  }

  /// The fields on the morning of sowing, all alike.
  /// - Parameter count: rounded up to a multiple of eight.
  public init(plan: FarmPlan, plot: Plot, site: Site, parameters: FieldParameters<Cited> = .standard, count: Int) {
    let blockCount = Swift.max(1, (count + Lanes.width - 1) / Lanes.width)
    self.count = blockCount * Lanes.width
    let base = Field<Lanes>(plan: plan, plot: plot, site: site, parameters: parameters)
    ground = Ground(
      plan: plan, base: base, single: Field(plan: plan, plot: plot, site: site, parameters: parameters))
    let start = Season(field: base, drivers: [], seedbedDays: 0).start
    let block = Block(
      field: base, progress: start, factors: UncertainNumber.allCases.map { _ in 1 },
      increments: AdjustableState.allCases.map { _ in 0 })
    blocks = [Block](repeating: block, count: blockCount)
  }

  /// Whether the soil has layers; their water is not corrected.
  public var isLayered: Bool { base.isLayered }

  // MARK: Stepping

  /// Runs one day of all members.
  /// - Parameters:
  ///   - drivers: of that day, one a member; arrivals of planthoppers before the members' own factor.
  ///   - seedbedDays: days from sowing to transplanting.
  public mutating func advance(_ drivers: [Drivers<Double>], seedbedDays: Int) {
    precondition(drivers.count == count)
    let arrival = UncertainNumber.allCases.firstIndex(of: .planthopperArrival)!
    for index in blocks.indices {
      let first = index * Lanes.width
      var today: Drivers<Lanes> = Homogeneous.pack(Array(drivers[first..<first + Lanes.width]))
      today.planthoppers *= blocks[index].factors[arrival]
      today.whiteBacked *= blocks[index].factors[arrival]
      let season = Season(field: blocks[index].field, drivers: [today], firstDay: day, seedbedDays: seedbedDays)
      withUnsafeTemporaryAllocation(of: TracedDay<Lanes>.self, capacity: 1) { trace in
        season.run(&blocks[index].progress, from: day, until: day + 1, trace: trace)
        blocks[index].fluxes = trace[0].fluxes
        blocks[index].books.append(DailyBooks(trace[0].fluxes))
      }
    }
    day += 1
  }

  // MARK: Looking

  /// One number of every member.
  /// - Parameter look: what it is given is only read; it is given where it lies, because a field is tens of kilobytes.
  public func read(_ look: (inout Field<Lanes>, inout FieldState<Lanes>, inout Fluxes<Lanes>) -> Lanes) -> [Double] {
    var all: [Double] = []
    all.reserveCapacity(count)
    blocks.withUnsafeBufferPointer { room in
      let blocks = UnsafeMutablePointer(mutating: room.baseAddress!)
      for index in room.indices {
        let eight = look(&blocks[index].field, &blocks[index].progress.state, &blocks[index].fluxes)
        for lane in 0..<Lanes.width { all.append(eight[lane]) }
      }
    }
    return all
  }

  /// A state of every member.
  public func values(_ state: AdjustableState) -> [Double] { read { _, field, _ in state.value(&field) } }

  /// What corrections have brought to every member, season to date.
  public func increments(_ state: AdjustableState) -> [Double] {
    let place = FieldEnsemble.place(of: state)
    return spread { blocks[$0].increments[place] }
  }

  /// An uncertain number of every member, as a factor.
  public func factors(_ number: UncertainNumber) -> [Double] {
    let place = FieldEnsemble.place(of: number)
    return spread { blocks[$0].factors[place] }
  }

  /// Largest imbalance of any account in any member, as a share of max(1, turnover), and the account's name.
  public var imbalance: (account: String, share: Double) {
    var worst = ("", 0.0)
    for block in blocks {
      for (index, account) in Ledger<Lanes>.accounts.enumerated() {
        for lane in 0..<Lanes.width where !(block.progress.ledger.worst[index][lane] <= worst.1) {
          worst = (account, block.progress.ledger.worst[index][lane])
        }
      }
    }
    return worst
  }

  /// One member as it stands.
  public func member(_ number: Int) -> SeasonProgress<Double> {
    Homogeneous.unpack(blocks[number / Lanes.width].progress, field: number % Lanes.width)
  }

  private func spread(_ look: (Int) -> Lanes) -> [Double] {
    blocks.indices.flatMap { block in
      let eight = look(block)
      return (0..<Lanes.width).map { eight[$0] }
    }
  }

  // MARK: Correcting

  /// Corrects a state of every member and books what that brought in. Below 0, and below a soil's or an emptied field's 0, nothing goes.
  public mutating func correct(_ state: AdjustableState, _ values: [Double]) {
    precondition(values.count == count)
    let place = FieldEnsemble.place(of: state)
    for index in blocks.indices {
      var wanted: Lanes = 0
      for lane in 0..<Lanes.width { wanted[lane] = Swift.max(0, values[index * Lanes.width + lane]) }
      if state == .soilWater {
        wanted = Lanes.min(wanted, WaterState.capacity(blocks[index].field.geometry, blocks[index].field.soil))
      }
      let before = state.value(&blocks[index].progress.state)
      state.set(wanted, &blocks[index].progress.state)
      let after = state.value(&blocks[index].progress.state)
      blocks[index].increments[place] += after - before
      if state == .floodwater { FieldEnsemble.carryOxygen(&blocks[index], from: before, to: after) }
    }
  }

  /// Water brings its oxygen and takes it along: no oxygen is left where no water stands.
  private static func carryOxygen(_ block: inout Block, from before: Lanes, to after: Lanes) {
    let old = OxygenWaters(floodwater: before, block.field.geometry)
    let new = OxygenWaters(floodwater: after, block.field.geometry)
    carry(&block, \.oxygen.flat, .oxygenOnFlat, from: old.flat, to: new.flat)
    carry(&block, \.oxygen.trench, .oxygenInTrench, from: old.trench, to: new.trench)
  }

  private static func carry(
    _ block: inout Block, _ path: WritableKeyPath<FieldState<Lanes>, Lanes>, _ state: AdjustableState, from old: Lanes,
    to new: Lanes
  ) {
    let held = block.progress.state[keyPath: path]
    let carried = Lanes.select(old .> 0, held * Lanes.ratio(new, old), freshOxygen * new)
    block.increments[place(of: state)] += carried - held
    block.progress.state[keyPath: path] = carried
  }

  /// Of water that comes onto a dry flat, g m⁻³: near the air's at 27 °C.
  private static var freshOxygen: Lanes { 8 }

  /// Sets an uncertain number of every member.
  /// - Parameter factors: above 0.
  public mutating func set(_ number: UncertainNumber, _ factors: [Double]) {
    precondition(factors.count == count)
    let place = FieldEnsemble.place(of: number)
    for index in blocks.indices {
      for lane in 0..<Lanes.width { blocks[index].factors[place][lane] = factors[index * Lanes.width + lane] }
      number.apply(blocks[index].factors[place], from: base, to: &blocks[index].field)
    }
  }

  private static func place(of state: AdjustableState) -> Int { AdjustableState.allCases.firstIndex(of: state)! }
  private static func place(of number: UncertainNumber) -> Int { UncertainNumber.allCases.firstIndex(of: number)! }

  /// Puts blocks in place of these.
  mutating func take(_ blocks: [Block], day: Int) {
    self.blocks = blocks
    self.day = day
  }

  // MARK: Years

  /// Runs every member from here to its harvest and leaves the ensemble as it is.
  /// - Parameters:
  ///   - years: laid out, one a member: all planted on the same day.
  ///   - drivers: of every member from today on; arrivals before the members' own factor. None: a season that is over.
  public func finished(_ years: [FieldYear], _ drivers: [[Drivers<Double>]]) -> [SeasonEnd] {
    precondition(years.count == count && drivers.count == count)
    var ends: [SeasonEnd] = []
    ends.reserveCapacity(count)
    let arrival = FieldEnsemble.place(of: UncertainNumber.planthopperArrival)
    for index in blocks.indices {
      let members = index * Lanes.width..<(index + 1) * Lanes.width
      let block = blocks[index]
      var days = Drivers<Lanes>.together(members.map { drivers[$0] })
      for place in days.indices {
        days[place].planthoppers *= block.factors[arrival]
        days[place].whiteBacked *= block.factors[arrival]
      }
      let seedbed = years[members.lowerBound].calendar.transplanting
      let season = Season(field: block.field, drivers: days, firstDay: day, seedbedDays: seedbed)
      var progress = block.progress
      var books = [DailyBooks<Lanes>](repeating: DailyBooks(), count: days.count)
      books.withUnsafeMutableBufferPointer { season.run(&progress, from: day, until: day + days.count, books: $0) }
      for (lane, member) in members.enumerated() {
        let entries = (block.books + books.prefix(drivers[member].count))
          .map { Homogeneous.unpack($0, field: lane, as: DailyBooks<Double>.self) }
        ends.append(
          SeasonEnd(
            plan: plan, field: single, year: years[member],
            progress: Homogeneous.unpack(progress, field: lane, as: SeasonProgress<Double>.self), books: entries))
      }
    }
    return ends
  }

  /// Lays out a season of the ensemble's plan.
  public func year(plot: Plot, site: Site, weather: [DailyWeather], year: Int, seed: UInt64, member: Int) throws -> FieldYear {
    try FieldYear(plan: plan, plot: plot, site: site, field: single, weather: weather, year: year, seed: seed, member: member)
  }
}
