internal import CGSL

/// Random numbers for one purpose of one member of a study, drawn by the GNU Scientific Library from a counter-based generator.
///
/// The stream is keyed by (seed, purpose, member): adding a purpose or a member never shifts the draws of another.
public struct RandomStream: ~Copyable {
  private let generator: UnsafeMutablePointer<gsl_rng>

  /// - Parameters:
  ///   - seed: the study's seed.
  ///   - purpose: what is drawn, a stable English name such as "rain".
  ///   - member: the year or repetition, counted from 0.
  public init(seed: UInt64, purpose: String, member: Int) {
    generator = gsl_rng_alloc(cgsl_counter_type())
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in purpose.utf8 { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    key = cgsl_mix(key &+ cgsl_mix(seed &+ 0x9e37_79b9_7f4a_7c15))
    key = cgsl_mix(key &+ cgsl_mix(UInt64(bitPattern: Int64(member)) &+ 0x632b_e59b_d9b4_e019))
    gsl_rng_set(generator, UInt(key))
  }
  deinit { gsl_rng_free(generator) }

  /// Evenly spread in 0 ..< 1.
  public mutating func uniform() -> Double { gsl_rng_uniform(generator) }
  /// Evenly spread in low ..< high.
  public mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * gsl_rng_uniform(generator) }
  /// Normal with mean 0 and standard deviation 1.
  public mutating func normal() -> Double { gsl_ran_gaussian_ratio_method(generator, 1) }
  /// e^N(logMean, logDeviation²): the median is e^logMean.
  public mutating func lognormal(logMean: Double, logDeviation: Double) -> Double {
    gsl_ran_lognormal(generator, logMean, logDeviation)
  }
  /// Gamma with mean shape · scale.
  public mutating func gamma(shape: Double, scale: Double) -> Double { gsl_ran_gamma(generator, shape, scale) }
  /// Number of events when `mean` are expected.
  public mutating func poisson(mean: Double) -> Int { Int(gsl_ran_poisson(generator, mean)) }
  /// Weibull with the given scale and shape.
  public mutating func weibull(scale: Double, shape: Double) -> Double { gsl_ran_weibull(generator, scale, shape) }
  /// True with the given probability.
  public mutating func chance(_ probability: Double) -> Bool { gsl_rng_uniform(generator) < probability }
  /// A whole number in 0 ..< count.
  public mutating func index(below count: Int) -> Int { Int(gsl_rng_uniform(generator) * Double(count)) }
}
