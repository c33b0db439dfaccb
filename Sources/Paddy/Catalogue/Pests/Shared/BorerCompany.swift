public import Numbers

extension Catalogue {
  /// The borers of a site, one or two: those the site names, else the usual one of its latitude.
  public static func borers(at site: Site) -> [PestSpecies] {
    switch site.borers {
    case nil: [borer(at: site)]
    case .striped: [StripedBorer.species]
    case .yellow: [YellowBorer.species]
    case .both: [StripedBorer.species, YellowBorer.species]
    }
  }

  /// When moths of a borer come to a field of that site.
  public static func borerFlight(of species: PestSpecies, at site: Site) -> BorerFlight.Parameters<Cited> {
    let isTropical = borer(at: site) == YellowBorer.species
    if species == YellowBorer.species { return isTropical ? YellowBorer.flight : YellowBorer.winteringFlight }
    return isTropical ? StripedBorer.tropicalFlight : StripedBorer.flight
  }
}

extension YellowBorer {
  /// Moths where it winters in stubble: those that have wintered fly at the end of May, the next in the middle of July. Fewer than striped ones:
  /// in the Yangtze delta yellow ones were minor in the 2000s (Zhu et al. 2007, abstract).
  public static let winteringFlight = BorerFlight.Parameters<Cited>(
    wintered: Cited(0.3, 0.05...1, "m⁻²", fewer), firstGeneration: Cited(0.4, 0.1...1.5, "m⁻²", fewer),
    allYear: Cited(0, 0...0, "m⁻² d⁻¹", "no generation of the winter"),
    base: Cited(13, 12...14, "°C", "design choice"), optimum: Cited(31, 29...33, "°C", "design choice"),
    waking: Cited(310, 240...380, "°C d", "set so that half have flown at the end of May near Hangzhou, recalled"),
    generation: Cited(640, 560...720, "°C d", "half of the moth's life 45, egg 85, larva 400, pupa 105, design choice"),
    spread: Cited(245, 200...300, "°C d", "as the striped borer, design choice"),
    winteredDay: Cited(147, 135...160, "day of year", "recalled"),
    firstGenerationDay: Cited(195, 185...205, "day of year", "recalled"),
    yearDeviation: Cited(0.5, 0.3...0.8, "1", "design choice"))

  private static let fewer = "design choice: a quarter of the striped borer's"
}

extension StripedBorer {
  /// Moths of the tropics, from rice of every age near by; fewer than yellow ones, which live on rice alone.
  public static let tropicalFlight = BorerFlight.Parameters<Cited>(
    wintered: Cited(0, 0...0, "m⁻²", unused), firstGeneration: Cited(0, 0...0, "m⁻²", unused),
    allYear: Cited(0.007, 0.001...0.02, "m⁻² d⁻¹", "design choice: a third of the yellow borer's"),
    base: Cited(10, 9.5...13, "°C", unused), optimum: Cited(31, 29...33, "°C", unused),
    waking: Cited(360, 300...420, "°C d", unused), generation: Cited(827, 750...900, "°C d", unused),
    spread: Cited(245, 200...300, "°C d", unused), winteredDay: Cited(129, 120...145, "day of year", unused),
    firstGenerationDay: Cited(190, 180...200, "day of year", unused),
    yearDeviation: Cited(0.5, 0.3...0.8, "1", "design choice"))

  private static let unused = "unused in the tropics"
}
