/// A season of many sensors on a synthetic farm with faults injected at known times: what quality control lists of them.
public struct FaultTrial: Sendable {
  /// Plots with the twelve sensors of water and weather; the first of them have a light trap, insect counts and a camera too.
  public var plots = 50
  public var plotsWithCrop = 6
  public var days = 130.0
  public var grade = SensorKind.Grade.good
  public var rates = FaultRates.oncePerSeason
  /// Whether a model of the farm lends its expectations; otherwise only neighbours do.
  public var hasModel = true
  /// Standard deviation of the model's error over the one it states.
  public var overconfidence = 1.0
  public var seed: UInt64 = 1
  public var member = 0
  /// 1 June 2021 — s since 1970.
  public var start = 1_622_505_600.0

  /// 618 sensors: 50 plots with twelve, six of them with three more.
  public init() {}

  public struct Outcome: Sendable {
    public var sensors: Int, readings: Int
    public var faults: [Fault]
    public var events: [Abnormality]
    public var score: FaultScore
    public var health: [SensorHealth]
    /// Of results, by flag; with duplicates these are all readings.
    public var flags: [QualityFlag: Int]
    public var duplicates: Int
  }

  private static let crop: [MeasuredVariable] = [.lightTrap, .planthoppers, .leafAreaIndex]
  private static let shared: [MeasuredVariable] = MeasuredVariable.allCases.filter { !crop.contains($0) }
  private static let typical: [MeasuredVariable: Double] = [
    .floodwaterDepth: 0.05, .waterTemperature: 26, .dissolvedOxygen: 6, .pH: 7, .electricalConductivity: 0.04, .ammonium: 3,
    .soilMoisture: 0.5, .airTemperature: 26, .relativeHumidity: 80, .photosyntheticRadiation: 150, .rain: 1, .windSpeed: 2,
    .lightTrap: 50, .planthoppers: 5, .leafAreaIndex: 4,
  ]

  private struct Place {
    var sensor: VirtualSensor
    var index: Int, plot: Int
  }

  private func sensors() -> [Place] {
    var places: [Place] = []
    for plot in 0..<plots {
      for variable in Self.shared + (plot < plotsWithCrop ? Self.crop : []) {
        let device = Device(farm: "trial", plot: "plot-\(plot + 1)", sensor: variable.name)
        let faults = FaultPlan.draw(
          for: device, variable, grade, rates: rates, from: start + 5 * 86_400, to: start + days * 86_400,
          typical: Self.typical[variable]!, seed: seed, member: member)
        let sensor = VirtualSensor(device, variable, grade, faults: faults, start: start, seed: seed, member: member)
        places.append(Place(sensor: sensor, index: PlotBoard.index[variable]!, plot: plot))
      }
    }
    return places
  }

  public func run() -> Outcome {
    let places = sensors()
    var field = SyntheticField(plots: plots, start: start, seed: seed, member: member)
    var twin = SyntheticTwin(plots: plots, start: start, overconfidence: overconfidence, seed: seed, member: member)
    var control = QualityControl(grade: grade)
    var detection = FaultDetection()
    var placeOf: [Device: Int] = [:]
    for (index, place) in places.enumerated() {
      control.expect(place.sensor.device, place.sensor.kind.variable, since: start)
      placeOf[place.sensor.device] = index
    }
    var events: [Abnormality] = []
    var pending: [Reading] = []
    var count = 0
    var flags: [QualityFlag: Int] = [:]
    let end = start + days * 86_400
    var clock = start + 3600
    while field.time < end {
      let dayEnd = min(end, field.time + 86_400)
      while field.time < dayEnd {
        field.advance()
        if hasModel { twin.advance(field) }
        for place in places {
          place.sensor.observe(field.truth(at: place.index, plot: place.plot), at: field.time, into: &pending)
        }
      }
      if dayEnd >= end { for place in places { place.sensor.finish(into: &pending) } }
      pending = VirtualSensor.inOrderOfReceipt(pending)
      let arrived = dayEnd >= end ? pending.count : pending.firstIndex { $0.received > dayEnd } ?? pending.count
      for reading in pending[..<arrived] {
        while clock < reading.received, clock <= end {
          for silence in control.silences(at: clock) { detection.take(silence) }
          detection.advance(to: clock)
          clock += 3600
        }
        let place = places[placeOf[reading.device]!]
        let expectation = hasModel ? twin.expectation(at: place.index, plot: place.plot, time: reading.observed) : nil
        let result = control.check(reading, expectation: expectation)
        flags[result.checked.flag, default: 0] += 1
        detection.take(result)
      }
      count += arrived
      pending.removeFirst(arrived)
      events += detection.takeFinished()
    }
    events += detection.ongoing
    let faults = places.flatMap(\.sensor.faults)
    let score = FaultScore(faults: faults, events: events, sensors: places.count, seasons: days / 130, grade: { _ in grade })
    let health = control.health
    return Outcome(
      sensors: places.count, readings: count, faults: faults, events: events, score: score, health: health, flags: flags,
      duplicates: health.reduce(0) { $0 + $1.duplicates })
  }
}
