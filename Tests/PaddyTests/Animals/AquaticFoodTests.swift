import Numbers
import Paddy
import Testing

@Suite struct AquaticFoodTests {
  static func day(
    _ mass: Double, leafArea: Double = 1, temperature: Double = 27, water: Double = 1, ammonium: Double = 0.02,
    organic: Double = 3,
    eaten: Double = 0, radiation: Double = 17
  ) -> (next: AquaticFoodState<Double>, flows: AquaticFood.Flows<Double>) {
    var state = AquaticFoodState<Double>()
    state.dryMass = mass
    return AquaticFood.day(
      state, radiation: radiation, leafArea: leafArea, temperature: temperature, waterPresent: water, ammonium: ammonium,
      organic: organic, eaten: eaten, loweredFood())
  }

  @Test(
    "The nitrogen of the pool closes",
    arguments: [
      (5.0, 0.3, 0.02, 3.0),  // an ordinary day
      (0.0, 0.0, 0.0, 0.0),  // an empty pool with nothing but air
      (5.0, 5.0, 1.0, 0.0),  // all eaten, much ammonium
      (19.9, 0.0, 0.0, 9.0),  // crowded
    ]) func closes(mass: Double, eaten: Double, ammonium: Double, organic: Double)
  {
    let (next, f) = Self.day(mass, ammonium: ammonium, organic: organic, eaten: eaten)
    let change = 0.09 * (next.dryMass - mass)
    #expect(abs(f.ammonium + f.organic + f.fixed - f.eaten - f.dead - change) <= 1e-15)
    #expect(next.dryMass >= 0 && f.ammonium <= ammonium && f.fixed <= 0.045 && f.organic <= 0.02 * organic)
  }

  @Test func ammoniumIsTakenBeforeAir() {
    #expect(Self.day(2, ammonium: 1).flows.fixed == 0)
    let poor = Self.day(2, ammonium: 0).flows
    #expect(poor.ammonium == 0 && poor.fixed > 0.01)
  }

  @Test func aClosedCanopyAndColdAndDroughtStopGrowth() {
    let open = Self.day(2, leafArea: 0, organic: 0).flows.growth
    let closed = Self.day(2, leafArea: 6, organic: 0).flows.growth
    #expect(closed < 0.25 * open && closed > 0)
    #expect(Self.day(2, temperature: 10).flows.growth == 0)
    let dry = Self.day(2, water: 0)
    #expect(dry.flows.growth == 0 && dry.next.dryMass < 1.6)
  }

  @Test func leftAloneThePoolSettlesAtSeveralGrams() {
    var mass = 0.0
    for _ in 0..<200 { mass = Self.day(mass, leafArea: 3).next.dryMass }
    #expect(mass > 3 && mass < 15)
    #expect(abs(Self.day(mass, leafArea: 3).next.dryMass - mass) < 1e-3)
  }

  @Test(
    "What grazing leaves is near what a stock comes to that is grazed at the same rate for long; ungrazed it is all, to the bit")
  func grazing() {
    func settled(_ share: Double) -> (mass: Double, flows: AquaticFood.Flows<Double>) {
      var mass = 3.0, flows = Self.day(mass).flows
      for _ in 0..<400 {
        let day = Self.day(mass, eaten: share * mass)
        (mass, flows) = (day.next.dryMass, day.flows)
      }
      return (mass, flows)
    }
    let alone = settled(0)
    for share in [0.02, 0.05, 0.1, 0.3] {
      let grazed = settled(share)
      var state = AquaticFoodState<Double>()
      state.dryMass = grazed.mass
      let left = AquaticFood.leftByGrazing(state, grazed.flows, loweredFood())
      #expect(abs(left / (grazed.mass / alone.mass) - 1) < 0.25, "\(share) of it a day: \(left) for \(grazed.mass / alone.mass)")
      #expect(AquaticFood.leftByGrazing(state, Self.day(grazed.mass).flows, loweredFood()) == 1)
    }
    #expect(AquaticFood.leftByGrazing(AquaticFoodState(), Self.day(0).flows, loweredFood()) == 1)
  }
}
