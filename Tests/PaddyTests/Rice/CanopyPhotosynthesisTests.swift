import Numbers
import Testing

import Paddy

@Suite struct CanopyPhotosynthesisTests {
  private func day(radiation: Double) -> WeatherDay<Double> {
    var day = Sky.astronomy(latitude: 14.18, dayOfYear: 80.0)
    day.radiation = radiation
    return day
  }
  private func leaves(area: Double, nitrogen: Double = 1.2, factor: Double = 1) -> CanopyPhotosynthesis.Leaves<Double> {
    CanopyPhotosynthesis.leaves(
      greenArea: area, leafNitrogen: nitrogen, nitrogenExtinction: 0.4, efficiency: 0.45, diffuseExtinction: 0.5, factor: factor,
      scattering: 0.2, activeRadiation: 0.5)
  }

  @Test(arguments: [
    (nitrogen: 0.1, capacity: 0.0, because: "too little nitrogen for any"),
    (nitrogen: 0.3, capacity: 6.833, because: "steep while poor"),
    (nitrogen: 0.5, capacity: 20.5, because: "the gentle line from half a gram on"),
    (nitrogen: 1.5, capacity: 42.5, because: "rich"),
  ]) func capacityFollowsLeafNitrogen(nitrogen: Double, capacity: Double, because: String) {
    #expect(abs(CanopyPhotosynthesis.capacity(leafNitrogen: nitrogen, factor: 1) - capacity) < 1e-9, "\(because)")
  }

  @Test func aRiceCanopyBindsWhatCanopiesBind() {
    let full = CanopyPhotosynthesis.day(leaves(area: 5), day(radiation: 20)).assimilation
    #expect((450...800).contains(full))  // kg CO₂ ha⁻¹ d⁻¹, Goudriaan & van Laar 1994
    #expect(CanopyPhotosynthesis.day(leaves(area: 0), day(radiation: 20)).assimilation == 0)
  }

  @Test func moreLightMoreLeavesMoreNitrogenBindMore() {
    let base = CanopyPhotosynthesis.day(leaves(area: 3), day(radiation: 15)).assimilation
    #expect(CanopyPhotosynthesis.day(leaves(area: 3), day(radiation: 20)).assimilation > base)
    #expect(CanopyPhotosynthesis.day(leaves(area: 4), day(radiation: 15)).assimilation > base)
    #expect(CanopyPhotosynthesis.day(leaves(area: 3, nitrogen: 1.6), day(radiation: 15)).assimilation > base)
    #expect(CanopyPhotosynthesis.day(leaves(area: 3, factor: 0.5), day(radiation: 15)).assimilation < base)
  }

  @Test func noMoreLightIsAbsorbedThanFalls() {
    let active = 0.5 * 20e6
    for area in [0.5, 2, 5, 10.0] {
      let absorbed = CanopyPhotosynthesis.day(leaves(area: area), day(radiation: 20)).absorbed
      #expect(absorbed > 0 && absorbed < active)
    }
  }
}
