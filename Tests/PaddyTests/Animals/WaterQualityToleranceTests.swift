import Numbers
import Paddy
import Testing

@Suite struct WaterQualityToleranceTests {
  private let carp = lowered(.commonCarp).waterQuality
  private let frog = lowered(.bullfrog).waterQuality

  @Test("Appetite by oxygen", arguments: [(6.0, 1.0), (2.5, 1), (1.5, 0.5), (0.5, 0), (0, 0)])
  func appetite(oxygen: Double, expected: Double) {
    #expect(abs(WaterQualityTolerance.appetite(oxygen: oxygen, carp) - expected) < 1e-12)
    #expect(WaterQualityTolerance.appetite(oxygen: oxygen, frog) == 1)
  }

  @Test("Share of the hazard without oxygen", arguments: [(0.8, 0.0), (0.4, 0.25), (0.2, 0.5625), (0, 1)])
  func suffocation(oxygen: Double, expected: Double) {
    #expect(abs(WaterQualityTolerance.suffocation(oxygen: oxygen, carp) - expected) < 1e-12)
    #expect(WaterQualityTolerance.suffocation(oxygen: oxygen, frog) == 0)
  }

  @Test func aNightWithoutOxygenKillsHalf() {
    var felt = WaterQualityTolerance.Stress<Double>()
    #expect(WaterQualityTolerance.suffocationHazard(felt, carp) == 0)
    felt.suffocation = 7
    let alive = Double.exp(-WaterQualityTolerance.suffocationHazard(felt, carp))
    #expect(abs(alive - 0.5) < 0.01)
  }

  @Test("A crucian carp of 50 g at 25 °C breathes 0.129 mg/g/h at rest, half as much again in the field")
  func breathing() {
    let cohort = AnimalMovements.stock(CohortState<Double>(), number: 2, mass: 50)
    let daily = WaterQualityTolerance.breathing(of: cohort, temperature: 25, carp)
    #expect(abs(daily - 0.12911 * 1.5 * 0.024 * 100) < 1e-4 * daily)
    #expect(WaterQualityTolerance.breathing(of: cohort, temperature: 25, frog) == 0)
    #expect(WaterQualityTolerance.breathing(of: CohortState<Double>(), temperature: 25, carp) == 0)
  }

  @Test func ninetySixHoursAtTheMedianLethalDoseKillHalf() {
    let perHour = WaterQualityTolerance.poisoningHazard(ammonia: 2, carp) / 4
    #expect(abs(Double.exp(-96 * perHour) - 0.5) < 0.01)
    #expect(WaterQualityTolerance.poisoningHazard(ammonia: 0.2, carp) == 0)
    #expect(WaterQualityTolerance.poisoningHazard(ammonia: 9, frog) == 0)
  }

  @Test(
    "Four hours of ammonia take at most a sixth of the day's appetite",
    arguments: [(0.06, 1.0), (0.73, 0.9166666666666666), (5.0, 0.8333333333333334)])
  func comfort(ammonia: Double, expected: Double) {
    var felt = WaterQualityTolerance.Stress<Double>()
    #expect(abs(WaterQualityTolerance.comfort(felt, ammonia: ammonia, carp) - expected) < 1e-12)
    felt.appetite = 0.5
    #expect(abs(WaterQualityTolerance.comfort(felt, ammonia: ammonia, carp) - 0.5 * expected) < 1e-12)
    #expect(WaterQualityTolerance.comfort(WaterQualityTolerance.Stress<Double>(), ammonia: ammonia, frog) == 1)
  }

  @Test func crabsNeedMoreThanCarp() {
    let crab = WaterQualityTolerance.Parameters<Cited>.crustacean.map(\.value)
    #expect(WaterQualityTolerance.suffocation(oxygen: 1, crab) > 0 && WaterQualityTolerance.suffocation(oxygen: 1, carp) == 0)
  }
}
