internal import Numbers

extension RiceCultivar {
  /// The single-season crop around Hangzhou: IR72 slowed down until it flowers and ripens there when the local crop does.
  ///
  /// Only two development rates differ, and the carbon dioxide of the air; growth and grain are IR72's. Growth of the hybrid 2You501
  /// was tried in its place: it asks for more nitrogen than the region's 180 kg and starves (leaf area 3.3, 6.6 t/ha with the
  /// dates of Yongyou 15).
  /// Known to be wrong: the local japonica and indica-japonica hybrids feel the day length, so that heading moves less than
  /// sowing; this one feels none (the delay sits in its juvenile phase) and flowers nearly a day later for each day it is sown
  /// later. Sown on 15 or 20 May it ripens before the cold in all of 30 generated years; sown on 25 May, 2 of 30 die of cold
  /// unripe, on 5 June 25 of them. With both rates at the slow end of their ranges it ripens about mid-December, in some years
  /// not at all: late heading goes with fast filling.
  package static let hangzhouSingle: RiceCultivar = {
    let script =
      "fitted by Benchmarks/Sources/CalibrateHangzhou, other rates kept as in IR72: 30 generated Hangzhou years, seed 1, "
      + "emerged 20 May (C160), transplanted 15 June (C161; rows of the evidence table climate.csv). "
    let juvenileRateSource =
      script
      + "Mean flowering on 2 September, the middle of 25 August – 10 September (C163, 50 % heading; the two days to flowering not "
      + "added); range: flowering on 10 September … 25 August"
    let fillingRateSource =
      script
      + "Mean maturity on 26 October: 159 d after sowing, between the mean of the growth durations, 154 d (147–165, C169, "
      + "C174–C176), and the middle of 20 October – 10 November (C164), 163 d; range: maturity on 10 November … 20 October after "
      + "flowering on 2 September"
    var p = ir72.parameters
    p.juvenileRate = Cited(0.0004626, 0.0004010...0.0005528, "(°Cd)⁻¹", juvenileRateSource, .calibrated)
    p.fillingRate = Cited(0.0013322, 0.0011634...0.0014526, "(°Cd)⁻¹", fillingRateSource, .calibrated)
    p.carbonDioxide = Cited(
      415, 410...430, "ppm",
      "recalled: mean of the world's air in 2021; over the lower Yangtze it stands some ppm higher. Against the 340 ppm of "
        + "IR72 it raises the potential yield by 9.0 %", .estimated)
    return RiceCultivar(name: "hangzhou-single", title: "Single-season rice around Hangzhou", parameters: p)
  }()
}
