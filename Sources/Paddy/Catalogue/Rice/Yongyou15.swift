internal import Numbers

extension RiceCultivar {
  /// Yongyou 15 (甬优15), indica-japonica hybrid of Ningbo, a medium rice; grown at Taiyang itself. What is not named here is as in IR72.
  ///
  /// The best supported of the cultivars of Zhejiang: dates, panicles and grains are two years' means at Taiyang, Lin'an (Chen M. 2024).
  /// Leaf area at flowering 7.1 without any shortage, low for such a hybrid; potential yield 11.5 t/ha, 10.3 in the trial its growth was
  /// set by, where a comparison at Yuyao had 11.0 t/ha in 2018–2019 (from what Zhang & Song 2020 say of Jiafengyou 2).
  /// Weak: how it answers to sowing has not been found published and is set from other hybrids. The model fills 95 % of its spikelets,
  /// the fields 87 %.
  static let yongyou15: RiceCultivar = {
    let calendar = "sown mid-May, transplanted mid-June at Taiyang in 2020–2021 (Chen M. 2024), here 15 May and 15 June; "
    let response =
      "heading 0.75 d (0.64–0.85) later a day of later sowing from 25 April to 5 July, an estimate a little above the 0.34–0.64 of three "
      + "late hybrids near Hangzhou (Chu 2019)"
    let heading = "full heading after 97.5 d, 21 August ± 5 d, as mid-May is uncertain; "
    var p = ir72.parameters
    p.juvenileRate = Cited(
      0.0007348, 0.0006331...0.0009035, "(°Cd)⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.optimumPhotoperiod = zhejiangOptimumPhotoperiod
    p.photoperiodSensitivity = Cited(0.4583, 0.2655...0.6128, "h⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.fillingRate = Cited(
      0.0013863, 0.0012703...0.0015315, "(°Cd)⁻¹",
      zhejiangScript + calendar + "maturity after 142.5 d, 5 October ± 5 d; recalled: 138.7 d in the trials of the province",
      .calibrated)
    p.lightEfficiency = lightEfficiency(hybridLight)
    p.spikeletFormation = Cited(
      73_863, 69_434...78_292, "kg⁻¹",
      zhejiangScript
        + "51,700 spikelets m⁻² in the potential crop, as counted at Taiyang: 177 panicles of 291.9 (Chen M. 2024); range ± 6 %",
      .calibrated)
    p.grainWeight = dryGrain(thousand: 28.1, "thousand grains 28.1 g at Taiyang (Chen M. 2024); recalled 28.9 g in trials")
    p.carbonDioxide = hangzhouSingle.parameters.carbonDioxide
    return RiceCultivar(name: "yongyou-15", title: "Yongyou 15, indica-japonica hybrid, Ningbo", parameters: p)
  }()
}
