public import Numbers

/// *Scirpophaga incertulas*: the borer of the tropics, which lives on rice alone. In single-season rice of the lower Yangtze it is rare today
/// and not followed there.
public enum YellowBorer {
  public static let species = PestSpecies(
    name: "yellow-borer", title: "Yellow stem borer (Scirpophaga incertulas)", guild: .borer)

  public static let parameters = Borer.Parameters<Cited>(
    egg: stage(Cited(85, 75...95, "°C d", yadav), heat: 37),
    larva: stage(Cited(400, 350...480, "°C d", yadav), heat: 38),
    pupa: stage(Cited(105, 95...125, "°C d", yadav), heat: 38),
    moth: stage(Cited(90, 60...120, "°C d", "design choice: 4 to 7 d, recalled"), heat: 39),
    fecundity: Cited(160, 120...200, "eggs per female", "recalled: in two or three masses"),
    femaleShare: Cited(0.5, 0.45...0.55, "1", "recalled"),
    layingOptimum: Cited(27, 25...29, "°C", choice),
    layingReach: Cited(12, 10...14, "°C", choice),
    nitrogenSlope: Cited(0.4, 0.1...0.9, "per % N", choice),
    youngHost: Cited(0.8, 0.4...1, "1", choice),
    ripeningDay: Cited(65, 55...80, "d", choice),
    oldHost: Cited(0.1, 0.05...0.4, "1", choice),
    crowdingDensity: Cited(10, 5...20, "per hill", choice),
    establishment: Cited(0.1, 0.05...0.2, "1", "recalled: larvae that get into a tiller"),
    eggHazard: Cited(0.03, 0.01...0.05, "d⁻¹", choice),
    larvaHazard: Cited(0.01, 0.005...0.03, "d⁻¹", choice),
    pupaHazard: Cited(0.01, 0.005...0.03, "d⁻¹", choice),
    mothHazard: Cited(0.15, 0.1...0.25, "d⁻¹", choice),
    eggParasitism: Cited(0.08, 0.03...0.2, "d⁻¹", "design choice: nearly half of the eggs in a week"),
    larvaParasitism: Cited(0.005, 0...0.02, "d⁻¹", "design choice: few wasps find them in the stem"),
    starvation: Cited(0.5, 0.2...1, "d⁻¹", choice),
    coldLimit: Cited(10, 8...12, "°C", choice),
    coldHazard: Cited(0.2, 0.1...0.5, "d⁻¹", choice),
    tillersOnEntry: Cited(1, 0.5...1, "1", "recalled: one dead heart on entry"),
    tillersLater: Cited(0.0417, 0.02...0.06, "d⁻¹", "recalled: half a tiller more every twelve days"))

  /// Moths of the tropics, from rice of every age near by.
  public static let flight = BorerFlight.Parameters<Cited>(
    wintered: Cited(0, 0...0, "m⁻²", tropics), firstGeneration: Cited(0, 0...0, "m⁻²", tropics),
    allYear: Cited(0.02, 0.005...0.05, "m⁻² d⁻¹", "design choice: as many in 75 days as come to a field of the lower Yangtze"),
    base: Cited(13, 12...14, "°C", choice), optimum: Cited(31, 29...33, "°C", choice),
    waking: Cited(360, 300...420, "°C d", tropics), generation: Cited(640, 560...720, "°C d", tropics),
    spread: Cited(245, 200...300, "°C d", tropics), winteredDay: Cited(129, 120...145, "day of year", tropics),
    firstGenerationDay: Cited(190, 180...200, "day of year", tropics), yearDeviation: Cited(0.5, 0.3...0.8, "1", choice))

  private static func stage(_ requirement: Cited, heat: Double) -> StageChain.Thermal<Cited> {
    StageChain.Thermal(
      base: Cited(13, 12...14, "°C", yadav), optimum: Cited(31, 29...33, "°C", choice), maximum: Cited(38, 36...40, "°C", choice),
      requirement: requirement, heatLimit: Cited(heat, (heat - 1)...(heat + 2), "°C", choice))
  }

  private static let choice = "design choice"
  private static let tropics = "unused in the tropics"
  private static let yadav = "design choice that gives 6 d, 25 to 34 d and 7 to 9 d near 27 °C (Yadav, excerpt)"
}
