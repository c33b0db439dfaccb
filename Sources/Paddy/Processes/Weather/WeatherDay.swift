public import Numbers

/// One observed or generated day of weather, as a station reports it.
public struct DailyWeather: Sendable, Equatable {
  public var date: CalendarDate
  /// Global radiation, MJ m⁻² d⁻¹.
  public var radiation: Double
  /// °C.
  public var minimumTemperature: Double
  /// °C.
  public var maximumTemperature: Double
  /// Early-morning (actual) vapour pressure, kPa.
  public var vapourPressure: Double
  /// Mean wind speed at 2 m, m s⁻¹.
  public var windSpeed: Double
  /// mm d⁻¹.
  public var rain: Double
  /// Whether a typhoon passes.
  public var typhoon: Bool
  public init(
    date: CalendarDate, radiation: Double, minimumTemperature: Double, maximumTemperature: Double, vapourPressure: Double,
    windSpeed: Double, rain: Double, typhoon: Bool = false
  ) {
    self.date = date
    self.radiation = radiation
    self.minimumTemperature = minimumTemperature
    self.maximumTemperature = maximumTemperature
    self.vapourPressure = vapourPressure
    self.windSpeed = windSpeed
    self.rain = rain
    self.typhoon = typhoon
  }
}

/// One day of weather for one field or eight, with the astronomy of its date.
public struct WeatherDay<V: Lane>: Sendable, BitwiseCopyable {
  /// Global radiation, MJ m⁻² d⁻¹.
  public var radiation: V
  /// °C.
  public var minimumTemperature: V
  /// °C.
  public var maximumTemperature: V
  /// Early-morning (actual) vapour pressure, kPa.
  public var vapourPressure: V
  /// Mean wind speed at 2 m, m s⁻¹.
  public var windSpeed: V
  /// m d⁻¹.
  public var rain: V
  /// 1 on a day with a typhoon, else 0.
  public var typhoon: V
  /// Astronomical day length, h.
  public var dayLength: V
  /// Sine and cosine of latitude times those of declination: the sun's height is sine + cosine · cos(hour angle).
  public var sunSine: V
  public var sunCosine: V
  /// Integral of the sun's height over the day, s.
  public var sunIntegral: V
  /// Integral of height · (1 + 0.4 height), s.
  public var sunIntegralWithTransmission: V
  /// Solar constant of the date, W m⁻².
  public var solarConstant: V

  /// Daily mean, °C.
  @inlinable @inline(__always) public var meanTemperature: V { (minimumTemperature + maximumTemperature) * 0.5 }
  /// Radiation above the atmosphere, MJ m⁻² d⁻¹.
  @inlinable @inline(__always) public var extraterrestrialRadiation: V { solarConstant * sunIntegral * 1e-6 }
}

/// What the crop shows to the other processes at the start of a day.
public struct CropView<V: Lane>: Sendable, BitwiseCopyable {
  /// Green leaf area of the planted area, m² m⁻²: the canopy over the flat.
  public var leafArea: V
  /// Dry mass of green leaves, g m⁻².
  public var leafMass: V
  /// Nitrogen in green leaves, % of dry mass.
  public var leafNitrogenPercent: V
  /// Dry mass of roots, g m⁻².
  public var rootMass: V
  /// Dry mass of the whole living and dead shoot, g m⁻².
  public var shootMass: V
  /// 0 emergence, 0.65 panicle initiation, 1 flowering, 2 maturity.
  public var developmentStage: V
  /// Days since transplanting (or emergence where direct-seeded); 0 before.
  public var daysInField: V
  /// Hills m⁻² of gross field.
  public var hills: V
  /// Growth of the day before, g CH₂O m⁻² d⁻¹ (gross assimilation less maintenance).
  public var assimilation: V
}
