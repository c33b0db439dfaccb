public import Foundation
internal import Paddy
internal import PaddyTelemetry

extension FieldTwin {
  /// What changes in a twin, for a checkpoint: the scenario is brought along by whoever takes it up again.
  struct Record: Codable {
    var year: Int
    var settings: Settings
    var ensemble: Data
    var orders: Data, worked: Data
    var known: [ObservedWeather]
    var offsets: SensorOffsets
    var corrections: [Correction]
    var innovations: [Innovation]
  }

  var record: Record {
    Record(
      year: year, settings: settings, ensemble: Data(ensemble.bytes), orders: Data(Orders.bytes(done)),
      worked: Data(Orders.bytes([worked])),
      known: known.map { ObservedWeather($0) }, offsets: offsets, corrections: corrections, innovations: innovations)
  }

  /// Goes on from a checkpoint.
  mutating func restore(_ record: Record) throws {
    guard record.year == year, record.settings == settings, let orders = Orders.days(Array(record.orders)),
      let worked = Orders.days(Array(record.worked))?.first
    else {
      throw TwinProblem.otherSeason
    }
    try ensemble.restore(Array(record.ensemble))
    self.worked = worked
    offsets = record.offsets
    let start = date.adding(days: -ensemble.day)
    let weather = record.known.enumerated().map { $0.element.completed(by: skies.normal(start.adding(days: $0.offset))) }
    try take(orders: orders, known: weather, corrections: record.corrections, innovations: record.innovations)
  }
}

extension LiveFarm {
  /// Everything that changes, to be taken up again after a stop: with the log of messages from then on it gives the same as a run that
  /// never stopped.
  public struct Record: Codable {
    struct Plot: Codable {
      var name: String
      var twin: FieldTwin.Record?
      var preview: TwinPreview?
      var latest: [String: CheckedReading]
      var days: [LiveDay]
      var harvests: [LiveHarvest]
      var buckets: [Int: DayBucket]
      var fouling: [String: FoulingTrack]
      var sowing: Int
      var dates: PlantingDates
    }
    public internal(set) var farm: String
    public internal(set) var settings: Settings
    public internal(set) var clock: Double?
    var tally: LiveTally
    var quality: QualityControl
    var detection: FaultDetection
    var alarms: AlarmBook.Record
    var nextDay: Int?
    var skies: [ObservedWeather]
    var minute: Double?
    var diary: DiaryBook.Record?
    var forecast: LiveInput?
    var plots: [Plot]
  }

  public var record: Record {
    Record(
      farm: farm, settings: settings, clock: clock, tally: tally, quality: quality, detection: detection, alarms: alarms.record,
      nextDay: nextDay, skies: skies, minute: minute.isFinite ? minute : nil, diary: diary?.record,
      forecast: forecastInput,
      plots: plots.keys.sorted().map { name in
        let plot = plots[name]!
        return Record.Plot(
          name: name, twin: plot.twin?.record, preview: plot.preview, latest: plot.latest, days: plot.days,
          harvests: plot.harvests,
          buckets: plot.buckets, fouling: plot.fouling, sowing: plot.sowing, dates: plot.dates)
      })
  }

  /// Goes on from a checkpoint of the same farm and settings.
  public mutating func restore(_ record: Record) throws {
    guard record.farm == farm, record.settings == settings else { throw TwinProblem.otherSeason }
    var restored: [String: LivePlotState] = [:]
    for saved in record.plots {
      var plot = LivePlotState(name: saved.name)
      if let own = saved.twin {
        var twin = try self.twin(saved.dates, year: own.year)
        try twin.restore(own)
        plot.twin = twin
      }
      plot.preview = saved.preview
      plot.latest = saved.latest
      plot.days = saved.days
      plot.harvests = saved.harvests
      plot.buckets = saved.buckets
      plot.fouling = saved.fouling
      plot.sowing = saved.sowing
      plot.dates = saved.dates
      restored[saved.name] = plot
    }
    plots = restored
    tally = record.tally
    quality = record.quality
    detection = record.detection
    alarms = AlarmBook(record.alarms, rules: alarms.rules, zone: settings.zone)
    clock = record.clock
    nextDay = record.nextDay
    skies = record.skies
    minute = record.minute ?? -.infinity
    if let input = record.forecast {
      forecastInput = input
      storm = StormRainForecast.reading(input.text, file: input.name).forecast.map { StormWatch(forecast: $0) } ?? storm
    }
    if let saved = record.diary {
      diary = DiaryBook(
        FarmDiary(saved.text, name: saved.name, scenario: scenario, system: system), text: saved.text, told: Set(saved.told),
        owed: saved.owed)
    }
  }

  /// A checkpoint as bytes.
  public var bytes: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      encoder.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
      return try encoder.encode(record)
    }
  }

  /// The same back.
  public static func record(_ bytes: Data) throws -> Record {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(Record.self, from: bytes)
  }
}
