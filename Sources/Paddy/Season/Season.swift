public import Numbers

/// How far a season has come: the field, what has moved so far, the peaks, the books. Nothing but numbers.
public struct SeasonProgress<V: Lane>: Sendable, BitwiseCopyable {
  public var state: FieldState<V>
  /// Sums over all days so far.
  public var totals: Fluxes<V>
  public var peaks: Peaks<V>
  public var ledger: Ledger<V>
}

/// The highest values of a season, and the lowest of what is dangerous where it is low.
public struct Peaks<V: Lane>: Sendable, BitwiseCopyable {
  /// Nymphs and adults per hill; larvae per hill.
  public var planthoppersPerHill: V = 0, leafFoldersPerHill: V = 0
  /// Severity of diseases, 0 … 1.
  public var sheathBlight: V = 0, bacterialBlight: V = 0, leafBlast: V = 0, brownSpot: V = 0
  /// Sums over days in the field: for season means.
  public var planthopperDays: V = 0
  /// m² m⁻² of planted area.
  public var leafArea: V = 0
  /// Highest depth over the bund, m.
  public var depthOverBund: V = 0
  /// Lowest oxygen of any day with animals, g O₂ m⁻³; `never` where there was no such day with water.
  public var oxygenOnFlat: V = 1e9, oxygenInTrench: V = 1e9

  static var never: Double { 1e9 }
}

/// What the cash book needs of every day: things that are bought by the day and depend on the field.
public struct DailyBooks<V: Lane>: Sendable, BitwiseCopyable {
  /// m; passes; g m⁻² as sold; g m⁻² and ind m⁻² taken out.
  public var irrigation: V = 0, sprays: V = 0, fungicideSprays: V = 0
  /// Breaches of the bund mended.
  public var bundMended: V = 0
  /// Passes with each insecticide, where there are several.
  public var productsSprayed = ProductsSprayed<V>()
  public var firstFeed: V = 0, secondFeed: V = 0
  public var firstHarvest: V = 0, firstHarvestNumber: V = 0, secondHarvest: V = 0, secondHarvestNumber: V = 0
  /// The same by size, where a batch is spread.
  public var firstCatch = SizeClassCatch<V>(), secondCatch = SizeClassCatch<V>()
}

/// One season of one field, or of eight: drivers in, progress out. The days allocate nothing.
public struct Season<V: Lane>: Sendable {
  public var field: Field<V>
  public var drivers: [Drivers<V>]
  /// The day that the first of them is for: 0 unless somebody steps from day to day.
  public var firstDay: Int
  /// Days from sowing to transplanting; 0 where direct-seeded.
  public var seedbedDays: Int

  public init(field: Field<V>, drivers: [Drivers<V>], firstDay: Int = 0, seedbedDays: Int) {
    self.field = field
    self.drivers = drivers
    self.firstDay = firstDay
    self.seedbedDays = seedbedDays
  }

  /// The field on the morning of sowing.
  public var start: SeasonProgress<V> {
    @_specialize(where V == Double)
    @_specialize(where V == Lanes)
    get { SeasonProgress(state: FieldState(field), totals: Fluxes(), peaks: Peaks(), ledger: Ledger()) }
  }

  /// Runs days `from ..< until`.
  /// - Parameters:
  ///   - books: room for one entry a day of the drivers; nil where nobody keeps them.
  ///   - trace: room for every day's state at its start and its fluxes; nil where nobody looks.
  @_specialize(where V == Double)
  @_specialize(where V == Lanes)
  public func run(
    _ progress: inout SeasonProgress<V>, from first: Int, until last: Int,
    books: UnsafeMutableBufferPointer<DailyBooks<V>>? = nil,
    trace: UnsafeMutableBufferPointer<TracedDay<V>>? = nil
  ) {
    drivers.withUnsafeBufferPointer { days in
      let allRunning = firstDay + Season.daysAllRun(days)
      // One copy a run: what is passed by value or read through `self` is copied every day, and this is tens of kilobytes.
      var field = field
      var state = progress.state
      var next = state
      var flux = Fluxes<V>()
      let changing = Stretches.of(&state, &field), moving = Stretches.of(&flux, &field)
      for day in first..<last {
        let place = day - firstDay
        // Read where they lie: a day's drivers are kilobytes.
        let today = UnsafeMutablePointer(mutating: days.baseAddress! + place)
        let isRunning = today.pointee.isRunning
        Day.step(&field, &state, &today.pointee, RiceSeason<V>.phase(day: day, seedbedDays: seedbedDays), &next, &flux)
        if day >= allRunning {
          // A season that is over beside one that goes on stands still.
          let goesOn = isRunning .> 0
          Homogeneous.clear(.!goesOn, &flux, V.self)
          Homogeneous.select(goesOn, &next, &state, V.self)
        }
        progress.ledger.enter(&state, &next, &flux, &field)
        moving.add(&flux, to: &progress.totals, V.self)
        note(&next, &flux, isRunning, &progress.peaks)
        if let books { books[place] = DailyBooks(flux) }
        if let trace { trace[place] = TracedDay(state: state, fluxes: flux) }
        changing.copy(&next, to: &state)
      }
      progress.state = state
    }
  }

