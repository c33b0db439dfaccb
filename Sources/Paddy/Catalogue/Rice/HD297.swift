internal import Numbers

extension RiceCultivar {
  /// HD297, an aerobic japonica of the north of China. What is not named here is as in IR72.
  static let hd297: RiceCultivar = {
    let source =
      "HD297, aerobic japonica, Changping, Beijing, 2012 file, seen in a public parameter file; range: spread over public sets"
    func number(_ value: Double, _ unit: String) -> Cited { Cited(value, unit, source, .measured) }
    func number(_ value: Double, _ range: ClosedRange<Double>, _ unit: String) -> Cited {
      Cited(value, range, unit, source, .measured)
    }
    func table(_ numbers: [Double], _ unit: String) -> CitedCurve { CitedCurve(numbers, unit, source, .measured) }
    var p = ir72.parameters
    p.juvenileRate = number(0.000568, 0.000568...0.000773, "(°Cd)⁻¹")
    p.panicleRate = number(0.000677, 0.000672...0.000816, "(°Cd)⁻¹")
    p.fillingRate = number(0.002037, 0.001564...0.002351, "(°Cd)⁻¹")
    p.usesLeafAreaTable = number(1, 0...1, "-")
    p.leafAreaTable = table(
      [
        0, 0.0047, 0.16, 0.0045, 0.364, 0.0038, 0.68, 0.0029, 0.837, 0.0026, 0.949, 0.0025, 1.766, 0.0025, 2, 0.0021, 2.5, 0.0021,
      ], "ha kg⁻¹")
    p.carbonDioxide = number(392, 340...392, "ppm")
    p.diffuseExtinction = table([0, 0.45, 0.65, 0.45, 1, 0.6, 2.5, 0.6], "-")
    p.lightEfficiency = table([0, 0.6, 10, 0.6, 40, 0.4], "(kg CO₂ ha⁻¹ h⁻¹)/(J m⁻² s⁻¹)")
    p.leafNitrogenTable = table(
      [0, 0.54, 0.16, 0.52, 0.33, 1.53, 0.65, 1.22, 0.79, 1.56, 1, 1.29, 1.46, 1.37, 2.02, 0.83, 2.5, 0.83], "g N m⁻²")
    p.reserveShare = number(0.098, 0.0917...0.36231661, "-")
    p.shootShare = table([0, 0.65, 0.43, 0.75, 1, 1, 2.5, 1], "-")
    p.leafShare = table([0, 0.75, 0.5, 0.75, 0.75, 0.35, 1, 0.05, 1.2, 0, 2.5, 0], "-")
    p.stemShare = table([0, 0.25, 0.5, 0.25, 0.75, 0.47, 1, 0.4, 1.2, 0.2, 2.5, 0], "-")
    p.panicleShare = table([0, 0, 0.5, 0, 0.75, 0.18, 1, 0.55, 1.2, 0.8, 2.5, 1], "-")
    p.leafDeath = table([0, 0, 0.6, 0, 1, 0.005, 1.375, 0.018, 1.93, 0.113, 2, 0.213, 2.5, 0.513], "d⁻¹")
    p.spikeletFormation = number(35000, 35000...64900, "kg⁻¹")
    p.rootingDepthDry = number(0.5, 0.25...0.56, "m")
    var drought = RiceDroughtParameters<Cited>.standard
    drought.expansionSlows = number(41.45, 1.45...41.45, "kPa")
    return RiceCultivar(name: "hd297", title: "HD297, aerobic japonica, Beijing", parameters: p, drought: drought)
  }()
}
