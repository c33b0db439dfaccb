import Foundation
import PaddyTelemetry
import Testing

@Suite("Alarms as they go out")
struct AlarmOutletsTests {
  private func raised(_ plot: String = "plot-3", cause: String = "Night, high temperature and a heavy crop") -> AlarmEvent {
    var book = AlarmBook(farm: "linan", zone: 28_800)
    return book.take(
      AlarmSample.oxygen(0.82, at: 0, confidence: 0.82, source: .forecast, expected: 240, plot: plot, cause: cause))[0]
  }

  @Test("The line says when, where, what, why, how sure, how long is left and what to do")
  func line() {
    #expect(
      raised().line(zone: 28_800)
        == "2021-07-22 08:00 WARNING raised: plot-3, low oxygen (flat): 0.82 mg/L, to be at least 1.00 mg/L, expected 2021-07-22 12:00, "
        + "in 4 h, 82 % sure (forecast). Night, high temperature and a heavy crop. To do: Let fresh water into plot-3 or run the "
        + "aerator before dawn, and stop feeding until oxygen is above 1.00 mg/L again. [plot-3/low-oxygen/flat#1]")
  }

  @Test(
    "What the number of an alarm says",
    arguments: [
      (AlarmKind.lowOxygen, 0.82, "g/m3", AlarmThreshold.below(1), "0.82 mg/L", "to be at least 1.00 mg/L"),
      (.waterOutsideBand, 0.03, "m", .outside(low: 0.05, high: 0.15), "3.0 cm", "to be 5.0 to 15.0 cm"),
      (.planthoppers, 12.5, "1/hill", .above(10), "12.5 per hill", "to be at most 10.0 per hill"),
      (.sensorSilent, 32_400, "s", .above(10_800), "silent for 9 h", ""),
      (.sensorFaulty, 62.4, "%", .above(50), "62 % of its readings are bad", ""),
      (.fertiliserDue, 0.5, "d", .below(1), "due within 12 h", ""), (.sprayDue, -2.5, "d", .below(1), "overdue by 2.5 d", ""),
      (.drainBeforeStorm, 186, "mm", .above(100), "186 mm of rain in 24 h", "drained from 100 mm"),
      (.overtoppingExpected, 0.22, "m", .above(0.2), "22.0 cm of water", "the bund is 20.0 cm high"),
      (.sprayDue, 14, "1/hill", .above(10), "14.0 per hill", "to be at most 10.0 per hill"),
    ])
  func situation(kind: AlarmKind, value: Double, unit: String, threshold: AlarmThreshold, said: String, due: String) {
    #expect(kind.situation(value, unit, threshold) == (said, due))
  }

  @Test("A line stays one line whatever the names hold", arguments: ["a\nb", "a\r\nb", "a\u{0}b", "a\u{85}b"])
  func oneLine(plot: String) {
    let event = raised(plot, cause: plot)
    #expect(!event.line().unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(event.json.filter { $0 == 10 }.count == 1 && event.json.last == 10)
  }

  @Test("NDJSON has stable keys in order and reads back")
  func json() throws {
    let event = raised()
    let text = String(decoding: event.json, as: UTF8.self)
    #expect(
      text
        == #"{"cause":"Night, high temperature and a heavy crop","change":"raised","confidence":0.82,"expected":"2021-07-22T04:00:00Z","#
        + #""farm":"linan","id":"plot-3/low-oxygen/flat#1","kind":"low-oxygen","lead_time_s":14400,"observed":"2021-07-22T00:00:00Z","#
        + #""plot":"plot-3","raised":"2021-07-22T00:00:00Z","sequence":1,"severity":"warning","source":"forecast","subject":"flat","#
        + #""threshold_low":1,"time":"2021-07-22T00:00:00Z","title":"low oxygen","unit":"g/m3","value":0.82,"what_to_do":"Let fresh water "#
        + #"into plot-3 or run the aerator before dawn, and stop feeding until oxygen is above 1.00 mg/L again"}"# + "\n")
    let object = try JSONSerialization.jsonObject(with: event.json) as? [String: Any]
    #expect(object?["value"] as? Double == 0.82)
  }

  @Test(
    "Topics keep apart from readings and hold no wildcard",
    arguments: [
      ("plot-3", "paddy-alarms/linan/plot-3/low-oxygen/flat"), ("a/b", "paddy-alarms/linan/a-b/low-oxygen/flat"),
      ("+", "paddy-alarms/linan/-/low-oxygen/flat"), ("#", "paddy-alarms/linan/-/low-oxygen/flat"),
      ("", "paddy-alarms/linan/-/low-oxygen/flat"), ("田\n一", "paddy-alarms/linan/田 一/low-oxygen/flat"),
    ])
  func topic(plot: String, topic: String) { #expect(raised(plot).topic == topic) }

  @Test("A web hook gets the line and the event")
  func webhook() throws {
    let body = try #require(try JSONSerialization.jsonObject(with: raised().webhookBody()) as? [String: Any])
    #expect((body["text"] as? String)?.hasPrefix("2021-07-22 00:00 WARNING raised: plot-3, low oxygen") == true)
    #expect((body["event"] as? [String: Any])?["id"] as? String == "plot-3/low-oxygen/flat#1")
  }

  @Test("Every kind has words for its limit and its work, without a placeholder left over", arguments: AlarmKind.allCases)
  func placeholders(kind: AlarmKind) throws {
    var book = AlarmBook(farm: "linan")
    let rule = AlarmRules.standard[kind]
    func evidence(_ minutes: Double) -> AlarmEvidence {
      AlarmEvidence(
        plot: "plot-3", kind: kind, subject: "thing", value: 1, unit: rule.unit, confidence: 1,
        observed: AlarmSample.time(minutes),
        expectedAt: AlarmSample.time(2000), cause: "A cause", source: .forecast)
    }
    let events = book.take(all: [evidence(0), evidence(200)])
    let line = try #require(events.first?.line())
    #expect(!line.contains("{") && !line.contains("}") && line.contains(kind.title))
  }
}
