public import Numbers

/// *Chilo suppressalis*: the borer of the lower Yangtze, which winters in stubble and has three to four generations a year.
public enum StripedBorer {
  public static let species = PestSpecies(
    name: "striped-borer", title: "Striped stem borer (Chilo suppressalis)", guild: .borer)

  public static let parameters = Borer.Parameters<Cited>(
    egg: stage(Cited(103, 95...115, "°C d", oregon, .measured), heat: 37),
    larva: stage(Cited(520, 450...600, "°C d", oregon, .measured), heat: 38),
    pupa: stage(Cited(125, 110...140, "°C d", oregon, .measured), heat: 38),
    moth: stage(
      Cited(160, 120...200, "°C d", "set so that half of the eggs are laid after 79 °C d, \(oregon)", .calibrated), heat: 39),
    fecundity: Cited(250, 200...300, "eggs per female", "recalled"),
    femaleShare: Cited(0.5, 0.45...0.55, "1", "recalled"),
    layingOptimum: Cited(26, 24...28, "°C", choice),
    layingReach: Cited(12, 10...14, "°C", choice),
    nitrogenSlope: Cited(0.4, 0.1...0.9, "per % N", choice),
    youngHost: Cited(0.8, 0.4...1, "1", choice),
    ripeningDay: Cited(75, 65...90, "d", choice),
    oldHost: Cited(0.1, 0.05...0.4, "1", choice),
    crowdingDensity: Cited(10, 5...20, "per hill", choice),
    establishment: Cited(0.1, 0.05...0.2, "1", "recalled: larvae that get into a tiller"),
    eggHazard: Cited(0.03, 0.01...0.05, "d⁻¹", choice),
    larvaHazard: Cited(0.01, 0.005...0.03, "d⁻¹", choice),
    pupaHazard: Cited(0.01, 0.005...0.03, "d⁻¹", choice),
    mothHazard: Cited(0.15, 0.1...0.25, "d⁻¹", choice),
    eggParasitism: Cited(0.05, 0.02...0.15, "d⁻¹", "design choice: a third of the eggs in a week"),
    larvaParasitism: Cited(0.01, 0.002...0.03, "d⁻¹", "design choice: a quarter of the larvae in a month"),
    starvation: Cited(0.5, 0.2...1, "d⁻¹", choice),
    coldLimit: Cited(8, 6...10, "°C", "design choice, for eggs and moths; larvae bear frost"),
    coldHazard: Cited(0.2, 0.1...0.5, "d⁻¹", choice),
    tillersOnEntry: Cited(1, 0.5...1, "1", "recalled: one dead heart on entry"),
    tillersLater: Cited(0.0417, 0.02...0.06, "d⁻¹", "recalled: half a tiller more every twelve days"))

  /// Moths of the lower Yangtze: those that have wintered fly in the first half of May, the next in the first half of July, when most single-season
  /// rice stands.
  public static let flight = BorerFlight.Parameters<Cited>(
    wintered: Cited(1, 0.3...2, "m⁻²", "design choice: half of 300 to 3000 wintered larvae per mu, recalled"),
    firstGeneration: Cited(
      1.5, 0.5...4, "m⁻²", "set so that 3 to 10 % of the tillers die where nobody sprays, recalled; no counts of moths found",
      .calibrated),
    allYear: Cited(0, 0...0, "m⁻² d⁻¹", "no generation of the winter"),
    base: Cited(10, 9.5...13, "°C", oregon, .measured), optimum: Cited(31, 29...33, "°C", choice),
    waking: Cited(360, 300...420, "°C d", "wintered larva 235 and pupa 125, \(oregon)", .measured),
    generation: Cited(827, 750...900, "°C d", "to half of the eggs 79, egg 103, larva 520, pupa 125, \(oregon)", .measured),
    spread: Cited(
      245, 200...300, "°C d", "a tenth flown at 238 °C d, nine tenths at 483, Jilin: Jiao et al. 2006, abstract", .measured),
    winteredDay: Cited(129, 120...145, "day of year", "recalled"),
    firstGenerationDay: Cited(190, 180...200, "day of year", "recalled"),
    yearDeviation: Cited(0.5, 0.3...0.8, "1", choice))

  private static func stage(_ requirement: Cited, heat: Double) -> StageChain.Thermal<Cited> {
    StageChain.Thermal(
      base: Cited(10, 9.5...13, "°C", oregon, .measured), optimum: Cited(31, 29...33, "°C", choice),
      maximum: Cited(38, 37...40, "°C", oregon, .measured), requirement: requirement,
      heatLimit: Cited(heat, (heat - 1)...(heat + 2), "°C", choice))
  }

  private static let choice = "design choice"
  private static let oregon = "phenology model of Oregon State University, page"
}
