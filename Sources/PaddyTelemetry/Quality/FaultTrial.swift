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
  /// Size and duration of the differences between plots over the usual ones.
  public var unevenness = 1.0, persistence = 1.0
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

  /// Seconds between looks at the truth.
  public static let step = SyntheticField.step

  private struct Place {
    var sensor: VirtualSensor
    var plot: Int
    var variable: MeasuredVariable { sensor.kind.variable }
  }

  private func sensors(plots: Int) -> [Place] {
    var places: [Place] = []
    for plot in 0..<plots {
      for variable in Self.shared + (plot < plotsWithCrop ? Self.crop : []) {
        let device = Device(farm: "trial", plot: "plot-\(plot + 1)", sensor: variable.name)
        let faults = FaultPlan.draw(
          for: device, variable, grade, rates: rates, from: start + 5 * 86_400, to: start + days * 86_400,
          typical: Self.typical[variable]!, seed: seed, member: member)
        let sensor = VirtualSensor(device, variable, grade, faults: faults, start: start, seed: seed, member: member)
        places.append(Place(sensor: sensor, plot: plot))
      }
    }
    return places
  }

  /// On the synthetic farm.
  public func run() -> Outcome { run(on: SyntheticFarm(self)) }

  /// On any field that starts at `start`, with all its plots.
  public func run(on field: some FieldTruth) -> Outcome {
    let places = sensors(plots: field.plots)
    var control = QualityControl(grade: grade)
    var detection = FaultDetection()
    var placeOf: [Device: Int] = [:]
    for (index, place) in places.enumerated() {
      control.expect(place.sensor.device, place.variable, since: start)
      placeOf[place.sensor.device] = index
    }
    var events: [Abnormality] = []
    var pending: [Reading] = []
    var count = 0
    var flags: [QualityFlag: Int] = [:]
    let end = start + days * 86_400
    var clock = start + 3600
    var time = start
    while time < end {
      let dayEnd = min(end, time + 86_400)
      while time < dayEnd {
        time += Self.step
        field.advance(to: time)
        for place in places {
          place.sensor.observe(field.truth(place.variable, plot: place.plot), at: time, into: &pending)
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
        let expectation = field.expectation(place.variable, plot: place.plot, at: reading.observed)
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
