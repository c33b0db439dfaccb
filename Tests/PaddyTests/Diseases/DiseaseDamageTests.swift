import Numbers
import Testing

import Paddy

@Suite("What diseases cost the rice")
struct DiseaseDamageTests {
  private let p: DiseaseDamage.Parameters<Double> = Catalogue.diseaseDamage.map { $0.value }

  private func injury(blight: Double = 0, spot: Double = 0, blast: Double = 0, sheath: Double = 0) -> DiseaseInjury<Double> {
    var flows = RiceDiseaseFlows<Double>()
    flows.bacterialBlight.severity = blight
    flows.brownSpot.severity = spot
    flows.leafBlast.severity = blast
    flows.sheathBlight.severity = sheath
    return DiseaseDamage.day(flows, p)
  }

  @Test("Leaf area at work and leaf killed are those of RICEPEST; of tillers with sheath blight a third of the leaf counts")
  func rules() {
    let third = p.tillerLeaf
    #expect(abs(injury(blight: 0.2).idleLeaf - 0.2) < 1e-12)
    #expect(abs(injury(sheath: 0.2).idleLeaf - 0.2 * third) < 1e-12)
    #expect(abs(injury(blast: 0.1).idleLeaf - (1 - 0.9 * 0.9 * 0.9)) < 1e-12)
    // 0.9^6.3 = 0.51490
    #expect(abs(injury(spot: 0.1).idleLeaf - 0.48510) < 1e-5)
    #expect(
      abs(injury(blight: 0.2, spot: 0.1, blast: 0.1, sheath: 0.3).idleLeaf - (1 - 0.8 * 0.51490 * 0.729 * (1 - 0.3 * third)))
        < 1e-5)
    // 30 % of the leaf: 0.00076 · 30 = 2.28 % of it a day.
    #expect(abs(injury(sheath: 0.3 / third).leafDeath - 0.0228) < 0.0003)
    #expect(injury(blight: 0.5, spot: 0.5, blast: 0.5).leafDeath == 0)
  }

  @Test("Where nothing is ill, nothing is taken, to the bit; where everything is, no more than there is")
  func ends() {
    #expect(bits(injury()) == [0, 0])
    let all = injury(blight: 1, spot: 1, blast: 1, sheath: 1)
    #expect(all.idleLeaf <= 1 && all.idleLeaf > 0.999 && all.leafDeath < 0.08)
  }

  /// Grain of IR72 in the tropics, grown without want, with one severity from panicle initiation on — kg ha⁻¹.
  private func grain(_ injury: DiseaseInjury<Double>) -> Double {
    let model = RiceModel<Double>(RiceCultivar.ir72.lowered(), hills: 25, seedlings: 5, nitrogen: .no)
    var state = model.emerging
    for (day, today) in SyntheticWeather.tropics(days: 130, as: Double.self).enumerated() where state.developmentStage < 2 {
      var around = RiceSurroundings<Double>()
      if state.developmentStage > 0.65 {
        around.soundLeaf = 1 - injury.idleLeaf
        around.leavesKilled = injury.leafDeath
      }
      state = RiceDay.step(state, RiceSeason<Double>.phase(day: day, seedbedDays: 12), today, around, model).next
    }
    return state.grains
  }

  @Test(
    "A severity kept from panicle initiation on costs grain, more of it than of the leaf that still shares the light",
    arguments: [
      (injured: "sheath blight on a fifth of the tillers", least: 0.01, most: 0.12),
      // Marchetti & Bollich (1991) have 44 % at the highest index, which fields reach late; here it lasts from panicle initiation.
      ("sheath blight on every tiller", 0.15, 0.65),
      ("bacterial blight of 20 %", 0.01, 0.2),
      ("blast of 10 %", 0.02, 0.3), ("brown spot of 5 %", 0.02, 0.3),
    ])
  func grain(injured: String, least: Double, most: Double) {
    let ill =
      switch injured {
      case "sheath blight on a fifth of the tillers": injury(sheath: 0.2)
      case "sheath blight on every tiller": injury(sheath: 1)
      case "bacterial blight of 20 %": injury(blight: 0.2)
      case "blast of 10 %": injury(blast: 0.1)
      default: injury(spot: 0.05)
      }
    let loss = 1 - grain(ill) / grain(injury())
    #expect(loss > least && loss < most, "\(loss)")
    if ill.leafDeath == 0 { #expect(loss < ill.idleLeaf, "a closed canopy loses less light than leaf") }
  }
}
