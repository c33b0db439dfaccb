import Numbers
import Testing

import Paddy

/// A disease under weather that does not change, its severity on every morning.
struct Outbreak<let latency: Int, let ageing: Int> {
  var severity: [Double] = []
  var last: EpidemicState<Double, latency, ageing>
  /// Largest imbalance of a pool in a day — m⁻².
  var worst = 0.0

  init(
    _ start: EpidemicState<Double, latency, ageing>, _ model: Epidemic.Model<Double>, days: Int = 115, inoculum: Double = 1,
    weather: (Int) -> (temperature: Double, wetness: Double)
  ) {
    last = start
    for age in 0..<days {
      let today = weather(age)
      let day = Epidemic.Day(
        age: Double(age), temperature: today.temperature, wetness: today.wetness, inoculum: inoculum)
      let (next, flows) = Epidemic.day(last, day, model)
      severity.append(flows.severity)
      let healthy = next.healthy - last.healthy - (flows.grown - flows.infected - flows.senesced)
      let latent = next.latentSites - last.latentSites - (flows.infected - flows.matured)
      let infectious = next.infectiousSites - last.infectiousSites - (flows.matured - flows.removed)
      let removed = next.removed - last.removed - flows.removed
      for residual in [healthy, latent, infectious, removed] { worst = max(worst, abs(residual) / max(1, next.healthy)) }
      last = next
    }
  }
  var most: Double { severity.max() ?? 0 }
  var area: Double { severity.reduce(0, +) }
}

@Suite("Epidemics of rice diseases")
struct EpidemicTests {
  static let models = RiceDiseases.Models<Double>()
  static let start = RiceDiseaseState(models)

  enum Name: String, CaseIterable, Sendable { case bacterialBlight, brownSpot, leafBlast, sheathBlight, tungro }

  /// Largest severity, area under the curve, imbalance and last state's numbers of a disease by name.
  static func run(
    _ name: Name, days: Int = 115, inoculum: Double = 1, _ weather: @escaping (Int) -> (temperature: Double, wetness: Double)
  ) -> (most: Double, area: Double, worst: Double, ill: Double, least: Double) {
    func all<let latency: Int, let ageing: Int>(
      _ state: EpidemicState<Double, latency, ageing>, _ model: Epidemic.Model<Double>
    ) -> (most: Double, area: Double, worst: Double, ill: Double, least: Double) {
      let run = Outbreak(state, model, days: days, inoculum: inoculum, weather: weather)
      let ill = run.last.latentSites + run.last.infectiousSites + run.last.removed
      return (run.most, run.area, run.worst, ill, Homogeneous.numbers(run.last, Double.self).min() ?? .nan)
    }
    switch name {
    case .bacterialBlight: return all(start.bacterialBlight, models.bacterialBlight)
    case .brownSpot: return all(start.brownSpot, models.brownSpot)
    case .leafBlast: return all(start.leafBlast, models.leafBlast)
    case .sheathBlight: return all(start.sheathBlight, models.sheathBlight)
    case .tungro: return all(start.tungro, models.tungro)
    }
  }

  @Test(
    "Always wet for 115 days, the largest severity is that of the published code to its three digits",
    arguments: [
      (Name.sheathBlight, 28.0, 0.836), (.leafBlast, 20, 0.074), (.brownSpot, 26, 0.334), (.bacterialBlight, 29, 0.543),
    ])
  func vectors(name: Name, temperature: Double, published: Double) {
    let run = EpidemicTests.run(name) { _ in (temperature, 1) }
    #expect(abs(run.most - published) < 0.0005, "\(run.most)")
  }

  @Test("A ring in which a site spreads p mornings after infection gives other epidemics of blast and brown spot")
  func latencyWarning() {
    var blast = EpidemicTests.models.leafBlast, spot = EpidemicTests.models.brownSpot
    // The prototype of that warning counted the day of onset from 0.
    blast.parameters.onset += 1
    spot.parameters.onset += 1
    let clean = Outbreak(EpidemicState<Double, 4, 20>(healthy: 600), blast) { _ in (20, 1) }
    #expect(abs(clean.most - 0.32) < 0.01, "\(clean.most)")
    let cleanSpot = Outbreak(EpidemicState<Double, 5, 19>(healthy: 600), spot) { _ in (26, 1) }
    #expect(abs(cleanSpot.most - 0.87) < 0.01, "\(cleanSpot.most)")
  }

  @Test("A site infected today spreads on the (p + 2)nd morning after and for i + 1 mornings")
  func latency() {
    var model = EpidemicTests.models.leafBlast
    model.parameters.spread = 0
    var state = EpidemicTests.start.leafBlast
    var spreading: [Int] = []
    for age in 0..<60 {
      if state.infectiousSites > 0 { spreading.append(age) }
      state = Epidemic.day(state, Epidemic.Day(age: Double(age), temperature: 20, wetness: 1), model).next
    }
    // Onset on day 15 is age 14.
    #expect(spreading == Array((14 + 7)..<(14 + 7 + 21)))
    #expect(state.removed == 1)
  }

  @Test("There is a box for every day of the published periods, one more of each; 120 days outlast the crop and take one")
  func boxes() {
    func check<let latency: Int, let ageing: Int>(_: EpidemicState<Double, latency, ageing>, _ disease: Disease) {
      #expect(latency == Int(disease.latency.value) + 1, "\(disease.name)")
      #expect(ageing == (disease.infectiousness.value == 120 ? 1 : Int(disease.infectiousness.value) + 1), "\(disease.name)")
    }
    check(EpidemicTests.start.bacterialBlight, .bacterialBlight)
    check(EpidemicTests.start.brownSpot, .brownSpot)
    check(EpidemicTests.start.leafBlast, .leafBlast)
    check(EpidemicTests.start.sheathBlight, .sheathBlight)
    check(EpidemicTests.start.tungro, .tungro)
    // First infectious on day onset + p + 2, gone 121 days later: after any crop has been cut.
    for disease in [Disease.sheathBlight, .tungro] {
      #expect(disease.parameters.onset.value + disease.latency.value + 2 + 121 > 150)
    }
    #expect(MemoryLayout<RiceDiseaseState<Double>>.size == 114 * MemoryLayout<Double>.size)
  }

