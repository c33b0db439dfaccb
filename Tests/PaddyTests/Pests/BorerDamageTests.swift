import Numbers
import Paddy
import Testing

@Suite struct BorerDamageTests {
  private let p: BorerDamage.Parameters<Double> = Catalogue.borerDamage.map { $0.value }

  private func crop(_ day: Double, stage: Double) -> CropView<Double> {
    var view = CropView<Double>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: day, hills: 16, assimilation: 18)
    view.developmentStage = stage
    return view
  }

  @Test("a hill has 3 tillers at planting, 18 a month later")
  func tillers() {
    #expect(BorerDamage.tillers(crop(0, stage: 0.2), p) == 48)
    #expect(abs(BorerDamage.tillers(crop(15, stage: 0.4), p) - 168) < 1e-9)
    #expect(BorerDamage.tillers(crop(60, stage: 0.9), p) == 288)
  }

  /// Stage of the crop, tillers attacked of 288, dead hearts and white heads in %.
  static let cases: [(stage: Double, attacked: Double, deadHearts: Double, whiteHeads: Double, sentence: String)] = [
    (0.5, 0, 0, 0, "nobody attacks"),
    (0.5, 28.8, 9.516, 0, "a tenth attacked at tillering: some twice, so that a little less dies, as dead hearts"),
    (0.64, 288, 63.21, 0, "as many attacks as tillers leave a third alive"),
    (0.65, 28.8, 0, 9.516, "from panicle initiation on they are white heads"),
    (1.4, 28.8, 0, 9.516, "in the filling grain too"),
  ]

  @Test("dead hearts before panicle initiation, white heads after", arguments: cases)
  func shares(_ row: (stage: Double, attacked: Double, deadHearts: Double, whiteHeads: Double, sentence: String)) {
    let step = BorerDamage.day(BorerInjuryState<Double>(), attacked: row.attacked, crop: crop(60, stage: row.stage), p)
    #expect(abs(100 * step.next.deadHearts - row.deadHearts) < 0.01, "\(row.sentence): \(step.next)")
    #expect(abs(100 * step.next.whiteHeads - row.whiteHeads) < 0.01, "\(row.sentence): \(step.next)")
    #expect(step.injury.tillersKilled == step.next.deadHearts && step.injury.paniclesKilled == step.next.whiteHeads)
  }

  @Test("tillers killed twice count once; what the eye sees fades by e in ten days, the account does not")
  func accounts() {
    var state = BorerInjuryState<Double>()
    for _ in 0..<2 { state = BorerDamage.day(state, attacked: 28.8, crop: crop(60, stage: 0.5), p).next }
    #expect(abs(state.deadHearts - Double.decayed(0.2)) < 1e-12)
    let seen = state.fresh
    for _ in 0..<10 { state = BorerDamage.day(state, attacked: 0, crop: crop(60, stage: 0.5), p).next }
    #expect(abs(state.fresh / seen - Double.exp(-1)) < 1e-12)
    #expect(abs(state.deadHearts - Double.decayed(0.2)) < 1e-12)
    let bare = BorerDamage.day(
      state, attacked: 0, crop: .stand(leafArea: 0, leafNitrogenPercent: 0, daysInField: 0, hills: 0, assimilation: 0), p)
    #expect(bare.injury.tillersKilled == 0 && bare.next.deadHearts == state.deadHearts)
  }

  @Test("a threshold of dead hearts asks for a spray when reached, not before, and not again within its interval")
  func threshold() {
    func due(_ killed: Double, sprayed: Double = 0, days: Double = 0) -> Double {
      var state = SprayState<Double>()
      state.sprayed = sprayed
      state.daysSince = days
      return SprayEffect.threshold(
        state, hoppersPerHill: 0, larvaePerHill: 0, hopperThreshold: 1e9, larvaThreshold: 1e9, interval: 10, killed: killed,
        killedThreshold: 0.05)
    }
    #expect(due(0.049) == 0 && due(0.05) == 1 && due(0.3) == 1)
    #expect(due(0.3, sprayed: 1, days: 9) == 0 && due(0.3, sprayed: 1, days: 10) == 1)
  }
}
