/// Checks every reading on receipt: streaming, a bounded memory for each sensor, and all of it can be saved and taken up again.
///
/// No reading is held back. One that comes late is put in its place and tested with the readings around it; one that came before is
/// flagged `fail` as a duplicate and counted apart; one older than what is remembered is not evaluated. A spike is known only by the
/// reading after it: the flag is then revised.
public struct QualityControl: Sendable {
  /// Grade of the sensors that are not named in `grades`.
  public let grade: SensorKind.Grade
  private let grades: [Device: SensorKind.Grade]
  private let climatology: [MeasuredVariable: Climatology]
  private var devices: [DeviceCheck] = []
  private var places: [Device: Int] = [:]
  private var neighbourhoods: [Neighbourhood] = []
  private var neighbourhoodPlaces: [String: Int] = [:]
  private var plots: [PlotBoard] = []
  private var plotPlaces: [String: Int] = [:]
  private var rules: [QualityRules] = QualityControl.allRules

  private static let allRules: [QualityRules] =
    MeasuredVariable.allCases.map { QualityRules($0, .good) } + MeasuredVariable.allCases.map { QualityRules($0, .cheap) }

  public init(
    grade: SensorKind.Grade = .good, grades: [Device: SensorKind.Grade] = [:],
    climatology: [MeasuredVariable: Climatology] = [:]
  ) {
    self.grade = grade
    self.grades = grades
    self.climatology = climatology
  }

  /// A sensor that should be heard from `since` on.
  /// - Parameter interval: seconds between its readings where known; otherwise that of the kind until twelve readings tell.
  public mutating func expect(_ device: Device, _ variable: MeasuredVariable, since: Double, interval: Double? = nil) {
    _ = place(of: device, variable, since: since, interval: interval.flatMap { $0 > 0 && $0 < 1e9 ? $0 : nil })
  }

  /// - Parameter expectation: what a model expects of this sensor at the time of observation, where there is a model.
  public mutating func check(_ reading: Reading, expectation: Expectation? = nil) -> QualityResult {
    let place = place(of: reading.device, reading.variable, since: reading.received)
    guard devices[place].variable == reading.variable else {
      return devices[place].refuse(reading)
    }
    let group = devices[place].neighbourhood, plot = devices[place].plot
    return devices[place].check(
      reading, rules[devices[place].rules], &neighbourhoods[group], &plots[plot],
      climatology.isEmpty ? nil : climatology[reading.variable], expectation)
  }

  /// The sensors that have been silent for too long by `now` and were not before.
  public mutating func silences(at now: Double) -> [Silence] {
    var found: [Silence] = []
    for index in devices.indices where devices[index].fallsSilent(at: now, rules[devices[index].rules]) {
      let device = devices[index]
      found.append(Silence(device: device.device, variable: device.variable, since: device.lastHeard, noticed: now))
    }
    return found
  }

  /// Water let into a plot on purpose; once told of any, quality control takes the plot's irrigation for known.
  public mutating func irrigated(farm: String, plot: String, from: Double, to: Double) {
    plots[self.plot(farm, plot)].irrigate(from: from, to: to)
  }

  /// A sensor was cleaned or calibrated: its past differences from neighbours and model are forgotten.
  public mutating func calibrated(_ device: Device) {
    if let place = places[device] { devices[place].restart() }
  }

  /// Of every sensor, in order of device.
  public var health: [SensorHealth] { devices.map(\.health).sorted { $0.device < $1.device } }

  public func health(of device: Device) -> SensorHealth? { places[device].map { devices[$0].health } }

  private mutating func place(of device: Device, _ variable: MeasuredVariable, since: Double, interval: Double? = nil) -> Int {
    if let place = places[device] { return place }
    let index = PlotBoard.index[variable]!
    let rule = (grades[device] ?? grade) == .good ? index : index + MeasuredVariable.allCases.count
    let group = device.farm + "/" + variable.name
    let neighbourhood = neighbourhoodPlaces[group] ?? neighbourhoods.count
    if neighbourhood == neighbourhoods.count {
      neighbourhoods.append(Neighbourhood(interval: rules[rule].interval))
      neighbourhoodPlaces[group] = neighbourhood
    }
    let member = neighbourhoods[neighbourhood].join()
    places[device] = devices.count
    devices.append(
      DeviceCheck(
        device, variable, rules: rule, neighbourhood: neighbourhood, member: member, plot: plot(device.farm, device.plot),
        since: since, interval: interval))
    if let interval { neighbourhoods[neighbourhood].widen(to: interval) }
    return devices.count - 1
  }

  private mutating func plot(_ farm: String, _ plot: String) -> Int {
    let name = farm + "/" + plot
    if let place = plotPlaces[name] { return place }
    plotPlaces[name] = plots.count
    plots.append(PlotBoard())
    return plots.count - 1
  }
}

extension QualityControl: Codable {
  private enum CodingKeys: CodingKey { case grade, grades, climatology, devices, neighbourhoods, plots }
  private struct Graded: Codable {
    var device: Device
    var grade: SensorKind.Grade
  }

  /// Without dictionaries, whose order would differ from run to run.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(grade, forKey: .grade)
    let graded = grades.map { Graded(device: $0, grade: $1) }.sorted { $0.device < $1.device }
    try container.encode(graded, forKey: .grades)
    try container.encode(MeasuredVariable.allCases.map { climatology[$0] }, forKey: .climatology)
    try container.encode(devices, forKey: .devices)
    try container.encode(neighbourhoods, forKey: .neighbourhoods)
    try container.encode(plots, forKey: .plots)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let graded = try container.decode([Graded].self, forKey: .grades)
    let tables = try container.decode([Climatology?].self, forKey: .climatology)
    self.init(
      grade: try container.decode(SensorKind.Grade.self, forKey: .grade),
      grades: Dictionary(graded.map { ($0.device, $0.grade) }) { $1 },
      climatology: Dictionary(zip(MeasuredVariable.allCases, tables).compactMap { pair in pair.1.map { (pair.0, $0) } }) { $1 })
    devices = try container.decode([DeviceCheck].self, forKey: .devices)
    neighbourhoods = try container.decode([Neighbourhood].self, forKey: .neighbourhoods)
    plots = try container.decode([PlotBoard].self, forKey: .plots)
    for (index, device) in devices.enumerated() {
      let isWhole =
        rules.indices.contains(device.rules) && plots.indices.contains(device.plot)
        && neighbourhoods.indices.contains(device.neighbourhood) && neighbourhoods[device.neighbourhood].has(device.member)
      guard isWhole else {
        throw DecodingError.dataCorruptedError(
          forKey: .devices, in: container, debugDescription: "sensor \(device.device) points outside the saved tables")
      }
      places[device.device] = index
      neighbourhoodPlaces[device.device.farm + "/" + device.variable.name] = device.neighbourhood
      plotPlaces[device.device.farm + "/" + device.device.plot] = device.plot
    }
  }
}
