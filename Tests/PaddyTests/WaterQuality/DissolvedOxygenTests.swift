import Numbers
import Testing

import Paddy

@Suite struct DissolvedOxygenTests {
  /// Ranges of hourly prototypes of our science file; the model is right to about 2 g m⁻³.
  @Test(
    "A day's lowest and highest oxygen on the flat",
    arguments: [
      (1.0, 2.0, 8.0, 1.0, 0.0, 2.7, 11.0, "open water, mean of the days"),
      (5.0, 0.3, 3.0, 1.0, 0.0, 4.1, 5.2, "closed canopy"),
      (5.0, 0.3, 3.0, 2.0, 0.0, 1.9, 3.0, "closed canopy over hungry mud"),
      (5.0, 0.3, 3.0, 1.0, 1.2, 2.6, 3.9, "closed canopy, 12,000 carp of 150 g per ha"),
    ])
  func prototypes(
    leafArea: Double, production: Double, food: Double, mud: Double, carp: Double, lowest: Double, highest: Double, what: String
  ) {
    var days = OxygenDays<Double>(leafArea: leafArea, production: production, food: food)
    days.parameters.sedimentDemand = mud
    days.stock(carp, mass: 150)
    let flows = days.run().flows
    let near = leafArea < 2 ? 1.5 : 0.7
    #expect(abs(flows.flatLowest - lowest) < near && abs(flows.flatHighest - highest) < near, "\(what): \(flows)")
  }

  @Test("Many carp in open water leave 1.9 at dawn")
  func openWithCarp() {
    var days = OxygenDays<Double>(leafArea: 1, production: 3, food: 12)
    days.stock(1.2, mass: 150)
    #expect(abs(days.run().flows.flatLowest - 1.9) < 0.5)
  }

  @Test("Without breath the day is that of a first-order reservoir under half a sine of light", arguments: [0.05, 0.15, 0.4])
  func firstHarmonic(depth: Double) {
    var days = OxygenDays<Double>(leafArea: 1, production: 2, food: 0, swing: 0)
    days.depth = depth
    days.parameters.sedimentDemand = 0
    let flows = days.run(days: 40).flows
    let full = OxygenExchange.saturation(temperature: days.conditions.flatTemperature.mean, pressure: 760)
    let warmer = days.conditions.flatTemperature.mean - 27
    let wind = 1.3368 * 1.5 * (0.3 + 0.7 * Double.exp(-0.7))
    let lake = AmmoniaVolatilisation.liquidVelocity(wind: wind, warmer: warmer, scale: 0.5)
    let k = 0.24 * lake * OxygenExchange.speed(temperature: days.conditions.flatTemperature.mean)
    let amplitude = 0.5 * Double.pi * 2 / (k * k + Double.pow(2 * Double.pi * depth, 2)).squareRoot()
    #expect(abs(flows.flatMean - (full + 2 / k)) < 1e-6 * full, "mean")
    #expect(abs(flows.reaeration + flows.photosynthesis) < 1e-9, "what algae make, the air takes")
    // Light in steps of two hours, means of steps: the harmonic comes out 3.4 % smaller.
    #expect(abs(flows.flatSwing / (2 * amplitude) - 0.966) < 0.002, "swing \(flows.flatSwing) against \(2 * amplitude)")
    #expect(abs((flows.flatHighest - flows.flatLowest) / flows.flatSwing - 1) < 0.15, "overtones")
  }

  @Test("Every change of oxygen is in the books, and none falls below 0, whatever water and beasts do")
  func books() {
    var stream = RandomStream(seed: 3, purpose: "oxygen", member: 0)
    var worst = 0.0
    for trench in [0.0, 0.1] {
      var state = DissolvedOxygen.State<Double>()
      let geometry = PlotGeometry<Double>(refugeShare: trench, trenchDepth: trench > 0 ? 0.8 : 0)
      var before = 0.0
      for day in 0..<200 {
        let after = day % 17 < 3 ? 0 : stream.uniform(0, 0.3)
        var days = OxygenDays<Double>(
          leafArea: stream.uniform(0, 7), production: stream.uniform(0, 5), food: stream.uniform(0, 20),
          air: stream.uniform(8, 34), wind: stream.uniform(0, 8))
        days.stock(stream.uniform(0, 6), mass: stream.uniform(2, 600))
        days.conditions.waste = stream.uniform(0, 20)
        days.conditions.first.access = day % 3 == 0 ? 0 : 1
        let (next, flows) = DissolvedOxygen.day(
          state, days.conditions, before: before, after: after, geometry, days.parameters, first: days.first,
          second: days.second)
        let change = (next.flat + next.trench) - (state.flat + state.trench)
        worst = max(worst, abs(flows.inward - flows.outward - change) / max(1, abs(flows.inward) + flows.outward))
        #expect(flows.flatLowest >= 0 && flows.trenchLowest >= 0 && next.flat >= 0 && next.trench >= 0, "day \(day)")
        #expect(flows.flatLowest <= flows.flatMean + 1e-12 || flows.flatHighest == 0, "day \(day)")
        state = next
        before = after
      }
    }
    #expect(worst < 1e-12)
  }

