import Paddy

/// What is known of one cultivar, and the sowing it belongs to. Days count from sowing, as the sources count.
struct Observations {
  var name: String
  var sown: CalendarDate, transplanted: CalendarDate
  /// Full heading or flowering, and maturity, with their windows.
  var flowering: (date: CalendarDate, window: ClosedRange<Int>), maturity: (date: CalendarDate, window: ClosedRange<Int>)
  /// Days by which heading comes later for one day of later sowing between 25 April and 5 July.
  var delay: (value: Double, window: ClosedRange<Double>)
  /// Air-dry — g.
  var thousandGrains: Double
  /// m⁻²; where the source gives no window ± 6 %, as over the ages of seedlings at Linhai.
  var spikelets: (value: Double, window: ClosedRange<Double>)
  /// Rough rice at 14 % in well-kept fields — t ha⁻¹ — and what the window stands for.
  var yield: (value: Double, window: ClosedRange<Double>)
  var isHybrid: Bool { name.hasPrefix("yongyou") }
}

func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2001, month: month, day: day)! }

/// The windows of heading and maturity are days of the year by number, first and last.
func days(_ first: (Int, Int), _ last: (Int, Int)) -> ClosedRange<Int> {
  date(first.0, first.1).number...date(last.0, last.1).number
}

/// Figures were seen in the source named unless marked recalled. C160–C177 are rows of the evidence table climate.csv; the calendar's
/// sowing and transplanting (C160, C161) and its heading (C163) are recalled too.
///
/// Yongyou 15: Chen M. 2024, two years at Taiyang, Lin'an, 2020–2021: sown mid-May, transplanted mid-June, full heading after 97.5 d,
///   maturity after 142.5 d; 177 panicles/m² of 291.9 spikelets, 86.6 % filled, 28.1 g. Recalled: 138.7 d and 28.9 g in the trials of
///   the province. Zhang & Song 2020, Yuyao, 2018–2019: 11.0 t/ha (from "+5.6 %" over it), a comparison; window ± 5 % assumed.
/// Yongyou 1540: Ma 2023, Linhai: 197–208 panicles/m² of 244–261 spikelets, 90–95 % filled, 23.0–23.8 g, 9.9–11.5 t/ha. Trials of
///   the province 2021–2022: 138.8 d (as the check of Jiafengyou 13), 9.7 t/ha; recalled 147 d (C176). Cai 2018, its breeders: of the
///   type that feels warmth rather than day length. Recalled: full heading after about 94 d.
/// Yongyou 538: trials of the province 2011–2012 (C169): 153.5 d, 210 panicles/m², 84.9 % filled, 22.5 g, 10.8 t/ha. Chu 2019, Pingyao
///   near Hangzhou, 2018, eight sowings 25 April – 5 July: full heading 2–5 d later for ten days, 3.4 d in the mean. Recalled: sown
///   about 25 May in trials, 289 spikelets a panicle; heading on the date of the region's calendar (C163).
/// Jia 58: Jia 2016, Xiuzhou, Jiaxing, 2013–2015: sown late in May, ripe after 161 d, 381 panicles/m² of 126.9 spikelets, 92.8 %
///   filled, 26.7 g; 9.2 t/ha over 17,900 ha, 10.5 t/ha in shown fields; recalled 150 d (C175). Shaoxing 2017: nine late japonica
///   lines reach full heading after 95–106 d, 103 d in the mean.
///   Yield: the middle of the two, the shown fields being the best of their kind and the whole district no trial.
/// Nanjing 46: approval 200814 of Jiangsu, trials 2006–2007 south-east of Lake Tai: sown in the second half of May, transplanted 30 d
///   later, 165 d, 297 panicles/m² of 129.0 filled grains, 89.6 % filled, 24.3 g, 9.1 t/ha. Recalled: full heading about 5 September.
///
/// Kinds of yields: comparison (Yongyou 15), good fields (Yongyou 1540, 10.9, window from the trials of the province to the best of Linhai),
/// trials of several places (Yongyou 538 10.8, window to the 11.3 of its production trial; Nanjing 46), district and shown fields (Jia 58).
/// Trials of several places often yield a tenth less than shown fields of the same cultivar, so that these do not stand on one footing.
/// Side by side, abstracts seen: Wang F. 2021, two sites at Ningbo, 2017–2019, 240 kg N: four Yongyou hybrids, 1540 and 538 among them,
/// 10.9 and 10.2 t/ha in the mean (from 1.2 and 2.6 % less, 10.8 and 9.9, with 200 kg). Of indica-japonica hybrids beside japonica: 1540
/// 11.6 and 10.3 t/ha, Zhendao 18 at most 8.9 and 7.9 (Transactions of the CSAE 2020, 36(11)); in Jiangsu 32 % more in 2017–2018.
///
/// Delay: measured for Yongyou 538; the two other hybrids in Chu's trial are less sensitive, up to 6.4 d in ten. Yongyou 15, a medium
/// rice, and Yongyou 1540 are set a little beyond that, 0.75. Late japonica: recalled 0.3–0.5; that it feels the day strongly is seen.
let observations = [
  Observations(
    name: "yongyou-15", sown: date(5, 15), transplanted: date(6, 15), flowering: (date(8, 21), days((8, 16), (8, 26))),
    maturity: (date(10, 5), days((9, 30), (10, 10))), delay: (0.75, 0.64...0.85), thousandGrains: 28.1,
    spikelets: (51_700, 48_600...54_800), yield: (11.0, 10.45...11.55)),
  Observations(
    name: "yongyou-1540", sown: date(5, 25), transplanted: date(6, 15), flowering: (date(8, 27), days((8, 22), (9, 1))),
    maturity: (date(10, 15), days((10, 11), (10, 19))), delay: (0.75, 0.64...0.85), thousandGrains: 23.34,
    spikelets: (51_180, 48_270...54_270), yield: (10.9, 9.7...11.5)),
  Observations(
    name: "yongyou-538", sown: date(5, 25), transplanted: date(6, 15), flowering: (date(9, 2), days((8, 28), (9, 7))),
    maturity: (date(10, 26), days((10, 20), (11, 1))), delay: (0.34, 0.34...0.5), thousandGrains: 22.5,
    spikelets: (56_400, 52_000...60_700), yield: (10.8, 10.3...11.3)),
  Observations(
    name: "jia-58", sown: date(5, 25), transplanted: date(6, 15), flowering: (date(9, 5), days((8, 28), (9, 8))),
    maturity: (date(11, 2), days((10, 28), (11, 7))), delay: (0.4, 0.34...0.5), thousandGrains: 26.7,
    spikelets: (48_350, 45_450...51_250), yield: (9.85, 9.2...10.5)),
  Observations(
    name: "nanjing-46", sown: date(5, 20), transplanted: date(6, 19), flowering: (date(9, 5), days((8, 31), (9, 10))),
    maturity: (date(11, 1), days((10, 27), (11, 4))), delay: (0.4, 0.34...0.5), thousandGrains: 24.3,
    spikelets: (42_760, 40_190...45_330), yield: (9.1, 8.65...9.55)),
]
