import Numbers
import Paddy
import Testing

@Suite struct PestDamageTests {
  private let p: PestDamage.Parameters<Double> = Catalogue.pestDamage.map { $0.value }
  private func crop(_ assimilation: Double, leafArea: Double = 4) -> CropView<Double> {
    .stand(leafArea: leafArea, leafNitrogenPercent: 2.5, daysInField: 60, hills: 25, assimilation: assimilation)
  }
  /// Hoppers of mean weight 0.45 — per hill, at 25 hills m⁻².
  private func hoppers(_ perHill: Double) -> PlanthopperState<Double> {
    var state = PlanthopperState<Double>()
    let each = perHill * 25 / 2
    state.nymphs[7] = each * 0.25 / 0.75
    state.nymphs[10] = each * 5 / 3
    return state
  }

  @Test("100 hoppers a hill of mean weight 0.45 take 2.0 g m⁻² d⁻¹ and 0.03 g N")
  func sap() {
    let injury = PestDamage.day(HopperburnState(), hoppers: hoppers(100), eaten: 0, crop: crop(18), p).injury
    #expect(abs(injury.sap - 2.1) < 0.15, "\(injury.sap)")
    #expect(abs(injury.nitrogen - 0.015 * injury.sap) < 1e-15)
    #expect(injury.hillLoss == 0 && injury.leafLoss == 0)
  }

  @Test("sap never exceeds what the rice makes")
  func cap() {
    #expect(PestDamage.day(HopperburnState(), hoppers: hoppers(3000), eaten: 0, crop: crop(18), p).injury.sap == 18)
    #expect(PestDamage.day(HopperburnState(), hoppers: hoppers(3000), eaten: 0, crop: crop(-2), p).injury.sap == 0)
  }

  @Test("hopperburn begins on the fifth day of heavy sucking and ends when it does")
  func hopperburn() {
    var state = HopperburnState<Double>()
    var losses: [Double] = []
    for day in 0..<9 {
      let result = PestDamage.day(state, hoppers: hoppers(day == 7 ? 10 : 700), eaten: 0, crop: crop(18), p)
      losses.append(result.injury.hillLoss)
      state = result.next
    }
    for (loss, expected) in zip(losses, [0, 0, 0, 0, 0.1, 0.1, 0.1, 0, 0]) { #expect(abs(loss - expected) < 1e-5) }
  }

  @Test("few insects never burn a stand that does not grow, none never burn anything")
  func smallDemand() {
    var state = HopperburnState<Double>()
    for count in [0.0, 5] {
      for _ in 0..<10 { state = PestDamage.day(state, hoppers: hoppers(count), eaten: 0, crop: crop(0), p).next }
      #expect(state.days == 0)
    }
  }

  @Test("leaf eaten counts twice: 200 cm² m⁻² on a leaf area of 4 cost 1 %; never more than all")
  func leafLoss() {
    #expect(abs(PestDamage.leafLoss(eaten: 200, leafArea: 4, p) - 0.00995) < 1e-4)
    #expect(PestDamage.leafLoss(eaten: 1e9, leafArea: 1, p) <= 1)
    #expect(PestDamage.leafLoss(eaten: 10, leafArea: 0, p) == 0)
  }

  @Test("eight in Lanes equal each alone bit for bit")
  func lanes() {
    let together: PestDamage.Parameters<Lanes> = Catalogue.pestDamage.map { Lanes($0.value) }
    var state = PlanthopperState<Lanes>()
    var view = CropView<Lanes>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: 60, hills: 25, assimilation: 18)
    var count = HopperburnState<Lanes>()
    for field in 0..<8 {
      state.macropters[2][field] = Double(field) * 1500
      view.assimilation[field] = Double(field) - 1
      count.days[field] = Double(field)
    }
    let eight = PestDamage.day(count, hoppers: state, eaten: 300, crop: view, together)
    for field in 0..<8 {
      var one = PlanthopperState<Double>()
      one.macropters[2] = Double(field) * 1500
      var days = HopperburnState<Double>()
      days.days = Double(field)
      let alone = PestDamage.day(days, hoppers: one, eaten: 300, crop: crop(Double(field) - 1), p)
      #expect(eight.injury.sap[field].bitPattern == alone.injury.sap.bitPattern)
      #expect(eight.injury.leafLoss[field].bitPattern == alone.injury.leafLoss.bitPattern)
      #expect(eight.injury.hillLoss[field].bitPattern == alone.injury.hillLoss.bitPattern)
      #expect(eight.next.days[field] == alone.next.days)
    }
  }
}
