import Foundation
import PaddyTelemetry
import Testing

// Testing has an Expectation too.
private typealias Expectation = PaddyTelemetry.Expectation

@Suite struct QualityControlTests {
  private static let start = 1_622_505_600.0

  /// A series of one sensor, a reading each interval from the start, without noise of its own but a ripple that is no flat line.
  private func feed(
    _ control: inout QualityControl, _ variable: MeasuredVariable, plot: String = "p", from first: Int = 0, _ values: [Double],
    interval: Double = 600, late: Double = 5
  ) -> [QualityResult] {
    values.enumerated().map { index, value in
      let time = Self.start + Double(first + index) * interval
      return control.check(
        Reading(
          farm: "a", plot: plot, sensor: variable.name, variable: variable, value: value, observed: time, received: time + late))
    }
  }
  private func tests(_ result: QualityResult) -> [QualityTest] { result.checked.reasons.map(\.test) }
  private func ripple(_ count: Int, about value: Double, by size: Double = 0.05) -> [Double] {
    (0..<count).map { value + size * Double($0 * 7 % 5 - 2) / 2 }
  }

  @Test(
    "the span fails, the usual range is suspect, and a natural end passes: variable, value, flag",
    arguments: [
      (MeasuredVariable.waterTemperature, 45.0, QualityFlag.fail), (.waterTemperature, -127, .fail),
      (.waterTemperature, 44, .suspect),
      (.pH, 4.5, .suspect), (.pH, 4, .fail), (.pH, 7, .good), (.windSpeed, 0, .good), (.windSpeed, 50, .fail),
      (.relativeHumidity, 100, .good), (.relativeHumidity, 0, .fail), (.rain, 0, .good), (.dissolvedOxygen, 0, .good),
    ])
  func range(variable: MeasuredVariable, value: Double, flag: QualityFlag) {
    var control = QualityControl()
    let result = feed(&control, variable, [value])[0]
    #expect(result.checked.flag == flag)
    #expect(tests(result) == (flag == .good ? [] : [.grossRange]))
  }

  @Test("a spike is told by the reading after it, which revises its flag")
  func spike() {
    var control = QualityControl()
    var values = ripple(10, about: 25)
    values[6] = 27
    let results = feed(&control, .waterTemperature, values)
    let revisions = results.compactMap(\.revision)
    #expect(results[7].revision == revisions[0] && revisions.count == 1)
    #expect(revisions[0].flag == .fail && revisions[0].reading.value == 27)
    #expect(revisions[0].reading.observed == Self.start + 3600 && revisions[0].reasons.map(\.test).contains(.spike))
    #expect(results.enumerated().allSatisfy { $0 == 6 || $1.checked.flag == .good })
    #expect(control.health[0].fail == 1 && control.health[0].good == 9)
  }

  @Test("a step is no spike")
  func step() {
    var control = QualityControl()
    let results = feed(&control, .waterTemperature, ripple(6, about: 25) + ripple(6, about: 26.5))
    #expect(results.allSatisfy { $0.revision == nil })
  }

  @Test("water temperature that changes by 4 degrees in ten minutes is suspect")
  func rate() {
    var control = QualityControl()
    let results = feed(&control, .waterTemperature, ripple(6, about: 25) + [29])
    #expect(results.last!.checked.flag == .suspect && tests(results.last!) == [.rateOfChange])
  }

  @Test("no change at all is suspect after six hours and fails after twelve, but rest at a natural end is not")
  func flat() {
    var control = QualityControl()
    let results = feed(&control, .soilMoisture, [Double](repeating: 0.4, count: 80))
    #expect(results[35].checked.flag == .good && results[36].checked.flag == .suspect && results[72].checked.flag == .fail)
    #expect(tests(results[40]) == [.flatLine])
    #expect(feed(&control, .windSpeed, [Double](repeating: 0, count: 200)).allSatisfy { $0.checked.flag == .good })
    #expect(feed(&control, .rain, [Double](repeating: 0, count: 200)).allSatisfy { $0.checked.flag == .good })
  }

  @Test("a thermometer that hardly moves within a day is suspect")
  func attenuated() {
    var control = QualityControl()
    let results = feed(&control, .airTemperature, ripple(200, about: 25))
    #expect(results[100].checked.flag == .good && tests(results[199]) == [.attenuatedSignal])
  }

  @Test("what is rare for the month and hour is suspect")
  func climatology() {
    var lowest = [[Double]](repeating: [Double](repeating: -30, count: 24), count: 12)
    let highest = [[Double]](repeating: [Double](repeating: 40, count: 24), count: 12)
    lowest[5][8] = 20
    let table = Climatology(lowest: lowest, highest: highest, offset: 8 * 3600)!
    var control = QualityControl(climatology: [.airTemperature: table])
    let results = feed(&control, .airTemperature, [15, 15.1, 15.2, 15.3, 15.2, 15.1, 15])
    #expect(results.prefix(6).allSatisfy { tests($0) == [.climatology] && $0.checked.flag == .suspect })
    #expect(results[6].checked.flag == .good)
    #expect(Climatology(lowest: [[0]], highest: highest, offset: 0) == nil)
  }

