internal import Numbers
internal import Paddy

/// States and numbers that belong to one process, corrected together, and how much each observation says of them: localisation by process.
///
/// A weight of 1 takes an observation as it is, 0 not at all; between, its error variance is divided by the weight (Hunt et al. 2007). What is 0 is a
/// chance correlation in a small ensemble sooner than knowledge: pests say nothing of chemistry.
enum ProcessGroup: CaseIterable {
  case water, crop, soilNitrogen, floodwaterNitrogen, oxygen, pests

  var states: [AdjustableState] {
    switch self {
    case .water: [.floodwater, .soilWater]
    case .crop:
      [
        .leafArea, .leaves, .stems, .reserves, .roots, .panicles, .grains, .leafNitrogen, .stemNitrogen, .panicleNitrogen,
      ]
    case .soilNitrogen: [.skinAmmonium, .reducedAmmonium]
    case .floodwaterNitrogen: [.floodwaterUrea, .floodwaterAmmonium, .floodwaterNitrate]
    case .oxygen: [.algae, .oxygenOnFlat, .oxygenInTrench]
    case .pests: [.planthoppers, .whiteBackedPlanthoppers]
    }
  }

  var numbers: [UncertainNumber] {
    switch self {
    case .water: [.percolation]
    case .crop: [.lightEfficiency, .leafGrowth]
    case .soilNitrogen: [.soilNitrogen]
    case .floodwaterNitrogen: [.ammoniaLoss]
    case .oxygen: [.algalGrowth, .sedimentDemand]
    case .pests: [.planthopperArrival, .planthopperFecundity]
    }
  }

  /// That in which an observation is at home, and its sensor's offset corrected.
  static func home(_ quantity: ObservedQuantity) -> ProcessGroup {
    switch quantity {
    case .level, .soilMoisture: .water
    case .oxygenLowest, .oxygenHighest: .oxygen
    case .ammonium: .floodwaterNitrogen
    case .leafAreaIndex: .crop
    case .planthoppers: .pests
    }
  }

  func weight(_ quantity: ObservedQuantity) -> Double {
    switch (self, quantity) {
    case (.water, .level), (.water, .soilMoisture): 1
    case (.crop, .leafAreaIndex): 1
    case (.soilNitrogen, .leafAreaIndex): 1
    case (.soilNitrogen, .ammonium): 1
    case (.crop, .ammonium): 0.3
    case (.floodwaterNitrogen, .ammonium): 1
    case (.oxygen, .oxygenLowest), (.oxygen, .oxygenHighest): 1
    case (.pests, .planthoppers): 1
    default: 0
    }
  }
}
