import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct NASAPowerWeatherTests {
  func block(_ unit: String) -> String {
    """
    -BEGIN HEADER-
    NASA/POWER CERES/MERRA2 Native Resolution Daily Data
    Dates (month/day/year): 07/01/2021 through 07/02/2021
    Location: Latitude  30.2300   Longitude 120.1700
    Elevation from MERRA-2: Average for 0.5 x 0.625 degree lat/lon region = 73.15 Meters
    The value for missing source data that cannot be computed or is outside of the sources availability range: -999
    Parameter(s):
    ALLSKY_SFC_SW_DWN     CERES SYN1deg All Sky Surface Shortwave Downward Irradiance (\(unit))
    -END HEADER-

    """
  }

  @Test func headerBlockAndDays() throws {
    let text =
      block("MJ/m^2/day")
      + "YEAR,DOY,ALLSKY_SFC_SW_DWN,T2M_MAX,T2M_MIN,PRECTOTCORR,T2MDEW,RH2M,WS10M\n2021,182,20.5,31.2,24.1,3.4,23.5,80,3.2\n"
      + "2021,183,21.5,32.2,24.3,0.0,-999,80,3.2\n"
    let (series, diagnostics) = WeatherFile.read(text: text, file: "power.csv")
    let weather = try #require(series)
    #expect(diagnostics.isEmpty)
    #expect(weather.site == Site(latitude: 30.23, longitude: 120.17, elevation: 73.15) && weather.windHeight == 10)
    #expect(weather.days[0].radiation == 20.5 && weather.days[0].rain == 3.4)
    #expect(weather.days[0].vapourPressure == AirMoisture.saturation(at: 23.5))
    #expect(weather.days[1].vapourPressure == AirMoisture.vapourPressure(relativeHumidity: 80, minimum: 24.3, maximum: 32.2))
    #expect(abs(weather.days[0].windSpeed - 2.4) < 0.01)
  }

  @Test func kilowattHoursMonthsAndWindAtTwoMetres() throws {
    let text =
      block("kW-hr/m^2/day")
      + "YEAR,MO,DY,ALLSKY_SFC_SW_DWN,T2M_MAX,T2M_MIN,PRECTOTCORR,RH2M,WS2M,WS10M\n2021,7,1,5,31.2,24.1,3.4,80,1.9,3.2\n"
    let weather = try #require(NASAPowerWeather.read(text: text, file: "power.csv").series)
    #expect(weather.days[0].radiation == 18 && weather.days[0].windSpeed == 1.9)
  }

  @Test func missingValuesAndColumnsAreErrors() throws {
    let head = block("MJ/m^2/day")
    let gone = head + "YEAR,DOY,ALLSKY_SFC_SW_DWN,T2M_MAX,T2M_MIN,PRECTOTCORR\n2021,182,-999,31.2,24.1,3.4\n"
    let error = try #require(errors(NASAPowerWeather.read(text: gone, file: "p.csv").diagnostics).first)
    #expect(error.line == 11 && error.message.contains("radiation is missing"))
    let renamed = head + "YEAR,DOY,ALLSKY_SFC_SW_DWN,T2M_MAX,T2M_MNI,PRECTOTCORR\n2021,182,20,31.2,24.1,3.4\n"
    let column = try #require(errors(NASAPowerWeather.read(text: renamed, file: "p.csv").diagnostics).first)
    #expect(
      column.line == 10 && column.message.contains("missing column T2M_MIN") && column.message.contains("'T2M_MNI' for T2M_MIN"))
  }
}
