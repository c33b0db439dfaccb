public import Numbers
public import Paddy

/// A number for each month of the year, with its unit and source.
public struct MonthlyNormal: Sendable, Equatable {
  /// January to December.
  public var values: [Double]
  public var unit: String
  public var source: String
  public var standing: Cited.Standing

  /// - Parameter values: twelve, January first.
  public init(_ values: [Double], _ unit: String, _ source: String, _ standing: Cited.Standing) {
    precondition(values.count == 12, "a year has twelve months, not \(values.count)")
    self.values = values
    self.unit = unit
    self.source = source
    self.standing = standing
  }

  /// - Parameter month: 1…12.
  public subscript(month: Int) -> Cited { Cited(values[month - 1], nil, unit, source, standing) }
}

/// The climate of a place as monthly normals: what the weather generator needs to know.
public struct Climate: Sendable {
  /// As a scenario names it.
  public var name: String
  public var title: String
  public var site: Site
  /// Height the mean wind speed belongs to, m.
  public var windHeight: Cited
  /// Mean daily maximum, °C.
  public var maximumTemperature: MonthlyNormal
  /// Mean daily minimum, °C.
  public var minimumTemperature: MonthlyNormal
  /// Mean of the whole day, °C; only with the relative humidity.
  public var meanTemperature: MonthlyNormal
  /// %.
  public var relativeHumidity: MonthlyNormal
  /// Global radiation, MJ m⁻² d⁻¹.
  public var radiation: MonthlyNormal
  /// m s⁻¹ at `windHeight`.
  public var windSpeed: MonthlyNormal
  /// Monthly total, mm, typhoons' rain included.
  public var rain: MonthlyNormal
  /// Days with 0.1 mm and more, per month.
  public var wetDays: MonthlyNormal
  /// Standard deviation of the logarithm of a month's rain per wet day from one year to another, beyond chance.
  public var rainVariability: Cited
  /// Nil where none passes.
  public var typhoons: TyphoonClimate?

  public init(
    name: String, title: String, site: Site, windHeight: Cited, maximumTemperature: MonthlyNormal,
    minimumTemperature: MonthlyNormal,
    meanTemperature: MonthlyNormal, relativeHumidity: MonthlyNormal, radiation: MonthlyNormal, windSpeed: MonthlyNormal,
    rain: MonthlyNormal, wetDays: MonthlyNormal, rainVariability: Cited, typhoons: TyphoonClimate?
  ) {
    self.name = name
    self.title = title
    self.site = site
    self.windHeight = windHeight
    self.maximumTemperature = maximumTemperature
    self.minimumTemperature = minimumTemperature
    self.meanTemperature = meanTemperature
    self.relativeHumidity = relativeHumidity
    self.radiation = radiation
    self.windSpeed = windSpeed
    self.rain = rain
    self.wetDays = wetDays
    self.rainVariability = rainVariability
    self.typhoons = typhoons
  }

  /// Every climate that can be named: one file each in `Climates/`.
  public static let all: [Climate] = [
    .hangzhou, .canTho, .harbin, .kolkata, .losBanos, .mymensingh, .panjin, .ueda, .wanzhou,
  ]

  /// The climate of this name, upper or lower case; nil where there is none.
  public static func named(_ name: String) -> Climate? { all.first { $0.name == name.lowercased() } }

  /// What to say of a name that is none: what is allowed and the nearest match.
  public static func unknown(_ name: String) -> String {
    let names = all.map(\.name)
    let nearest = nearestMatch(to: name, among: names).map { "; nearest match '\($0)'" } ?? ""
    return "unknown climate '\(name)', allowed \(names.joined(separator: ", "))\(nearest)"
  }
}
