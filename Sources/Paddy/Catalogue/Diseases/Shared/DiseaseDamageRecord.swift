public import Numbers

extension Catalogue {
  /// What a disease costs the leaves at a given severity.
  public static let diseaseDamage = DiseaseDamage.Parameters<Cited>(
    bacterialBlight: Cited(1, 0.5...1.5, "1", ricepest, .measured),
    brownSpot: Cited(6.3, 3...8, "1", ricepest, .measured),
    leafBlast: Cited(3, 1.5...5, "1", ricepest, .measured),
    sheathBlight: Cited(1, 0.5...1.5, "1", ricepest, .measured),
    leafDeath: Cited(0.076, 0.04...0.11, "d⁻¹", "0.00076 a day and per cent of severity, " + ricepest, .measured))
}

private let ricepest = "RICEPEST, Willocquet et al. 2000–2004, as in the code of the ricepest package; range a design choice"
