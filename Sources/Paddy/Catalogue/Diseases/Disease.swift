public import Numbers

/// A disease of rice: how it spreads and how long its sites are latent and spread.
public struct Disease: Sendable {
  public var name: String
  public var title: String
  /// What one site is.
  public var site: String
  /// Days of latency and of spreading as published (p, i) — d. The boxes of `RiceDiseaseState` hold one more of each, see `Epidemic`; these
  /// numbers say how many there must be and are read by nothing else.
  public var latency: Cited, infectiousness: Cited
  public var parameters: Epidemic.Parameters<Cited, CitedCurve>
}

extension Catalogue {
  /// Those a field follows, all of them where diseases come at all.
  public static let diseases: [Disease] = [.bacterialBlight, .brownSpot, .leafBlast, .sheathBlight, .tungro]
}

extension Disease {
  static let published = "Savary et al. 2012, as in the epicrop package"
  /// Range of 30 % to either side: the publication gives none.
  static func rate(_ value: Double) -> Cited {
    Cited(value, rounded(0.7 * value)...rounded(1.3 * value), "d⁻¹", published + "; range a design choice", .measured)
  }
  private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
  /// Exact in the publication, of sites or days.
  static func given(_ value: Double, _ unit: String) -> Cited { Cited(value, unit, published, .measured) }
  /// Table over days in the field.
  static func age(_ numbers: [Double], _ remark: String = "") -> CitedCurve {
    CitedCurve(numbers, "1 over d", published + remark, .measured)
  }
  /// Table over the mean temperature.
  static func temperature(_ numbers: [Double], _ remark: String = "") -> CitedCurve {
    CitedCurve(numbers, "1 over °C", published + remark, .measured)
  }
  static let susceptible = Cited(
    1, 0.2...1, "1", "a susceptible cultivar; 0.2–1 between resistant and susceptible, science notes 3.10, design choice")
  static let noHills = Cited(0, 0...0.01, "m²", "none given in science notes 3.10")
  static let noNitrogen = Cited(0, 0...0.12, "per % N", "none given in science notes 3.10")
}
