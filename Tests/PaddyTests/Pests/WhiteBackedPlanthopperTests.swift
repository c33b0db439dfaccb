import Numbers
import Paddy
import Testing

@Suite struct WhiteBackedPlanthopperTests {
  private let p: Planthopper.Parameters<Double> = WhiteBackedPlanthopper.parameters.map { $0.value }

  private func crop(_ day: Double = 30) -> CropView<Double> {
    CropView.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: day, hills: 25, assimilation: 18)
  }

  private func constant(_ temperature: Double) -> PestWeather<Double> {
    PestWeather(minimumTemperature: temperature, maximumTemperature: temperature, waterTemperature: temperature, flooded: 0)
  }

  /// Mean days that a stage lasts at a constant temperature, nobody dying: the hatching or maturing of one, weighted by its day.
  private func length(_ stage: String, _ temperature: Double) -> Double {
    var immortal = p
    for hazard in [\Planthopper.Parameters<Double>.eggHazard, \.nymphHazard, \.adultHazard] { immortal[keyPath: hazard] = 0 }
    immortal.egg.heatLimit = 99
    immortal.nymph.heatLimit = 99
    immortal.fecundity = 0
    var state = PlanthopperState<Double>()
    if stage == "egg" { state.eggs[0] = 1 } else { state.nymphs[0] = 1 }
    var days = 0.0, gone = 0.0
    for day in 0..<400 {
      let step = Planthopper.day(
        state, weather: constant(temperature), crop: crop(), immigrants: 0, hazards: .none, immortal)
      state = step.next
      let leaving = stage == "egg" ? step.flows.hatched : step.flows.matured
      days += leaving * (Double(day) + 0.5)
      gone += leaving
    }
    return days / gone
  }

  /// Stage, temperature (°C), days that Park et al. (2013, abstract) found.
  static let park: [(stage: String, temperature: Double, days: Double, sentence: String)] = [
    ("egg", 15, 22.5, "eggs in the cold take three weeks; a straight line through all temperatures is 13 % slow here"),
    ("egg", 32.5, 5.5, "eggs hatch soonest at 32.5 °C"),
    ("nymph", 15, 51.9, "nymphs in the cold take seven weeks; the line is 12 % slow"),
    ("nymph", 32.5, 9.0, "nymphs grow up soonest at 32.5 °C"),
  ]

  @Test("stages last as long as Park et al. found at their coldest and warmest, within 15 %", arguments: park)
  func development(_ row: (stage: String, temperature: Double, days: Double, sentence: String)) {
    let found = length(row.stage, row.temperature)
    #expect(abs(found / row.days - 1) < 0.15, "\(row.sentence): \(found) d for \(row.days)")
  }

  /// What comes of one egg at a constant temperature; nobody leaves, no crowding, no enemies.
  private func lifeTable(_ temperature: Double) -> (rate: Double, generation: Double, increase: Double) {
    var own = p
    own.emigrationUncrowded = 0
    own.maleEmigration = 0
    own.crowdingDensity = 1e30
    // So few eggs that their own offspring do not count.
    own.fecundity *= 1e-9
    var state = PlanthopperState<Double>()
    state.eggs[0] = 1
    var increase = 0.0, moment = 0.0
    for day in 0..<150 {
      let step = Planthopper.day(state, weather: constant(temperature), crop: crop(), immigrants: 0, hazards: .none, own)
      increase += step.flows.laid * 1e9
      moment += step.flows.laid * 1e9 * (Double(day) + 0.5)
      state = step.next
    }
    let generation = moment / increase
    return (Double.log(increase) / generation, generation, increase)
  }

  @Test("at 25 °C a generation takes 26–33 days, multiplies 40–90 times and grows by 0.10–0.15 d⁻¹ (seen: 29.3 d, 64.9, 0.122)")
  func generation() {
    let found = lifeTable(25)
    #expect((26...33).contains(found.generation), "\(found)")
    #expect((40...90).contains(found.increase), "\(found)")
    #expect((0.10...0.15).contains(found.rate), "\(found)")
  }

  @Test("on headed rice it hardly lays: a tenth or less of what it lays on young rice; a brown planthopper lays as much on both")
  func prefersYoungRice() {
    func laid(_ p: Planthopper.Parameters<Double>, _ day: Double) -> Double {
      var state = PlanthopperState<Double>()
      state.macropters[4] = 10
      return Planthopper.day(state, weather: constant(26), crop: crop(day), immigrants: 0, hazards: .none, p).flows.laid
    }
    let brown: Planthopper.Parameters<Double> = BrownPlanthopper.parameters.map { $0.value }
    #expect(laid(p, 78) < 0.1 * laid(p, 30) && laid(p, 30) > 0)
    #expect(laid(p, 8) == laid(p, 30) && laid(brown, 8) < laid(brown, 30))
    #expect(laid(brown, 78) == laid(brown, 30))
  }

  @Test("enemies do not tell the species apart: a second one halves nobody's share, it fills spiders and spares both")
  func sharedEnemies() {
    let enemies: NaturalEnemies.Parameters<Double> = Catalogue.naturalEnemies.map { $0.value }
    var state = PlanthopperState<Double>()
    for box in 0..<15 { state.nymphs[box] = 20 }
    func hazard(_ prey: PestPrey<Double>) -> StageHazards<Double> {
      NaturalEnemies.day(
        NaturalEnemyState(spiders: 4, mirids: 2), prey: prey, animals: .none, spray: .none, daysInField: 40, enemies
      ).hoppers.late
    }
    let alone = PestPrey(state, LeafFolderState<Double>())
    var both = alone
    both.add(state)
    #expect(both.youngHoppers == 2 * alone.youngHoppers && both.oldHoppers == 2 * alone.oldHoppers)
    #expect(hazard(both).spiders < hazard(alone).spiders && hazard(both).spiders > 0.5 * hazard(alone).spiders)
  }

  @Test("sap of a second species adds to the demand and to hopperburn")
  func sap() {
    let damage: PestDamage.Parameters<Double> = Catalogue.pestDamage.map { $0.value }
    var state = PlanthopperState<Double>()
    state.macropters[0] = 100
    let one = PestDamage.day(HopperburnState(), hoppers: state, eaten: 0, crop: crop(), damage).injury.sap
    let two = PestDamage.day(HopperburnState(), hoppers: state, others: state.sapUnits, eaten: 0, crop: crop(), damage).injury.sap
    #expect(abs(two - 2 * one) < 1e-12 && one > 0)
  }
}
