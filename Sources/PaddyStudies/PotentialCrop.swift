public import Paddy

/// The crop of one year without any shortage, as far as trials report it.
public struct PotentialCrop: Sendable {
  /// Rough rice at 14 % moisture — kg ha⁻¹. A crop that cold kills counts as if it lived.
  public let yield: Double
  /// m² m⁻² at flowering; NaN where the weather ends before it.
  public let leafAreaAtFlowering: Double
  /// m⁻², filled or not.
  public let spikelets: Double
}

extension StageCalibration {
  /// What grows without any shortage, one element a year.
  public func potentialCrops(_ parameters: Parameters) -> [PotentialCrop] {
    let model = model(parameters)
    return zip(weather, stages(parameters)).map { year, stages in
      let ripe = RiceSeason(model: model, weather: year, seedbedDays: seedbedDays).run()
      let leafArea = stages.flowering.map { day in
        RiceSeason(model: model, weather: Array(year.prefix(day)), seedbedDays: seedbedDays).run().leafArea
      }
      return PotentialCrop(
        yield: ripe.grains / 0.86, leafAreaAtFlowering: leafArea ?? .nan, spikelets: ripe.spikeletNumber / 10_000)
    }
  }

  /// Spikelets per growth with which the potential crop has as many of them as counted in good fields — kg⁻¹.
  ///
  /// No rate before flowering depends on spikelets, so that their number is in proportion.
  /// - Parameter counted: mean over the years — m⁻².
  public func spikeletFormation(giving counted: Double, in parameters: Parameters) -> Double {
    let crops = potentialCrops(parameters)
    return parameters.spikeletFormation * counted * Double(crops.count) / crops.reduce(0) { $0 + $1.spikelets }
  }
}
