import Foundation
import PaddyTelemetry
import Testing

@Suite struct FaultTrialTests {
  private static func trial(_ change: (inout FaultTrial) -> Void = { _ in }) -> FaultTrial {
    var trial = FaultTrial()
    trial.plots = 9
    trial.plotsWithCrop = 2
    change(&trial)
    return trial
  }

  @Test(
    "a season of 114 sensors: nine in ten material faults are found, with at most one false alarm per sensor-season",
    arguments: [(SensorKind.Grade.good, UInt64(1)), (.cheap, 2)])
  func season(grade: SensorKind.Grade, seed: UInt64) {
    let outcome = Self.trial {
      $0.grade = grade
      $0.seed = seed
    }.run()
    #expect(outcome.sensors == 114 && outcome.faults.count > 900)
    #expect(outcome.score.total.recall! >= 0.9, "\(outcome.score.summary)")
    #expect(outcome.score.falseAlarmsPerSensorSeason <= 1, "\(outcome.score.summary)")
    for kind in [FaultKind.spike, .stuck, .unitSlip, .dropout, .delay, .clockSkew, .duplicates, .outOfRange] {
      #expect(
        outcome.score.kinds[kind]!.recall! >= 0.9, "\(outcome.score.summary) \(outcome.score.missed.filter { $0.kind == kind })")
    }
    let accounted = outcome.health.reduce(0) {
      $0 + $1.good + $1.notEvaluated + $1.suspect + $1.fail + $1.missing + $1.duplicates
    }
    #expect(accounted == outcome.readings)
    #expect(outcome.flags.values.reduce(0, +) == outcome.readings)
  }

  @Test("without faults, and with a model half as sure as it says, false alarms stay below one per sensor-season")
  func healthy() {
    let outcome = Self.trial {
      $0.rates = .none
      $0.overconfidence = 1.5
      $0.days = 100
    }.run()
    #expect(outcome.faults.isEmpty)
    #expect(outcome.score.falseAlarmsPerSensorSeason <= 1, "\(outcome.score.summary)")
  }

  @Test("the same trial gives the same list of faults and abnormalities")
  func same() {
    let trial = Self.trial {
      $0.plots = 3
      $0.days = 20
    }
    let one = trial.run(), other = trial.run()
    #expect(Fault.table(one.faults) == Fault.table(other.faults))
    #expect(Abnormality.table(one.events) == Abnormality.table(other.events) && one.events.count > 10)
  }

  @Test(
    "618 sensors over 130 days", .enabled(if: ProcessInfo.processInfo.environment["PADDY_LONG_TESTS"] != nil),
    arguments: [1.0, 1.5])
  func whole(overconfidence: Double) {
    var trial = FaultTrial()
    trial.overconfidence = overconfidence
    let begin = Date()
    let outcome = trial.run()
    let seconds = Date().timeIntervalSince(begin)
    print("\(outcome.sensors) sensors, \(outcome.readings) readings, \(seconds) s\n\(outcome.score.summary)")
    #expect(outcome.sensors == 618)
    #expect(outcome.score.total.recall! >= 0.9 && outcome.score.falseAlarmsPerSensorSeason <= 1)
  }
}
