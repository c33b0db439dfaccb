internal import Numbers

/// A plan on the calendar of one year: what is ordered on every day of the season, laid out before it starts.
enum FieldSchedule {
  /// Orders for days 0 ..< harvest.
  static func orders(
    _ plan: FarmPlan, _ calendar: SeasonCalendar, _ plot: Plot, _ p: ManagementParameters<Double>
  ) throws -> [Orders<Double>] {
    var days = [Orders<Double>](repeating: Orders(), count: calendar.harvest)
    fertilise(&days, plan, calendar)
    manure(&days, plan, calendar)
    water(&days, plan, calendar, plot, p)
    try spray(&days, plan, calendar)
    for day in plan.herbicideDays where days.indices.contains(calendar.transplanting + day) {
      days[calendar.transplanting + day].herbicide += 1
    }
    fungicide(&days, plan, calendar)
    try animals(&days, plan, calendar)
    let lastDrainage = calendar.harvest - plan.water.terminalDrainage
    let awake = plot.soil.profile?.start.map { calendar.day($0) } ?? 0
    for day in days.indices {
      days[day].soilAsleep = day < awake ? 1 : 0
      days[day].methaneCounts = day >= calendar.transplanting ? 1 : 0
      days[day].finalDrainage = day >= lastDrainage ? 1 : 0
    }
    return days
  }

  /// What is brought to the land in the month before the season's first day is there on that day.
  static func fieldDay(_ day: Int) -> Int { (-30..<0).contains(day) ? 0 : day }

  private static func fertilise(_ days: inout [Orders<Double>], _ plan: FarmPlan, _ calendar: SeasonCalendar) {
    for dose in plan.fertiliser {
      let day = FieldSchedule.fieldDay(calendar.day(dose.on))
      guard days.indices.contains(day) else { continue }
      days[day].take(dose)
    }
  }

  private static func manure(_ days: inout [Orders<Double>], _ plan: FarmPlan, _ calendar: SeasonCalendar) {
    for dose in plan.organic {
      let day = FieldSchedule.fieldDay(calendar.day(dose.on))
      guard days.indices.contains(day) else { continue }
      days[day].take(dose)
    }
  }

  /// What a schedule of irrigation orders: a held depth lasts until another depth is named, a sill until another sill.
  private static func scheduled(
    _ days: inout [Orders<Double>], _ plan: WaterPlan, _ calendar: SeasonCalendar, _ plot: Plot
  ) {
    var held: Double?
    var sill = plot.bund
    let turns = Dictionary(grouping: plan.schedule) { calendar.day($0.on) }
    for day in (turns.keys.min() ?? 0)..<Swift.max(days.count, turns.keys.min() ?? 0) {
      var filled: Double?
      for turn in turns[day] ?? [] {
        switch turn.deed {
        case .amount(let amount):
          let arriving = FieldSchedule.fieldDay(day)
          if days.indices.contains(arriving) { days[arriving].irrigationAmount += amount }
        case .fill(let depth):
          filled = depth
          held = nil
        case .hold(let depth): held = depth
        case .outlet(let height): sill = height
        }
      }
      guard days.indices.contains(day) else { continue }
      let depth = filled ?? held
      days[day].refillBelow = depth ?? FieldSchedule.never
      days[day].refillTo = depth ?? 0
      days[day].outletSill = Swift.min(sill, plot.bund)
      days[day].irrigationAllowed = depth == nil ? 0 : 1
    }
  }

  /// A level that no field falls below, m.
  private static let never = -1000.0

  private static func water(
    _ days: inout [Orders<Double>], _ plan: FarmPlan, _ calendar: SeasonCalendar, _ plot: Plot, _ p: ManagementParameters<Double>
  ) {
    let rule = plan.water
    if rule.rule == .schedule {
      for day in days.indices {
        days[day].refillBelow = FieldSchedule.never
        days[day].outletSill = plot.bund
      }
      scheduled(&days, rule, calendar, plot)
      guard rule.terminalDrainage > 0 || rule.midseasonDrainage != nil || !plan.animals.isEmpty else { return }
    }
    let soaking = calendar.transplanting - Int(p.soakingDays)
    let lastDrainage = calendar.harvest - rule.terminalDrainage
    let midseason = rule.midseasonDrainage.map { calendar.day($0.start)..<(calendar.day($0.start) + $0.days) } ?? 0..<0
    let flowering = (calendar.flowering - 7)...(calendar.flowering + 7)
    // Animals that cannot walk need water on the flat from stocking to harvest.
    let depths = plan.animals.filter { $0.density > 0 }.map { stocking in
      (
        range: calendar.day(stocking.stocked)...max(calendar.day(stocking.stocked), calendar.day(stocking.harvested)),
        depth: stocking.species.parameters.foraging.minimumDepth.value
      )
    }
    for day in days.indices {
      var low = rule.refillBelow, high = rule.refillTo
      var isAllowed = rule.rule != .rainfed && day >= soaking
      if rule.rule == .gift { (low, high) = (FieldSchedule.never, 0) }
      if rule.rule == .schedule {
        (low, high) = (days[day].refillBelow, days[day].refillTo)
        isAllowed = days[day].irrigationAllowed > 0
      }
      if rule.rule == .alternateWettingDrying {
        let isFlooded = day < calendar.transplanting + 12 || flowering.contains(day)
        low = isFlooded ? 0.02 : Swift.min(low, -0.05)
        high = isFlooded ? 0.05 : high
      }
      for need in depths where need.range.contains(day) {
        low = Swift.max(low, need.depth)
        high = Swift.max(high, low + 0.02)
        isAllowed = isAllowed || rule.rule == .schedule
      }
      var sill = rule.rule == .schedule ? days[day].outletSill : Swift.min(plot.bund, high + p.freeboard)
      if rule.rule == .gift { sill = rule.furrows == nil ? plot.bund : 0 }
      if midseason.contains(day) || day >= lastDrainage {
        isAllowed = false
        sill = 0
      }
      if (day < soaking && rule.rule != .schedule) || rule.rule == .rainfed { sill = plot.bund }
      if rule.rule == .rainfed && day >= lastDrainage { sill = 0 }
      days[day].refillBelow = low
      days[day].refillTo = high
      days[day].outletSill = sill
      days[day].irrigationAllowed = isAllowed ? 1 : 0
    }
  }

