import Foundation
import PaddyTelemetry
import Testing

@Suite struct FaultDetectionTests {
  private static let device = Device(farm: "a", plot: "p", sensor: "s")

  private func result(_ test: QualityTest?, _ flag: QualityFlag = .suspect, at time: Double) -> QualityResult {
    let reading = Reading(
      farm: "a", plot: "p", sensor: "s", variable: .waterTemperature, value: 20, observed: time, received: time + 10)
    let reasons = test.map { [QualityReason($0, flag, found: 1, limit: 0)] } ?? []
    return QualityResult(checked: CheckedReading(reading, test == nil ? .good : flag, reasons))
  }

  @Test("a run of signs is one abnormality, which ends with its last sign after a quiet time")
  func hysteresis() {
    var detection = FaultDetection()
    for step in 0..<12 { detection.take(result(.flatLine, at: Double(step) * 600)) }
    #expect(detection.ongoing.map(\.kind) == [.stuck])
    detection.advance(to: 6610 + 3 * 3600)
    #expect(detection.ongoing.count == 1)
    detection.advance(to: 6611 + 3 * 3600)
    #expect(detection.ongoing.isEmpty)
    let events = detection.takeFinished()
    #expect(events.count == 1 && events[0].began == 0 && events[0].detected == 10 && events[0].ended == 6610)
    #expect(detection.takeFinished().isEmpty)
  }

  @Test(
    "kinds that chance may imitate need more than one sign: test, flag, signs",
    arguments: [
      (QualityTest.duplicate, QualityFlag.fail, 3), (.lateness, .good, 2), (.departure, .suspect, 2), (.consistency, .suspect, 3),
    ])
  func signs(test: QualityTest, flag: QualityFlag, number: Int) {
    var detection = FaultDetection()
    for step in 1...number {
      #expect(detection.ongoing.isEmpty)
      detection.take(result(test, flag, at: Double(step) * 600))
    }
    #expect(detection.ongoing.count == 1)
  }

  @Test("signs far apart do not add up")
  func apart() {
    var detection = FaultDetection()
    for day in 1...5 { detection.take(result(.duplicate, .fail, at: Double(day) * 86_400)) }
    #expect(detection.ongoing.isEmpty)
  }

  @Test("a silence lasts until the sensor is heard again")
  func silence() {
    var detection = FaultDetection()
    detection.take(Silence(device: Self.device, variable: .waterTemperature, since: 100, noticed: 4000))
    detection.advance(to: 1e7)
    #expect(detection.ongoing.map(\.kind) == [.silent])
    detection.take(result(nil, at: 1e7))
    let event = detection.takeFinished().first
    #expect(event?.began == 100 && event?.detected == 4000 && event?.ended == 1e7 + 10)
  }

  @Test("saved and taken up again it goes on as before, and the same state has the same bytes")
  func saved() throws {
    var detection = FaultDetection()
    for step in 0..<5 { detection.take(result(.flatLine, at: Double(step) * 600)) }
    detection.take(Silence(device: Device(farm: "b", plot: "p", sensor: "s"), variable: .pH, since: 0, noticed: 1))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(detection)
    var again = try JSONDecoder().decode(FaultDetection.self, from: bytes)
    #expect(try encoder.encode(again) == bytes)
    #expect(again.ongoing == detection.ongoing && again.ongoing.count == 2)
    detection.advance(to: 1e6)
    again.advance(to: 1e6)
    #expect(again.takeFinished() == detection.takeFinished())
  }

  @Test("the list is in order of detection, with an empty end where it goes on")
  func table() {
    let late = Abnormality(device: Self.device, variable: .pH, kind: .stuck, began: 5, detected: 9)
    let early = Abnormality(device: Self.device, variable: .pH, kind: .spike, began: 1, detected: 2, ended: 3)
    #expect(
      Abnormality.table([late, early]) == """
        farm,plot,sensor,variable,abnormality,began_s,detected_s,ended_s
        a,p,s,ph,spike,1.0,2.0,3.0
        a,p,s,ph,stuck,5.0,9.0,

        """)
  }
}
