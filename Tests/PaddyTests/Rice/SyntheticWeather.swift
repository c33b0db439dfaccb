import Numbers

import Paddy

/// Weather that needs no file: a tropical dry season with a slow wave and a weekly beat.
enum SyntheticWeather {
  static func tropics<V: Lane>(days: Int, as _: V.Type) -> [WeatherDay<V>] {
    (0..<days).map { day in
      var today = Sky.astronomy(latitude: V(14.18), dayOfYear: V(Double(4 + day)))
      today.radiation = V(17 + 3 * Double.sin(Double(day) / 20) + Double(day % 7) * 0.5)
      today.minimumTemperature = V(22 + Double(day) / 50)
      today.maximumTemperature = V(29 + Double(day) / 30 + Double(day % 5) * 0.3)
      for field in 0..<V.width { today.radiation[field] += Double(field) * 0.2 }
      return today
    }
  }
}
