import Numbers
import Testing

import Paddy

@Suite struct SkyTests {
  @Test(arguments: [
    (latitude: 30.2, day: 196.0, length: 13.76, radiation: 40.55, because: "Hangzhou in mid-July, FAO-56"),
    (latitude: 0, day: 80, length: 12.0, radiation: 37.9, because: "the equator at the equinox"),
    (latitude: 45, day: 172, length: 15.4, radiation: 41.9, because: "mid-latitude summer solstice"),
  ]) func daysAndRadiationAreThoseOfTheAlmanac(latitude: Double, day: Double, length: Double, radiation: Double, because: String)
  {
    let sky = Sky.astronomy(latitude: latitude, dayOfYear: day)
    #expect(abs(sky.dayLength - length) < 0.08, "\(because): \(sky.dayLength) h")
    #expect(abs(sky.extraterrestrialRadiation - radiation) < 0.6, "\(because): \(sky.extraterrestrialRadiation) MJ")
  }

  @Test func polarNightAndDayHaveNoneAndAllHours() {
    #expect(abs(Sky.astronomy(latitude: 80.0, dayOfYear: 355.0).dayLength) < 1e-6)
    #expect(abs(Sky.astronomy(latitude: 80.0, dayOfYear: 172.0).dayLength - 24) < 1e-6)
  }

  @Test func cloudsMakeLightDiffuse() {
    var day = Sky.astronomy(latitude: 14.18, dayOfYear: 80.0)
    day.radiation = 4
    #expect(Sky.moment(height: 0.8, day).diffuseShare == 1)
    day.radiation = 26
    #expect(Sky.moment(height: 0.8, day).diffuseShare < 0.4)
  }
}
