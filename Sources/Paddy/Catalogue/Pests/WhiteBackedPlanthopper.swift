public import Numbers

/// *Sogatella furcifera*: comes before the brown planthopper and in larger numbers, multiplies on young rice and leaves it at booting.
///
/// Known weak: only its development and fecundity are measured. That it prefers young rice, has few short wings and leaves more readily is
/// recalled; the sizes of those are choices. It is taken to suck as much as a brown planthopper of its stage.
public enum WhiteBackedPlanthopper {
  public static let species = PestSpecies(
    name: "white-backed-planthopper", title: "White-backed planthopper (Sogatella furcifera)", guild: .planthopper)

  public static let parameters = Planthopper.Parameters<Cited>(
    egg: StageChain.Thermal(
      base: Cited(10.2, 9.5...11, "°C", park, .measured),
      optimum: Cited(32.5, 31...34, "°C", "5.5 d at 32.5 °C, the shortest: \(park)", .measured),
      maximum: Cited(37, 36...39, "°C", choice), requirement: Cited(122, 115...130, "°C d", park, .measured),
      heatLimit: Cited(36, 35...38, "°C", choice)),
    nymph: StageChain.Thermal(
      base: Cited(12.3, 11.5...13, "°C", park, .measured),
      optimum: Cited(32, 30...33, "°C", "9.0 d at 32.5 °C, the shortest: \(park)", .measured),
      maximum: Cited(36, 35...38, "°C", "some eggs hatch but no nymph grows up at 35 °C: \(park)", .measured),
      requirement: Cited(156.3, 145...170, "°C d", park, .measured), heatLimit: Cited(36, 34.5...37.5, "°C", choice)),
    adult: StageChain.Thermal(
      base: Cited(11, 10...13, "°C", choice), optimum: Cited(32, 30...34, "°C", choice),
      maximum: Cited(40, 38...42, "°C", choice), requirement: Cited(200, 160...250, "°C d", choice),
      heatLimit: Cited(39, 38...41, "°C", choice)),
    fecundity: Cited(197, 150...200, "eggs per female", "life table with r 0.122 d⁻¹, abstract", .measured),
    macropterFecundity: Cited(0.9, 0.7...1, "1", "design choice: most females that breed are long-winged"),
    femaleShare: Cited(0.5, 0.45...0.55, "1", "recalled"),
    layingOptimum: Cited(27, 25...29, "°C", choice),
    layingReach: Cited(12.5, 10...14, "°C", choice),
    nitrogenSlope: Cited(0.55, 0.2...0.9, "per % N", "design choice, as the brown planthopper"),
    youngHost: Cited(1, 0.8...1, "1", "design choice; prefers young rice, recalled"),
    ripeningDay: Cited(45, 35...60, "d", "design choice; breeds until booting, recalled"),
    oldHost: Cited(0.05, 0.02...0.2, "1", "design choice; hardly breeds on headed rice, recalled"),
    crowdingDensity: Cited(80, 40...150, "per hill", "design choice; crowded at lower density than brown planthoppers, recalled"),
    brachypterShare: Cited(0.35, 0.1...0.6, "1", "design choice; fewer short wings than brown planthoppers, recalled"),
    leastBrachypterShare: Cited(0.02, 0...0.1, "1", choice),
    brachypterDensity: Cited(15, 5...40, "per hill", choice),
    brachypterDay: Cited(45, 35...60, "d", choice),
    lateBrachypters: Cited(0.2, 0.1...0.6, "1", choice),
    restlessDensity: Cited(5, 3...20, "per hill", choice),
    emigrationUncrowded: Cited(0.5, 0.3...0.8, "1", "design choice; most new adults fly on, recalled"),
    emigrationCrowded: Cited(0.8, 0.6...0.95, "1", choice),
    maleEmigration: Cited(0.5, 0.3...0.8, "1", choice),
    groundedEmigration: Cited(0.3, 0.1...0.6, "1", "design choice, as the brown planthopper"),
    groundedDays: Cited(7, 3...14, "d", choice),
    eggHazard: Cited(0.02, 0.01...0.04, "d⁻¹", choice),
    nymphHazard: Cited(0.02, 0.01...0.04, "d⁻¹", choice),
    adultHazard: Cited(0.04, 0.02...0.08, "d⁻¹", choice),
    starvation: Cited(0.5, 0.2...1, "d⁻¹", choice),
    coldLimit: Cited(8, 6...10, "°C", "recalled: no wintering north of 25° N"),
    coldHazard: Cited(0.2, 0.1...0.5, "d⁻¹", choice),
    waterWeight: Cited(0.4, 0.2...0.8, "1", "design choice; sits higher on the plant than the brown planthopper, recalled"),
    waterSwing: Cited(0.5, 0.2...0.8, "1", choice))

  private static let choice = "design choice"
  private static let park = "Park et al. 2013, Korean J. Appl. Entomol. 52(2), ten constant temperatures, abstract"
}
