internal import Numbers

extension RiceCultivar {
  /// Yongyou 538 (甬优538), indica-japonica hybrid of Ningbo that leans to japonica. What is not named here is as in IR72.
  ///
  /// The only one whose answer to sowing is published: eight sowings near Hangzhou in 2018, full heading 2–5 d later for ten days
  /// (Chu 2019). Here they come 2–7 d later: 2 d for sowings of May, 7 d for the last, of July. With 2You501's growth tables and their
  /// longer panicle phase it cannot follow the delay. Leaf area at flowering 9.1 without any shortage, potential yield 11.9 t/ha, 10.7 in the
  /// trial its growth was set by, where the trials of the province had 10.8 t/ha and its production trial 11.3.
  /// Weak: the date of heading is the calendar's of the region, recalled. Spikelets are not counted but follow from the yield of the
  /// trials as if none of it were lost; they need 1.4 times as many per growth as IR72's.
  static let yongyou538: RiceCultivar = {
    let calendar = "sown 25 May, transplanted 15 June (C160, C161; rows of the evidence table climate.csv); "
    let response =
      "heading 0.34 d (0.34–0.5) later a day of later sowing from 25 April to 5 July, seen near Hangzhou in 2018 (Chu 2019)"
    let heading = "recalled: flowering on 2 September, the middle of the region's heading (C163), ± 5 d; "
    var p = ir72.parameters
    p.juvenileRate = Cited(
      0.0010916, 0.0007315...0.0010916, "(°Cd)⁻¹",
      zhejiangScript + calendar + heading + response + ". Flowering on 28 August is out of reach, so that the range ends here",
      .calibrated)
    p.optimumPhotoperiod = zhejiangOptimumPhotoperiod
    p.photoperiodSensitivity = Cited(0.9751, 0.8601...1.0817, "h⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.fillingRate = Cited(
      0.0013374, 0.0012545...0.0014629, "(°Cd)⁻¹",
      zhejiangScript + calendar + "maturity on 26 October, 153.5 d in the trials of Zhejiang 2011–2012 (C169), ± 6 d", .calibrated
    )
    p.lightEfficiency = lightEfficiency(hybridLight)
    p.spikeletFormation = Cited(
      89_465, 82_486...96_286, "kg⁻¹",
      zhejiangScript
        + "56,400 spikelets m⁻² in the potential crop, what 10.78 t/ha of 22.5 mg grains and 84.9 % filled need (C169); range: "
        + "52,000–60,700, the most being 210 panicles of 289 recalled", .calibrated)
    p.grainWeight = dryGrain(thousand: 22.5, "thousand grains 22.5 g in the trials of Zhejiang 2011–2012 (C169)")
    p.carbonDioxide = hangzhouSingle.parameters.carbonDioxide
    return RiceCultivar(name: "yongyou-538", title: "Yongyou 538, indica-japonica hybrid, Ningbo", parameters: p)
  }()
}
