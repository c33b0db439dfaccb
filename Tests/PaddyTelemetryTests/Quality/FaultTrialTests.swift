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

  /// A field in which nothing happens but the day.
  private final class Still: FieldTruth {
    let plots = 2
    private var hour = 0.0
    func advance(to time: Double) { hour = (time / 3600).truncatingRemainder(dividingBy: 24) }
    func truth(_ variable: MeasuredVariable, plot: Int) -> Double {
      let span = SensorKind.of(variable).span
      return variable == .rain ? 0 : span.lowerBound + (span.upperBound - span.lowerBound) * (0.4 + abs(hour - 12) / 100)
    }
    func expectation(_ variable: MeasuredVariable, plot: Int, at time: Double) -> PaddyTelemetry.Expectation? { nil }
  }

  @Test("any field can be put on trial")
  func other() {
    let trial = Self.trial {
      $0.days = 15
      $0.rates = FaultRates([.outOfRange: 0.2])
      $0.plotsWithCrop = 0
    }
    let score = trial.run(on: Still()).score
    #expect(score.sensorSeasons == 24 * 15 / 130.0 && score.kinds.keys.sorted { $0.rawValue < $1.rawValue } == [.outOfRange])
    #expect(score.total.material > 20 && score.total.recall == 1)
  }

  struct Farm: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var recall: Double
    var change: @Sendable (inout FaultTrial) -> Void
  }
  static let farms = [
    Farm(testDescription: "as it is", recall: 0.9) { _ in },
    Farm(testDescription: "cheap sensors", recall: 0.9) { $0.grade = .cheap },
    Farm(testDescription: "a model that is off by half more than it says", recall: 0.9) { $0.overconfidence = 1.5 },
    Farm(testDescription: "plots that differ twice as much, for weeks", recall: 0.9) {
      ($0.unevenness, $0.persistence) = (2, 20)
    },
    Farm(testDescription: "no model", recall: 0.85) { $0.hasModel = false },
  ]

  @Test(
    "618 sensors over 130 days: with faults their share is found, with and without faults there is at most one false alarm each",
    .enabled(if: ProcessInfo.processInfo.environment["PADDY_LONG_TESTS"] != nil), arguments: farms)
  func whole(farm: Farm) {
    var trial = FaultTrial()
    farm.change(&trial)
    let begin = Date()
    let outcome = trial.run()
    let seconds = Date().timeIntervalSince(begin)
    print(
      "\(farm.testDescription): \(outcome.sensors) sensors, \(outcome.readings) readings, \(seconds) s\n\(outcome.score.summary)")
    #expect(outcome.sensors == 618)
    #expect(outcome.score.total.recall! >= farm.recall && outcome.score.falseAlarmsPerSensorSeason <= 1)
    trial.rates = .none
    let healthy = trial.run().score
    print("\(farm.testDescription), no faults: \(healthy.falseAlarmsPerSensorSeason) false alarms per sensor-season")
    #expect(healthy.falseAlarmsPerSensorSeason <= 1)
  }
}
