import Numbers
import Testing

import Paddy

@Suite struct AmmoniaExposureTests {
  @Test(
    "pH of water that has lost or won a tenth of a mole of carbon dioxide, as the carbonate system gives it at alkalinity 1.5",
    arguments: [(0.0, 8.311, 0.01), (0.1, 9.155, 0.01), (-0.1, 7.515, 0.06)])
  func carbonate(moles: Double, expected: Double, near: Double) {
    #expect(abs(FloodwaterAcidity.limit(oxygen: 8 + 38.4 * moles, saturation: 8) - expected) < near)
  }

  @Test func richerWaterIsNeverMoreAcid() {
    let row = stride(from: 0.5, through: 16, by: 0.25).map { FloodwaterAcidity.limit(oxygen: $0, saturation: 8) }
    for (poorer, richer) in zip(row, row.dropFirst()) { #expect(richer >= poorer) }
  }

  private static func day(flat: Double, trench: Double, acidity: Double = 9.4) -> AmmoniaExposure.Day<Double> {
    var oxygen = DissolvedOxygen.Flows<Double>()
    oxygen.flatHighest = flat
    oxygen.trenchHighest = trench
    let water = FloodwaterTemperature.Day<Double>(mean: 26, halfAmplitude: 4)
    return AmmoniaExposure.day(highest: 4, acidity: acidity, oxygen: oxygen, flat: water, trench: water, pressure: 760)
  }

  @Test func waterPoorInOxygenHoldsLittleAmmonia() {
    #expect(Self.day(flat: 16, trench: 16).flat == 4, "a bloom: the empirical pH stands")
    let day = Self.day(flat: 9, trench: 5)
    #expect(day.flat < 2 && day.flat > 0.5 && day.trench < 0.3 && day.trench > 0)
    #expect(Self.day(flat: 9, trench: 5, acidity: 7).flat == 4, "never less than at the empirical pH where that is lower")
    #expect(Self.day(flat: 0, trench: 0).flat == 0 && Self.day(flat: 0, trench: 0).trench == 0)
  }

  @Test func animalsGoWhereItIsLeast() {
    let day = Self.day(flat: 9, trench: 5)
    #expect(AmmoniaExposure.felt(day, access: 1, refugeDepth: 0.8) == day.trench)
    #expect(AmmoniaExposure.felt(day, access: 0, refugeDepth: 0.8) == day.trench)
    #expect(AmmoniaExposure.felt(day, access: 1, refugeDepth: 0) == day.flat)
  }
}
