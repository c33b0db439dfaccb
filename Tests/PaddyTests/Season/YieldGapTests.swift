import Numbers
import Testing

import Paddy

@Suite("The yield gap: what takes yield, and that it adds up")
struct YieldGapTests {
  static var alone: FarmPlan {
    var plan = SyntheticSeason.plan
    plan.animals = []
    plan.refuge = Refuge(share: 0, depth: 0)
    plan.hasWeeds = false
    return plan
  }

  /// The sum of a year's losses is what lies between the potential and the harvest; the last of the eight fields is the ordinary season.
  static func check(_ batch: Batch, _ year: FieldYear) -> YieldGap {
    let ordinary = batch.runAlone(year).end
    let gap = batch.yieldGap(year)
    #expect(abs(gap.remainder) <= 1e-12 * max(1, gap.potential))
    #expect(gap.harvested / 1000 == ordinary.outcome[.yieldDry])
    return gap
  }

  @Test("The last field, which feels everything, is the ordinary season to the bit")
  func lastIsOrdinary() throws {
    var rainfed = YieldGapTests.alone
    rainfed.water.rule = .rainfed
    for plan in [SyntheticSeason.plan, YieldGapTests.alone, rainfed] {
      let synthetic = try SyntheticSeason(plan)
      let ends = synthetic.batch.cumulativeEnds(synthetic.year)
      #expect(ends.count == 11 && bits(ends[10]) == bits(synthetic.run().progress))
      _ = YieldGapTests.check(synthetic.batch, synthetic.year)
    }
  }

  @Test("The books of all fields close")
  func booksClose() throws {
    let synthetic = try SyntheticSeason()
    for (field, end) in synthetic.batch.cumulativeEnds(synthetic.year).enumerated() {
      for (account, name) in Ledger<Double>.accounts.enumerated() {
        #expect(end.ledger.worst[account] <= 1e-9, "\(name) of \(field)")
      }
    }
  }

  @Test("Nothing that is felt gives more than nothing felt")
  func potentialIsMost() throws {
    let synthetic = try SyntheticSeason()
    let grains = synthetic.batch.cumulativeEnds(synthetic.year).map(\.state.rice.grains)
    #expect(grains.allSatisfy { $0 <= grains[0] }, "\(grains)")
    let gap = YieldGapTests.check(synthetic.batch, synthetic.year)
    #expect(gap.potential > 6000 && gap[.gathering] > 0 && gap[.trench] > 0)
    #expect(gap.lines.map(\.key).first == "potential" && gap.lines.count == YieldGap.Cause.allCases.count + 2)
    #expect(abs(gap.lines.dropLast().reduce(0) { $0 + $1.amount } - gap.harvested) < 1e-9)
  }

  @Test("A heat wave at flowering is a loss to heat, and no other loss changes its sign")
  func heatWave() throws {
    let synthetic = try SyntheticSeason(YieldGapTests.alone)
    let before = YieldGapTests.check(synthetic.batch, synthetic.year)
    let flowering = synthetic.year.calendar.flowering
    for day in (flowering - 1)...(flowering + 8) { synthetic.year.drivers[day].weather.maximumTemperature += 8 }
    let after = YieldGapTests.check(synthetic.batch, synthetic.year)
    #expect(before[.heat] < 0.02 * before.potential, "\(before.lines)")
    #expect(after[.heat] > before[.heat] + 1000, "\(after.lines)")
    for cause in YieldGap.Cause.allCases where cause != .heat {
      #expect(sign(before[cause]) == sign(after[cause]), "\(cause): \(before[cause]), \(after[cause])")
    }
  }

  private func sign(_ loss: Double) -> Int { abs(loss) < 1 ? 0 : loss < 0 ? -1 : 1 }

  @Test("Cool weeks before flowering leave spikelets sterile: a loss to cold")
  func coldBeforeFlowering() throws {
    let synthetic = try SyntheticSeason(YieldGapTests.alone)
    let flowering = synthetic.year.calendar.flowering
    for day in (flowering - 10)..<flowering {
      synthetic.year.drivers[day].weather.minimumTemperature = 9
      synthetic.year.drivers[day].weather.maximumTemperature = 17
    }
    let gap = YieldGapTests.check(synthetic.batch, synthetic.year)
    #expect(gap[.cold] > 500, "\(gap.lines)")
  }

  @Test("A crop killed by cold while it fills yields less than the same crop not killed")
  func killed() throws {
    let synthetic = try SyntheticSeason(YieldGapTests.alone)
    let snap = synthetic.year.calendar.flowering + 15
    for day in snap..<(snap + 5) {
      synthetic.year.drivers[day].weather.minimumTemperature = 7
      synthetic.year.drivers[day].weather.maximumTemperature = 13
    }
    let gap = YieldGapTests.check(synthetic.batch, synthetic.year)
    #expect(gap[.cold] > 1000, "\(gap.lines)")
    var hardy = synthetic.season
    hardy.field.stresses.killingCold = 0
    var lives = hardy.start, dies = synthetic.season.start
    hardy.run(&lives, from: 0, until: hardy.drivers.count)
    synthetic.season.run(&dies, from: 0, until: hardy.drivers.count)
    #expect(dies.state.rice.grains < lives.state.rice.grains - 1000)
    #expect(lives.state.rice.alive == 0, "the cold was there")
  }

