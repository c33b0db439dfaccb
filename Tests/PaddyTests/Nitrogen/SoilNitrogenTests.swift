import Numbers
import Paddy
import Testing

@Suite struct SoilNitrogenTests {
  private let soil = Soil.paddyClayLoam.properties.map { $0.value }

  @Test func ureaLastsDays() {
    let perHour = SoilNitrogen.floodwaterHydrolysis(temperature: 27.0, activity: 0.5, organicCarbon: 1.8)
    #expect(perHour * 24 > 0.5 && perHour * 24 < 2)
    let perDay = SoilNitrogen.soilHydrolysis(temperature: 27.0, soil)
    #expect(perDay > 0.25 && perDay < 2)
    #expect(SoilNitrogen.floodwaterHydrolysis(temperature: 3.0, activity: 1, organicCarbon: 1.8) == 0)
  }
}
