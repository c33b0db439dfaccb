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

  /// The same with transpiration by limits, the other of ORYZA2000's two rules, with its limits for IR72: layers wetter than 74 kPa give all that
  /// is asked of them and make good what drier ones hold back. By the logistic only a saturated layer does, so that a crop with its topsoil
  /// at field capacity goes thirsty where the subsoil is dry.
  ///
  /// Set for cultivars whose fits meet trials they did not see better with it.
  var byLimits: Self {
    var own = self
    own.transpiresByLimits = Cited(
      1, 0...1, "-",
      "the rule by limits of ORYZA2000 (Bouman et al. 2001); chosen by trials left out of the fit, CalibrateTrials",
      .calibrated)
    return own
  }
}
