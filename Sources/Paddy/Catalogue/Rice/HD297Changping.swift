internal import Numbers

extension RiceCultivar {
  /// HD297 brought to the dates of the trial, which the public parameter file misses by 6 to 8 days, and to its smaller leaf area.
  /// Six growth numbers on three plots, held to their start as weakly as fits that left a plot out did best (`paddy calibrate --belief
  /// auto`): of the plot left out biomass is off by 11.9 %, panicles by 10.3 %, against 10.1 % both where all are fitted.
  static let hd297Changping: RiceCultivar = {
    let source =
      "fitted by Benchmarks/Sources/CalibrateTrials on IRCH0301, begun from hd297 with a belief of 0.25; Changping, Beijing, 2003: three plots, dry-seeded and aerobic; range: bounds of the fit"
    func number(_ value: Double, _ range: ClosedRange<Double>, _ unit: String) -> Cited {
      Cited(value, range, unit, source, .calibrated)
    }
    func table(_ numbers: [Double], _ unit: String) -> CitedCurve { CitedCurve(numbers, unit, source, .calibrated) }
    var p = hd297.parameters
    let drought = hd297.drought
    p.juvenileRate = number(0.000688952, 0.0003...0.0016, "(°Cd)⁻¹")
    p.panicleRate = number(0.000716451, 0.0004...0.0012, "(°Cd)⁻¹")
    p.fillingRate = number(0.00168751, 0.001...0.0035, "(°Cd)⁻¹")
    p.leafGrowthRate = number(0.0107808, 0.004...0.0115, "(°Cd)⁻¹")
    p.leafAreaFloor = number(0.00202991, 0.0018...0.0024, "ha kg⁻¹")
    p.leafAreaSpan = number(0.00211449, 0.00211449...0.0025, "ha kg⁻¹")
    p.leafAreaMaximum = number(0.00380608, 0.00380608...0.0045, "ha kg⁻¹")
    p.reserveShare = number(0.28652, 0.05...0.4, "-")
    p.leafAreaTable = table(
      [
        0, 0.0039752, 0.16, 0.0038061, 0.364, 0.003214, 0.68, 0.0024528, 0.837, 0.0021991, 0.949, 0.0021145, 1.766, 0.0021145, 2,
        0.0017762, 2.5, 0.0017762,
      ], "ha kg⁻¹")
    p.lightEfficiency = table([0, 0.49854, 10, 0.49854, 40, 0.33236], "(kg CO₂ ha⁻¹ h⁻¹)/(J m⁻² s⁻¹)")
    p.leafShare = table([0, 0.53141, 0.5, 0.53141, 0.75, 0.24799, 1, 0.035427, 1.2, 0, 2.5, 0], "-")
    p.stemShare = table([0, 0.46859, 0.5, 0.46859, 0.75, 0.57201, 1, 0.41457, 1.2, 0.2, 2.5, 0], "-")
    p.leafDeath = table([0, 0, 0.6, 0, 1, 0.0039058, 1.375, 0.014061, 1.93, 0.088272, 2, 0.16639, 2.5, 0.40074], "d⁻¹")
    return RiceCultivar(name: "hd297-changping", title: "HD297 as grown at Changping, 2003", parameters: p, drought: drought)
  }()
}
