import PaddyTelemetry
import Testing

@Suite struct VirtualSensorTests {
  private static let device = Device(farm: "a", plot: "p", sensor: "s")
  private static let truth: [(time: Double, value: Double)] = {
    var truth: [(time: Double, value: Double)] = []
    for step in 1...2880 { truth.append((Double(step) * 300, 25 + Double(step % 288) / 96)) }
    return truth
  }()

  private func run(
    _ kind: FaultKind? = nil, size: Double = 0, from: Double = 300_000, to: Double = 400_000,
    variable: MeasuredVariable = .waterTemperature, seed: UInt64 = 1
  ) -> (readings: [Reading], fault: Fault?) {
    let faults = kind.map { [Fault(device: Self.device, variable: variable, kind: $0, from: from, to: to, size: size)] } ?? []
    let sensor = VirtualSensor(Self.device, variable, faults: faults, start: 0, seed: seed, member: 0)
    return (sensor.readings(of: Self.truth), sensor.faults.first)
  }

  @Test("a healthy sensor sends every ten minutes but for a lost hundredth, near the truth, in order of receipt")
  func healthy() {
    let readings = run().readings
    #expect(readings.count > 1400 && readings.count < 1440)
    #expect(zip(readings, readings.dropFirst()).allSatisfy { $0.received <= $1.received })
    #expect(readings.allSatisfy { $0.received >= $0.observed && $0.value > 24 && $0.value < 29 })
  }

  @Test("the same seed gives the same readings, another seed others")
  func seeds() {
    #expect(run().readings == run().readings)
    #expect(run().readings != run(seed: 2).readings)
  }

  @Test("outside its time a fault changes nothing", arguments: FaultKind.allCases)
  func outside(kind: FaultKind) {
    let faulty = run(kind, size: 2).readings, healthy = run().readings
    let early = { (readings: [Reading]) in readings.filter { $0.received < 299_000 } }
    let late = { (readings: [Reading]) in readings.filter { $0.observed > 403_000 && $0.received > 403_000 } }
    #expect(early(faulty) == early(healthy))
    #expect(late(faulty) == late(healthy))
    #expect(faulty != healthy)
  }

  @Test("a spike is one reading, and its true time is told")
  func spike() {
    let (readings, fault) = run(.spike, size: 5, to: 300_000)
    let changed = zip(readings, run().readings).filter { $0 != $1 }
    #expect(changed.count == 1)
    #expect(abs(changed[0].0.value - changed[0].1.value - 5) < 0.011)
    #expect(fault?.from == changed[0].0.observed && fault?.affected == 1 && fault!.beyond > 0)
  }

  @Test("a stuck sensor repeats its last reading")
  func stuck() {
    let (readings, fault) = run(.stuck)
    let during = readings.filter { $0.observed >= 300_000 && $0.observed <= 400_000 }
    #expect(Set(during.map(\.value)).count == 1)
    #expect(during[0].value == readings.last { $0.observed < 300_000 }!.value)
    #expect(fault!.beyond > 40_000)
  }

  @Test("a drift grows to its size, a bias jump is there at once, a slip multiplies, a rail is shown")
  func values() {
    let healthy = run().readings
    func changes(_ kind: FaultKind, _ size: Double) -> [(Double, Double)] {
      zip(run(kind, size: size).readings, healthy).filter { $0.0.observed >= 300_000 && $0.0.observed <= 400_000 }.map {
        ($0.0.value, $0.1.value)
      }
    }
    let drift = changes(.drift, 4), jump = changes(.biasJump, 4)
    #expect(abs(drift.first!.0 - drift.first!.1) < 0.1 && abs(drift.last!.0 - drift.last!.1 - 4) < 0.1)
    #expect(jump.allSatisfy { abs($0.0 - $0.1 - 4) < 0.011 })
    #expect(changes(.unitSlip, 10).allSatisfy { abs($0.0 - 10 * $0.1) < 1e-9 })
    #expect(changes(.outOfRange, 45).allSatisfy { $0.0 == 45 })
  }

  @Test("an outage leaves nothing, and says how many readings it cost")
  func dropout() {
    let (readings, fault) = run(.dropout)
    #expect(!readings.contains { $0.observed >= 300_000 && $0.observed <= 400_000 })
    #expect(fault!.affected > 160)
  }

  @Test(
    "held readings come together after the delay, each once, in order or the newest first", arguments: [300_000.0, 300_001.0])
  func delay(from: Double) {
    let readings = run(.delay, from: from).readings
    let held = readings.filter { $0.observed >= from && $0.observed <= 400_000 }
    #expect(readings.count == run().readings.count && held.count > 150)
    #expect(held.allSatisfy { $0.received > 400_000 && $0.received < 401_000 })
    let isRising = held[0].observed < held[1].observed
    #expect(isRising == (from == 300_001))
  }

  @Test("a wrong clock shifts what was observed, not what was received", arguments: [7200.0, -7200])
  func clock(size: Double) {
    let pairs = zip(run(.clockSkew, size: size).readings, run().readings).filter { $0 != $1 }
    #expect(pairs.count > 150)
    #expect(pairs.allSatisfy { $0.observed == $1.observed + size && $0.received == $1.received && $0.value == $1.value })
  }

  @Test("doubled readings come again unchanged a little later")
  func duplicates() {
    let (readings, fault) = run(.duplicates, size: 1)
    #expect(readings.count == run().readings.count + fault!.affected)
    #expect(Dictionary(grouping: readings, by: \.observed).values.allSatisfy { Set($0.map(\.value)).count == 1 })
  }

  @Test("clouds leave about half of the pictures")
  func gaps() {
    let sensor = VirtualSensor(Self.device, .leafAreaIndex, start: 0, seed: 1, member: 0)
    let readings = sensor.readings(of: (1...20_000).map { (time: Double($0) * 43_200, value: 3) })
    #expect(abs(Double(readings.count) / 2000 - 0.5) < 0.05)
  }
}
