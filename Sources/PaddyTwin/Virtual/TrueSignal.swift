internal import Numbers
internal import Paddy
public import PaddyTelemetry

/// What a sensor without error would read at any moment of a true season: the day's figures of the model drawn through its hours.
///
/// Temperatures, oxygen and pH swing between their lowest and highest as half waves (lowest at 5 h, oxygen at 6 h; highest at 14 h and 15 h); radiation
/// is a sine over the daylight; rain falls as in `StormRouting`, irrigation between 8 and 11 h; what is left of a day's change of level is spread
/// evenly. Electrical conductivity is that of canal water, 0.03 S m⁻¹, and of ammonium with its company, 0.0007 S m⁻¹ per g N m⁻³; nightly pH is
/// 7.0: design choices, the model has neither.
/// Left out: clouds passing, gusts, showers shorter than a day.
public struct TrueSignal: Sendable {
  private let season: TrueSeason

  public init(_ season: TrueSeason) { self.season = season }

  /// - Parameters:
  ///   - variable: rain is the sum since `since` hours ago.
  ///   - hours: since the midnight before sowing, local time; the season's last day ends at 24 times its days.
  ///   - since: hours over which rain is summed.
  /// - Returns: not a number where there is nothing to measure (oxygen of a dry field).
  public func value(_ variable: MeasuredVariable, hours: Double, since: Double = 0.25) -> Double {
    let days = season.days
    let place = min(max(0, Int(hours / 24)), days.count - 1)
    let hour = hours - 24 * Double(place)
    let today = days[place]
    switch variable {
    case .floodwaterDepth: return level(place, hour)
    case .waterTemperature: return swing(place, hour, low: \.waterLowest, at: 5, high: \.waterHighest, at: 14)
    case .dissolvedOxygen:
      guard today.oxygenLowest.isFinite else { return .nan }
      return swing(place, hour, low: \.oxygenLowest, at: 6, high: \.oxygenHighest, at: 15)
    case .pH:
      guard today.acidityHighest > 0, today.oxygenLowest.isFinite else { return .nan }
      return swing(place, hour, low: \.nightAcidity, at: 5, high: \.acidityHighest, at: 14)
    case .electricalConductivity:
      let ammonium = between(place, hour, \.ammonium)
      return ammonium.isFinite ? 0.03 + 0.0007 * ammonium : .nan
    case .ammonium: return between(place, hour, \.ammonium)
    case .soilMoisture: return between(place, hour, \.soilMoisture)
    case .airTemperature:
      return swing(place, hour, low: \.weather.minimumTemperature, at: 5, high: \.weather.maximumTemperature, at: 14)
    case .relativeHumidity:
      let warmth = value(.airTemperature, hours: hours)
      let saturated = 0.6108 * Double.exp(17.27 * warmth / (warmth + 237.3))
      return min(100, 100 * today.weather.vapourPressure / saturated)
    case .photosyntheticRadiation:
      let rise = 12 - 0.5 * today.dayLength
      let share = (hour - rise) / today.dayLength
      guard (0...1).contains(share) else { return 0 }
      let mean = 0.5 * today.weather.radiation * 1_000_000 / (today.dayLength * 3600)
      return mean * 0.5 * Double.pi * Double.sin(Double.pi * share)
    case .rain:
      var fallen = 0.0
      var to = hours
      let from = max(0, hours - since)
      while to > from {
        let day = min(days.count - 1, max(0, Int((to - 1e-9) / 24)))
        let start = max(from, 24 * Double(day))
        fallen +=
          days[day].weather.rain * (TrueSignal.fallen(to - 24 * Double(day)) - TrueSignal.fallen(start - 24 * Double(day)))
        to = start
      }
      return fallen
    case .windSpeed: return max(0, today.weather.windSpeed * (1 + 0.5 * Double.sin(2 * Double.pi * (hour - 8) / 24)))
    case .lightTrap:
      // paddy.md 3.3: trap of one hectare's reach, a thousandth of the long-winged, on warm, still and dry evenings.
      let dusk = value(.airTemperature, hours: 24 * Double(place) + 20)
      let warm = min(max((dusk - 17) / 8, 0), 1)
      let still = today.weather.windSpeed < 4 ? 1 : 0.3
      let dry = today.weather.rain > 1 ? 0.2 : 1
      return 10 * today.macropters * warm * still * dry
    case .planthoppers: return between(place, hour, \.hoppersPerHill)
    case .leafAreaIndex: return between(place, hour, \.leafArea)
    }
  }

  /// Share of a day's rain fallen by an hour: sin² over 24 h.
  static func fallen(_ hour: Double) -> Double {
    let share = min(max(hour / 24, 0), 1)
    return share - Double.sin(2 * Double.pi * share) / (2 * Double.pi)
  }

  private func level(_ place: Int, _ hour: Double) -> Double {
    let today = season.days[place]
    let before = place == 0 ? today.level : season.days[place - 1].level
    guard before > -0.005, today.rain > 0.02 else {
      let poured = today.irrigation > 0.005 ? min(max((hour - 8) / 3, 0), 1) : hour / 24
      let rest = today.level - before - today.rain - today.irrigation
      guard before > -0.005 || today.level > -0.005 else { return before + (today.level - before) * hour / 24 }
      return before + today.rain * TrueSignal.fallen(hour) + today.irrigation * poured + rest * hour / 24
    }
    // A wet day: over the outlet and the bund as it falls, then bent to where the model has it at midnight.
    let path = OutletPath(start: before, sill: today.sill, bund: today.bund)
    let routed = path.run(hours: 24) { today.rain * (TrueSignal.fallen($1) - TrueSignal.fallen($0)) }
    let gap = today.level - routed.levels[routed.levels.count - 1]
    let step = min(max(0, Int(hour * 4)), routed.levels.count - 2)
    let within = hour * 4 - Double(step)
    let at = routed.levels[step] + (routed.levels[step + 1] - routed.levels[step]) * min(1, within)
    return at + gap * hour / 24
  }

  private func between(_ place: Int, _ hour: Double, _ path: KeyPath<TrueDay, Double>) -> Double {
    let today = season.days[place][keyPath: path]
    let before = place == 0 ? today : season.days[place - 1][keyPath: path]
    guard before.isFinite, today.isFinite else { return today.isFinite ? today : (hour < 12 ? before : .nan) }
    return before + (today - before) * hour / 24
  }

  private func swing(
    _ place: Int, _ hour: Double, low: KeyPath<TrueDay, Double>, at lowHour: Double, high: KeyPath<TrueDay, Double>,
    at highHour: Double
  ) -> Double {
    let days = season.days
    let today = days[place]
    func ease(_ from: Double, _ to: Double, _ share: Double) -> Double {
      from + (to - from) * 0.5 * (1 - Double.cos(Double.pi * share))
    }
    func sound(_ day: Int, _ path: KeyPath<TrueDay, Double>) -> Double {
      guard days.indices.contains(day), days[day][keyPath: path].isFinite else { return today[keyPath: path] }
      return days[day][keyPath: path]
    }
    if hour < lowHour {
      return ease(sound(place - 1, high), today[keyPath: low], (hour + 24 - highHour) / (lowHour + 24 - highHour))
    }
    if hour < highHour { return ease(today[keyPath: low], today[keyPath: high], (hour - lowHour) / (highHour - lowHour)) }
    return ease(today[keyPath: high], sound(place + 1, low), (hour - highHour) / (lowHour + 24 - highHour))
  }
}

extension TrueDay {
  /// pH of floodwater at night.
  var nightAcidity: Double { 7 }
}
