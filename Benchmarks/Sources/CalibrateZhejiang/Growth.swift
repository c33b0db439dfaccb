import Numbers
import Paddy
import PaddyStudies

/// The growth of the cultivars of Zhejiang: what light is worth to hybrids and to japonica, as a multiple of IR72's.
///
/// Five yields would bear five numbers and test none of them. Two are fitted: one for the three hybrids, one for the two japonica, each by
/// hundredths to the least sum of squared relative errors of yield in `YieldTrial`. The hybrids' stays so low that none of them has more
/// leaf at flowering without any shortage than was published for their kind.
struct Growth {
  /// Leaf area of Yongyou hybrids, Wang 2014.
  static let mostLeafArea = 9.2
  /// Bounds of `light-efficiency-factor` in `paddy calibrate`.
  static let hundredths = 70...120

  let trial = YieldTrial()
  /// With IR72's growth, dates fitted.
  let crops: [(fit: Fit, crop: Parameters)]

  /// A cultivar with a factor on the efficiency of light, its spikelets as counted.
  func lit(_ crop: Parameters, _ fit: Fit, by factor: Double) -> Parameters {
    var own = crop
    own.lightEfficiency = record(factor).parameters.lightEfficiency.lowered()
    own.spikeletFormation = fit.usual.spikeletFormation(giving: fit.observed.spikelets.value, in: own)
    return own
  }

  /// IR72 with a factor on the efficiency of light.
  private func record(_ factor: Double) -> RiceCultivar {
    let ir72 = Catalogue.cultivars.first { $0.name == "ir72" }!
    return CultivarKnob.named("light-efficiency-factor")!.moved(ir72, to: factor)
  }

  /// t ha⁻¹.
  func yield(_ crop: Parameters, _ fit: Fit, light factor: Double, nitrogen: Double = YieldTrial.nitrogen) -> Double {
    func number(_ value: Double) -> Cited { Cited(value, "-", "trial of the fit") }
    let cultivar = record(factor).changed(numbers: [
      "juvenileRate": number(crop.juvenileRate), "photoperiodSensitivity": number(crop.photoperiodSensitivity),
      "optimumPhotoperiod": number(crop.optimumPhotoperiod), "fillingRate": number(crop.fillingRate),
      "spikeletFormation": number(crop.spikeletFormation), "grainWeight": number(crop.grainWeight),
      "carbonDioxide": number(crop.carbonDioxide),
    ])
    let plan = YieldTrial.plan(
      cultivar, sown: fit.observed.sown, transplanted: fit.observed.transplanted, nitrogen: nitrogen)
    return try! trial.yield(plan)
  }

  /// Of one kind by hundredths of the factor: yields, and the most leaf area at flowering without shortage.
  private func ladder(hybrids: Bool) -> [(factor: Double, yields: [Double], leafArea: Double)] {
    let own = crops.filter { $0.fit.observed.isHybrid == hybrids }
    return Growth.hundredths.map { hundredth in
      let factor = Double(hundredth) / 100
      var yields: [Double] = [], leafArea = 0.0
      for (fit, crop) in own {
        let lit = lit(crop, fit, by: factor)
        yields.append(yield(lit, fit, light: factor))
        leafArea = max(leafArea, mean(fit.usual.potentialCrops(lit).map(\.leafAreaAtFlowering)))
      }
      return (factor, yields, leafArea)
    }
  }

  /// Prints the fit of one kind.
  /// - Returns: the factor.
  func fitted(hybrids: Bool) -> Double {
    let observed = crops.map(\.fit.observed).filter { $0.isHybrid == hybrids }
    let ladder = ladder(hybrids: hybrids)
    func error(_ yields: [Double], _ targets: [Double]) -> Double {
      zip(yields, targets).reduce(0) { $0 + ($1.0 / $1.1 - 1) * ($1.0 / $1.1 - 1) }
    }
    func best(_ targets: [Double], mostLeafArea: Double) -> (factor: Double, yields: [Double], leafArea: Double) {
      ladder.filter { $0.leafArea <= mostLeafArea }.min { error($0.yields, targets) < error($1.yields, targets) }!
    }
    let targets = observed.map(\.yield.value)
    let found = best(targets, mostLeafArea: Growth.mostLeafArea)
    print(
      "\n\(hybrids ? "hybrids" : "japonica"): light \(fixed(found.factor, 2)) of IR72's, leaf area up to \(fixed(found.leafArea, 1))"
    )
    for (place, own) in observed.enumerated() {
      let start = ladder.first { $0.factor == 1 }!.yields[place]
      let error = 100 * (found.yields[place] / targets[place] - 1)
      print(
        "  \(own.name): asked \(fixed(targets[place], 2)) t/ha (\(fixed(own.yield.window.lowerBound, 1))–"
          + "\(fixed(own.yield.window.upperBound, 1))), reached \(fixed(found.yields[place], 2)) (\(fixed(error, 1)) %), with IR72's \(fixed(start, 2))"
      )
    }
    let low = best(observed.map(\.yield.window.lowerBound), mostLeafArea: .infinity).factor
    let high = best(observed.map(\.yield.window.upperBound), mostLeafArea: .infinity).factor
    let free = best(targets, mostLeafArea: .infinity).factor
    print(
      "  by yields alone \(fixed(free, 2)); with all of them at the low or high end of their windows \(fixed(low, 2)) and \(fixed(high, 2))"
    )
    return found.factor
  }
}
