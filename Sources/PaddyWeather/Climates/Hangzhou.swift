internal import Numbers
internal import Paddy

extension Climate {
  private static let typicalYear =
    "Chinese Standard Weather Data (China Meteorological Administration and Tsinghua University), station 584570, typical year; "
    + "monthly means of its 8760 hours"
  private static let recalled = "normal 1971–2000, recalled"

  /// Hangzhou, Zhejiang: plum rains in June, a hot humid summer with typhoons, a cool moist winter.
  public static let hangzhou = Climate(
    name: "hangzhou", title: "Hangzhou, Zhejiang, China", site: Site(latitude: 30.23, longitude: 120.17, elevation: 41.7),
    windHeight: Cited(
      10, 8...12, "m", "recalled: the height of the Chinese standard anemometer; the file does not say", .estimated),
    maximumTemperature: MonthlyNormal(
      [8.6, 9.9, 15.1, 21.1, 24.9, 28.5, 31.6, 32.2, 27.4, 23.3, 17.1, 10.6], "°C", typicalYear, .measured),
    minimumTemperature: MonthlyNormal(
      [2.3, 3.7, 7.1, 12.7, 17.9, 21.8, 24.4, 25.3, 21.2, 16.0, 9.2, 3.0], "°C", typicalYear, .measured),
    meanTemperature: MonthlyNormal(
      [5.2, 6.6, 10.8, 16.3, 21.2, 24.9, 27.6, 28.2, 24.1, 19.2, 12.7, 6.5], "°C", typicalYear, .measured),
    relativeHumidity: MonthlyNormal([75, 73, 72, 74, 74, 81, 81, 80, 77, 79, 78, 65], "%", typicalYear, .measured),
    radiation: MonthlyNormal(
      [6.93, 8.56, 11.46, 13.43, 15.31, 15.7, 15.59, 15.83, 12.66, 10.05, 8.11, 8.41], "MJ m⁻² d⁻¹", typicalYear, .measured),
    windSpeed: MonthlyNormal(
      [1.91, 2.07, 2.6, 2.15, 2.12, 2.21, 2.22, 2.09, 2.19, 1.79, 1.71, 1.78], "m s⁻¹", typicalYear, .measured),
    rain: MonthlyNormal(
      [73.2, 84.2, 138.2, 126.6, 146.6, 231.1, 159.4, 155.8, 145.2, 87.0, 60.1, 47.1], "mm",
      recalled + "; the months add up to the published 1454 mm of the year", .estimated),
    wetDays: MonthlyNormal([12.5, 12.2, 15.9, 14.6, 14.4, 14.6, 12.4, 13.5, 11.8, 10.2, 8.6, 8.1], "d", recalled, .estimated),
    rainVariability: Cited(
      0.15, 0.1...0.3, "–", "design choice: variance between years that the chain of wet days lacks", .estimated),
    typhoons: TyphoonClimate(
      yearlyRate: Cited(
        1.2, 1...3, "yr⁻¹",
        "design choice within 1–3 that affect a field; East China 4.5, landfalls in Zhejiang 0.9 (published). At 1.2 typhoons bring a "
          + "third of the rain of August; much more would leave its other wet days implausibly little", .estimated),
      monthShares: MonthlyNormal(
        [0, 0, 0, 0, 0, 0.05, 0.25, 0.35, 0.25, 0.10, 0, 0], "–", "design choice: peak in August", .estimated),
      medianRain: Cited(
        110, 60...200, "mm", "design choice; In-fa 2021 brought 181 mm to the city and 231 mm to its core", .estimated),
      rainDeviation: Cited(0.7, 0.5...0.9, "–", "design choice", .estimated),
      rainCap: Cited(500, 300...800, "mm", "design choice; In-fa's wettest station in the mountains had 768 mm", .estimated),
      temperatureFall: Cited(3, 2...4, "°C", "design choice", .estimated),
      temperatureRange: Cited(3, 2...4, "°C", "design choice: no more than 4", .estimated),
      radiationShare: Cited(0.15, 0.1...0.2, "–", "design choice", .estimated),
      relativeHumidity: Cited(97, 95...99, "%", "design choice: 95 and more", .estimated),
      gust: Cited(24, 18...35, "m s⁻¹", "design choice; In-fa's strongest gust on a mountain was 38 m s⁻¹", .estimated),
      windShare: Cited(
        0.25, 0.15...0.35, "–", "design choice: 10 m mean half the gust, 2 m and the whole day half of that", .estimated),
      warmthAfter: Cited(1.5, 0...3, "°C", "design choice", .estimated),
      radiationShareAfter: Cited(0.63, 0.58...0.68, "–", "design choice: clear sky", .estimated)))
}
