import Numbers
import Testing

import Paddy

@Suite struct FungicideEffectTests {
  static let p: FungicideEffect.Parameters<Double> = Fungicide.thifluzamide.effect.map(\.value)

  @Test("a fresh pass stops its share, half of it after a half-life, and nothing was stopped before it") func residue() {
    var state = FungicideState<Double>()
    var spread: [Double] = []
    for day in 0..<20 {
      let today = FungicideEffect.day(state, event: day == 5 ? 1 : 0, rain: 0, Self.p)
      state = today.next
      spread.append(today.spread.sheathBlight)
    }
    #expect(spread[4] == 1 && abs(spread[5] - 0.2) < 1e-12)
    #expect(abs(spread[19] - (1 - 0.8 * 0.5)) < 1e-12, "14 d on half is left")
  }

  @Test("only what it is sold against, and rain of more than 10 mm takes three tenths") func washing() {
    let dry = FungicideEffect.day(FungicideState<Double>(), event: 1, rain: 0.01, Self.p)
    let wet = FungicideEffect.day(FungicideState<Double>(), event: 1, rain: 0.011, Self.p)
    #expect(dry.spread.leafBlast == 1 && dry.spread.brownSpot == 1 && dry.spread.bacterialBlight == 1)
    #expect(abs(wet.next.residue / dry.next.residue - 0.7) < 1e-12)
  }

  @Test("by threshold not before it is reached, and not again within the interval") func threshold() {
    var state = FungicideState<Double>()
    var days: [Int] = []
    for day in 0..<40 {
      let due = FungicideEffect.threshold(state, severity: 0.01 * Double(day), threshold: 0.1, interval: 14)
      if due > 0 { days.append(day) }
      state = FungicideEffect.day(state, event: due, rain: 0, Self.p).next
    }
    #expect(days == [10, 24, 38])
  }

  private static func humid(_ plan: FarmPlan) throws -> (end: SeasonProgress<Double>, plan: FarmPlan) {
    let synthetic = try SyntheticSeason(plan)
    for day in synthetic.year.drivers.indices { synthetic.year.drivers[day].weather.vapourPressure *= 2 }
    return (synthetic.run().progress, plan)
  }

  @Test("In a humid season it lowers the diseases it is sold against and no other, gives grain, and the books close")
  func season()
    throws
  {
    var plan = YieldGapTests.alone
    let bare = try Self.humid(plan).end
    plan.fungicide = .calendar([35, 55, 75].map { .relative(.transplanting, days: $0) }, product: .thifluzamide)
    let treated = try Self.humid(plan).end
    #expect(treated.totals.fungicideSprays == 3 && bare.totals.fungicideSprays == 0)
    #expect(treated.peaks.sheathBlight < 0.8 * bare.peaks.sheathBlight)
    #expect(treated.totals.diseases.tungro.infected == bare.totals.diseases.tungro.infected)
    #expect(treated.state.rice.grains > bare.state.rice.grains)
    #expect(treated.ledger.worst[19] <= 1e-9)
    plan.fungicide = .threshold(sheathBlight: 0.05, product: .thifluzamide, interval: 14)
    let watched = try Self.humid(plan).end
    #expect((1...6).contains(watched.totals.fungicideSprays) && watched.peaks.sheathBlight < bare.peaks.sheathBlight)
  }

  @Test("Animals among the stems lower sheath blight, dense stands and leaves full of nitrogen raise it") func spread() {
    func rate(_ change: (inout Epidemic.Day<Double>) -> Void) -> Double {
      var day = Epidemic.Day<Double>(age: 50, temperature: 26, wetness: 1)
      change(&day)
      return Epidemic.rate(day, EpidemicTests.models.sheathBlight.parameters)
    }
    let usual = rate { _ in }
    #expect(abs(rate { $0.left = 0.7 } / usual - 0.7) < 1e-12)
    #expect(abs(rate { $0.hills = 16 } / usual - 0.91) < 1e-12 && abs(rate { $0.hills = 300 } / usual - 1.15) < 1e-12)
    #expect(abs(rate { $0.leafNitrogenPercent = 3.5 } / usual - 1.12) < 1e-12)
  }

  @Test("A cultivar that leaves two fifths of the spread has less of that disease and of no other") func cultivar() throws {
    var plan = YieldGapTests.alone
    let usual = try Self.humid(plan).end
    plan.rice.cultivar.susceptibility.sheathBlight.value = 0.4
    let resistant = try Self.humid(plan).end
    #expect(resistant.peaks.sheathBlight < 0.5 * usual.peaks.sheathBlight)
    #expect(abs(resistant.peaks.bacterialBlight - usual.peaks.bacterialBlight) < 0.05)
    let changed = plan.rice.cultivar.changed(numbers: ["susceptibility.tungro": Cited(0.3, "1", "test")])
    #expect(changed.susceptibility.tungro.value == 0.3 && changed.number("susceptibility.sheathBlight")?.value == 0.4)
    #expect(changed.fieldNames.numbers.suffix(5).allSatisfy { changed.number($0) != nil })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var species: AnimalSpecies, product: Fungicide
    var killed: ClosedRange<Double>
    init(_ sentence: String, _ species: AnimalSpecies, _ product: Fungicide, killed: ClosedRange<Double>) {
      (testDescription, self.species, self.product, self.killed) = (sentence, species, product, killed)
    }
  }

  @Test(
    "in the water of animals",
    arguments: [
      Case("A strobilurin mixture kills some carp.", .commonCarp, .trifloxystrobinTebuconazole, killed: 0.02...1),
      Case("Validamycin kills none.", .commonCarp, .validamycin, killed: 0...1e-4),
      Case("Nor does it kill crayfish.", .redSwampCrayfish, .validamycin, killed: 0...1e-4),
      Case("Ducks are left alone.", .riceDuck, .trifloxystrobinTebuconazole, killed: 0...1e-12),
    ])
  func poison(one: Case) throws {
    var plan = SyntheticSeason.plan
    plan.spray = .none
    plan.fungicide = .calendar([.relative(.transplanting, days: 25), .relative(.transplanting, days: 45)], product: one.product)
    plan.animals = [
      Stocking(
        species: one.species, stocked: .relative(.transplanting, days: 12), density: 0.6, mass: 40, feed: 0.02,
        harvested: .relative(.harvest, days: -10))
    ]
    let dead = try SyntheticSeason(plan).run().fluxes.reduce(0) { $0 + $1.firstAnimals.deaths.pesticide }
    #expect(one.killed.contains(dead / 0.6), "\(dead / 0.6)")
  }

  @Test("what is lethal is said beforehand") func warnings() {
    #expect(Fungicide.trifloxystrobinTebuconazole.danger(to: .commonCarp, depth: 0.06)?.contains("lethal to carp") == true)
    #expect(Fungicide.validamycin.danger(to: .commonCarp, depth: 0.06) == nil)
    #expect(Fungicide.validamycin.danger(to: .bullfrog, depth: 0.06) == nil)
    #expect(Fungicide.tricyclazole.danger(to: .softShelledTurtle, depth: 0.06)?.contains("not known") == true)
  }

  @Test("Without fungicide nothing of it moves, and insecticide alone poisons as before") func none() throws {
    let fluxes = try SyntheticSeason().run().fluxes
    #expect(fluxes.allSatisfy { $0.fungicide == 0 && $0.fungicideSprays == 0 })
  }
}
