internal import Numbers
public import Paddy
internal import PaddyScenarios

/// Brings a cultivar's stages to the dates seen in trials: first flowering, by the rates before it, then maturity, by the rate after it.
///
/// The juvenile and the panicle-forming rate move together, the photoperiod-sensitive one stays, as is usual where only dates of
/// flowering are known; the filling rate follows. Each is found by bisection on the mean date over the plots.
public enum TrialPhenology {
  /// - Parameters:
  ///   - plots: that grow the cultivar; those without a date are passed over.
  /// - Returns: the cultivar with its rates fitted, and whether any date was there to fit.
  public static func fitted(_ cultivar: RiceCultivar, to plots: [TrialField.Plot], source: String) -> (
    cultivar: RiceCultivar, isFitted: Bool
  ) {
    struct Season {
      var skies: [WeatherDay<Double>]
      var plot: TrialField.Plot
      var flowering: Double?, maturity: Double?
    }
    let seasons = plots.map { plot in
      Season(skies: plot.skies(), plot: plot, flowering: plot.observedDay("ADAT"), maturity: plot.observedDay("MDAT"))
    }
    var own = cultivar
    func bias(_ parameters: RiceParameters<Cited, CitedCurve>, _ isFlowering: Bool) -> Double {
      var sum = 0.0, count = 0.0
      for season in seasons {
        guard let seen = isFlowering ? season.flowering : season.maturity else { continue }
        let trial = RiceCultivar(name: own.name, title: own.title, parameters: parameters)
        let model = RiceModel<Double>(trial.lowered(), hills: 25, seedlings: 2, nitrogen: .no)
        let days = StageDays.forecast(model: model, weather: season.skies, seedbedDays: season.plot.seedbedDays)
        let day = (isFlowering ? days.flowering : days.maturity) ?? season.skies.count
        sum += Double(day - season.plot.daysToPlanting) - seen
        count += 1
      }
      return count > 0 ? sum / count : 0
    }
    func search(_ change: (inout RiceParameters<Cited, CitedCurve>, Double) -> Void, isFlowering: Bool) {
      var slow = 0.4, fast = 2.5
      for _ in 0..<22 {
        let middle = (slow * fast).squareRoot()
        var trial = own.parameters
        change(&trial, middle)
        if bias(trial, isFlowering) > 0 { slow = middle } else { fast = middle }
      }
      change(&own.parameters, (slow * fast).squareRoot())
    }
    func scaled(_ rate: Cited, _ factor: Double) -> Cited {
      let value = rate.value * factor
      return Cited(value, 0.8 * value...1.2 * value, rate.unit, source, .calibrated)
    }
    let hasFlowering = seasons.contains { $0.flowering != nil }, hasMaturity = seasons.contains { $0.maturity != nil }
    if hasFlowering {
      search(
        { parameters, factor in
          parameters.juvenileRate = scaled(cultivar.parameters.juvenileRate, factor)
          parameters.panicleRate = scaled(cultivar.parameters.panicleRate, factor)
        }, isFlowering: true)
    }
    if hasMaturity {
      search(
        { parameters, factor in parameters.fillingRate = scaled(cultivar.parameters.fillingRate, factor) }, isFlowering: false)
    }
    return (own, hasFlowering || hasMaturity)
  }
}

extension TrialScoring {
  /// The catalogue's cultivars, and for those it lacks a stand-in brought to the dates observed.
  public static func prepared(_ field: TrialField) -> TrialScoring {
    var scoring = TrialScoring(field: field)
    let known = field.plots.filter(\.treatment.isKnownCultivar)
    for plot in known {
      let cultivar = plot.plan.rice.cultivar
      for (name, experiments) in TrialScoring.calibratedOn
      where name.split(separator: " ").first.map(String.init) == cultivar.name {
        scoring.fitted[name] = experiments
      }
    }
    let unknown = Dictionary(grouping: field.plots.filter { !$0.treatment.isKnownCultivar }, by: \.treatment.cultivar)
    for (name, plots) in unknown {
      let experiments = Set(plots.map(\.experiment)).sorted()
      let (cultivar, isFitted) = TrialPhenology.fitted(
        plots[0].plan.rice.cultivar, to: plots, source: "dates of " + experiments.joined(separator: ", "))
      scoring.cultivars[name] = cultivar
      if isFitted { scoring.fitted["\(name) (dates only)"] = experiments }
    }
    return scoring
  }

  /// Experiments on which the cultivars of the catalogue were fitted here.
  static let calibratedOn: [String: [String]] = [
    "basmati-385": ["UAFD0011", "UAFD0012"], "hd297-changping": ["IRCH0301"], "ir36": ["IRPI8001"], "ir58": ["IRMZ8601"],
    "ir72 (public set, made with this trial)": ["IRMA9204"],
  ]
}
