internal import Numbers

extension RiceCultivar {
  /// Yongyou 1540 (甬优1540), indica-japonica hybrid of Ningbo, the most grown in Zhejiang. What is not named here is as in IR72.
  ///
  /// Leaf area at flowering 7.5 without any shortage, potential yield 11.2 t/ha, 10.2 in the trial its growth was set by; good fields had
  /// 10.9 t/ha at Linhai (Ma 2023) and 11.0 at Yuyao (from Zhang & Song 2020), the trials of the province 9.7 t/ha in 2021–2022.
  /// Weak: its date of heading is recalled; its growth duration lies between 139 d, what the trials of 2021–2022 leave for it as the
  /// check of Jiafengyou 13, and 147 d recalled. How it answers to sowing has not been found published: its breeders call it a type that
  /// feels warmth rather than day length (Cai 2018), and it is set like Yongyou 15.
  static let yongyou1540: RiceCultivar = {
    let calendar = "sown 25 May, transplanted 15 June (C160, C161; rows of the evidence table climate.csv); "
    let response =
      "heading 0.75 d (0.64–0.85) later a day of later sowing from 25 April to 5 July, an estimate a little above the 0.34–0.64 of three "
      + "late hybrids near Hangzhou (Chu 2019)"
    let heading = "recalled: full heading after about 94 d, 27 August ± 5 d; "
    var p = ir72.parameters
    p.juvenileRate = Cited(
      0.0006814, 0.0005881...0.0008032, "(°Cd)⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.optimumPhotoperiod = zhejiangOptimumPhotoperiod
    p.photoperiodSensitivity = Cited(0.4880, 0.2968...0.6321, "h⁻¹", zhejiangScript + calendar + heading + response, .calibrated)
    p.fillingRate = Cited(
      0.0013560, 0.0012725...0.0014510, "(°Cd)⁻¹",
      zhejiangScript + calendar
        + "maturity on 15 October, 143 d, between 138.8 d in the trials of Zhejiang 2021–2022 and 147 d recalled (C176)",
      .calibrated)
    p.lightEfficiency = lightEfficiency(hybridLight)
    p.spikeletFormation = Cited(
      75_357, 71_073...79_907, "kg⁻¹",
      zhejiangScript
        + "51,180 spikelets m⁻² in the potential crop, the mean of five ages of seedlings at Linhai (Ma 2023); range: 48,270–54,270",
      .calibrated)
    p.grainWeight = dryGrain(thousand: 23.34, range: 23.04...23.75, "thousand grains 23.0–23.8 g at Linhai (Ma 2023)")
    p.carbonDioxide = hangzhouSingle.parameters.carbonDioxide
    return RiceCultivar(name: "yongyou-1540", title: "Yongyou 1540, indica-japonica hybrid, Ningbo", parameters: p)
  }()
}
