import Numbers
import Paddy
import Testing

@Suite struct MethaneProductionTests {
  static let standard = MethaneProduction.Parameters<Cited>.standard

  /// CH4MOD as it is: site 1, its own logistic crop, its own soil temperature and residues.
  static func published(quick: Double, slow: Double) -> MethaneProduction.Parameters<Double> {
    var p = standard.map(\.value)
    p.site = 1
    p.quickResidue = quick
    p.slowResidue = slow
    p.oxidation = 0.098
    return p
  }

  /// Root mass to a shoot, g m⁻²: root = 0.212·(shoot + root)^0.936 in mg.
  static func roots(_ shoot: Double) -> Double {
    var whole = 1000 * shoot
    for _ in 0..<80 { whole = 1000 * shoot + 0.212 * Double.pow(whole, 0.936) }
    return whole / 1000 - shoot
  }

  /// Days flooded and drained in turn; kg CH₄ ha⁻¹ of a season in 27 °C air that ends with 7 t ha⁻¹ of grain.
  static func season(
    _ turns: [(days: Int, drained: Double)], sand: Double = 25, air: Double = 27, quick: Double = 25, slow: Double = 70
  ) -> (emitted: Double, made: Double, end: MethaneProduction.State<Double>) {
    let p = published(quick: quick, slow: slow)
    let days = turns.flatMap { turn in Array(repeating: turn.drained, count: turn.days) }
    let length = Double(days.count) / 70 - 1
    let rate = 0.1 - 0.03 * length, first = 20 - 8 * length
    let most = 9.46 * Double.pow(700, 0.76)
    var state = MethaneProduction.State(p)
    var emitted = 0.0, made = 0.0
    for (day, drained) in days.enumerated() {
      var c = MethaneProduction.Conditions<Double>()
      c.shoot = most / (1 + (most / first - 1) * Double.exp(-rate * Double(day + 1)))
      c.grown = c.shoot / most
      c.roots = roots(c.shoot)
      c.temperature = 4.4 + 0.76 * air
      c.drained = drained
      c.texture = MethaneProduction.texture(sand: sand, p)
      let step = MethaneProduction.day(state, c, p)
      state = step.next
      emitted += 10 * (step.flows.throughRice + step.flows.bubbles)
      made += 10 * step.flows.made
    }
    return (emitted, made, state)
  }

  @Test("CH4MOD's own season to the gram: flooded and drained before harvest; with a mid-season drainage too")
  func ownSeason() {
    #expect(abs(Self.season([(95, 0), (15, 1)]).emitted - 336.97) < 0.005)
    #expect(abs(Self.season([(29, 0), (8, 1), (58, 0), (15, 1)]).emitted - 148.79) < 0.005)
  }

  @Test("sand, warmth and organic matter raise it; drained soil makes next to nothing")
  func directions() {
    let plain = Self.season([(95, 0), (15, 1)]).emitted
    // In proportion to the texture factor, 0.55 : 0.8875 : 1.45, but for what quick decay does to the redox potential.
    for (sand, texture) in [(10.0, 0.55), (50, 1.45)] {
      let ratio = Self.season([(95, 0), (15, 1)], sand: sand).emitted / plain
      #expect(abs(ratio / (texture / 0.8875) - 1) < 0.06, "\(sand) %: \(ratio)")
    }
    #expect(Self.season([(95, 0), (15, 1)], air: 22).emitted < 0.75 * plain)
    #expect(Self.season([(95, 0), (15, 1)], quick: 100, slow: 280).emitted > 1.2 * plain)
    #expect(Self.season([(110, 1)]).emitted < 0.02 * plain)
  }

  @Test("what decays leaves the pools, never more than is there; what is made is no more than the substrate allows")
  func substrate() {
    let p = Self.published(quick: 40, slow: 90)
    var state = MethaneProduction.State(p)
    var decayed = 0.0, made = 0.0
    for _ in 0..<200 {
      var c = MethaneProduction.Conditions<Double>()
      c.temperature = 30
      c.quick = 0.5
      let step = MethaneProduction.day(state, c, p)
      decayed += state.quick + state.slow + 0.5 - step.next.quick - step.next.slow
      made += step.flows.made
      // No rice, nothing through it; bubbles are the nine tenths at most.
      #expect(step.flows.throughRice == 0 && step.flows.bubbles <= 0.9 * step.flows.made)
      #expect(step.next.quick > 0 && step.next.slow > 0)
      state = step.next
    }
    #expect(made > 0 && made <= 0.27 * decayed)
  }

  @Test("redox stays between its ends and comes to rest there")
  func redox() {
    let p = Self.published(quick: 25, slow: 70)
    var state = MethaneProduction.State(p)
    var c = MethaneProduction.Conditions<Double>()
    func run(_ days: Int) {
      for _ in 0..<days {
        state = MethaneProduction.day(state, c, p).next
        #expect((-250...250).contains(state.redox))
      }
    }
    run(200)
    #expect(state.redox < -240 && state.moisture == 0.636)
    c.drained = 1
    run(60)
    #expect(state.redox > 240 && state.moisture < 0.22)
    c.drained = 0.5
    run(200)
    #expect((-200...240).contains(state.redox))
  }

  @Test("a soil is drained by how deep its water stands; rice has grown by its stage")
  func scales() {
    let p = Self.standard.map(\.value)
    #expect(MethaneProduction.drained(level: 0.05, p) == 0 && MethaneProduction.drained(level: 0.0, p) == 0)
    #expect(abs(MethaneProduction.drained(level: -0.5 * p.drainedDepth, p) - 0.5) < 1e-12)
    #expect(MethaneProduction.drained(level: -10 * p.drainedDepth, p) == 1)
    #expect(MethaneProduction.grown(stage: 0, p) == 0 && abs(MethaneProduction.grown(stage: 0.75, p) - 0.5) < 1e-12)
    #expect((0.97..<1).contains(MethaneProduction.grown(stage: 2, p)) && MethaneProduction.grown(stage: 0.2, p) < 0.02)
  }

  @Test("eight fields are each as if alone")
  func lanes() {
    let p = Self.standard.map(\.value), many = Self.standard.map { Lanes($0.value) }
    var together = MethaneProduction.State(many)
    var alone = [MethaneProduction.State<Double>](repeating: MethaneProduction.State(p), count: 8)
    for day in 0..<60 {
      var c = MethaneProduction.Conditions<Lanes>()
      for field in 0..<8 {
        c.shoot[field] = Double(day * field)
        c.roots[field] = Double(day * field) * 0.1
        c.grown[field] = Double(day) / 60
        c.temperature[field] = 20 + Double(field)
        c.drained[field] = day % (field + 2) == 0 ? 1 : 0
        c.quick[field] = Double(field)
      }
      let step = MethaneProduction.day(together, c, many)
      together = step.next
      for field in 0..<8 {
        var one = MethaneProduction.Conditions<Double>()
        one.shoot = c.shoot[field]
        one.roots = c.roots[field]
        one.grown = c.grown[field]
        one.temperature = c.temperature[field]
        one.drained = c.drained[field]
        one.quick = c.quick[field]
        let own = MethaneProduction.day(alone[field], one, p)
        alone[field] = own.next
        #expect(own.flows.made.bitPattern == step.flows.made[field].bitPattern)
        #expect(own.flows.throughRice.bitPattern == step.flows.throughRice[field].bitPattern)
        #expect(own.next.redox.bitPattern == step.next.redox[field].bitPattern)
      }
    }
  }
}
