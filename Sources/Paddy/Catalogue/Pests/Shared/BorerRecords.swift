public import Numbers

extension Catalogue {
  /// Tillers and what becomes of dead ones.
  public static let borerDamage = BorerDamage.Parameters<Cited>(
    youngTillers: Cited(3, 1...5, "per hill", "design choice, with 2 seedlings a hill"),
    tillers: Cited(18, 12...25, "per hill", "recalled: 250 to 350 m⁻² of single-season rice"),
    tilleringDays: Cited(30, 25...40, "d", "design choice"),
    compensation: Cited(0.5, 0.3...0.8, "1", "recalled; more with nitrogen and after an early attack"),
    fading: Cited(10, 5...15, "d", "design choice"))

  /// The borer of a site: the yellow one within the tropics, the striped one elsewhere. In the Yangtze delta striped and pink borers were at
  /// their most and yellow ones minor in the 2000s (Zhu et al. 2007, abstract), and these decline (Luo et al. 2020, abstract).
  public static func borer(at site: Site) -> PestSpecies {
    Swift.abs(site.latitude) < 21 ? YellowBorer.species : StripedBorer.species
  }

  /// When moths come to a field of that site.
  public static func borerFlight(at site: Site) -> BorerFlight.Parameters<Cited> {
    borer(at: site) == YellowBorer.species ? YellowBorer.flight : StripedBorer.flight
  }
}
