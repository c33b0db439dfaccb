import Numbers
import Testing

import Paddy

/// Every model of water with every model of nitrogen, on a soil with layers and on one without.
@Suite struct SoilModelsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var water: SoilModels.Water?
    var nitrogen: SoilModels.Nitrogen
    var hasLayers: Bool
    var testDescription: String { "\(water?.rawValue ?? "by soil"), \(nitrogen.rawValue), \(hasLayers ? "layers" : "none")" }
  }
  static let cases = [nil, .stores, .paddy].flatMap { (water: SoilModels.Water?) in
    SoilModels.Nitrogen.allCases.flatMap { nitrogen in
      [true, false].map { Case(water: water, nitrogen: nitrogen, hasLayers: $0) }
    }
  }

  static func batch(_ models: SoilModels, hasLayers: Bool, _ change: (inout FarmPlan) -> Void = { _ in }) throws
    -> SyntheticSeason
  {
    var plan = ProfileSeasonTests.plan()
    plan.organic = []
    plan.models = models
    change(&plan)
    let soil = hasLayers ? Soil(name: "profile", title: "test", profile: ProfileSeasonTests.profile) : .paddyClayLoam
    let plot = Plot(area: 10_000, soil: soil, bund: 0.2)
    let site = Site(latitude: 20, longitude: 110, elevation: 20)
    let batch = Batch(plan: plan, plot: plot, site: site)
    return SyntheticSeason(
      batch: batch,
      year: try batch.year(plot: plot, site: site, weather: SyntheticSeason.weather(rain: 1), year: 2001, seed: 1, member: 0))
  }

  @Test("the books close to 1e-9, the crop bears, and eight side by side are each as if alone", arguments: cases)
  func closes(one: Case) throws {
    let synthetic = try Self.batch(SoilModels(water: one.water, nitrogen: one.nitrogen), hasLayers: one.hasLayers)
    let year = synthetic.year
    let alone = synthetic.batch.run([year])[0]
    #expect(alone.imbalance.share < 1e-9, "\(alone.imbalance)")
    #expect((3...12).contains(alone.outcome[.yieldDry]), "\(alone.outcome[.yieldDry]) t/ha")
    #expect(abs(alone.nitrogen.remainder) < 1e-9 * max(1, alone.nitrogen.total(.inward)))
    var dry = year
    for day in dry.drivers.indices { dry.drivers[day].weather.rain *= 0.3 }
    let together = synthetic.batch.run([dry, year, dry])[1]
    #expect(
      zip(alone.outcome.values, together.outcome.values).allSatisfy { $0.bitPattern == $1.bitPattern || $0.isNaN && $1.isNaN })
  }

  @Test("water runs in layers where the plan or the soil says so, never against the plan", arguments: cases)
  func chosen(one: Case) throws {
    let synthetic = try Self.batch(SoilModels(water: one.water, nitrogen: one.nitrogen), hasLayers: one.hasLayers)
    #expect(synthetic.batch.field.isLayered == (one.water.map { $0 == .paddy } ?? one.hasLayers))
    #expect(synthetic.batch.field.keepsPlainAccount == (one.nitrogen == .bookkeeping))
  }

  @Test("under a pond the two balances of one soil let the same water through, within a third")
  func percolation() throws {
    for hasLayers in [true, false] {
      let both = try [SoilModels.Water.stores, .paddy].map { water in
        let synthetic = try Self.batch(SoilModels(water: water), hasLayers: hasLayers)
        let year = synthetic.year
        let days = synthetic.batch.runAlone(year, traced: true).days[40..<70]
        return days.reduce(0) { $0 + $1.fluxes.water.percolation }
      }
      #expect(abs(both[0] / both[1] - 1) < 0.34, "\(both)")
    }
  }

  @Test("a soil that has shrunk in a drainage is full again under a pond, and makes methane again")
  func reflooded() throws {
    let synthetic = try Self.batch(SoilModels(), hasLayers: true) {
      $0.water.midseasonDrainage = (.relative(.transplanting, days: 35), 10)
    }
    let year = synthetic.year
    let days = synthetic.batch.runAlone(year, traced: true).days
    let planted = year.calendar.transplanting
    #expect(days[planted + 45].state.column.saturation[1] < synthetic.batch.field.column.saturation[1], "it has shrunk")
    for day in days[planted + 50..<planted + 80] where day.state.column.ponded > 0.02 {
      #expect(day.fluxes.water.level >= -1e-12)
    }
    #expect(days[planted + 50..<planted + 80].contains { $0.state.column.ponded > 0.02 })
    let drained = days[planted + 46].state.reducedSoil.redox
    #expect(days[planted + 50..<planted + 72].contains { $0.state.reducedSoil.redox < drained - 100 }, "from \(drained) mV")
  }

  @Test("by the plain account, what is fertilised is taken up, waits or is not recovered; the soil gives the rest")
  func account() throws {
    let synthetic = try Self.batch(SoilModels(nitrogen: .bookkeeping, indigenous: 0.6, recovery: 0.4), hasLayers: false)
    let year = synthetic.year
    let end = synthetic.batch.run([year])[0]
    let left = synthetic.batch.diary(year).end.nitrogen.recovered * 10
    #expect(abs(end.nitrogen[.fertiliser] - 120) < 1e-9)
    #expect(abs(end.nitrogen[.unrecovered] - 72) < 1e-9)
    let days = Double(year.calendar.harvest)
    #expect(end.nitrogen[.indigenous] > 20 && end.nitrogen[.indigenous] < 0.6 * days * 1.6)
    #expect(left >= -1e-9 && left <= 48)
    #expect(end.outcome[.ammoniaLoss].isNaN && end.outcome[.leaching].isNaN, "what is not followed has no number")
    let richer = try Self.batch(SoilModels(nitrogen: .bookkeeping, indigenous: 0.6, recovery: 0.8), hasLayers: false)
    let other = richer.year
    #expect(richer.batch.run([other])[0].outcome[.yieldDry] > end.outcome[.yieldDry])
  }

  struct GiftCase: Sendable, CustomTestStringConvertible {
    var sentence: String
    var gift: WaterPlan.Gift
    var hasLayers = true
    var testDescription: String { sentence }
  }

  @Test(
    "a gift comes when its measure is met, whole, and not before",
    arguments: [
      GiftCase(sentence: "when the pond is low", gift: WaterPlan.Gift(amount: 0.05, trigger: .ponded(0.01))),
      GiftCase(
        sentence: "when the pond of two stores is low", gift: WaterPlan.Gift(amount: 0.05, trigger: .ponded(0.01)),
        hasLayers: false),
      GiftCase(sentence: "at 20 kPa in 10 cm", gift: WaterPlan.Gift(amount: 0.06, trigger: .tension(20, depth: 0.1))),
      GiftCase(
        sentence: "when the soil is down to 0.50", gift: WaterPlan.Gift(amount: 0.06, trigger: .content(0.5, depth: 0.1))),
      GiftCase(sentence: "five days after the pond is gone", gift: WaterPlan.Gift(amount: 0.06, trigger: .dryDays(5))),
    ])
  func gifts(one: GiftCase) throws {
    var water = WaterPlan(rule: .gift)
    water.gift = one.gift
    let synthetic = try Self.batch(SoilModels(), hasLayers: one.hasLayers) { $0.water = water }
    let year = synthetic.year
    let field = synthetic.batch.field
    let days = synthetic.batch.runAlone(year, traced: true).days
    let given = days.filter { $0.fluxes.water.irrigation > 0 }
    #expect(given.count >= 2, "\(given.count) gifts")
    for day in given {
      #expect(abs(day.fluxes.water.irrigation - one.gift.amount) < 1e-12)
      let column = day.state.column
      let ponded = one.hasLayers ? column.ponded : field.geometry.depthOnFlat(day.state.water.floodwater)
      switch one.gift.trigger {
      case .ponded(let least): #expect(ponded <= least)
      case .tension(let limit, _): #expect(field.column.tensions(column)[1] >= limit)
      case .content(let limit, _): #expect(column.content[1] <= limit)
      case .dryDays(let days): #expect(day.state.water.dryDays >= days - 1)
      }
    }
    #expect(synthetic.batch.run([year])[0].imbalance.share < 1e-9)
  }

  @Test("eight cultivars side by side are each as if alone")
  func cultivars() throws {
    for hasLayers in [true, false] {
      let synthetic = try Self.batch(SoilModels(), hasLayers: hasLayers)
      let year = synthetic.year
      let eight = (0..<8).map { place -> RiceCultivar in
        var one = RiceCultivar.ir72
        one.parameters.leafGrowthRate.value *= 1 + 0.02 * Double(place)
        one.parameters.grainWeight.value *= 1 - 0.03 * Double(place)
        one.drought.rollingBegins.value *= 1 + 0.1 * Double(place)
        for knot in one.parameters.leafShare.points.indices {
          one.parameters.leafShare.points[knot].y *= 1 - 0.01 * Double(place)
        }
        return one
      }
      let together = try #require(synthetic.batch.diaries(eight, year))
      #expect(Set(together.map(\.ripe.grains)).count == 8)
      for (cultivar, diary) in zip(eight, together) {
        let own = try Self.batch(SoilModels(), hasLayers: hasLayers) { $0.rice.cultivar = cultivar }
        let other = own.year
        let alone = own.batch.diary(other)
        #expect(bits(diary.end) == bits(alone.end) && bits(diary.totals) == bits(alone.totals))
        #expect(
          diary.mornings.count == alone.mornings.count && zip(diary.mornings, alone.mornings).allSatisfy { bits($0) == bits($1) })
      }
    }
  }
}
