import PaddyTelemetry
import Testing

@Suite struct FaultScoreTests {
  private static let device = Device(farm: "a", plot: "p", sensor: "s")

  private func fault(
    _ kind: FaultKind, from: Double = 1000, to: Double = 100_000, size: Double = 1, affected: Int = 100, beyond: Double
  )
    -> Fault
  {
    var fault = Fault(device: Self.device, variable: .waterTemperature, kind: kind, from: from, to: to, size: size)
    fault.affected = affected
    fault.beyond = beyond
    return fault
  }

  private func event(_ kind: AbnormalityKind, at time: Double) -> Abnormality {
    Abnormality(device: Self.device, variable: .waterTemperature, kind: kind, began: time, detected: time)
  }

  @Test("faults below the accuracy class or shorter than a sensor may be silent are not material")
  func material() {
    #expect(!FaultScore.isMaterial(fault(.drift, beyond: 5 * 3600), .good))
    #expect(FaultScore.isMaterial(fault(.drift, beyond: 6 * 3600), .good))
    #expect(!FaultScore.isMaterial(fault(.spike, beyond: 0), .good))
    #expect(!FaultScore.isMaterial(fault(.dropout, to: 4000, beyond: 0), .good))
    #expect(FaultScore.isMaterial(fault(.dropout, to: 9000, beyond: 0), .good))
    #expect(!FaultScore.isMaterial(fault(.clockSkew, size: 200, beyond: 0), .good))
    #expect(FaultScore.isMaterial(fault(.clockSkew, size: 400, beyond: 0), .good))
    #expect(!FaultScore.isMaterial(fault(.clockSkew, size: -400, beyond: 0), .good))
    #expect(!FaultScore.isMaterial(fault(.duplicates, affected: 2, beyond: 0), .good))
  }

  @Test("a fault is found only under a fitting name and in its own time")
  func found() {
    let faults = [fault(.stuck, beyond: 1e5)]
    func score(_ event: Abnormality) -> FaultScore { FaultScore(faults: faults, events: [event], sensors: 1) }
    #expect(score(event(.stuck, at: 30_000)).total.found == 1)
    #expect(score(event(.stuck, at: 30_000)).kinds[.stuck]!.delays == [29_000])
    #expect(score(event(.late, at: 30_000)).total.found == 0 && score(event(.late, at: 30_000)).total.listed == 1)
    #expect(score(event(.stuck, at: 100)).total.found == 0)
    #expect(score(event(.stuck, at: 130_000)).total.found == 0)
  }

  @Test("an alarm away from every fault is false, one within a day after is not")
  func falseAlarms() {
    let faults = [fault(.stuck, beyond: 0)]
    let events = [event(.spike, at: 150_000), event(.spike, at: 300_000)]
    let score = FaultScore(faults: faults, events: events, sensors: 2)
    #expect(score.falseAlarms == [events[1]])
    #expect(score.falseAlarmsPerSensorSeason == 0.5)
    #expect(score.total.recall == nil && score.total.faults == 1)
  }

  @Test("the summary has a line for each kind, one for all and one for false alarms")
  func summary() {
    let score = FaultScore(faults: [fault(.stuck, beyond: 1e5)], events: [event(.stuck, at: 4600)], sensors: 1)
    let lines = score.summary.split(separator: "\n")
    #expect(
      lines.count == 3 && lines[0].contains("stuck: 1 faults, 1 material, recall 100.0 %") && lines[0].contains("after 1.0 h"))
  }
}
