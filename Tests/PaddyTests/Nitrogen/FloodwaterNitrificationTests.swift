import Numbers
import Testing

import Paddy

@Suite struct FloodwaterNitrificationTests {
  private let numbers = FloodwaterNitrification.Parameters<Cited>.standard.map(\.value)

  @Test(
    "Share of the ammonium that nitrifies in a day with plenty of oxygen",
    arguments: [
      (0.0001, 0.05, 20.0, 0.0950, "of a thin solution at 20 °C what a rate of 0.1 d⁻¹ takes"),
      (0.0001, 0.05, 30.0, 0.1940, "at 30 °C 1.08^10 times that rate"),
      (0.1, 0.1, 20.0, 0.0488, "half the rate where 1 g m⁻³ is dissolved"),
      (1.5, 0.05, 20.0, 0.00322, "hardly anything of a fresh top-dressing of 30 g m⁻³"),
    ])
  func share(ammonium: Double, depth: Double, temperature: Double, share: Double, what: String) {
    let possible = FloodwaterNitrification.possible(
      ammonium: ammonium, floodwater: depth, temperature: temperature, numbers)
    #expect(abs(possible / ammonium - share) < 0.01 * share, "\(what): \(possible / ammonium)")
  }

  @Test("What nitrifies in the water takes 4.57 g of its oxygen per g, and less where oxygen is short")
  func oxygen() {
    func days(mud: Double, nitrifiable: Double) -> DissolvedOxygen.Flows<Double> {
      var days = OxygenDays<Double>(leafArea: 4, production: 0.5, food: 3)
      days.parameters.sedimentDemand = mud
      days.conditions.nitrifiable = nitrifiable
      return days.run().flows
    }
    let none = days(mud: 1, nitrifiable: 0)
    let rich = days(mud: 0.2, nitrifiable: 0.1)
    let poor = days(mud: 12, nitrifiable: 0.1)
    #expect(none.nitrification == 0)
    #expect(rich.nitrification > 0.9 * 0.457 && rich.nitrification < 0.457)
    #expect(poor.nitrification < 0.6 * 0.457, "\(poor)")
    #expect(days(mud: 1, nitrifiable: 0.1).flatMean < none.flatMean)
  }

  @Test("What the oxygen let nitrify is nitrate of the floodwater, and roots and algae get their part of a short pool")
  func nitrate() {
    var state = FieldNitrogen<Double>()
    state.floodwaterAmmonium = 1
    var requests = NitrogenRequests<Double>()
    requests.aquatic = 1.5
    requests.nitrification = 0.5
    var flows = NitrogenFlows<Double>()
    NitrogenDay.remove(requests, from: &state, &flows)
    #expect(state.floodwaterAmmonium == 0 && state.floodwaterNitrate == 0.25 && flows.aquaticUptake == 0.75)
    #expect(flows.floodwaterNitrification == 0.25 && flows.nitrification == 0.25)
  }
}
