import Numbers

import Paddy

/// The same day over and over, until the oxygen of the water has forgotten how it began.
struct OxygenDays<V: Lane> {
  var conditions: DissolvedOxygen.Conditions<V>
  var geometry = PlotGeometry<V>()
  var depth: V = 0.05
  var parameters = DissolvedOxygen.Parameters<Cited>.standard.map { V($0.value) }
  var first = lowered(.commonCarp, as: V.self).waterQuality
  var second = lowered(.bullfrog, as: V.self).waterQuality

  /// - Parameters:
  ///   - production: gross — g O₂ m⁻² d⁻¹.
  ///   - food: algae and what lives on them — g DM m⁻².
  ///   - air: mean — °C.
  init(leafArea: V, production: V, food: V, air: V = 27, swing: V = 4, wind: V = 1.5, radiation: V = 18) {
    var weather = Homogeneous.zero(WeatherDay<V>.self)
    weather.radiation = radiation
    weather.minimumTemperature = air - swing
    weather.maximumTemperature = air + swing
    weather.windSpeed = wind
    let flat = FloodwaterTemperature.onFlat(weather, leafArea: leafArea, depth: 0.05)
    conditions = DissolvedOxygen.Conditions(
      weather: weather, pressure: 760, leafArea: leafArea, flatTemperature: flat,
      trenchTemperature: FloodwaterTemperature.inTrench(weather, leafArea: leafArea, depth: 0.9, flat: flat, joined: 1),
      lightGrowth: production * 0.5 / (0.4 * 3.2), aquaticFood: food, halfLight: 60, canopyExtinction: 0.5, waste: 0,
      liquidScale: 0.5, first: DissolvedOxygen.Breather(), second: DissolvedOxygen.Breather())
  }

  mutating func stock(_ number: V, mass: V) {
    conditions.first.cohort = AnimalMovements.stock(CohortState(), number: number, mass: mass)
    conditions.first.access = 1
  }

  func run(days: Int = 12) -> (state: DissolvedOxygen.State<V>, flows: DissolvedOxygen.Flows<V>) {
    var state = DissolvedOxygen.State<V>()
    var flows = DissolvedOxygen.Flows<V>()
    let floodwater = geometry.trenchCapacity + depth
    for _ in 0..<days {
      (state, flows) = DissolvedOxygen.day(
        state, conditions, before: floodwater, after: floodwater, geometry, parameters, first: first, second: second)
    }
    return (state, flows)
  }
}
