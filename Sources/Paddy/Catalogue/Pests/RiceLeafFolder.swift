public import Numbers

/// *Cnaphalocrocis medinalis*, with the development of Japan.
public enum RiceLeafFolder {
  public static let species = PestSpecies(
    name: "rice-leaf-folder", title: "Rice leaf folder (Cnaphalocrocis medinalis)", guild: .leafFolder)

  public static let parameters = LeafFolder.Parameters<Cited>(
    egg: StageChain.Thermal(
      base: Cited(12.5, 11...13, "°C", japan, .measured), optimum: Cited(29, 27...31, "°C", choice),
      maximum: Cited(36.4, 35...38, "°C", india, .measured), requirement: Cited(57.1, 55...69, "°C d", japan, .measured),
      heatLimit: Cited(37, 36...39, "°C", choice)),
    larva: StageChain.Thermal(
      base: Cited(12.2, 10.4...13, "°C", japan, .measured), optimum: Cited(29, 27...31, "°C", choice),
      maximum: Cited(36.4, 35...38, "°C", india, .measured), requirement: Cited(203.7, 190...270, "°C d", japan, .measured),
      heatLimit: Cited(38, 37...40, "°C", choice)),
    pupa: StageChain.Thermal(
      base: Cited(14.2, 12.8...15, "°C", japan, .measured), optimum: Cited(29, 27...31, "°C", choice),
      maximum: Cited(36.4, 35...38, "°C", india, .measured), requirement: Cited(81.2, 75...106, "°C d", japan, .measured),
      heatLimit: Cited(38, 37...40, "°C", choice)),
    moth: StageChain.Thermal(
      base: Cited(10, 8...13, "°C", choice), optimum: Cited(32, 30...34, "°C", choice), maximum: Cited(40, 38...42, "°C", choice),
      requirement: Cited(238, 170...300, "°C d", "14 d at 27 °C, design choice"), heatLimit: Cited(39, 38...41, "°C", choice)),
    fecundity: Cited(120, 80...150, "eggs per female", "recalled"),
    femaleShare: Cited(0.5, 0.45...0.55, "1", "recalled"),
    layingOptimum: Cited(27, 25...29, "°C", choice),
    layingReach: Cited(12, 10...14, "°C", choice),
    nitrogenSlope: Cited(0.4, 0.1...0.9, "per % N", choice),
    youngHost: Cited(0.6, 0.3...1, "1", choice),
    ripeningDay: Cited(70, 60...85, "d", choice),
    oldHost: Cited(0.1, 0.05...0.4, "1", choice),
    crowdingDensity: Cited(10, 5...20, "per hill", choice),
    establishment: Cited(0.3, 0.1...0.5, "1", "recalled, low confidence"),
    emigration: Cited(0.3, 0...0.8, "1", choice),
    eggHazard: Cited(0.02, 0.01...0.04, "d⁻¹", choice),
    larvaHazard: Cited(0.03, 0.01...0.06, "d⁻¹", choice),
    pupaHazard: Cited(0.02, 0.01...0.05, "d⁻¹", choice),
    mothHazard: Cited(0.07, 0.04...0.12, "d⁻¹", choice),
    starvation: Cited(0.5, 0.2...1, "d⁻¹", choice),
    coldLimit: Cited(8, 6...10, "°C", choice),
    coldHazard: Cited(0.2, 0.1...0.5, "d⁻¹", choice),
    leafAppetite: Cited(25, 20...30, "cm²", "recalled"))

  private static let choice = "design choice"
  private static let japan = "Wada & Kobayashi 1980, Japan, abstract"
  private static let india = "Padmavathi et al. 2013, upper threshold, abstract"
}