  private static func spray(_ days: inout [Orders<Double>], _ plan: FarmPlan, _ calendar: SeasonCalendar) throws {
    let names = plan.insecticides.map(\.name)
    guard names.count <= SprayProgramme.most, plan.sprays.count <= SprayProgramme.most else {
      throw SeasonCalendar.Problem.outOfOrder(
        "\(plan.sprays.count) rules with \(names.count) insecticides, at most \(SprayProgramme.most) of either fit one system")
    }
    for rule in plan.sprays {
      switch rule.plan {
      case .none: break
      case .calendar(let moments, _):
        let dates = moments.map(calendar.day).sorted()
        for (turn, day) in dates.enumerated() where days.indices.contains(day) {
          let product = rule.products[turn % rule.products.count].name
          switch names.firstIndex(of: product) {
          case 0: days[day].sprayOrdered = 1
          case 1: days[day].furtherSprays.second = 1
          case 2: days[day].furtherSprays.third = 1
          default: days[day].furtherSprays.fourth = 1
          }
        }
      case .threshold:
        for day in days.indices where day > calendar.transplanting && day < calendar.harvest - 14 { days[day].sprayWatched = 1 }
      }
    }
  }

  private static func fungicide(_ days: inout [Orders<Double>], _ plan: FarmPlan, _ calendar: SeasonCalendar) {
    switch plan.fungicide {
    case .none: break
    case .calendar(let moments, _):
      for day in moments.map(calendar.day) where days.indices.contains(day) { days[day].fungicideOrdered = 1 }
    case .threshold:
      for day in days.indices where day > calendar.transplanting && day < calendar.harvest - 14 { days[day].fungicideWatched = 1 }
    }
  }

  private static func animals(_ days: inout [Orders<Double>], _ plan: FarmPlan, _ calendar: SeasonCalendar) throws {
    guard plan.animals.count <= FarmPlan.mostBatches else {
      throw SeasonCalendar.Problem.outOfOrder(
        "\(plan.animals.count) batches of animals, at most \(FarmPlan.mostBatches) fit one field")
    }
    for (batch, stocking) in plan.animals.enumerated() {
      let start = calendar.day(stocking.stocked)
      let end = Swift.min(calendar.day(stocking.harvested), calendar.harvest - 1)
      let name = stocking.species.name
      guard start >= calendar.transplanting else {
        throw SeasonCalendar.Problem.outOfOrder(
          "\(name) stocked on \(calendar.date(start)), before the field is planted on \(calendar.date(calendar.transplanting))")
      }
      guard start < end else {
        throw SeasonCalendar.Problem.outOfOrder(
          "\(name) stocked on \(calendar.date(start)) but harvested on \(calendar.date(end))")
      }
      var caught: [Int: (share: Double, from: Double)] = [:]
      for one in stocking.catches {
        let day = calendar.day(one.on)
        guard start < day, day < end else {
          throw SeasonCalendar.Problem.outOfOrder(
            "\(name) caught on \(calendar.date(day)), not between stocking on \(calendar.date(start)) and harvest on "
              + "\(calendar.date(end))")
        }
        if let other = caught[day], other.from != one.from {
          throw SeasonCalendar.Problem.outOfOrder(
            "\(name) caught twice on \(calendar.date(day)), from \(other.from) g and from \(one.from) g; one size a day is taken")
        }
        caught[day] = (1 - (1 - (caught[day]?.share ?? 0)) * (1 - one.share), one.from)
      }
      for day in start...end {
        var orders = batch == 0 ? days[day].first : days[day].second
        orders.harvested = caught[day]?.share ?? 0
        orders.harvestedFrom = caught[day]?.from ?? 0
        orders.feed = stocking.feed.share
        orders.isToAppetite = stocking.feed == .appetite ? 1 : 0
        if day == start {
          orders.stocked = stocking.density
          orders.mass = stocking.mass
        }
        if day == end { (orders.harvested, orders.harvestedFrom) = (1, 0) }
        if batch == 0 { days[day].first = orders } else { days[day].second = orders }
      }
    }
  }
}
