import Foundation
import PaddyTelemetry
import Testing

@Suite struct QualityOrderTests {
  private static let start = 1_622_505_600.0

  private func reading(_ step: Double, _ value: Double, late: Double = 5) -> Reading {
    let time = Self.start + step * 600
    return Reading(
      farm: "a", plot: "p", sensor: "s", variable: .waterTemperature, value: value, observed: time, received: time + late)
  }
  private func value(_ step: Double) -> Double { 25 + 0.1 * Double(Int(step) * 7 % 5) }

  @Test("a reading that came before fails as a duplicate and is counted apart; another value for its time is suspect")
  func duplicates() {
    var control = QualityControl()
    for step in 0..<10 { #expect(control.check(reading(Double(step), value(Double(step)))).checked.flag == .good) }
    let again = control.check(reading(4, value(4), late: 4000))
    #expect(again.checked.reasons.map(\.test).contains(.duplicate) && again.checked.flag == .fail && !again.checked.isUsable)
    let other = control.check(reading(5, 25.7, late: 3100))
    #expect(other.checked.reasons.map(\.test).contains(.contradiction) && other.checked.flag == .suspect)
    let health = control.health[0]
    #expect(health.good == 10 && health.suspect == 1 && health.duplicates == 1 && health.fail == 0)
  }

  @Test("a late reading is put in its place: good where it fits, a spike where it stands out, and only remarked as late")
  func late() {
    var control = QualityControl()
    for step in [0, 1, 2, 5, 6, 7] { _ = control.check(reading(Double(step), value(Double(step)))) }
    let fitting = control.check(reading(4, value(4), late: 4000))
    #expect(fitting.checked.flag == .good && fitting.checked.reasons.map(\.test) == [.lateness])
    let odd = control.check(reading(3, 29, late: 4700))
    #expect(odd.checked.flag == .fail && odd.checked.reasons.map(\.test).contains(.spike))
    #expect(control.health[0].late == 2)
  }

  @Test("a reading older than what is remembered is not evaluated and not used")
  func old() {
    var control = QualityControl()
    for step in 1...300 { _ = control.check(reading(Double(step), value(Double(step)))) }
    let old = control.check(reading(0, 25, late: 200_000))
    #expect(old.checked.flag == .notEvaluated && old.checked.reasons.map(\.test).contains(.window) && !old.checked.isUsable)
  }

  @Test("a clock ahead fails at once, and the readings after it is set right are judged as if it had never been")
  func ahead() {
    var control = QualityControl()
    for step in 0..<10 { _ = control.check(reading(Double(step), value(Double(step)))) }
    for step in 10..<20 {
      let result = control.check(reading(Double(step) + 12, value(Double(step)), late: -7195))
      #expect(result.checked.flag == .fail && result.checked.reasons.map(\.test) == [.clock])
    }
    for step in 20..<30 { #expect(control.check(reading(Double(step), value(Double(step)))).checked.flag == .good) }
  }

  @Test("a clock behind is told from a delay by its regularity")
  func behind() {
    var control = QualityControl()
    let lagging = (0..<10).map { control.check(reading(Double($0), value(Double($0)), late: 7200)).checked }
    #expect(lagging.last!.flag == .suspect && lagging.last!.reasons.map(\.test) == [.clock])
    var other = QualityControl()
    let backlog = (0..<10).map { other.check(reading(Double($0), value(Double($0)), late: 7200 - 600 * Double($0))).checked }
    #expect(backlog.allSatisfy { $0.flag == .good } && backlog[0].reasons.map(\.test) == [.lateness])
  }

  @Test("a sensor is silent after its staleness, once, until it is heard again")
  func silence() {
    var control = QualityControl()
    let device = Device(farm: "a", plot: "p", sensor: "s")
    control.expect(device, .waterTemperature, since: Self.start)
    #expect(control.health(of: device)?.state == .waiting)
    #expect(control.silences(at: Self.start + 3600).isEmpty)
    #expect(control.silences(at: Self.start + 3601).map(\.since) == [Self.start])
    #expect(control.silences(at: Self.start + 7200).isEmpty && control.health(of: device)?.state == .silent)
    _ = control.check(reading(20, 25))
    #expect(control.health(of: device)?.state == .good && control.health(of: device)?.lastReceived == Self.start + 12_005)
    #expect(control.silences(at: Self.start + 20_000).map(\.device) == [device])
  }

  @Test(
    "an hourly sensor is not silent between its readings, and its day is no spike, once its interval is told or learned",
    arguments: [3600.0, nil])
  func hourly(interval: Double?) {
    var control = QualityControl()
    let device = Device(farm: "a", plot: "p", sensor: "s")
    control.expect(device, .waterTemperature, since: Self.start, interval: interval)
    var silences = 0
    var revised: [Double] = []
    for hour in 1...240 {
      let swing = 25 + 5 * abs(Double(hour % 24) - 12) / 12 + 0.1 * Double(hour % 3)
      let result = control.check(reading(6 * Double(hour), hour == 200 ? swing + 6 : swing))
      if let revision = result.revision { revised.append(revision.reading.observed) }
      if hour > 13 { #expect(result.checked.flag == .good || (200...201).contains(hour)) }
      if hour > 13 || interval != nil { silences += control.silences(at: Self.start + Double(hour) * 3600 + 3590).count }
    }
    #expect(silences == 0 && revised == [Self.start + 200 * 3600])
    #expect(control.silences(at: Self.start + 240 * 3600 + 4 * 3600 + 6).count == 1)
  }

  @Test(
    "wild numbers and times are flagged and spoil nothing",
    arguments: [1e300, -1e300, 1.7e308, .infinity, -.infinity, .nan, 1e15, -9999])
  func wild(number: Double) throws {
    var control = QualityControl()
    for plot in 0..<5 {
      for step in 0..<200 {
        var one = reading(Double(step), value(Double(step)))
        one.plot = "p\(plot)"
        if plot == 0, step == 150 { one.value = number }
        if plot == 1, step == 150 { one.observed = number }
        if plot == 2, step == 150 { one.received = number }
        let result = control.check(
          one, expectation: PaddyTelemetry.Expectation(mean: plot == 3 && step == 150 ? number : 25.2, deviation: 1))
        if plot < 2, step == 150 {
          #expect(result.checked.flag > .good || result.checked.reasons.map(\.test).contains(.lateness))
        }
        if step > 153, plot < 4 { #expect(result.checked.flag == .good) }
      }
    }
    #expect(throws: Never.self) { try JSONEncoder().encode(control) }
  }

  /// A farm of sensors with faults of every kind.
  private static let readings: [Reading] = {
    var readings: [Reading] = []
    var field: [VirtualSensor] = []
    for plot in 0..<5 {
      for variable in [MeasuredVariable.waterTemperature, .dissolvedOxygen, .rain, .relativeHumidity] {
        let device = Device(farm: "a", plot: "p\(plot)", sensor: variable.name)
        let faults = FaultPlan.draw(
          for: device, variable, .good,
          rates: FaultRates([.delay: 0.1, .duplicates: 0.1, .spike: 0.2, .stuck: 0.1, .clockSkew: 0.05]),
          from: start, to: start + 30 * 86_400, typical: 20, seed: 5, member: 0)
        field.append(VirtualSensor(device, variable, faults: faults, start: start, seed: 5, member: 0))
      }
    }
    for step in 1...30 * 288 {
      let hour = Double(step % 288) / 12
      for sensor in field {
        let day = abs(hour - 12) / 12
        let truth = sensor.kind.variable == .rain ? (step % 700 < 20 ? 0.6 : 0) : 12 - 6 * day
        sensor.observe(truth, at: start + Double(step) * 300, into: &readings)
      }
    }
    for sensor in field { sensor.finish(into: &readings) }
    return VirtualSensor.inOrderOfReceipt(readings)
  }()

  @Test("saved in the middle and taken up again, everything goes on as if it had not been")
  func checkpoint() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var straight = QualityControl()
    var stopped = QualityControl()
    let half = Self.readings.count / 2
    for reading in Self.readings[..<half] {
      _ = straight.check(reading)
      _ = stopped.check(reading)
    }
    stopped = try JSONDecoder().decode(QualityControl.self, from: try encoder.encode(stopped))
    for reading in Self.readings[half...] { #expect(straight.check(reading) == stopped.check(reading)) }
    #expect(try encoder.encode(straight) == encoder.encode(stopped))
    #expect(straight.health == stopped.health)
  }

  @Test("what is remembered of a sensor does not grow with its readings")
  func bounded() throws {
    var control = QualityControl()
    var sizes: [Int] = []
    for (index, reading) in Self.readings.enumerated() {
      _ = control.check(reading)
      if index % (Self.readings.count / 4) == Self.readings.count / 4 - 1 {
        sizes.append(try JSONEncoder().encode(control).count)
      }
    }
    #expect(sizes.count == 4 && Double(sizes[3]) < 1.5 * Double(sizes[0]))
    #expect(sizes[3] < 20 * 12_000)
  }

  @Test("every reading is accounted for once")
  func accounts() {
    var control = QualityControl()
    for reading in Self.readings { _ = control.check(reading) }
    let sum = control.health.reduce(0) { $0 + $1.good + $1.notEvaluated + $1.suspect + $1.fail + $1.missing + $1.duplicates }
    #expect(sum == Self.readings.count)
  }

  @Test("all tests without a model take 60,000 readings a second")
  func speed() {
    var control = QualityControl()
    let begin = Date()
    for reading in Self.readings { _ = control.check(reading) }
    let rate = Double(Self.readings.count) / Date().timeIntervalSince(begin)
    print("quality control: \(Int(rate)) readings/s")
    #if !DEBUG
      #expect(rate > 60_000)
    #endif
  }
}
