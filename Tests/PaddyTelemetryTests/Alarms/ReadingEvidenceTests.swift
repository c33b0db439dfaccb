import PaddyTelemetry
import Testing

@Suite("What single sensors say for and against alarms")
struct ReadingEvidenceTests {
  private func reading(_ variable: MeasuredVariable, _ value: Double, at minutes: Double) -> Reading {
    let time = AlarmSample.time(minutes)
    return Reading(
      farm: "linan", plot: "plot-3", sensor: variable.name + "-2", variable: variable, value: value, observed: time,
      received: time + 5)
  }

  @Test(
    "Low oxygen, heat, shallow water and planthoppers are raised by good readings, not by suspect ones",
    arguments: [
      (MeasuredVariable.dissolvedOxygen, 0.6, AlarmKind.lowOxygen), (.waterTemperature, 36, .heat),
      (.floodwaterDepth, 0.03, .waterOutsideBand),
      (.planthoppers, 14, .planthoppers),
    ])
  func raises(variable: MeasuredVariable, value: Double, kind: AlarmKind) throws {
    for flag in QualityFlag.allCases {
      var book = AlarmBook(farm: "linan")
      let events = try [0.0, 40].flatMap { minutes in
        book.take(try #require(AlarmEvidence.measured(reading(variable, value, at: minutes), flag: flag)))
      }
      #expect(events.map(\.key.kind) == (flag <= .good ? [kind] : []), "\(flag)")
      #expect(events.allSatisfy { $0.key.subject == variable.name + "-2" && $0.evidence.unit == variable.unit })
    }
  }

  @Test("The units of readings are those of the rules", arguments: MeasuredVariable.allCases)
  func units(variable: MeasuredVariable) {
    guard let evidence = AlarmEvidence.measured(reading(variable, 1, at: 0), flag: .good) else { return }
    #expect(evidence.unit == AlarmRules.standard[evidence.kind].unit)
  }

  @Test(
    "A sensor of which nothing comes is silent after three hours, graver after 27, and well again half an hour after it speaks")
  func silence() {
    let device = Device(farm: "linan", plot: "plot-3", sensor: "ph")
    var book = AlarmBook(farm: "linan")
    func look(_ minutes: Double, last: Double) -> [AlarmEvent.Change] {
      let evidence = AlarmEvidence.silence(of: device, last: AlarmSample.time(last), now: AlarmSample.time(minutes))
      return book.take(evidence).map(\.change)
    }
    #expect((0...18).flatMap { look(Double($0) * 10, last: 0) } == [])
    #expect(look(181, last: 0) == [.raised])
    #expect(look(27 * 60, last: 0) == [] && look(27 * 60 + 1, last: 0) == [.worsened])
    #expect(look(1700, last: 1699) == [] && look(1730, last: 1729) == [.cleared])
    #expect(look(1740, last: 1900) == [])
  }

  @Test("A sensor most of whose readings are bad is faulty; no readings say nothing")
  func faults() throws {
    let device = Device(farm: "linan", plot: "plot-3", sensor: "ph")
    #expect(AlarmEvidence.faults(of: device, flags: [], now: 0) == nil)
    let evidence = try #require(AlarmEvidence.faults(of: device, flags: [.fail, .suspect, .good], now: AlarmSample.midnight))
    #expect(abs(evidence.value - 66.7) < 0.1 && evidence.cause == "2 of its last 3 readings fail or are suspect")
    var book = AlarmBook(farm: "linan")
    #expect(book.take(evidence).map(\.change) == [.raised])
  }
}
