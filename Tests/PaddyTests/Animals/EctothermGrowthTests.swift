import Numbers
import Paddy
import Testing

@Suite struct EctothermGrowthTests {
  @Test(
    "Carp's appetite at a temperature, to the four digits published",
    arguments: [
      (20.0, 0.8761), (27.0, 1.0), (31.0, 0.8357),
      (10.0, 0.0),  // at the lower limit nothing is eaten
      (5.0, 0.0),  // nor below
      (36.0, 0.0),  // nor at the upper limit
      (45.0, 0.0),
    ]) func appetite(temperature: Double, expected: Double)
  {
    let found = EctothermGrowth.appetite(temperature: temperature, lowered(.commonCarp).growth)
    #expect(abs(found - expected) < 5e-5)
  }

  struct Trial: Sendable, CustomTestStringConvertible {
    var species: AnimalSpecies
    var start: Double
    var days: Int
    var end: Double?
    /// % d⁻¹.
    var specificRate: Double
    /// g DM per g gain.
    var conversion: Double
    var testDescription: String { species.name }
  }
  @Test(
    "Full ration at 26 °C gives the growth and the feed conversion the scales were set to",
    arguments: [
      Trial(species: .commonCarp, start: 30, days: 100, end: 292, specificRate: 2.3, conversion: 1.3),
      Trial(species: .bullfrog, start: 5.8, days: 150, end: 291, specificRate: 2.6, conversion: 1.9),
      Trial(species: .softShelledTurtle, start: 600, days: 100, end: 1300, specificRate: 0.8, conversion: 1.7),
      Trial(species: .pondLoach, start: 3, days: 100, end: 36, specificRate: 2.5, conversion: 1.5),
      Trial(species: .redSwampCrayfish, start: 5, days: 60, end: 35, specificRate: 3.2, conversion: 1.7),
      // rate and conversion only, from a mass at stocking to one at harvest
      Trial(species: .nileTilapia, start: 20, days: 100, specificRate: 2.9, conversion: 1.1),
      Trial(species: .blackSpottedFrog, start: 2, days: 102, specificRate: 3.4, conversion: 1.7),
      Trial(species: .mittenCrab, start: 7, days: 115, specificRate: 3.0, conversion: 1.5),
      // gibel carp in tanks for 41 weeks: 226 to 242 g; the conversion is a design choice
      Trial(species: .crucianCarp, start: 1.85, days: 287, end: 234, specificRate: 1.68, conversion: 1.7),
    ]) func fullRation(trial: Trial)
  {
    let p = lowered(trial.species).growth
    var mass = trial.start
    var eaten = 0.0
    for _ in 0..<trial.days {
      let intake = EctothermGrowth.maximumIntake(mass: mass, temperature: 26, comfort: 1, p)
      eaten += intake
      mass += EctothermGrowth.gain(intake: intake, mass: mass, temperature: 26, p)
    }
    let rate = 100 * Double.log(mass / trial.start) / Double(trial.days)
    if let end = trial.end { #expect(abs(mass / end - 1) < 0.02) }
    #expect(abs(rate - trial.specificRate) < 0.05)
    #expect(abs(eaten / (mass - trial.start) - trial.conversion) < 0.05)
  }

  @Test(
    "A duck's appetite does not follow the weather until it is hot: 2 % less per °C above 30 °C",
    arguments: [(2.0, 0.95), (8.0, 0.99), (20.0, 1.0), (30.0, 0.98), (35.0, 0.9), (40.0, 0.8)])
  func duckAppetite(temperature: Double, expected: Double) {
    #expect(abs(EctothermGrowth.appetite(temperature: temperature, lowered(.riceDuck).growth) - expected) < 0.06)
  }

  @Test("A duck fed all it takes grows by the curve of its record and eats what it needs for it") func duckGrowth() {
    func published(age: Int) -> Double { 1700 * Double.exp(-3.63 * Double.exp(-0.045 * Double(age))) }
    let p = lowered(.riceDuck).growth
    var mass = published(age: 14)
    for age in 14..<63 {
      let intake = EctothermGrowth.maximumIntake(mass: mass, temperature: 26, comfort: 1, p)
      if age == 42 { #expect((85...95).contains(intake)) }
      mass += EctothermGrowth.gain(intake: intake, mass: mass, temperature: 26, p)
      #expect(abs(mass / published(age: age + 1) - 1) < 0.06)
    }
    // 1.3 kg at 63 d in paddies of the Mekong delta
    #expect(abs(mass / 1306 - 1) < 0.06)
    let cold = EctothermGrowth.maintenance(mass: 1000, temperature: 10, p)
    #expect(cold == EctothermGrowth.maintenance(mass: 1000, temperature: 30, p))
  }

  @Test func hungerTakesMassButNeverAllOfIt() {
    let p = lowered(.bullfrog).growth
    var mass = 30.0
    for _ in 0..<2_000 {
      let next = mass + EctothermGrowth.gain(intake: 0, mass: mass, temperature: 33, p)
      #expect(next < mass && next > 0)
      mass = next
    }
  }

  @Test func lackOfOxygenCutsTheIntakeInProportion() {
    let p = lowered(.commonCarp).growth
    let full = EctothermGrowth.maximumIntake(mass: 100, temperature: 27, comfort: 1, p)
    #expect(EctothermGrowth.maximumIntake(mass: 100, temperature: 27, comfort: 0.25, p) == 0.25 * full)
    #expect(EctothermGrowth.maximumIntake(mass: 0.0, temperature: 27, comfort: 1, p) == 0)
  }
}
