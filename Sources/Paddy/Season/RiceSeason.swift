public import Numbers

/// The crop alone, without limit by water or pests and fed as the model says: the potential of a site and year.
public struct RiceSeason<V: Lane>: Sendable {
  public var model: RiceModel<V>
  /// Weather from the day of emergence on.
  public var weather: [WeatherDay<V>]
  /// Days from emergence to transplanting; 0 where direct-seeded.
  public var seedbedDays: Int

  public init(model: RiceModel<V>, weather: [WeatherDay<V>], seedbedDays: Int) {
    self.model = model
    self.weather = weather
    self.seedbedDays = seedbedDays
  }

  /// The phase of a day counted from emergence.
  public static func phase(day: Int, seedbedDays: Int) -> RicePhase {
    if day == 0 { return .emergence }
    if seedbedDays == 0 || day > seedbedDays { return .field }
    return day == seedbedDays ? .transplanting : .seedbed
  }

  /// The crop after all days of weather, each field held from the day on which it is ripe.
  @_specialize(where V == Double)
  @_specialize(where V == Lanes)
  public func run() -> RiceState<V> {
    var parameters = model.parameters
    let stand = model.stand
    var state = model.emerging
    var next = state
    var rates = RiceRates<V>()
    let around = RiceSurroundings<V>()
    weather.withUnsafeBufferPointer { days in
      for day in days.indices {
        let phase = RiceSeason.phase(day: day, seedbedDays: seedbedDays)
        rates = RiceRates()
        RiceDay.step(&state, phase, days[day], around, stand, &parameters, &next, &rates)
        Homogeneous.select(.!(state.developmentStage .> 2), &next, &state, V.self)
        state = next
      }
    }
    return state
  }
}

extension RiceSeason where V == Lanes {
  /// Eight seasons of equal length side by side.
  /// - Parameter fields: the weather of each of the eight from its day of emergence on.
  public init(model: RiceModel<Lanes>, together fields: [[WeatherDay<Double>]], seedbedDays: Int) {
    precondition(fields.count == Lanes.width && fields.allSatisfy { $0.count == fields[0].count })
    self.init(
      model: model, weather: fields[0].indices.map { day in Homogeneous.pack(fields.map { $0[day] }) }, seedbedDays: seedbedDays)
  }
}
