internal import Numbers

extension RiceCultivar {
  /// 2You501, an indica hybrid of Hubei. What is not named here is as in IR72.
  package static let twoYou501: RiceCultivar = {
    let source =
      "2You501, indica hybrid, Tuanlin, Hubei, 2013 file, seen in a public parameter file; range: spread over public sets"
    func number(_ value: Double, _ unit: String) -> Cited { Cited(value, unit, source, .measured) }
    func number(_ value: Double, _ range: ClosedRange<Double>, _ unit: String) -> Cited {
      Cited(value, range, unit, source, .measured)
    }
    func table(_ numbers: [Double], _ unit: String) -> CitedCurve { CitedCurve(numbers, unit, source, .measured) }
    var p = ir72.parameters
    p.juvenileRate = number(0.000639, 0.000568...0.000773, "(°Cd)⁻¹")
    p.panicleRate = number(0.000672, 0.000672...0.000816, "(°Cd)⁻¹")
    p.fillingRate = number(0.001564, 0.001564...0.002351, "(°Cd)⁻¹")
    p.leafAreaFloor = number(0.0018, 0.0018...0.0024, "ha kg⁻¹")
    p.leafAreaSlope = number(-3, (-4.5)...(-3), "-")
    p.leafAreaStage = number(0.21, 0.14...0.21, "-")
    p.leafAreaTable = table(
      [0, 0.00345, 0.16, 0.00219, 0.33, 0.00219, 0.65, 0.0017, 0.79, 0.0017, 2.1, 0.0017, 2.5, 0.0017], "ha kg⁻¹")
    p.stemAreaTable = table([0, 0.0008, 0.9, 0.0002, 2.1, 0.0001, 2.5, 0.0001], "ha kg⁻¹")
    p.carbonDioxide = number(384, 340...392, "ppm")
    p.diffuseExtinction = table([0, 0.35, 0.65, 0.42581, 1, 0.44908, 2.5, 0.51485], "-")
    p.leafNitrogenTable = table([0, 2, 0.3, 2, 0.65, 1.8, 1, 1.4, 2.1, 0.9], "g N m⁻²")
    p.seedlingLeafNitrogen = number(0.36926, 0.244...0.5, "g N m⁻²")
    p.reserveShare = number(0.22196, 0.0917...0.36231661, "-")
    p.shootShare = table([0, 0.78925, 0.43, 0.95, 0.6, 0.95, 0.8, 0.75397, 1, 1, 2.5, 1], "-")
    p.leafShare = table([0, 0.6649, 0.5, 0.7921, 0.75, 0.4874, 1, 0, 1.2, 0, 2.5, 0], "-")
    p.stemShare = table([0, 0.3351, 0.5, 0.2079, 0.75, 0.5126, 1, 0.1732, 1.1, 0, 1.2, 0, 2.5, 0], "-")
    p.panicleShare = table([0, 0, 0.5, 0, 0.75, 0, 1, 0.8268, 1.1, 1, 1.2, 1, 2.5, 1], "-")
    p.leafDeath = table([0, 0, 0.6, 0, 1, 0.01674, 1.6, 0.00737, 2.1, 0.01887, 2.5, 0.02978], "d⁻¹")
    p.rootTranslocation = number(0.31768, 0.093...0.49411, "-")
    return RiceCultivar(name: "2you501", title: "2You501, indica hybrid, Hubei", parameters: p)
  }()
}
