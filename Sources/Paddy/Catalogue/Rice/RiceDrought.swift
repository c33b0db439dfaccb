package import Numbers

extension RiceDroughtParameters where Number == Cited {
  /// The lowland rice of ORYZA2000: IR72, and every cultivar whose file says nothing else.
  package static let standard: RiceDroughtParameters<Cited> = {
    let source = "IR72, original ORYZA2000 set 2001/2003 (Bouman et al. 2001), seen in a public parameter file"
    func number(_ value: Double, _ unit: String) -> Cited { Cited(value, unit, source, .measured) }
    return Self(
      rollingBegins: number(74.13, "kPa"),
      rollingComplete: number(794.33, "kPa"),
      expansionSlows: Cited(1.45, 1.45...41.45, "kPa", source + "; range: spread over public sets", .measured),
      expansionStops: number(1404, "kPa"),
      deathBegins: number(630.95, "kPa"),
      deathComplete: number(1584.89, "kPa"),
      transpirationFalls: number(74.13, "kPa"),
      transpirationStops: number(1584.89, "kPa"),
      transpirationSlope: Cited(
        0.003297, 0.003297...0.020597, "kPa⁻¹", source + "; range: up to the files of later versions", .measured),
      transpiresByLimits: Cited(0, 0...1, "-", source, .measured))
  }()
}
