import Numbers
import Testing

import Paddy

@Suite("Diseases in a whole season")
struct DiseaseSeasonTests {
  private static var plan: FarmPlan {
    var plan = YieldGapTests.alone
    plan.hasDiseases = true
    return plan
  }

  private static func run(_ season: Season<Double>) -> SeasonProgress<Double> {
    var progress = season.start
    season.run(&progress, from: 0, until: season.drivers.count)
    return progress
  }

  private static func season(rain: Double = 1, _ change: (inout Season<Double>) -> Void = { _ in }) throws -> Season<Double> {
    var season = try SyntheticSeason(plan, rain: rain).season
    change(&season)
    return season
  }

  @Test("Without inoculum the season is, bit for bit, the one in which diseases spread and hurt nothing")
  func noInoculum() throws {
    let healthy = DiseaseSeasonTests.run(
      try DiseaseSeasonTests.season { season in for day in season.drivers.indices { season.drivers[day].inoculum = 0 } })
    let harmless = DiseaseSeasonTests.run(
      try DiseaseSeasonTests.season { season in
        season.field.parameters.diseaseDamage = Catalogue.diseaseDamage.map { _ in 0 }
      })
    #expect(healthy.totals.diseases.sheathBlight.infected == 0 && healthy.totals.illness.idleLeaf == 0)
    #expect(harmless.totals.diseases.sheathBlight.infected > 1)
    #expect(bits(healthy.state.rice) == bits(harmless.state.rice))
    #expect(bits(healthy.totals.nitrogen) == bits(harmless.totals.nitrogen))
  }

  @Test("A plan has diseases where it says so and nowhere else")
  func asked() throws {
    var sound = Self.plan
    sound.hasDiseases = false
    let (without, with) = (try SyntheticSeason(sound), try SyntheticSeason(Self.plan))
    #expect(without.year.drivers.allSatisfy { $0.inoculum == 0 } && with.year.drivers.allSatisfy { $0.inoculum == 1 })
    let healthy = DiseaseSeasonTests.run(without.season)
    #expect(healthy.totals.diseases.sheathBlight.infected == 0 && healthy.totals.illness.idleLeaf == 0)
    let none = DiseaseSeasonTests.run(
      try DiseaseSeasonTests.season { season in for day in season.drivers.indices { season.drivers[day].inoculum = 0 } })
    #expect(bits(healthy.state.rice) == bits(none.state.rice))
  }

  @Test("A wet season has more of every disease than a dry one, and a humid one more still")
  func weather() throws {
    func areas(_ change: (inout Season<Double>) -> Void) throws -> [Double] {
      let totals = DiseaseSeasonTests.run(try DiseaseSeasonTests.season(change)).totals.diseases
      return [totals.bacterialBlight, totals.brownSpot, totals.leafBlast, totals.sheathBlight, totals.tungro].map(\.severity)
    }
    let dry = try areas { season in
      for day in season.drivers.indices {
        season.drivers[day].weather.rain = 0
        season.drivers[day].weather.vapourPressure *= 0.5
      }
    }
    let usual = try areas { _ in }
    let wet = try areas { season in for day in season.drivers.indices { season.drivers[day].weather.vapourPressure *= 2 } }
    for (a, (b, c)) in zip(dry, zip(usual, wet)) { #expect(a < b && b < c, "\(dry) \(usual) \(wet)") }
  }

  @Test("Diseases take grain only where they are felt, and the books close with killed leaf in them")
  func injuries() throws {
    func humid(_ season: inout Season<Double>) {
      for day in season.drivers.indices { season.drivers[day].weather.vapourPressure *= 2 }
    }
    let felt = DiseaseSeasonTests.run(try DiseaseSeasonTests.season(humid))
    let unfelt = DiseaseSeasonTests.run(
      try DiseaseSeasonTests.season { season in
        humid(&season)
        season.field.stresses.diseases = 0
      })
    #expect(felt.totals.rice.leavesKilled > 50 && unfelt.totals.rice.leavesKilled == 0)
    #expect(unfelt.totals.diseases.sheathBlight.severity > 1)
    #expect(felt.state.rice.grains < 0.9 * unfelt.state.rice.grains)
    for (account, name) in Ledger<Double>.accounts.enumerated() {
      #expect(felt.ledger.worst[account] <= 1e-9, "\(name)")
    }
  }

  @Test("Diseases wait for the crop to be in the field and begin on their day")
  func onset() throws {
    let synthetic = try SyntheticSeason(Self.plan)
    let run = synthetic.run()
    let mornings = run.mornings, fluxes = run.fluxes
    let planted = synthetic.year.calendar.transplanting
    for day in 0..<planted { #expect(bits(mornings[day].diseases) == bits(mornings[0].diseases)) }
    // The day of transplanting is the first.
    let first = fluxes.indices.first { fluxes[$0].diseases.leafBlast.infected > 0 }
    #expect(first == planted + 14)
    #expect(fluxes.indices.first { fluxes[$0].diseases.sheathBlight.infected > 0 } == planted + 29)
  }
}
