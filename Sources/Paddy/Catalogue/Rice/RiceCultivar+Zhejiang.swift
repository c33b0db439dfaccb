internal import Numbers

/// What the cultivars fitted for single-season rice in Zhejiang have in common.
///
/// Growth is IR72's in all of them: only dates, spikelets, the weight of a grain and the carbon dioxide of the air differ. 2You501's growth
/// tables were tried for the hybrids: without any shortage they fit as well, but fed with the 180 kg N of an ordinary field their leaves starve
/// (leaf area 3.3 and 6.6 t/ha for Yongyou 15, against 6.3 and 8.3 t/ha with IR72's). None of their growth has been fitted: leaf
/// area, dry mass and nitrogen of these cultivars are IR72's answer to a longer season.
extension RiceCultivar {
  static let zhejiangScript = "fitted by Benchmarks/Sources/CalibrateZhejiang on 30 generated Hangzhou years, seed 1: "

  /// Day length, with the 0.9 h of twilight the model adds, beyond which development slows down.
  static let zhejiangOptimumPhotoperiod = Cited(
    14, 13.75...14.25, "h",
    zhejiangScript
      + "by quarter hours, the shortest with which Yongyou 538 heads 3.4 d later for ten days of later sowing, as seen near Hangzhou in "
      + "2018 (Chu 2019), while the juvenile phase lasts 15 d or more; other cultivars take it over", .calibrated)

  /// The most a grain weighs, from thousand grains as trials report them — g.
  /// - Parameter range: nil: 3 % less to 3 % more.
  static func dryGrain(thousand: Double, range: ClosedRange<Double>? = nil, _ source: String) -> Cited {
    let grams = range ?? thousand * 0.97...thousand * 1.03
    func dry(_ grams: Double) -> Double { (grams * 8.6).rounded() / 1e7 }
    return Cited(
      dry(thousand), dry(grams.lowerBound)...dry(grams.upperBound), "kg",
      source + (range == nil ? ", range ± 3 % assumed" : "") + "; taken as at 14 % moisture, and their mean as the most",
      .measured)
  }
}
