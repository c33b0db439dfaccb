import PaddyTelemetry
import Testing

@Suite struct TelemetryUnitsTests {
  @Test(
    "a stated unit is converted without rounding on the way",
    arguments: [
      (MeasuredVariable.floodwaterDepth, 62, "mm", 0.062), (.floodwaterDepth, 6.2, "cm", 0.062),
      (.floodwaterDepth, 1, "ft", 0.3048),
      (.floodwaterDepth, 1, "in", 0.0254), (.waterTemperature, 68, "°F", 20), (.airTemperature, 27.4, "Cel", 27.4),
      (.airTemperature, 273.15, "K", 0), (.dissolvedOxygen, 0.007, "kg/m3", 7), (.dissolvedOxygen, 7.1, "mg/L", 7.1),
      (.dissolvedOxygen, 7100, "µg/L", 7.1), (.ammonium, 1.5, "mg/L NH4-N", 1.5), (.pH, 7.2, "pH", 7.2),
      (.electricalConductivity, 0.7, "mS/cm", 0.07), (.electricalConductivity, 700, "uS/cm", 0.07),
      (.electricalConductivity, 70, "mS/m", 0.07), (.soilMoisture, 43, "%", 0.43), (.relativeHumidity, 81, "%RH", 81),
      (.relativeHumidity, 0.81, "/", 81), (.photosyntheticRadiation, 457, "µmol/m2/s", 100), (.rain, 0.0002, "m", 0.2),
      (.rain, 1, "in", 25.4), (.windSpeed, 36, "km/h", 10), (.lightTrap, 12, "count", 12), (.planthoppers, 3, "/hill", 3),
      (.leafAreaIndex, 4.5, "/", 4.5),
    ] as [(MeasuredVariable, Double, String, Double)])
  func conversion(variable: MeasuredVariable, value: Double, unit: String, due: Double) throws {
    let found = try TelemetryUnits.convert(value, unit, for: variable)
    #expect(abs(found - due) <= 2 * due.ulp, "\(value) \(unit) is \(found)")
  }

  @Test("ammonium given as its ion holds 77.6 % nitrogen")
  func ammonium() throws {
    #expect(abs(try TelemetryUnits.convert(1.29, "mg/L NH4", for: .ammonium) - 1.0017) < 1e-3)
  }

  @Test(
    "a unit of another kind, of a rate or of SenML's coulomb is refused with the list",
    arguments: [
      (MeasuredVariable.rain, "mm/h"), (.waterTemperature, "C"), (.dissolvedOxygen, "ppm"), (.dissolvedOxygen, "%"),
      (.photosyntheticRadiation, "lx"), (.floodwaterDepth, "kg/m3"), (.pH, "mg/L"), (.windSpeed, ""),
    ])
  func refused(variable: MeasuredVariable, unit: String) throws {
    let fault = #expect(throws: RecordFault.self) { try TelemetryUnits.convert(1, unit, for: variable) }
    #expect(fault?.reason == .unit)
    #expect(fault?.detail.contains("allowed: \(variable.unit)") == true, "\(String(describing: fault))")
  }

  @Test("a slip of a letter is answered with the unit that was meant")
  func nearest() {
    let fault = #expect(throws: RecordFault.self) { try TelemetryUnits.convert(1, "ms/cm", for: .electricalConductivity) }
    #expect(fault?.detail.contains("did you mean 'mS/cm'?") == true, "\(fault?.detail ?? "")")
  }

  @Test("only plain numbers may come without a unit", arguments: MeasuredVariable.allCases)
  func bare(variable: MeasuredVariable) {
    let plain: Set<MeasuredVariable> = [.pH, .lightTrap, .planthoppers, .leafAreaIndex]
    #expect(((try? TelemetryUnits.convert(1, nil, for: variable)) != nil) == plain.contains(variable))
  }

  @Test("every listed unit converts there and back, and none is listed twice", arguments: MeasuredVariable.allCases)
  func list(variable: MeasuredVariable) throws {
    let allowed = TelemetryUnits.allowed(for: variable)
    #expect(allowed.first == variable.unit)
    #expect(Set(allowed).count == allowed.count)
    for unit in allowed {
      let conversion = try #require(TelemetryUnits.conversion(of: unit, for: variable))
      #expect(abs(conversion.inverse(conversion(7.25)) - 7.25) < 1e-9)
    }
  }
}
