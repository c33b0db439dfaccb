public import Numbers

/// One field in one year, laid out: its calendar and its drivers. All that is drawn is drawn here, before the season starts.
public struct FieldYear: Sendable {
  public var calendar: SeasonCalendar
  public var drivers: [Drivers<Double>]

  /// - Parameters:
  ///   - weather: consecutive days that begin on the day of sowing or before and reach harvest.
  ///   - year: the calendar year of sowing.
  ///   - seed: of the study.
  ///   - member: of the ensemble, counted from 0; keys the arrival of pests.
  /// - Throws: `SeasonCalendar.Problem` where the season cannot be laid out.
  public init(
    plan: FarmPlan, plot: Plot, site: Site, field: Field<Double>, weather: [DailyWeather], year: Int, seed: UInt64, member: Int
  )
    throws
  {
    let sowing = SeasonCalendar.sowing(of: plan.rice, year: year)
    guard let start = weather.first?.date, start <= sowing else {
      throw SeasonCalendar.Problem.weatherStartsLate(needed: sowing, starts: weather.first?.date ?? sowing)
    }
    let skies = weather.dropFirst(sowing.number - start.number).prefix(FieldYear.longestSeason).map { day in
      FieldYear.sky(day, latitude: site.latitude)
    }
    guard !skies.isEmpty else {
      throw SeasonCalendar.Problem.weatherEnds(last: weather.last?.date ?? start, missing: "sowing on \(sowing)")
    }
    calendar = try SeasonCalendar(rice: plan.rice, sowing: sowing, model: field.rice, weather: skies)
    var orders = try FieldSchedule.orders(plan, calendar, plot, field.parameters.management)
    WaterAround.apply(&orders, plan.water, plot, calendar, rain: skies.map(\.rain))
    let arrivals = Catalogue.immigration(at: site).map(\.value)
    let last = calendar.date(calendar.harvest - 1)
    let hoppers = Immigration.adults(.planthopper, seed: seed, member: member, from: sowing, to: last, arrivals)
    let others = Immigration.adults(.whiteBacked, seed: seed, member: member, from: sowing, to: last, arrivals)
    let moths = Immigration.adults(.leafFolder, seed: seed, member: member, from: sowing, to: last, arrivals)
    let borers = Catalogue.borers(at: site).enumerated().map { number, species in
      BorerFlight.moths(
        seed: seed, member: member, from: sowing, to: last, weather: weather,
        purpose: number == 0 ? "borer flight" : "flight of the second borer",
        Catalogue.borerFlight(of: species, at: site).map(\.value))
    }
    var strength = 0.0
    if plot.breach != nil {
      var stream = RandomStream(seed: seed, purpose: "strength of the bund", member: member)
      strength = -Double.log(Swift.max(stream.uniform(0, 1), 1e-12))
    }
    let arriving: Double = plan.hasPests ? 1 : 0
    let inoculum: Double = plan.hasDiseases ? 1 : 0
    drivers = (0..<calendar.harvest).map { day -> Drivers<Double> in
      let first: Double = arriving * borers[0][day]
      let second: Double = borers.count > 1 ? arriving * borers[1][day] : 0
      return Drivers<Double>(
        weather: skies[day], orders: orders[day], planthoppers: arriving * hoppers[day], leafFolders: arriving * moths[day],
        whiteBacked: arriving * others[day], borers: first, secondBorers: second, bundStrength: strength, inoculum: inoculum,
        isRunning: 1)
    }
  }

  /// Days after sowing beyond which no rice is waited for.
  public static let longestSeason = 300

  /// A station's day with the astronomy of its date.
  public static func sky(_ day: DailyWeather, latitude: Double) -> WeatherDay<Double> {
    var sky = Sky.astronomy(latitude: latitude, dayOfYear: Double(day.date.dayOfYear))
    sky.take(day)
    return sky
  }
}

extension WeatherDay<Double> {
  /// Takes over what a station says of a day; the astronomy stays.
  public mutating func take(_ day: DailyWeather) {
    radiation = day.radiation
    minimumTemperature = day.minimumTemperature
    maximumTemperature = day.maximumTemperature
    vapourPressure = day.vapourPressure
    windSpeed = day.windSpeed
    rain = day.rain / 1000
    typhoon = day.typhoon ? 1 : 0
  }
}