  @Test("Sites close and none is below zero, through heat, cold, drought and rain", arguments: Name.allCases)
  func conservation(name: Name) {
    var stream = RandomStream(seed: 3, purpose: "epidemic", member: 0)
    let weather = (0..<200).map { _ in (temperature: stream.uniform(-5, 45), wetness: stream.chance(0.5) ? 1.0 : 0.0) }
    let mild = (0..<200).map { _ in (temperature: stream.uniform(20, 30), wetness: stream.chance(0.8) ? 1.0 : 0.0) }
    for series in [weather, mild] {
      let run = EpidemicTests.run(name, days: 200) { series[$0] }
      #expect(run.worst < 1e-12)
      #expect(run.least >= 0 && run.most <= 1)
    }
    // An epidemic beyond anything published must not take more sites than there are.
    var model = EpidemicTests.models.sheathBlight
    model.parameters.spread = 50
    model.parameters.aggregation = 0
    let wild = Outbreak(EpidemicTests.start.sheathBlight, model, days: 150) { _ in (28, 1) }
    #expect(wild.worst < 1e-12 && wild.last.healthy >= 0 && wild.most <= 1)
  }

  @Test("Without inoculum nothing is ever ill; without a wet day only the inoculum is", arguments: Name.allCases)
  func nothing(name: Name) {
    let none = EpidemicTests.run(name, inoculum: 0) { _ in (26, 1) }
    #expect(none.most == 0 && none.ill == 0)
    let dry = EpidemicTests.run(name) { _ in (26, 0) }
    #expect(dry.ill == 1)
  }

  @Test("The wetter, the more disease", arguments: Name.allCases)
  func wetness(name: Name) {
    let areas = [7, 4, 2, 1].map { every in EpidemicTests.run(name) { (25, $0 % every == 0 ? 1 : 0) }.area }
    for (drier, wetter) in zip(areas, areas.dropFirst()) { #expect(drier < wetter, "\(areas)") }
    #expect(areas[3] > 2 * areas[0], "\(areas)")
  }

  @Test(
    "Each has the most disease at the published optimum and none beyond its range",
    arguments: [
      (Name.sheathBlight, 28.0, [10.0, 41]), (.leafBlast, 20, [9, 46]), (.brownSpot, 25, [14, 41]),
      (.bacterialBlight, 31, [15, 41]), (.tungro, 31.8, [8, 41]),
    ])
  func warmth(name: Name, optimum: Double, outside: [Double]) {
    func area(_ temperature: Double) -> Double { EpidemicTests.run(name) { _ in (temperature, 1) }.area }
    let best = area(optimum)
    for other in stride(from: 10.0, through: 40, by: 1) where abs(other - optimum) > 0.5 {
      #expect(area(other) < best, "\(other) °C")
    }
    for temperature in outside { #expect(EpidemicTests.run(name) { _ in (temperature, 1) }.ill == 1) }
  }

  @Test("Well-fed rice has more sheath blight, a resistant cultivar less")
  func crop() {
    func most(nitrogen: Double, susceptibility: Double = 1) -> Double {
      var model = EpidemicTests.models.sheathBlight
      model.parameters.susceptibility = susceptibility
      var state = EpidemicTests.start.sheathBlight
      for age in 0..<100 {
        let wet = age % 3 == 0 ? 1.0 : 0
        let day = Epidemic.Day(age: Double(age), temperature: 27, wetness: wet, leafNitrogenPercent: nitrogen)
        state = Epidemic.day(state, day, model).next
      }
      return state.severity
    }
    #expect(most(nitrogen: 2) < most(nitrogen: 2.5) && most(nitrogen: 2.5) < most(nitrogen: 3.2))
    #expect(most(nitrogen: 2.5, susceptibility: 0.4) < 0.5 * most(nitrogen: 2.5))
  }

  @Test("Eight fields side by side are each the field alone, bit for bit")
  func together() {
    let eight = RiceDiseases.Models<Lanes>()
    var state = RiceDiseaseState(eight)
    var alone = [RiceDiseaseState<Double>](repeating: EpidemicTests.start, count: 8)
    for age in 0..<130 {
      var day = Epidemic.Day<Lanes>(age: Lanes(Double(age)), temperature: 0, wetness: 0)
      for field in 0..<8 {
        day.temperature[field] = 16 + 2 * Double(field) + Double(age % 5)
        day.wetness[field] = (age + field) % 3 == 0 ? 1 : 0
        day.leafNitrogenPercent[field] = 2 + 0.2 * Double(field)
        let own = Epidemic.Day(
          age: Double(age), temperature: day.temperature[field], wetness: day.wetness[field],
          leafNitrogenPercent: day.leafNitrogenPercent[field])
        alone[field] = RiceDiseases.day(alone[field], own, EpidemicTests.models).next
      }
      state = RiceDiseases.day(state, day, eight).next
    }
    for field in 0..<8 {
      #expect(bits(Homogeneous.unpack(state, field: field, as: RiceDiseaseState<Double>.self)) == bits(alone[field]))
    }
    #expect(alone[6].sheathBlight.severity > 0.01)
  }
}