  static let profile = SoilProfile(
    layers: [
      SoilProfile.Layer(
        base: 0.3, saturation: 0.48, fieldCapacity: 0.32, wiltingPoint: 0.16, bulkDensity: 1.25, organicCarbon: 1.4, acidity: 6.2,
        cationExchange: 15, clay: 30),
      SoilProfile.Layer(
        base: 0.9, saturation: 0.44, fieldCapacity: 0.3, wiltingPoint: 0.15, bulkDensity: 1.4, organicCarbon: 0.5,
        conductivity: 0.05, acidity: 6.5, cationExchange: 13, clay: 28),
    ])

  /// A season on a soil with a profile.
  static func onProfile(_ rule: WaterPlan.Rule, rain: Double) throws -> SyntheticSeason {
    var plan = alone
    plan.water.rule = rule
    let plot = Plot(area: 6667, soil: Soil(name: "profile", title: "profile", profile: profile), bund: 0.3)
    let batch = Batch(plan: plan, plot: plot, site: SyntheticSeason.site)
    let year = try batch.year(
      plot: plot, site: SyntheticSeason.site, weather: SyntheticSeason.weather(rain: rain), year: 2001, seed: 7, member: 0)
    return SyntheticSeason(batch: batch, year: year)
  }

  @Test("Rain alone, and little of it, on a soil with a profile: a loss to drought; flooded there is none")
  func drought() throws {
    let dry = try YieldGapTests.onProfile(.rainfed, rain: 0.4)
    let dryYear = dry.year
    let wet = try YieldGapTests.onProfile(.flood, rain: 0.4)
    let wetYear = wet.year
    let gap = YieldGapTests.check(dry.batch, dryYear)
    #expect(gap[.drought] > 1000, "\(gap.lines)")
    #expect(abs(YieldGapTests.check(wet.batch, wetYear)[.drought]) < 0.1 * gap[.drought])
    #expect(bits(dry.batch.cumulativeEnds(dryYear)[10].state) == bits(dry.batch.diary(dryYear).end))
  }

  @Test("Without fertiliser more is lost to want of nitrogen than with it")
  func noFertiliser() throws {
    var plan = YieldGapTests.alone
    let fed = try SyntheticSeason(plan)
    plan.fertiliser = []
    let hungry = try SyntheticSeason(plan)
    let some = YieldGapTests.check(fed.batch, fed.year)
    let more = YieldGapTests.check(hungry.batch, hungry.year)
    #expect(more[.nitrogen] > some[.nitrogen] + 500 && more[.nitrogen] > 2000, "\(some.lines)\n\(more.lines)")
    #expect(abs(more.potential - some.potential) < 1e-9, "the potential asks for no fertiliser")
  }

  @Test("A typhoon while the ears fill lays the crop down, one before flowering does not")
  func typhoon() throws {
    let synthetic = try SyntheticSeason(YieldGapTests.alone)
    for day in synthetic.year.drivers.indices {
      synthetic.year.drivers[day].weather.typhoon = 0
      synthetic.year.drivers[day].weather.windSpeed = 1
    }
    #expect(YieldGapTests.check(synthetic.batch, synthetic.year)[.lodging] == 0)
    func struck(_ day: Int) -> YieldGap {
      var year = synthetic.year
      year.drivers[day].weather.typhoon = 1
      year.drivers[day].weather.rain = 0.08
      return YieldGapTests.check(synthetic.batch, year)
    }
    let flowering = synthetic.year.calendar.flowering
    let early = struck(flowering - 10), filling = struck(flowering + 15), ripe = struck(synthetic.year.drivers.count - 1)
    #expect(early[.lodging] == 0)
    #expect(filling[.lodging] > 0.02 * filling.harvested, "\(filling.lines)")
    #expect(ripe[.lodging] > 0.005 * ripe.harvested && ripe[.lodging] < 0.5 * filling[.lodging], "\(ripe.lines)")
    // On the eve of harvest leaves have done their work: only the combine suffers.
    #expect(filling.harvested < ripe.harvested)
  }

  @Test("A flood over young rice for a week is a loss to deep water, in yield and in hills")
  func flood() throws {
    let synthetic = try SyntheticSeason(YieldGapTests.alone)
    synthetic.batch = Batch(
      plan: YieldGapTests.alone, plot: Plot(area: 6667, soil: .paddyClayLoam, bund: 2), site: SyntheticSeason.site)
    let planted = synthetic.year.calendar.transplanting
    let dry = YieldGapTests.check(synthetic.batch, synthetic.year)
    for day in (planted + 6)..<(planted + 18) {
      synthetic.year.drivers[day].orders.outletSill = 2
      synthetic.year.drivers[day].orders.refillBelow = 1
      synthetic.year.drivers[day].orders.refillTo = 1
    }
    let wet = YieldGapTests.check(synthetic.batch, synthetic.year)
    #expect(dry[.submergence] < 200, "\(dry.lines)")
    #expect(wet[.submergence] > 1000, "\(wet.lines)")
    let end = synthetic.batch.diary(synthetic.year)
    #expect(end.end.hillsLeft < 0.5 && end.imbalance <= 1e-9)
    #expect(end.totals.rice.carbonOfHillsLost > 0 && end.totals.organicFromPlants > 0)
  }
}
