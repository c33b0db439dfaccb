import PaddyTelemetry
import Testing

@Suite struct FaultPlanTests {
  private func draw(_ number: Int, rates: FaultRates = .oncePerSeason, seed: UInt64 = 1) -> [Fault] {
    FaultPlan.draw(
      for: Device(farm: "a", plot: "p\(number)", sensor: "s"), .waterTemperature, .good, rates: rates, from: 0, to: 130 * 86_400,
      typical: 25, seed: seed, member: 0)
  }

  @Test("faults of a sensor lie in the season and a day apart")
  func apart() {
    for number in 0..<50 {
      let faults = draw(number)
      #expect(faults.allSatisfy { $0.from >= 0 && $0.to <= 130 * 86_400 && $0.from <= $0.to })
      #expect(zip(faults, faults.dropFirst()).allSatisfy { $1.from - $0.to > 86_400 })
    }
  }

  @Test("about one of each kind comes in a season", arguments: FaultKind.allCases.filter { $0 != .unitSlip })
  func rate(kind: FaultKind) {
    let number = (0..<400).reduce(0) { sum, plot in sum + draw(plot).filter { $0.kind == kind }.count }
    #expect(number > 330 && number < 470)
  }

  @Test("a thermometer's unit cannot slip, and without rates nothing happens")
  func none() {
    #expect((0..<100).allSatisfy { plot in draw(plot).allSatisfy { $0.kind != .unitSlip } })
    #expect(draw(1, rates: .none).isEmpty)
  }

  @Test("the same seed gives the same faults, another seed others")
  func seeds() {
    #expect(draw(1) == draw(1))
    #expect(draw(1) != draw(1, seed: 2))
  }

  @Test("spikes are between 5 and 20 standard deviations")
  func spikes() {
    let sizes = (0..<200).flatMap { draw($0) }.filter { $0.kind == .spike }.map { abs($0.size) }
    #expect(sizes.allSatisfy { $0 >= 5 * 0.05 && $0 <= 20 * 0.05 } && sizes.count > 100)
  }
}
