internal import Numbers

extension RiceCultivar {
  /// IR72, the original ORYZA2000 set, which all reference trajectories use. Ranges are the spread over the public parameter sets.
  package static let ir72: RiceCultivar = {
    let source =
      "IR72, original ORYZA2000 set 2001/2003 (Bouman et al. 2001), seen in a public parameter file; range: spread over public sets"
    func number(_ value: Double, _ unit: String) -> Cited { Cited(value, unit, source, .measured) }
    func number(_ value: Double, _ range: ClosedRange<Double>, _ unit: String) -> Cited {
      Cited(value, range, unit, source, .measured)
    }
    func table(_ numbers: [Double], _ unit: String) -> CitedCurve { CitedCurve(numbers, unit, source, .measured) }
    let parameters = RiceParameters<Cited, CitedCurve>(
      developmentBase: number(8, "°C"),
      developmentOptimum: number(30, "°C"),
      developmentMaximum: number(42, "°C"),
      leafBase: number(8, "°C"),
      juvenileRate: number(0.000773, 0.000568...0.000773, "(°Cd)⁻¹"),
      photoperiodRate: number(0.000758, 0.00072...0.000841, "(°Cd)⁻¹"),
      panicleRate: number(0.000784, 0.000672...0.000816, "(°Cd)⁻¹"),
      fillingRate: number(0.001784, 0.001564...0.002351, "(°Cd)⁻¹"),
      optimumPhotoperiod: number(11.5, "h"),
      photoperiodSensitivity: number(0, "h⁻¹"),
      developmentShock: number(0.4, "°Cd (°Cd)⁻¹"),
      leafShock: number(0.25, "°Cd (°Cd)⁻¹"),
      lethalCold: number(12, 5...12, "°C"),
      lethalColdDays: number(3, 3...8, "d"),
      leafGrowthRate: number(0.0085, 0.00626339...0.011, "(°Cd)⁻¹"),
      leafGrowthRateStarved: number(0.004, 0.00338...0.0051, "(°Cd)⁻¹"),
      leafAreaFloor: number(0.0024, 0.0018...0.0024, "ha kg⁻¹"),
      leafAreaSpan: number(0.0025, "ha kg⁻¹"),
      leafAreaSlope: number(-4.5, (-4.5)...(-3), "-"),
      leafAreaStage: number(0.14, 0.14...0.21, "-"),
      leafAreaMaximum: number(0.0045, "ha kg⁻¹"),
      usesLeafAreaTable: number(0, 0...1, "-"),
      leafAreaTable: table(
        [0, 0.0045, 0.16, 0.0045, 0.33, 0.0033, 0.65, 0.0028, 0.79, 0.0024, 2.1, 0.0023, 2.5, 0.0023], "ha kg⁻¹"),
      stemAreaTable: table([0, 0.0003, 0.9, 0.0003, 2.1, 0, 2.5, 0], "ha kg⁻¹"),
      activeRadiation: number(0.5, "-"),
      scattering: number(0.2, "-"),
      carbonDioxide: number(340, 340...392, "ppm"),
      referenceCarbonDioxide: number(340, "ppm"),
      diffuseExtinction: table([0, 0.4, 0.65, 0.4, 1, 0.6, 2.5, 0.6], "-"),
      nitrogenExtinction: table([0, 0.4, 2.5, 0.4], "-"),
      lightEfficiency: table([0, 0.54, 10, 0.54, 40, 0.36], "(kg CO₂ ha⁻¹ h⁻¹)/(J m⁻² s⁻¹)"),
      temperatureFactor: table([-10, 0, 10, 0, 20, 1, 37, 1, 43, 0], "-"),
      leafNitrogenTable: table(
        [0, 0.54, 0.16, 0.54, 0.33, 1.53, 0.65, 1.22, 0.79, 1.56, 1, 1.29, 1.46, 1.37, 2.02, 0.83, 2.5, 0.83], "g N m⁻²"),
      usesLeafNitrogenTable: number(0, "-"),
      seedlingLeafNitrogen: number(0.5, 0.244...0.5, "g N m⁻²"),
      leafMaintenance: number(0.02, "kg CH₂O kg⁻¹ d⁻¹"),
      stemMaintenance: number(0.015, "kg CH₂O kg⁻¹ d⁻¹"),
      panicleMaintenance: number(0.003, "kg CH₂O kg⁻¹ d⁻¹"),
      rootMaintenance: number(0.01, "kg CH₂O kg⁻¹ d⁻¹"),
      maintenanceTemperature: number(25, "°C"),
      maintenanceQ10: number(2, "-"),
      leafCost: number(1.326, "kg CH₂O kg⁻¹"),
      stemCost: number(1.326, "kg CH₂O kg⁻¹"),
      panicleCost: number(1.462, "kg CH₂O kg⁻¹"),
      rootCost: number(1.326, "kg CH₂O kg⁻¹"),
      reserveCost: number(1.11, "kg CH₂O kg⁻¹"),
      reserveShare: number(0.2, 0.0917...0.36231661, "-"),
      reserveRecovery: number(0.947, "-"),
      reserveDays: number(10, "d"),
      shootShare: table([0, 0.5, 0.43, 0.75, 1, 1, 2.5, 1], "-"),
      leafShare: table([0, 0.6, 0.5, 0.6, 0.75, 0.3, 1, 0, 1.2, 0, 2.5, 0], "-"),
      stemShare: table([0, 0.4, 0.5, 0.4, 0.75, 0.7, 1, 0.4, 1.2, 0, 2.5, 0], "-"),
      panicleShare: table([0, 0, 0.5, 0, 0.75, 0, 1, 0.6, 1.2, 1, 2.5, 1], "-"),
      leafDeath: table([0, 0, 0.6, 0, 1, 0.015, 1.6, 0.025, 2.1, 0.05, 2.5, 0.05], "d⁻¹"),
      spikeletFormation: number(64900, 35000...64900, "kg⁻¹"),
      grainWeight: number(2.49e-05, "kg"),
      coldThreshold: number(22, "°C"),
      heatMidpoint: number(36.6, 36.5...36.6, "°C"),
      leafCarbon: number(0.419, "kg C kg⁻¹"),
      stemCarbon: number(0.431, "kg C kg⁻¹"),
      panicleCarbon: number(0.487, "kg C kg⁻¹"),
      rootCarbon: number(0.431, "kg C kg⁻¹"),
      reserveCarbon: number(0.444, "kg C kg⁻¹"),
      rootingRate: number(0.01, "m d⁻¹"),
      rootingDepthWet: number(0.25, "m"),
      rootingDepthDry: number(0.4, 0.25...0.56, "m"),
      uptakeLimit: number(8, "kg N ha⁻¹ d⁻¹"),
      leafResidue: number(0.004, 0.003...0.004, "kg N kg⁻¹"),
      stemResidue: number(0.0015, "kg N kg⁻¹"),
      rootTranslocation: number(0.15, 0.093...0.49411, "-"),
      translocationDays: number(10, "d"),
      panicleNitrogen: number(0.0175, 0.01110078...0.0207, "kg N kg⁻¹"),
      panicleNitrogenLeast: table([0, 0.006, 50, 0.0008, 150, 0.0125, 250, 0.015, 400, 0.017, 1000, 0.017], "kg N kg⁻¹"),
      leafNitrogenMost: table([0, 0.053, 0.4, 0.053, 0.75, 0.04, 1, 0.028, 2, 0.022, 2.5, 0.015], "kg N kg⁻¹"),
      leafNitrogenLeast: table([0, 0.025, 1, 0.012, 2.1, 0.007, 2.5, 0.007], "kg N kg⁻¹"),
      starvedLeafDeath: table([0, 1, 1.1, 1, 1.5, 1.4, 2, 1.5, 2.5, 1.5], "-"))
    return RiceCultivar(name: "ir72", title: "IR72, tropical indica, IRRI", parameters: parameters)
  }()
}