  /// Days at the start on which no field's season is over: known from the calendar, before the season starts.
  private static func daysAllRun(_ days: UnsafeBufferPointer<Drivers<V>>) -> Int {
    var count = days.count
    while count > 0, (0..<V.width).contains(where: { !(days[count - 1].isRunning[$0] > 0) }) { count -= 1 }
    return count
  }

  @inline(__always) private func note(
    _ state: inout FieldState<V>, _ flux: inout Fluxes<V>, _ isRunning: V, _ peaks: inout Peaks<V>
  ) {
    let hills = field.rice.hills * field.geometry.plantedShare * state.hillsLeft
    let there = V.flag((isRunning .> 0) .& (state.daysInField .> 0))
    let hoppers = there * state.hoppersPerHill(hills, hasPests: field.hasPests)
    peaks.planthoppersPerHill = V.max(peaks.planthoppersPerHill, hoppers)
    peaks.leafFoldersPerHill = V.max(peaks.leafFoldersPerHill, there * state.leafFolders.larvaePerHill(hills))
    peaks.planthopperDays += hoppers
    peaks.sheathBlight = V.max(peaks.sheathBlight, flux.diseases.sheathBlight.severity)
    peaks.bacterialBlight = V.max(peaks.bacterialBlight, flux.diseases.bacterialBlight.severity)
    peaks.leafBlast = V.max(peaks.leafBlast, flux.diseases.leafBlast.severity)
    peaks.brownSpot = V.max(peaks.brownSpot, flux.diseases.brownSpot.severity)
    peaks.leafArea = V.max(peaks.leafArea, there * state.rice.leafArea)
    peaks.depthOverBund = V.max(peaks.depthOverBund, flux.water.depthOverBund)
    let stocked = (state.firstAnimals.number + state.secondAnimals.number) .> 0
    let onFlat = stocked .& (flux.oxygen.flatHighest .> 0)
    let inTrench = stocked .& (flux.oxygen.trenchHighest .> 0)
    peaks.oxygenOnFlat = V.select(onFlat, V.min(peaks.oxygenOnFlat, flux.oxygen.flatLowest), peaks.oxygenOnFlat)
    peaks.oxygenInTrench = V.select(inTrench, V.min(peaks.oxygenInTrench, flux.oxygen.trenchLowest), peaks.oxygenInTrench)
  }
}

/// One day as it is written out: the field in the morning and what moved until the next.
public struct TracedDay<V: Lane>: Sendable, BitwiseCopyable {
  public var state: FieldState<V>
  public var fluxes: Fluxes<V>
}

extension DailyBooks {
  @inline(__always) init(_ flux: Fluxes<V>) {
    irrigation = flux.water.irrigation
    sprays = flux.sprays
    fungicideSprays = flux.fungicideSprays
    productsSprayed = flux.productsSprayed
    bundMended = flux.bundMended
    firstFeed = flux.firstAnimals.feed
    secondFeed = flux.secondAnimals.feed
    firstHarvest = flux.firstAnimals.harvestedMass
    firstHarvestNumber = flux.firstAnimals.harvested
    secondHarvest = flux.secondAnimals.harvestedMass
    secondHarvestNumber = flux.secondAnimals.harvested
    firstCatch = flux.firstCatch
    secondCatch = flux.secondCatch
  }
}
