public import Numbers

extension Catalogue {
  /// What one insect costs the rice.
  public static let pestDamage = PestDamage.Parameters<Cited>(
    sapPerFemale: Cited(0.0018, 0.0009...0.0036, "g CH₂O d⁻¹", "recalled from honeydew studies, a factor of two"),
    sapNitrogen: Cited(0.015, 0.005...0.03, "g N per g CH₂O", "design choice"),
    foldedLeaf: Cited(2, 1.5...2.5, "1", "recalled"),
    burnShare: Cited(0.6, 0.4...0.9, "1", "design choice"),
    burnDays: Cited(5, 3...8, "d", "design choice"),
    burnHazard: Cited(0.10536, 0.05...0.2, "d⁻¹", "10 % of the hills a day, design choice"),
    leastSap: Cited(0.5, 0.2...1, "g CH₂O m⁻² d⁻¹", "design choice"))
}
