internal import Numbers

/// How maximum temperature, minimum temperature and radiation of a day hang together and on those of the day before.
///
///     z' = A z + B ε        M₀ = A M₀ Aᵀ + B Bᵀ
///
/// Source: Richardson (1981), the coefficients of WGEN.
struct WeatherCorrelation: Sendable {
  static let memory = [[0.567, 0.086, -0.002], [0.253, 0.504, -0.050], [-0.006, -0.039, 0.244]]
  static let shock = [[0.781, 0, 0], [0.328, 0.637, 0], [0.238, -0.341, 0.873]]
  /// Covariances of a steady series, from shocks of unit variance.
  private(set) var covariance: [[Double]]

  init() {
    func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
      a.map { row in (0..<3).map { j in (0..<3).reduce(0) { $0 + row[$1] * b[$1][j] } } }
    }
    func transposed(_ a: [[Double]]) -> [[Double]] { (0..<3).map { j in a.map { $0[j] } } }
    let (a, b) = (WeatherCorrelation.memory, WeatherCorrelation.shock)
    let fresh = product(b, transposed(b))
    covariance = fresh
    for _ in 0..<100 {
      let carried = product(product(a, covariance), transposed(a))
      for i in 0..<3 { for j in 0..<3 { covariance[i][j] = fresh[i][j] + carried[i][j] } }
    }
  }

  /// Standard deviation of the range between maximum and minimum, °C, from those of the two.
  func deviationOfDifference(_ high: Double, _ low: Double) -> Double {
    let variance = high * high * covariance[0][0] + low * low * covariance[1][1] - 2 * high * low * covariance[0][1]
    return max(variance, 0.01).squareRoot()
  }

  /// The series of one year, run in.
  func start(seed: UInt64, member: Int) -> WeatherNoise {
    var noise = WeatherNoise(seed: seed, member: member)
    for _ in 0..<30 { noise.advance() }
    return noise
  }
}

/// The three autocorrelated series of one generated year.
struct WeatherNoise: ~Copyable {
  /// Shocks beyond this many standard deviations are drawn again.
  static let cut = 2.5
  /// Standard deviation of a standard normal cut at ±2.5.
  static let cutDeviation = 0.954_597_5
  private(set) var maximum = 0.0
  private(set) var minimum = 0.0
  private(set) var radiation = 0.0
  private var stream: RandomStream

  init(seed: UInt64, member: Int) { stream = RandomStream(seed: seed, purpose: "temperature", member: member) }

  /// The next day.
  mutating func advance() {
    let (first, second, third) = (draw(), draw(), draw())
    let a = WeatherCorrelation.memory
    let b = WeatherCorrelation.shock
    let high = a[0][0] * maximum + a[0][1] * minimum + a[0][2] * radiation
    let low = a[1][0] * maximum + a[1][1] * minimum + a[1][2] * radiation
    let light = a[2][0] * maximum + a[2][1] * minimum + a[2][2] * radiation
    maximum = high + b[0][0] * first
    minimum = low + b[1][0] * first + b[1][1] * second
    radiation = light + b[2][0] * first + b[2][1] * second + b[2][2] * third
  }

  private mutating func draw() -> Double {
    var value = stream.normal()
    while abs(value) > WeatherNoise.cut { value = stream.normal() }
    return value / WeatherNoise.cutDeviation
  }
}
