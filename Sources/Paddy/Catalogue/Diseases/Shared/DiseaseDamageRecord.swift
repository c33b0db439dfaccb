public import Numbers

extension Catalogue {
  /// What a disease costs the leaves at a given severity.
  public static let diseaseDamage = DiseaseDamage.Parameters<Cited>(
    bacterialBlight: Cited(1, 0.5...1.5, "1", ricepest, .measured),
    brownSpot: Cited(6.3, 3...8, "1", ricepest, .measured),
    leafBlast: Cited(3, 1.5...5, "1", ricepest, .measured),
    sheathBlight: Cited(1, 0.5...1.5, "1", ricepest, .measured),
    leafDeath: Cited(0.076, 0.04...0.11, "d⁻¹", "0.00076 a day and per cent of severity, " + ricepest, .measured),
    tillerLeaf: Cited(
      0.4, 0.2...0.6, "1",
      "design choice: Yoshimura 1954 (abstract) counts a stem nothing where the four uppermost sheaths are sound, a third where two are, more "
        + "higher up; then 30 and 40 % of tillers cost 3 and 8 % of grain, and by the index of Marchetti & Bollich 1991 (abstract) 4 and 6 %"
    ))
}

private let ricepest = "RICEPEST, Willocquet et al. 2000–2004, as in the code of the ricepest package; range a design choice"
