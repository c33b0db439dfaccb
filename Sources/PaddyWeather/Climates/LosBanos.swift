internal import Numbers
internal import Paddy

extension Climate {
  private static let station =
    "daily weather of the IRRI wetland station at Los Baños, 1985–1993, 1995, 1996 and 1998; monthly means of this project"
  private static let oneYear = "1992 alone, the same station; monthly means of this project"

  /// Los Baños, Philippines: dry and sunny from January to April, wet from May to December, with typhoons.
  public static let losBanos = Climate(
    name: "los-banos", title: "Los Baños, Philippines", site: Site(latitude: 14.18, longitude: 121.25, elevation: 21),
    windHeight: Cited(2, "m", "head of the station's file", .measured),
    maximumTemperature: MonthlyNormal(
      [28.4, 29.2, 30.4, 32.2, 33.2, 32.4, 31.6, 31.3, 31.2, 30.7, 29.8, 28.2], "°C", station, .measured),
    minimumTemperature: MonthlyNormal(
      [21.8, 21.6, 22.3, 23.6, 24.5, 24.6, 24.1, 24.2, 24.0, 23.8, 23.4, 22.3], "°C", station, .measured),
    meanTemperature: MonthlyNormal(
      [25.1, 25.4, 26.35, 27.9, 28.85, 28.5, 27.85, 27.75, 27.6, 27.25, 26.6, 25.25], "°C",
      "mean of maximum and minimum; " + station, .measured),
    relativeHumidity: MonthlyNormal(
      [78, 78, 78, 77, 76, 78, 80, 80, 82, 81, 76, 82], "%",
      "vapour pressure over saturation at the mean temperature; " + oneYear,
      .measured),
    radiation: MonthlyNormal(
      [13.75, 17.32, 20.47, 21.73, 20.47, 18.05, 16.96, 16.05, 15.75, 14.78, 13.19, 12.1], "MJ m⁻² d⁻¹", station, .measured),
    windSpeed: MonthlyNormal(
      [1.70, 1.84, 1.87, 1.54, 1.56, 1.45, 1.25, 2.02, 1.35, 1.33, 1.56, 1.86], "m s⁻¹", oneYear, .measured),
    rain: MonthlyNormal(
      [47.8, 26.5, 29.9, 32.5, 127.2, 257.7, 298.7, 249.4, 246.0, 353.9, 289.9, 208.9], "mm", station, .measured),
    wetDays: MonthlyNormal([11.2, 6.5, 5.6, 6.7, 12.6, 18.6, 20.8, 19.1, 20.3, 19.3, 20.5, 19.5], "d", station, .measured),
    rainVariability: Cited(
      0.15, 0.1...0.3, "–", "design choice: variance between years that the chain of wet days lacks", .estimated),
    typhoons: .likeHangzhou(
      yearlyRate: 1, 0.5...2, shares: [0, 0, 0, 0, 0.05, 0.10, 0.15, 0.10, 0.10, 0.25, 0.20, 0.05]))
}
