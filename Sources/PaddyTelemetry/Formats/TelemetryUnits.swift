public import Numbers

/// The closed list of units in which a measured variable may come, each with its exact way to the unit in which Paddy keeps it.
///
/// A unit that is not on the list rejects its record with the list; nothing is guessed from the size of a number. Units are
/// those registered for SenML (RFC 8428, its secondary units by RFC 8798, where `Cel` is °C, `/` a ratio and `count` a number)
/// and the words people write. Feet, inches and °F are on it: a sender who states them has made no slip, and a slip of feet for
/// metres is one of a unit wrongly stated, which only quality control can see. Left out, with reason: ppm and % saturation of
/// oxygen (they need density, temperature and pressure), mm/h for rain (a rate is not what fell since the reading before),
/// global radiation for PAR, lux, and `C`, which is coulomb in SenML.
public enum TelemetryUnits {
  /// Photons in the waveband 400–700 nm of daylight per energy in it.
  public static let photonsPerJoule = Cited(
    4.57, 4.4...4.7, "µmol/J", "McCree 1972, sun and sky [recalled; range: author's estimate]", .measured)
  /// Nitrogen in ammonium: 14.007 of 18.039 g/mol, standard atomic weights.
  public static let nitrogenInAmmonium = Cited(
    14.007 / 18.039, "g N/g", "standard atomic weights of nitrogen and hydrogen, IUPAC [recalled]", .measured)

  /// The conversion of a unit, nil where the variable may not come in it.
  public static func conversion(of unit: String, for variable: MeasuredVariable) -> UnitConversion? {
    if unit == variable.unit { return UnitConversion() }
    return index[variable]?[unit]
  }

  /// A number in the variable's own unit.
  /// - Parameter unit: nil where none was sent; only a plain number (pH, counts, leaf area index) may come without.
  public static func convert(_ value: Double, _ unit: String?, for variable: MeasuredVariable) throws(RecordFault) -> Double {
    guard let unit else {
      if let plain = index[variable]?[""] { return plain(value) }
      throw RecordFault(.unit, "\(variable.name) has no unit; allowed: \(list(variable))")
    }
    if let conversion = conversion(of: unit, for: variable) { return conversion(value) }
    let known = allowed(for: variable)
    // The search for a near one takes time with the square of the length.
    let near =
      unit.utf8.count > 32 ? nil : known.first { $0.lowercased() == unit.lowercased() } ?? nearestMatch(to: unit, among: known)
    let guess = near.map { "; did you mean '\($0)'?" } ?? ""
    throw RecordFault(
      .unit, "'\(excerpt(unit))' is no unit of \(variable.name)\(unit.isEmpty ? "" : guess); allowed: \(list(variable))")
  }

  /// Every unit on the list of a variable, its own first; an empty text means that it may come without one.
  public static func allowed(for variable: MeasuredVariable) -> [String] {
    [variable.unit] + rows(of: variable).flatMap(\.words).filter { $0 != variable.unit }
  }

  private static func list(_ variable: MeasuredVariable) -> String {
    allowed(for: variable).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static let index: [MeasuredVariable: [String: UnitConversion]] = Dictionary(
    uniqueKeysWithValues: MeasuredVariable.allCases.map { variable in
      (
        variable,
        Dictionary(uniqueKeysWithValues: rows(of: variable).flatMap { row in row.words.map { ($0, row.conversion) } })
      )
    })

  private typealias Row = (words: [String], conversion: UnitConversion)

  private static let temperatures: [Row] = [
    (["Cel", "°C", "℃", "degC"], UnitConversion()),
    (["K"], UnitConversion(shift: -273.15)),
    (["°F", "degF"], UnitConversion(5, per: 9, shift: -32)),
  ]

  private static let concentrations: [Row] = [
    (["g/m3", "mg/L", "mg/l", "mg L-1", "g m-3"], UnitConversion()),
    (["kg/m3", "g/L", "g/l"], UnitConversion(1000)),
    (["ug/L", "µg/L", "μg/L", "ug/l", "mg/m3"], UnitConversion(per: 1000)),
  ]

  private static func rows(of variable: MeasuredVariable) -> [Row] {
    switch variable {
    case .floodwaterDepth:
      [
        (["m"], UnitConversion()), (["cm"], UnitConversion(per: 100)), (["mm"], UnitConversion(per: 1000)),
        (["ft"], UnitConversion(3048, per: 10_000)), (["in"], UnitConversion(254, per: 10_000)),
      ]
    case .waterTemperature, .airTemperature: temperatures
    case .dissolvedOxygen: concentrations
    case .ammonium:
      concentrations + [
        (["mg/L N", "mg N/L", "mg/L NH4-N", "g N/m3"], UnitConversion()),
        (["mg/L NH4", "mg NH4/L"], UnitConversion(nitrogenInAmmonium.value)),
      ]
    case .pH: [(["pH", "", "1"], UnitConversion())]
    case .electricalConductivity:
      [
        (["S/m"], UnitConversion()), (["mS/m"], UnitConversion(per: 1000)), (["mS/cm", "dS/m"], UnitConversion(per: 10)),
        (["uS/cm", "µS/cm", "μS/cm"], UnitConversion(per: 10_000)),
      ]
    case .soilMoisture:
      [
        (["m3/m3", "cm3/cm3", "/"], UnitConversion()), (["%", "/100", "%vol", "% vol", "%VWC"], UnitConversion(per: 100)),
      ]
    case .relativeHumidity: [(["%", "%RH", "/100"], UnitConversion()), (["/"], UnitConversion(100))]
    case .photosyntheticRadiation:
      [
        (["W/m2", "W m-2"], UnitConversion()),
        (
          ["umol/m2/s", "µmol/m2/s", "μmol/m2/s", "umol m-2 s-1", "µmol m-2 s-1", "μmol m-2 s-1"],
          UnitConversion(per: photonsPerJoule.value)
        ),
      ]
    case .rain:
      [
        (["mm", "l/m2", "L/m2"], UnitConversion()), (["cm"], UnitConversion(10)), (["m"], UnitConversion(1000)),
        (["in"], UnitConversion(254, per: 10)),
      ]
    case .windSpeed:
      [
        (["m/s", "m s-1"], UnitConversion()), (["km/h"], UnitConversion(1000, per: 3600)),
        (["kn"], UnitConversion(1852, per: 3600)), (["mph"], UnitConversion(1_609_344, per: 3_600_000)),
      ]
    case .lightTrap: [(["1", "", "count", "ind"], UnitConversion())]
    case .planthoppers: [(["1/hill", "/hill", "count", "", "ind/hill"], UnitConversion())]
    case .leafAreaIndex: [(["m2/m2", "/", "1", ""], UnitConversion())]
    }
  }
}