  @Test func moreAlgaeMakeRicherAfternoonsAndPoorerDawns() {
    let few = OxygenDays<Double>(leafArea: 1, production: 1, food: 4).run().flows
    let many = OxygenDays<Double>(leafArea: 1, production: 3, food: 16).run().flows
    #expect(many.flatHighest > few.flatHighest + 3)
    #expect(many.flatLowest < few.flatLowest - 0.3)
    #expect(many.algae > few.algae && many.photosynthesis == 3 * few.photosynthesis)
  }

  @Test func moreCarpMakePoorerDawns() {
    let dawns = [0.0, 0.6, 1.2, 3, 6].map { number in
      var days = OxygenDays<Double>(leafArea: 4, production: 0.5, food: 4)
      days.stock(number, mass: 150)
      return days.run().flows.flatLowest
    }
    for (fewer, more) in zip(dawns, dawns.dropFirst()) { #expect(more < fewer - 0.2, "\(dawns)") }
  }

  @Test func feedAndFaecesRotAndTakeTheirOxygen() {
    var days = OxygenDays<Double>(leafArea: 4, production: 0.5, food: 4)
    let clean = days.run().flows
    days.conditions.waste = 1
    let (state, fed) = days.run(days: 60)
    let share = 1 - Double.exp(-0.3)
    #expect(abs(state.waste - 1 / share) < 1e-6, "as much rots as is left")
    #expect(fed.waste > 0.6 && fed.waste < 1.1 && fed.flatLowest < clean.flatLowest - 0.5)
  }

  @Test func stillDeepWaterHoldsLessThanWindyWaterAndSwingsLess() {
    func deep(_ wind: Double) -> DissolvedOxygen.Flows<Double> {
      var days = OxygenDays<Double>(leafArea: 3, production: 0.5, food: 8, wind: wind)
      days.depth = 0.6
      return days.run(days: 60).flows
    }
    #expect(deep(0.2).flatLowest < deep(5).flatLowest - 0.5)
    let shallow = OxygenDays<Double>(leafArea: 3, production: 0.5, food: 8, wind: 0.2).run().flows
    #expect(deep(0.2).flatSwing < shallow.flatSwing)
  }

  @Test func theTrenchSwingsLessThanTheFlatAndLearnsFromIt() {
    var days = OxygenDays<Double>(leafArea: 1, production: 3, food: 10)
    days.geometry = PlotGeometry(refugeShare: 0.08, trenchDepth: 0.8)
    let joined = days.run(days: 40).flows
    #expect(joined.trenchSwing < 0.6 * joined.flatSwing && joined.trenchSwing > 0.05 * joined.flatSwing)
    days.parameters.mixing = 0
    let apart = days.run(days: 40).flows
    #expect(abs(apart.trenchMean - apart.flatMean) > abs(joined.trenchMean - joined.flatMean))
  }

  @Test func frogsAndNobodyChangeNothing() {
    var days = OxygenDays<Double>(leafArea: 3, production: 1, food: 8)
    days.geometry = PlotGeometry(refugeShare: 0.08, trenchDepth: 0.8)
    let alone = days.run()
    days.conditions.second.cohort = AnimalMovements.stock(CohortState(), number: 3, mass: 200)
    days.conditions.second.access = 1
    days.stock(0, mass: 0)
    let frogs = days.run()
    #expect(bits(alone.state) == bits(frogs.state) && bits(alone.flows) == bits(frogs.flows))
    #expect(frogs.state.second.appetite == 1 && frogs.state.second.suffocation == 0)
  }

  @Test func aDryFieldHoldsNoneAndNewWaterThatOfTheAir() {
    let days = OxygenDays<Double>(leafArea: 1, production: 1, food: 8)
    let (wet, first) = DissolvedOxygen.day(
      DissolvedOxygen.State(), days.conditions, before: 0, after: 0.1, PlotGeometry(), days.parameters, first: days.first,
      second: days.second)
    #expect(first.flatHighest == 0 && first.photosynthesis == 0 && first.withWater == wet.flat)
    let night = OxygenExchange.saturation(temperature: days.conditions.flatTemperature.lowest, pressure: 760.0)
    #expect(abs(wet.flat / 0.1 - night) < 0.2)
    let (dry, last) = DissolvedOxygen.day(
      wet, days.conditions, before: 0.1, after: 0, PlotGeometry(), days.parameters, first: days.first, second: days.second)
    #expect(dry.flat == 0 && last.withWater < 0)
  }

  @Test func eightFieldsAreEightFields() {
    var eight = OxygenDays<Lanes>(leafArea: 2, production: 2, food: 8)
    var number: Lanes = 0, depth: Lanes = 0.05
    for lane in 0..<8 {
      number[lane] = Double(lane)
      depth[lane] = lane == 3 ? 0 : 0.02 * Double(lane)
    }
    eight.stock(number, mass: 90)
    eight.depth = depth
    let together = eight.run().flows
    for lane in 0..<8 {
      var one = OxygenDays<Double>(leafArea: 2, production: 2, food: 8)
      one.stock(Double(lane), mass: 90)
      one.depth = depth[lane]
      let own: DissolvedOxygen.Flows<Double> = Homogeneous.unpack(together, field: lane)
      #expect(bits(own) == bits(one.run().flows), "field \(lane)")
    }
  }
}