  /// Five plots at 25 °C and one at another temperature.
  private func farm(_ control: inout QualityControl, hours: Int, odd: (Int) -> Double) -> [QualityResult] {
    (0..<hours * 6).compactMap { step in
      for plot in 1...5 {
        _ = feed(&control, .waterTemperature, plot: "p\(plot)", from: step, [25 + 0.1 * Double(plot) + 0.1 * Double(step % 5)])
      }
      return feed(&control, .waterTemperature, plot: "odd", from: step, [odd(step) + 0.02 * Double(step % 3)]).first
    }
  }

  @Test("a sensor far from the median of its neighbours is suspect, and after hours it has departed from them")
  func neighbours() {
    var control = QualityControl()
    let results = farm(&control, hours: 30) { $0 < 24 ? 25 : 32 }
    #expect(results[20].checked.flag == .good)
    #expect(tests(results[26]).contains(.neighbour))
    #expect(!tests(results[26]).contains(.departure) && tests(results[60]).contains(.departure))
    #expect(results.prefix(28).contains { tests($0).contains(.step) })
    #expect(control.health.filter { $0.device.plot != "odd" }.allSatisfy { $0.shareGood == 1 })
  }

  @Test("a sensor that leaves its neighbours by 0.6 degrees a day drifts")
  func drift() {
    var control = QualityControl()
    let results = farm(&control, hours: 16 * 24) { 25 + 0.6 * Double($0) / 144 }
    #expect(results.last.map(tests)!.contains(.drift))
    control.calibrated(results[0].checked.reading.device)
    let after = feed(&control, .waterTemperature, plot: "odd", from: 16 * 144, [25.3])
    #expect(after[0].checked.reasons.allSatisfy { ![.drift, .departure].contains($0.test) })
  }

  @Test("rain in dry air, more than twice the oxygen air can give at night and water that rises by itself do not fit")
  func consistency() {
    var control = QualityControl()
    _ = feed(&control, .relativeHumidity, [40])
    #expect(tests(feed(&control, .rain, [2])[0]) == [.consistency])
    _ = feed(&control, .photosyntheticRadiation, [0])
    _ = feed(&control, .waterTemperature, [25])
    #expect(tests(feed(&control, .dissolvedOxygen, [17])[0]) == [.consistency])

    control.irrigated(farm: "a", plot: "q", from: Self.start - 86_400, to: Self.start - 80_000)
    let rising = feed(&control, .floodwaterDepth, plot: "q", [0.03, 0.0305, 0.0301, 0.05, 0.07])
    #expect(tests(rising[3]) == [] && tests(rising[4]).contains(.consistency))
    control.irrigated(farm: "a", plot: "q", from: Self.start + 3000, to: Self.start + 6000)
    let irrigated = feed(&control, .floodwaterDepth, plot: "q", from: 5, [0.085, 0.1])
    #expect(irrigated.allSatisfy { !tests($0).contains(.consistency) })
  }

  @Test("off the model by three deviations is suspect, by five for long fails; a model without a number is ignored")
  func model() {
    var control = QualityControl()
    func check(_ value: Double, _ step: Int, _ expectation: Expectation) -> QualityResult {
      let time = Self.start + Double(step) * 600
      return control.check(
        Reading(
          farm: "a", plot: "p", sensor: "s", variable: .waterTemperature, value: value, observed: time, received: time + 5),
        expectation: expectation)
    }
    let expectation = Expectation(mean: 25, deviation: 0.5)
    #expect(check(25.5, 0, expectation).checked.flag == .good)
    #expect(check(26.7, 1, expectation).checked.reasons.map(\.test) == [.model])
    #expect(check(28.2, 2, expectation).checked.flag == .suspect)
    #expect(check(28.3, 3, expectation).checked.flag == .suspect)
    #expect(check(28.4, 4, expectation).checked.flag == .fail)
    #expect(check(28.3, 5, Expectation(mean: .nan, deviation: 1)).checked.flag == .good)
    #expect(check(28.2, 6, Expectation(mean: 28, deviation: -1)).checked.flag == .good)
  }

  @Test("a unit slip is corrected beside the raw value")
  func slip() {
    var control = QualityControl()
    let time = Self.start
    let result = control.check(
      Reading(
        farm: "a", plot: "p", sensor: "s", variable: .electricalConductivity, value: 0.41, observed: time, received: time + 5),
      expectation: Expectation(mean: 0.042, deviation: 0.004))
    #expect(result.checked.reading.value == 0.41 && result.checked.flag != .good)
    #expect(abs(result.checked.corrected! - 0.041) < 1e-12)
  }

  @Test("a value that is no number is missing")
  func number() {
    var control = QualityControl()
    #expect(feed(&control, .pH, [.nan])[0].checked.flag == .missing && feed(&control, .pH, from: 1, [7])[0].checked.flag == .good)
  }

  @Test("a sensor known for one variable fails for another")
  func variable() {
    var control = QualityControl()
    let device = Device(farm: "a", plot: "p", sensor: "s")
    control.expect(device, .pH, since: 0)
    let reading = Reading(farm: "a", plot: "p", sensor: "s", variable: .rain, value: 1, observed: 10, received: 11)
    #expect(control.check(reading).checked.reasons.map(\.test) == [.variable])
    #expect(control.health(of: device)?.fail == 1)
  }
}
