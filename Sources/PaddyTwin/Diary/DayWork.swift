internal import Numbers
internal import Paddy

/// What was really done on one plot on one day, in place of what its plan has: only of the works that a diary keeps account of.
public struct DayWork: Sendable {
  var keeps: Set<DiaryWork> = []
  /// Deeds of the day.
  var given = Orders<Double>()
  /// Depth that water was filled up to, m; nil where it was not.
  var filled: Double?
  /// Where the outlet's sill stands, m; nil where nobody has said.
  var outlet: Double?

  /// The plan's orders of the day with what was really done in their place.
  func applied(to planned: Orders<Double>) -> Orders<Double> {
    var orders = planned
    for work in keeps { for path in DayWork.deeds(of: work) { orders[keyPath: path] = given[keyPath: path] } }
    if keeps.contains(.irrigation) {
      orders.refillBelow = filled ?? DayWork.never
      orders.refillTo = filled ?? 0
      orders.irrigationAllowed = filled == nil ? 0 : 1
    }
    if keeps.contains(.outlet), let outlet { orders.outletSill = outlet }
    if keeps.contains(.spray) { orders.sprayWatched = 0 }
    if keeps.contains(.fungicide) { orders.fungicideWatched = 0 }
    if keeps.contains(.feeding) {
      (orders.first.feed, orders.first.isToAppetite) = (given.first.feed, given.first.isToAppetite)
      (orders.second.feed, orders.second.isToAppetite) = (given.second.feed, given.second.isToAppetite)
    }
    return orders
  }

  /// A level that no field falls below, m.
  private static let never = -1000.0

  /// The amounts of a work among the orders of a day.
  private static func deeds(of work: DiaryWork) -> [WritableKeyPath<Orders<Double>, Double>] {
    switch work {
    case .fertiliser:
      [
        \.broadcastUrea, \.broadcastAmmonium, \.broadcastNitrate, \.incorporatedUrea, \.incorporatedAmmonium,
        \.incorporatedNitrate, \.placedUrea, \.placedAmmonium, \.placedNitrate, \.broadcastPhosphorus, \.incorporatedPhosphorus,
      ]
    case .manure: [\.organicFertiliser, \.stableOrganic, \.quickPhosphorus, \.stablePhosphorus, \.quickMatter, \.slowMatter]
    case .irrigation: [\.irrigationAmount]
    case .spray: [\.sprayOrdered]
    case .fungicide: [\.fungicideOrdered]
    case .herbicide: [\.herbicide]
    case .stocking: [\.first.stocked, \.first.mass, \.second.stocked, \.second.mass]
    case .harvest: [\.first.harvested, \.second.harvested]
    case .outlet, .drainage, .feeding, .sowing, .transplanting, .keeping: []
    }
  }

  /// What is to be booked against the plan for a day, so that nothing the diary left undone is made good later, and what it did early is
  /// not done again: the plan's sum to date, or what was done where that is more.
  /// - Parameters:
  ///   - due: what the plan had left for the day.
  ///   - done: what is booked so far, summed.
  ///   - worked: what was really done, summed, this day with it.
  static func booked(_ orders: Orders<Double>, due: Orders<Double>, done: Orders<Double>, worked: Orders<Double>) -> Orders<
    Double
  > {
    var booked = orders
    for deed in Orders<Double>.deeds {
      booked[keyPath: deed] = max(due[keyPath: deed], worked[keyPath: deed] - done[keyPath: deed])
    }
    return booked
  }
}

extension Orders<Double> {
  mutating func addDeeds(of other: Orders<Double>) {
    for deed in Orders<Double>.deeds { self[keyPath: deed] += other[keyPath: deed] }
  }
}

extension FarmDiary {
  /// What it tells of a plot and a day; nil where it keeps no account.
  /// - Parameters:
  ///   - sowing: of the plot, counted as `day` is; what was brought in the month before is taken on it.
  ///   - masses: live animals of either batch on the evening before, g m⁻².
  ///   - owed: lines that came late and are made good today.
  ///   - isAhead: only what stands from day to day, for a day that is not yet over.
  func work(
    _ plot: String, day: Int, sowing: Int, masses: [Double], owed: [DiaryEntry] = [], isAhead: Bool = false
  ) -> DayWork? {
    let own = entries(of: plot)
    var work = DayWork()
    for entry in own {
      if case .keeps(let works) = entry.deed, entry.day <= day { work.keeps.formUnion(works) }
      if let account = entry.work.account { work.keeps.insert(account) }
    }
    if isAhead { work.keeps.formIntersection([.outlet, .feeding]) }
    guard !work.keeps.isEmpty else { return nil }
    let first = day == sowing ? day - FarmDiary.before : day
    let standing = own.filter { $0.day <= day }.sorted { ($0.day, $0.line) < ($1.day, $1.line) }
    for entry in standing {
      switch entry.deed {
      case .outlet(let height): work.outlet = height
      case .fed(let batch, let feeding): work.feed(batch, feeding)
      default: break
      }
    }
    guard !isAhead else { return work }
    for entry in own.filter({ (first...day).contains($0.day) }) + owed { work.add(entry.deed, masses) }
    return work
  }

  /// Days before sowing of which what is brought to the field is there on its first day.
  static let before = 30
}

extension DayWork {
  fileprivate mutating func feed(_ batch: Int?, _ feeding: Feeding) {
    let share = feeding.share, isToAppetite: Double = feeding == .appetite ? 1 : 0
    if batch != 1 { (given.first.feed, given.first.isToAppetite) = (share, isToAppetite) }
    if batch != 0 { (given.second.feed, given.second.isToAppetite) = (share, isToAppetite) }
  }

  fileprivate mutating func add(_ deed: DiaryEntry.Deed, _ masses: [Double]) {
    switch deed {
    case .date, .outlet, .fed, .keeps: break
    case .gift(let orders): given.addDeeds(of: orders)
    case .filled(let depth): filled = max(filled ?? 0, depth)
    case .stocked(let batch, let number, let mass):
      let path: WritableKeyPath<Orders<Double>, AnimalOrders<Double>> = batch == 0 ? \.first : \.second
      let before = given[keyPath: path].stocked
      // Two lots of one day are one of their mean mass.
      given[keyPath: path].mass =
        before + number > 0 ? (before * given[keyPath: path].mass + number * mass) / (before + number) : mass
      given[keyPath: path].stocked = before + number
    case .fedMass(let batch, let mass):
      let places = batch.map { [$0] } ?? [0, 1]
      let live = places.reduce(0) { $0 + masses[$1] }
      if live > 0 { feed(batch, .share(min(1, mass / live))) }
    case .caught(let batch, let share):
      if batch != 1 { given.first.harvested = 1 - (1 - given.first.harvested) * (1 - share) }
      if batch != 0 { given.second.harvested = 1 - (1 - given.second.harvested) * (1 - share) }
    case .caughtMass(let batch, let mass):
      let places = batch.map { [$0] } ?? [0, 1]
      let live = places.reduce(0) { $0 + masses[$1] }
      if live > 0 { add(.caught(batch: batch, min(1, mass / live)), masses) }
    }
  }
}
