import Numbers
import Testing

import Paddy

@Suite("Seasons on a soil with a profile")
struct ProfileSeasonTests {
  static let profile = SoilProfile(
    layers: [
      SoilProfile.Layer(
        base: 0.2, saturation: 0.55, fieldCapacity: 0.42, wiltingPoint: 0.24, bulkDensity: 1.1, organicCarbon: 1.6, clay: 40,
        ammonium: 8, nitrate: 3),
      SoilProfile.Layer(
        base: 0.9, saturation: 0.48, fieldCapacity: 0.36, wiltingPoint: 0.2, bulkDensity: 1.4, organicCarbon: 0.5,
        conductivity: 0.05, clay: 40, ammonium: 1, nitrate: 2),
    ], puddledDepth: 0.2)

  static func plan(_ water: WaterPlan = WaterPlan(), nitrogen: Double = 12, isDirect: Bool = false) -> FarmPlan {
    var plan = FarmPlan(
      rice: RicePlan(
        cultivar: .ir72, establishment: isDirect ? .directSeeded : .transplanted, sown: .monthDay(month: 5, day: 20),
        transplanted: .relative(.sowing, days: 22), hills: 25, seedlings: 3),
      water: water)
    if nitrogen > 0 {
      plan.fertiliser = [
        FertiliserDose(on: .relative(.sowing, days: 23), product: .urea, nitrogen: 0.6 * nitrogen, inSoil: 0.45),
        FertiliserDose(on: .relative(.panicleInitiation, days: 0), product: .ammoniumSulphate, nitrogen: 0.4 * nitrogen),
      ]
    }
    plan.organic = [OrganicDose(on: .relative(.sowing, days: 10), material: .pigManure, mass: 200)]
    plan.hasPests = false
    plan.hasWeeds = false
    return plan
  }

  static func season(_ plan: FarmPlan, profile: SoilProfile = ProfileSeasonTests.profile, rain: Double = 1) throws
    -> SyntheticSeason
  {
    let plot = Plot(area: 10_000, soil: Soil(name: "profile", title: "test", profile: profile), bund: 0.2)
    let site = Site(latitude: 20, longitude: 110, elevation: 20)
    let batch = Batch(plan: plan, plot: plot, site: site)
    let weather = SyntheticSeason.weather(rain: rain)
    return SyntheticSeason(
      batch: batch, year: try batch.year(plot: plot, site: site, weather: weather, year: 2001, seed: 1, member: 0))
  }

  static let schedule = WaterPlan(
    rule: .schedule, terminalDrainage: 0,
    schedule: [
      WaterPlan.Turn(on: .relative(.sowing, days: 20), .hold(0.04)),
      WaterPlan.Turn(on: .relative(.sowing, days: 45), .fill(0.06)),
      WaterPlan.Turn(on: .relative(.sowing, days: 60), .amount(0.05)),
      WaterPlan.Turn(on: .relative(.sowing, days: 70), .outlet(0)),
    ])

  @Test(
    "books close to 1e-9 under every rule of water, and nothing falls below zero",
    arguments: [
      WaterPlan(), WaterPlan(rule: .rainfed), WaterPlan(rule: .alternateWettingDrying, refillBelow: -0.15, refillTo: 0.05),
      schedule,
    ], [true, false])
  func books(water: WaterPlan, isDirect: Bool) throws {
    var profile = Self.profile
    if isDirect { profile.puddledDepth = 0 }
    let synthetic = try Self.season(Self.plan(water, isDirect: isDirect), profile: profile)
    let year = synthetic.year
    let diary = synthetic.batch.diary(year)
    #expect(diary.imbalance < 1e-9)
    #expect(diary.end.isFinite)
    #expect(diary.end.nitrogen.total > 0 && diary.ripe.grains > 500)
    for i in 0..<7 { #expect(diary.end.nitrogen.subsoil.ammonium[i] >= 0 && diary.end.nitrogen.subsoil.nitrate[i] >= 0) }
  }

  @Test("eight side by side are each as if alone")
  func together() throws {
    let synthetic = try Self.season(Self.plan(Self.schedule))
    let year = synthetic.year
    var other = year
    for day in other.drivers.indices { other.drivers[day].weather.rain *= 0.3 }
    let together = synthetic.batch.run([year, other, year])
    let alone = [synthetic.batch.run([year])[0], synthetic.batch.run([other])[0], synthetic.batch.run([year])[0]]
    for (a, b) in zip(together, alone) {
      #expect(zip(a.outcome.values, b.outcome.values).allSatisfy { $0.bitPattern == $1.bitPattern || $0.isNaN && $1.isNaN })
    }
  }

  @Test("water given by schedule is the water that arrives")
  func given() throws {
    let plan = Self.plan(
      WaterPlan(
        rule: .schedule, terminalDrainage: 0,
        schedule: (0..<5).map { .init(on: .relative(.sowing, days: 30 + 7 * $0), .amount(0.04)) }),
      isDirect: true)
    let synthetic = try Self.season(plan, rain: 0)
    let year = synthetic.year
    #expect(abs(synthetic.batch.diary(year).totals.water.irrigation - 0.2) < 1e-12)
  }

  @Test("a held depth stands every morning until another word is said")
  func held() throws {
    let synthetic = try Self.season(Self.plan(Self.schedule), rain: 0)
    let year = synthetic.year
    let days = synthetic.batch.runAlone(year, traced: true).days
    for day in 24..<44 { #expect(days[day].state.column.ponded > 0.02, "day \(day)") }
    #expect(days[80].state.column.ponded < 0.001, "after the outlet is opened")
  }

  @Test("before its start the soil does not change")
  func asleep() throws {
    var profile = Self.profile
    profile.start = .relative(.sowing, days: 15)
    let synthetic = try Self.season(Self.plan(), profile: profile)
    let year = synthetic.year
    let days = synthetic.batch.runAlone(year, traced: true).days
    let first = days[0].state, last = days[15].state
    #expect(bits(first.nitrogen) == bits(last.nitrogen) && bits(first.column) == bits(last.column))
    #expect(bits(days[16].state.nitrogen) != bits(last.nitrogen))
    #expect(synthetic.batch.diary(year).imbalance < 1e-9)
  }

  @Test("drought takes yield from a rainfed crop, nitrogen gives it")
  func sense() throws {
    func yield(_ plan: FarmPlan, rain: Double = 1) throws -> Double {
      var profile = Self.profile
      profile.puddledDepth = 0
      let synthetic = try Self.season(plan, profile: profile, rain: rain)
      let year = synthetic.year
      return synthetic.batch.diary(year).ripe.grains
    }
    let dry = try yield(Self.plan(WaterPlan(rule: .rainfed), isDirect: true), rain: 0.3)
    let wet = try yield(Self.plan(WaterPlan(rule: .rainfed), isDirect: true))
    #expect(dry < 0.8 * wet)
    let fed = try Self.season(Self.plan(nitrogen: 15))
    let year = fed.year
    let starved = try Self.season(Self.plan(nitrogen: 0))
    let other = starved.year
    #expect(fed.batch.diary(year).ripe.grains > 1.2 * starved.batch.diary(other).ripe.grains)
  }
}
