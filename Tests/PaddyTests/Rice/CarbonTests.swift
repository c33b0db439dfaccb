import Numbers
import Testing

import Paddy

@Suite struct CarbonTests {
  /// What the air gave net of respiration is what the crop holds, through transplanting, damage and reserves.
  @Test(arguments: [0.0, 0.004]) func theCropsCarbonCloses(damage: Double) {
    let model = RiceModel<Double>(RiceCultivar.ir72.lowered(), hills: 25, seedlings: 5, nitrogen: .no)
    let weather = SyntheticWeather.tropics(days: 115, as: Double.self)
    var state = model.emerging
    var around = RiceSurroundings<Double>()
    around.leavesEaten = damage
    around.leavesKilled = damage
    around.soundLeaf = 1 - 10 * damage
    around.hillsLost = damage / 2
    around.sap = damage * 3000
    for (day, today) in weather.enumerated() {
      let phase = RiceSeason<Double>.phase(day: day, seedbedDays: 12)
      let (next, rates) = RiceDay.step(state, phase, today, around, model)
      let change = Ledger.carbon(next, model.parameters) - Ledger.carbon(state, model.parameters)
      let lost = rates.carbonLeftInSeedbed + rates.carbonEaten + rates.carbonOfHillsLost
      #expect(abs(rates.carbonBound - lost - change) < 1e-9 * max(1, abs(rates.carbonBound)), "day \(day)")
      state = next
    }
    #expect(state.panicles > 1000)
  }
}
