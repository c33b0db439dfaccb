import Testing

import PaddyTelemetry

@Suite struct SensorErrorTests {
  private func device(_ number: Int) -> Device { Device(farm: "a", plot: "p\(number)", sensor: "s") }

  private func moments(_ values: [Double]) -> (mean: Double, deviation: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    return (mean, (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot())
  }

  @Test(
    "readings of many devices scatter by half the accuracy class",
    arguments: [
      (MeasuredVariable.waterTemperature, 25.0, SensorKind.Grade.good), (.waterTemperature, 25, .cheap),
      (.airTemperature, 20, .good),
      (.electricalConductivity, 0.1, .good), (.soilMoisture, 0.4, .good),
    ])
  func scatter(variable: MeasuredVariable, truth: Double, grade: SensorKind.Grade) {
    let kind = SensorKind.of(variable)
    let values = (0..<3000).map { number in
      var error = SensorError(kind, grade, device: device(number), seed: 1, member: 0, start: 0)
      error.feel(truth, at: 300)
      return error.sample()
    }
    let (mean, deviation) = moments(values)
    let due = kind.accuracy(grade, at: truth) / 2
    #expect(abs(mean - truth) < 4 * due / Double(3000).squareRoot())
    #expect(abs(deviation / due - 1) < 0.06)
  }

  @Test("a step in the truth is felt to 63 % after one time constant")
  func lag() {
    let kind = SensorKind.of(.ammonium)
    var error = SensorError(kind, .good, device: device(1), seed: 1, member: 0, start: 0)
    error.feel(0, at: 0)
    for t in 1...120 { error.feel(10, at: Double(t)) }
    var sure = SensorError(kind, .good, device: device(1), seed: 1, member: 0, start: 0)
    sure.feel(10 * (1 - 0.36787944117144233), at: 120)
    #expect(abs(error.sample() - sure.sample()) < 1e-6)
  }

  @Test("oxygen drifts down at the device's own rate until it is cleaned, once a week")
  func drift() {
    let kind = SensorKind.of(.dissolvedOxygen)
    var error = SensorError(kind, .good, device: device(2), seed: 3, member: 0, start: 0)
    #expect(error.driftRate < -0.05 && error.driftRate > -0.2)
    var errors: [Double] = []
    for day in 1...28 {
      error.feel(8, at: Double(day) * 86_400)
      errors.append(error.sample() - error.gain * 8 - error.zero)
    }
    #expect(errors.min()! < 4 * error.driftRate)
    #expect(errors.min()! > 7 * error.driftRate - 0.3)
    let resets = zip(errors, errors.dropFirst()).filter { $1 - $0 > -3 * error.driftRate }.count
    #expect(resets == 4)
  }

  @Test("a gauge tips whole buckets and loses 3 to 10 % and, of a cloudburst, 15 %", arguments: [(1.0, 0.935), (12.0, 0.85)])
  func rain(each: Double, caught: Double) {
    let kind = SensorKind.of(.rain)
    var sum = 0.0
    for number in 0..<40 {
      var error = SensorError(kind, .good, device: device(number), seed: 1, member: 0, start: 0)
      for step in 1...100 {
        error.feel(each, at: Double(step) * 600)
        let tips = error.sample() / 0.2
        #expect(abs(tips - tips.rounded()) < 1e-9)
        sum += tips * 0.2 / error.gain
      }
    }
    #expect(abs(sum / (40 * 100 * each) - caught) < 0.01)
  }

  @Test("a cup stands still below its starting speed")
  func wind() {
    var error = SensorError(SensorKind.of(.windSpeed), .good, device: device(1), seed: 1, member: 0, start: 0)
    for minute in 1...60 { error.feel(0.3, at: Double(minute) * 60) }
    #expect(error.sample() == 0)
  }

  @Test("a light trap's catch varies as a negative binomial of size 1.5; the mean of 20 hills by far less")
  func counts() {
    func sample(_ variable: MeasuredVariable) -> (mean: Double, deviation: Double) {
      var error = SensorError(SensorKind.of(variable), .good, device: device(1), seed: 1, member: 0, start: 0)
      error.feel(40, at: 300)
      return moments((0..<20_000).map { _ in error.sample() })
    }
    let trap = sample(.lightTrap), hills = sample(.planthoppers)
    #expect(abs(trap.mean / 40 - 1) < 0.03 && abs(hills.mean / 40 - 1) < 0.03)
    #expect(abs(trap.deviation / (40 + 40 * 40 / 1.5).squareRoot() - 1) < 0.04)
    #expect(abs(hills.deviation / ((40 + 40.0 * 40 / 2) / 20).squareRoot() - 1) < 0.04)
  }

  @Test("a camera cannot tell a leaf area of 8 from one of 6 as it tells 3 from 1")
  func camera() {
    func readings(_ truth: Double) -> (mean: Double, deviation: Double) {
      moments(
        (0..<500).map {
          var error = SensorError(SensorKind.of(.leafAreaIndex), .good, device: device($0), seed: 1, member: 0, start: 0)
          error.feel(truth, at: 300)
          return error.sample()
        })
    }
    let one = readings(1), three = readings(3), six = readings(6), eight = readings(8)
    let thin = (three.mean - one.mean) / three.deviation, thick = (eight.mean - six.mean) / eight.deviation
    #expect(thin > 5 && thick < 1.5)
  }

  @Test("what is shown is in whole steps and within the span")
  func shown() {
    let error = SensorError(SensorKind.of(.pH), .good, device: device(1), seed: 1, member: 0, start: 0)
    #expect(abs(error.shown(7.1234) - 7.12) < 1e-12)
    #expect(error.shown(3) == 4 && error.shown(19) == 11)
  }
}
