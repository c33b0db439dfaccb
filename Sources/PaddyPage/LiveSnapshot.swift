public import Foundation
public import PaddyTelemetry

/// All that the live page shows of a farm at one moment. As JSON: snake_case keys, moments in seconds since 1970 UTC, numbers in the unit
/// of their key or of the `unit` beside them.
public struct LiveSnapshot: Sendable, Codable, Equatable {
  public enum Feed: String, Sendable, Codable, CaseIterable { case live, replayed }

  public var farm: String
  public var title: String
  /// Of the field, not of the reader's clock: on a replay the moment replayed.
  public var time: Double
  /// Of the clock on the page — seconds east of Greenwich.
  public var zone: Int
  public var feed: Feed
  public var plots: [LivePlot]
  public var sensors: [LiveSensor]
  /// What stands, the gravest first.
  public var alarms: [LiveAlarm]
  /// What has been cleared lately, the newest first.
  public var recentAlarms: [LiveAlarm]
  /// Of the whole farm; nil where only plots have one, or none has.
  public var forecast: LiveForecast?
  public var messages: LiveCounts

  public init(
    farm: String, title: String, time: Double, zone: Int = 0, feed: Feed, plots: [LivePlot], sensors: [LiveSensor] = [],
    alarms: [LiveAlarm] = [], recentAlarms: [LiveAlarm] = [], forecast: LiveForecast? = nil, messages: LiveCounts = LiveCounts()
  ) {
    self.farm = farm
    self.title = title
    self.time = time
    self.zone = zone
    self.feed = feed
    self.plots = plots
    self.sensors = sensors
    self.alarms = alarms
    self.recentAlarms = recentAlarms
    self.forecast = forecast
    self.messages = messages
  }

  enum CodingKeys: String, CodingKey {
    case farm, title, feed, plots, sensors, alarms, forecast, messages
    case time = "time_unix_s"
    case zone = "zone_s"
    case recentAlarms = "recent_alarms"
  }

  /// As `/state.json` serves it: keys in order, the same bytes from the same snapshot. What is not finite stands as a text.
  public var json: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return (try? encoder.encode(self)) ?? Data("{}".utf8)
  }
}

/// One plot on the page.
public struct LivePlot: Sendable, Codable, Equatable {
  public var name: String
  /// `2021-07-22`, by the field's calendar.
  public var date: String
  /// In words, as `tillering`.
  public var stage: String
  /// 0 emergence, 1 flowering, 2 maturity.
  public var developmentStage: Double?
  public var daysAfterTransplanting: Int?
  public var variables: [LiveVariable]
  public var forecast: LiveForecast?

  public init(
    name: String, date: String, stage: String, developmentStage: Double? = nil, daysAfterTransplanting: Int? = nil,
    variables: [LiveVariable], forecast: LiveForecast? = nil
  ) {
    self.name = name
    self.date = date
    self.stage = stage
    self.developmentStage = developmentStage
    self.daysAfterTransplanting = daysAfterTransplanting
    self.variables = variables
    self.forecast = forecast
  }

  enum CodingKeys: String, CodingKey {
    case name, date, stage, variables, forecast
    case developmentStage = "development_stage"
    case daysAfterTransplanting = "days_after_transplanting_d"
  }

  public func variable(_ name: String) -> LiveVariable? { variables.first { $0.name == name } }
}

/// One state of a plot: what the twin holds, what was measured last, and how both went lately.
public struct LiveVariable: Sendable, Codable, Equatable {
  /// As `MeasuredVariable.name`, or another state of the twin.
  public var name: String
  /// Of every number here, in Paddy's spelling.
  public var unit: String
  /// The twin's mean and its 5 % and 95 %.
  public var mean: Double?, low5: Double?, high95: Double?
  public var measured: Double?
  public var measuredAt: Double?
  /// As `QualityFlag`: 1 good, 2 not evaluated, 3 suspect, 4 fail, 9 missing.
  public var flag: QualityFlag?
  /// Nothing has come for longer than the variable allows.
  public var isStale: Bool
  /// What is good for rice and animals.
  public var wantedLow: Double?, wantedHigh: Double?
  public var expectation: LiveExpectation?
  /// In order of time; the last is now.
  public var history: [LivePoint]

  public init(
    name: String, unit: String, mean: Double? = nil, low5: Double? = nil, high95: Double? = nil, measured: Double? = nil,
    measuredAt: Double? = nil, flag: QualityFlag? = nil, isStale: Bool = false, wantedLow: Double? = nil,
    wantedHigh: Double? = nil,
    expectation: LiveExpectation? = nil, history: [LivePoint] = []
  ) {
    self.name = name
    self.unit = unit
    self.mean = mean
    self.low5 = low5
    self.high95 = high95
    self.measured = measured
    self.measuredAt = measuredAt
    self.flag = flag
    self.isStale = isStale
    self.wantedLow = wantedLow
    self.wantedHigh = wantedHigh
    self.expectation = expectation
    self.history = history
  }

  enum CodingKeys: String, CodingKey {
    case name, unit, mean, low5, high95, measured, flag, expectation, history
    case measuredAt = "measured_at_unix_s"
    case isStale = "stale"
    case wantedLow = "wanted_low"
    case wantedHigh = "wanted_high"
  }
}

/// What is expected of a variable later, as its low at the next dawn.
public struct LiveExpectation: Sendable, Codable, Equatable {
  /// In few words, as `low at dawn`.
  public var title: String
  public var at: Double
  public var mean: Double, low5: Double, high95: Double

  public init(title: String, at: Double, mean: Double, low5: Double, high95: Double) {
    self.title = title
    self.at = at
    self.mean = mean
    self.low5 = low5
    self.high95 = high95
  }

  enum CodingKeys: String, CodingKey {
    case title, mean, low5, high95
    case at = "at_unix_s"
  }
}

/// A variable at one moment of its recent past.
public struct LivePoint: Sendable, Codable, Equatable {
  public var time: Double
  public var mean: Double?, low5: Double?, high95: Double?
  public var measured: Double?

  public init(time: Double, mean: Double? = nil, low5: Double? = nil, high95: Double? = nil, measured: Double? = nil) {
    self.time = time
    self.mean = mean
    self.low5 = low5
    self.high95 = high95
    self.measured = measured
  }

  enum CodingKeys: String, CodingKey {
    case mean, low5, high95, measured
    case time = "time_unix_s"
  }
}
