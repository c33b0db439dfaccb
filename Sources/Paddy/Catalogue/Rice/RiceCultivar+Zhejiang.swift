internal import Numbers

/// What the cultivars fitted for single-season rice in Zhejiang have in common.
///
/// Growth is IR72's but for one number: what light is worth, one for the three hybrids and one for the two japonica, set to five published
/// yields. With IR72's own, hybrids and japonica came out alike (10.0 t/ha both in the mean of the trial below); now 10.4 and 9.5, published
/// 10.9 and 9.5. Yongyou 15 and 1540 stay 6 % below what they were reported to give: more light would bring them there, and Yongyou 538 to
/// more leaf than was ever published of the kind. Leaf area, dry mass and nitrogen of these cultivars are not fitted. The number stands for
/// all that makes a hybrid give more (fuller canopies, later leaves, more nitrogen taken up after heading), of which the model knows nothing.
/// 2You501's growth tables were tried for the hybrids: fed with the 180 kg N of an ordinary field their leaves starve (leaf area 3.3 and 6.6
/// t/ha for Yongyou 15, against 6.3 and 8.3 t/ha with IR72's).
extension RiceCultivar {
  static let zhejiangScript = "fitted by Benchmarks/Sources/CalibrateZhejiang on 30 generated Hangzhou years, seed 1: "

  /// Day length, with the 0.9 h of twilight the model adds, beyond which development slows down.
  static let zhejiangOptimumPhotoperiod = Cited(
    14, 13.75...14.25, "h",
    zhejiangScript
      + "by quarter hours, the shortest with which Yongyou 538 heads 3.4 d later for ten days of later sowing, as seen near Hangzhou in "
      + "2018 (Chu 2019), while the juvenile phase lasts 15 d or more; other cultivars take it over", .calibrated)

  /// What light is worth to hybrid and to japonica, as a multiple of IR72's.
  static let hybridLight = light(
    1.09, 1.06...1.2,
    "Yongyou 15, 1540 and 538 to 11.0, 10.9 and 10.8 t/ha, reached 10.3, 10.2 and 10.7; held back so that none has a leaf area beyond 9.2 at "
      + "flowering (Wang 2014), by yields alone 1.20; range: yields 5–11 % lower, and by yields alone")
  static let japonicaLight = light(
    0.86, 0.77...0.96,
    "Jia 58 to 9.85 t/ha, the middle of its district's 9.2 and its shown fields' 10.5, and Nanjing 46 to 9.1, reached 9.9 and 9.2; range: "
      + "the ends of these")

  private static func light(_ value: Double, _ range: ClosedRange<Double>, _ source: String) -> Cited {
    Cited(
      value, range, "-",
      zhejiangScript + "240 kg N, no pests, diseases, weeds or storms, cut by hand; by hundredths, one number for the kind: "
        + source,
      .calibrated)
  }

  /// IR72's efficiency of light, times what it is worth to a kind.
  static func lightEfficiency(_ factor: Cited) -> CitedCurve {
    let ir72 = ir72.parameters.lightEfficiency
    return CitedCurve(
      ir72.points.flatMap { [$0.x, $0.y * factor.value] }, ir72.unit,
      "IR72's times \(factor.value) (\(factor.range.lowerBound)–\(factor.range.upperBound)); " + factor.source, factor.standing)
  }

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
