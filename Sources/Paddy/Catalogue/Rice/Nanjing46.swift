internal import Numbers

extension RiceCultivar {
  /// Nanjing 46 (南粳46), soft late japonica of Jiangsu. What is not named here is as in IR72.
  ///
  /// Leaf area at flowering 7.4 without any shortage, potential yield 9.6 t/ha, 9.2 in the trial its growth was set by; trials
  /// south-east of Lake Tai had 9.1 t/ha in 2006–2007. Its few spikelets bound it: growth hardly moves its yield.
  /// Weak: its growth duration is that of Jiangsu, a degree of latitude north of Hangzhou, and used here as it stands; heading and how it
  /// answers to sowing are recalled. It is recorded for single-season use in Zhejiang (C172), but no dates from there have been found.
  static let nanjing46: RiceCultivar = {
    let calendar =
      "sown in the second half of May, transplanted 30 d later (approval 200814 of Jiangsu), here 20 May and 19 June; "
    let response = "recalled: late japonica heads 0.4 d (0.34–0.5) later a day of later sowing, taken from 25 April to 5 July"
    let heading = "recalled: full heading about 5 September ± 5 d; "
    var p = ir72.parameters
    p.juvenileRate = Cited(
      0.0007402, 0.0006106...0.0010150, "(°Cd)⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.optimumPhotoperiod = zhejiangOptimumPhotoperiod
    p.photoperiodSensitivity = Cited(0.9996, 0.9088...1.1850, "h⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.fillingRate = Cited(
      0.0013420, 0.0013057...0.0014188, "(°Cd)⁻¹",
      zhejiangScript + calendar + "maturity on 1 November, after 165 d (approval 200814 of Jiangsu; 160–168, C174)", .calibrated)
    p.lightEfficiency = lightEfficiency(japonicaLight)
    p.spikeletFormation = Cited(
      84_678, 79_589...89_767, "kg⁻¹",
      zhejiangScript
        + "42,760 spikelets m⁻² in the potential crop: 297 panicles of 129.0 filled grains, 89.6 % filled (approval 200814 of "
        + "Jiangsu); range ± 6 %", .calibrated)
    p.grainWeight = dryGrain(thousand: 24.3, "thousand grains 24.3 g (approval 200814 of Jiangsu)")
    p.carbonDioxide = hangzhouSingle.parameters.carbonDioxide
    return RiceCultivar(name: "nanjing-46", title: "Nanjing 46, late japonica, Jiangsu", parameters: p)
  }()
}
