import Numbers
import PaddyScenarios
import PaddyStudies

import Paddy

/// Plans nobody would farm by: every date, depth, density and dose drawn far and wide, under skies as wild.
enum RandomPlans {
  /// A season laid out, or nil where the drawn year never ripens the rice or its dates are out of order.
  static func season(_ member: Int) -> (batch: Batch, year: FieldYear)? {
    var stream = RandomStream(seed: 20, purpose: "random plans", member: member)
    let plan = plan(&stream)
    let soil = Catalogue.soils[stream.index(below: Catalogue.soils.count)]
    var plot = Plot(area: 10_000, soil: soil, bund: stream.uniform(0.1, 0.6))
    if member % 3 == 0 { plot.breach = BreachRule(above: member % 2 == 0 ? 0.02 : nil, repair: 1 + member % 5) }
    if member % 5 == 0 { plot.canal = Canal(rest: [DatedLevel(on: .relative(.sowing, days: 0), level: 0.1)], hasGate: false) }
    if member % 7 == 0 { plot.groundwater = [DatedLevel(on: .relative(.sowing, days: 0), level: 0.3)] }
    if member % 4 == 0 { plot.labilePhosphorus = 3 }
    let site = Shipped.taiyang.scenario.site
    let wetness = stream.chance(0.3) ? 4 : stream.chance(0.3) ? 0 : 1.0
    let warmth = stream.uniform(-2, 6)
    let stormy = stream.chance(0.3)
    let source = Shipped.taiyang.weather.members[member % Shipped.taiyang.weather.members.count]
    let weather = source.days.map { day in
      var day = day
      day.rain *= wetness
      day.minimumTemperature += warmth
      day.maximumTemperature += warmth
      if stormy && day.rain > 40 { day.typhoon = true }
      return day
    }
    let batch = Batch(plan: plan, plot: plot, site: site)
    guard let year = try? batch.year(plot: plot, site: site, weather: weather, year: source.year, seed: 3, member: member) else {
      return nil
    }
    return (batch, year)
  }

  private static func plan(_ stream: inout RandomStream) -> FarmPlan {
    let cultivar = Catalogue.cultivars[stream.index(below: Catalogue.cultivars.count)]
    let isDirect = stream.chance(0.2)
    var plan = FarmPlan(
      rice: RicePlan(
        cultivar: cultivar, establishment: isDirect ? .directSeeded : .transplanted,
        sown: .monthDay(month: 4 + stream.index(below: 3), day: 1 + stream.index(below: 28)),
        transplanted: .relative(.sowing, days: 12 + stream.index(below: 28)), hills: stream.uniform(6, 40),
        seedlings: stream.uniform(1, 6)))
    for _ in 0..<stream.index(below: 6) {
      plan.fertiliser.append(
        FertiliserDose(
          on: .relative(.transplanting, days: stream.index(below: 90) - 5),
          product: Catalogue.fertilisers[stream.index(below: Catalogue.fertilisers.count)], nitrogen: stream.uniform(0, 15),
          placement: stream.chance(0.5) ? .broadcast : .incorporated))
    }
    let low = stream.uniform(-0.3, 0.15)
    plan.water = WaterPlan(
      rule: [.flood, .rainfed, .alternateWettingDrying][stream.index(below: 3)], refillBelow: low,
      refillTo: max(0, low) + stream.uniform(0, 0.2),
      terminalDrainage: stream.index(below: 30))
    if stream.chance(0.5) {
      plan.water.midseasonDrainage = (.relative(.transplanting, days: 15 + stream.index(below: 40)), 3 + stream.index(below: 15))
    }
    var models = RandomStream(seed: 21, purpose: "random models", member: stream.index(below: 1_000_000))
    plan.models.water = [nil, .stores, .paddy][models.index(below: 3)]
    if models.chance(0.2) { plan.models.nitrogen = .bookkeeping }
    plan.hasDiseases = models.chance(0.5)
    let fungicide = Catalogue.fungicides[models.index(below: Catalogue.fungicides.count)]
    if models.chance(0.3) {
      plan.fungicide = .threshold(sheathBlight: models.uniform(0, 0.3), product: fungicide, interval: 1 + models.index(below: 20))
    } else if models.chance(0.4) {
      plan.fungicide = .calendar([.relative(.transplanting, days: models.index(below: 90))], product: fungicide)
    }
    if models.chance(0.2) {
      plan.water.rule = .gift
      let triggers: [WaterPlan.Gift.Trigger] = [.ponded(0.01), .dryDays(4), .tension(15, depth: 0.1), .content(0.45, depth: 0.1)]
      plan.water.gift = WaterPlan.Gift(amount: models.uniform(0.01, 0.12), trigger: triggers[models.index(below: 4)])
    }
    let product = Catalogue.pesticides[stream.index(below: Catalogue.pesticides.count)]
    switch stream.index(below: 3) {
    case 0: plan.spray = .none
    case 1:
      plan.spray = .threshold(
        planthoppersPerHill: stream.uniform(0, 20), leafFoldersPerHill: stream.chance(0.5) ? stream.uniform(0, 3) : nil,
        product: product,
        interval: 1 + stream.index(below: 20))
    default:
      let days = [stream.index(below: 80), stream.index(below: 80), stream.index(below: 80)]
      plan.spray = .calendar(days.map { .relative(.transplanting, days: $0) }, product: product)
    }
    if stream.chance(0.7) { plan.refuge = Refuge(share: stream.uniform(0, 0.25), depth: stream.uniform(0.1, 1.5)) }
    for _ in 0..<stream.index(below: 3) {
      plan.animals.append(
        Stocking(
          species: Catalogue.animals[stream.index(below: Catalogue.animals.count)],
          stocked: .relative(.transplanting, days: stream.index(below: 30)),
          density: stream.chance(0.1) ? 0 : stream.lognormal(logMean: -1, logDeviation: 1.5),
          mass: stream.lognormal(logMean: 3.5, logDeviation: 1.2), feed: .share(stream.uniform(0, 0.1)),
          harvested: .relative(.harvest, days: -stream.index(below: 30))))
    }
    further(&plan, &models)
    return plan
  }

  /// Drawn last, so that what was drawn before stays as it was.
  private static func further(_ plan: inout FarmPlan, _ stream: inout RandomStream) {
    for place in plan.animals.indices where stream.chance(0.5) {
      plan.animals[place].spread = stream.uniform(0, 0.5)
      plan.animals[place].catches = [
        Stocking.Catch(on: .relative(.transplanting, days: 45), share: stream.uniform(0, 1), from: stream.uniform(0, 200))
      ]
      if stream.chance(0.5) { plan.animals[place].feed = .appetite }
    }
    if stream.chance(0.3) { plan.models.denitrification = .pores }
    for _ in 0..<stream.index(below: 3) where plan.spray.product != nil && plan.insecticides.count < SprayProgramme.most {
      let product = Catalogue.pesticides[stream.index(below: Catalogue.pesticides.count)]
      let other = Catalogue.pesticides[stream.index(below: Catalogue.pesticides.count)]
      plan.sprays.append(
        SprayRule(
          .threshold(
            planthoppersPerHill: stream.uniform(0, 20), leafFoldersPerHill: stream.uniform(0, 3), product: product,
            interval: 1 + stream.index(below: 20)), byTurn: other.name == product.name ? [] : [other]))
    }
  }
}
