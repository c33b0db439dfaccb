internal import Numbers

extension RiceCultivar {
  /// Jia 58 (嘉58), late japonica of Jiaxing. What is not named here is as in IR72.
  ///
  /// Leaf area at flowering 7.4 without any shortage, potential yield 10.8 t/ha, 9.9 in the trial its growth was set by; shown fields at
  /// Xiuzhou, Jiaxing, had 10.5 t/ha and its 17,900 ha there 9.2 t/ha in 2013–2015 (Jia 2016).
  /// Weak: heading is that of nine late japonica lines at Shaoxing; how it answers to sowing is recalled for late japonica. Its growth
  /// duration is 161 d at Xiuzhou, 150 d recalled elsewhere.
  static let jia58: RiceCultivar = {
    let calendar =
      "sown late in May (Jia 2016), here 25 May, transplanted 15 June (C161, a row of the evidence table climate.csv); "
    let response =
      "recalled: late japonica heads 0.4 d (0.34–0.5) later a day of later sowing, taken from 25 April to 5 July; that Xiushui 134, its "
      + "neighbour, feels the day length strongly is in its approval, 2010003 of Zhejiang"
    let heading = "full heading after 103 d (95–106), 5 September, as nine late japonica lines at Shaoxing in 2017; "
    var p = ir72.parameters
    p.juvenileRate = Cited(
      0.0007475, 0.0006468...0.0008347, "(°Cd)⁻¹",
      zhejiangScript + calendar + heading + response + ". Flowering on 28 August is out of reach", .calibrated)
    p.optimumPhotoperiod = zhejiangOptimumPhotoperiod
    p.photoperiodSensitivity = Cited(0.9932, 0.9318...1.0920, "h⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.fillingRate = Cited(
      0.0013306, 0.0012697...0.0014005, "(°Cd)⁻¹",
      zhejiangScript + calendar + "maturity on 2 November, after 161 d at Xiuzhou in 2013–2015 (Jia 2016), ± 5 d", .calibrated)
    p.lightEfficiency = lightEfficiency(japonicaLight)
    p.spikeletFormation = Cited(
      95_980, 90_223...101_737, "kg⁻¹",
      zhejiangScript + "48,350 spikelets m⁻² in the potential crop, as at Xiuzhou: 381 panicles of 126.9 (Jia 2016); range ± 6 %",
      .calibrated)
    p.grainWeight = dryGrain(thousand: 26.7, "thousand grains 26.7 g at Xiuzhou (Jia 2016)")
    p.carbonDioxide = hangzhouSingle.parameters.carbonDioxide
    return RiceCultivar(name: "jia-58", title: "Jia 58, late japonica, Jiaxing", parameters: p)
  }()
}
