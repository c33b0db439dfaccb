internal import Numbers

/// A state of the field that observations may correct: the public list. What is not here is never touched by a twin.
///
/// Correcting one is bringing matter in or taking it out: every correction is booked under its name, so that books still close.
public enum AdjustableState: String, Sendable, CaseIterable {
  case floodwater, soilWater = "soil-water"
  case leafArea = "leaf-area"
  case leaves, stems, reserves, roots, panicles, grains
  case leafNitrogen = "leaf-nitrogen", stemNitrogen = "stem-nitrogen", panicleNitrogen = "panicle-nitrogen"
  case floodwaterUrea = "floodwater-urea", floodwaterAmmonium = "floodwater-ammonium", floodwaterNitrate = "floodwater-nitrate"
  case skinAmmonium = "skin-ammonium", reducedAmmonium = "reduced-ammonium"
  case algae
  case oxygenOnFlat = "oxygen-on-flat", oxygenInTrench = "oxygen-in-trench"
  /// All stages together: their shares stay.
  case planthoppers
  case whiteBackedPlanthoppers = "white-backed-planthoppers"

  public var name: String { rawValue }

  public var unit: String {
    switch self {
    case .floodwater, .soilWater: "m"
    case .leafArea: "m2/m2"
    case .leaves, .stems, .reserves, .roots, .panicles, .grains: "kg/ha planted"
    case .leafNitrogen, .stemNitrogen, .panicleNitrogen: "kg N/ha planted"
    case .floodwaterUrea, .floodwaterAmmonium, .floodwaterNitrate, .skinAmmonium, .reducedAmmonium: "g N/m2"
    case .algae: "g/m2"
    case .oxygenOnFlat, .oxygenInTrench: "g O2/m2"
    case .planthoppers, .whiteBackedPlanthoppers: "1/m2"
    }
  }

  /// The account of the ledger that a correction is an entry of; nil for leaf area, which is no store.
  public var account: String? {
    switch self {
    case .floodwater, .soilWater: "water"
    case .leafArea: nil
    case .leaves, .stems, .reserves, .roots, .panicles, .grains: "carbon of the crop"
    case .leafNitrogen, .stemNitrogen, .panicleNitrogen: "nitrogen of the crop"
    case .floodwaterUrea, .floodwaterAmmonium, .floodwaterNitrate, .skinAmmonium, .reducedAmmonium: "nitrogen of water and soil"
    case .algae: "nitrogen of the food web"
    case .oxygenOnFlat, .oxygenInTrench: "oxygen of the floodwater"
    case .planthoppers: "planthoppers"
    case .whiteBackedPlanthoppers: "white-backed planthoppers"
    }
  }

  /// Its value in eight fields, which are only read.
  func value(_ state: inout FieldState<Lanes>) -> Lanes {
    if let path { return state[keyPath: path] }
    return self == .planthoppers ? state.planthoppers.total : state.whiteBacked.total
  }

  /// Corrects it.
  /// - Parameter value: at least 0.
  func set(_ value: Lanes, _ state: inout FieldState<Lanes>) {
    if let path {
      state[keyPath: path] = value
    } else if self == .planthoppers {
      AdjustableState.scale(&state.planthoppers, to: value)
    } else {
      AdjustableState.scale(&state.whiteBacked, to: value)
    }
  }

  /// Nothing can be scaled to something: where there are none, none come.
  private static func scale(_ population: inout PlanthopperState<Lanes>, to value: Lanes) {
    let factor = Lanes.select(population.total .> 0, Lanes.ratio(value, population.total), 1)
    let grounded = population.groundedDays
    withUnsafeMutableBytes(of: &population) { bytes in
      let numbers = bytes.assumingMemoryBound(to: Lanes.self)
      for i in numbers.indices { numbers[i] = numbers[i] * factor }
    }
    population.groundedDays = grounded
  }

  private var path: WritableKeyPath<FieldState<Lanes>, Lanes>? {
    switch self {
    case .floodwater: \.water.floodwater
    case .soilWater: \.water.soilWater
    case .leafArea: \.rice.leafArea
    case .leaves: \.rice.leaves
    case .stems: \.rice.stems
    case .reserves: \.rice.reserves
    case .roots: \.rice.roots
    case .panicles: \.rice.panicles
    case .grains: \.rice.grains
    case .leafNitrogen: \.rice.leafNitrogen
    case .stemNitrogen: \.rice.stemNitrogen
    case .panicleNitrogen: \.rice.panicleNitrogen
    case .floodwaterUrea: \.nitrogen.floodwaterUrea
    case .floodwaterAmmonium: \.nitrogen.floodwaterAmmonium
    case .floodwaterNitrate: \.nitrogen.floodwaterNitrate
    case .skinAmmonium: \.nitrogen.skinAmmonium
    case .reducedAmmonium: \.nitrogen.reducedAmmonium
    case .algae: \.aquaticFood.dryMass
    case .oxygenOnFlat: \.oxygen.flat
    case .oxygenInTrench: \.oxygen.trench
    case .planthoppers, .whiteBackedPlanthoppers: nil
    }
  }
}
