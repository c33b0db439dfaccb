internal import Numbers

/// A model of the synthetic farm that knows it only roughly: the truth off by an error with a memory of two days, whose standard
/// deviation it states. Of weather, rain and light traps it expects nothing.
///
/// Every number in it is a design choice.
struct SyntheticTwin: ~Copyable {
  /// Standard deviation by variable: a fixed part in its unit, and a share of the value.
  static let deviations: [MeasuredVariable: (fixed: Double, share: Double)] = [
    .floodwaterDepth: (0.008, 0), .waterTemperature: (0.6, 0), .dissolvedOxygen: (0.6, 0), .pH: (0.15, 0),
    .electricalConductivity: (0.001, 0.06), .ammonium: (0.2, 0.2), .soilMoisture: (0.02, 0), .planthoppers: (0.5, 0.4),
    .leafAreaIndex: (0.2, 0.12),
  ]
  /// Steps remembered: three days.
  private static let remembered = 864
  private static let memory = 2 * 86_400.0

  private let plots: Int
  private let start: Double
  /// Standard deviation of its error over the one it states.
  private let overconfidence: Double
  private var random: RandomStream
  private var errors: [Double]
  private var means: [Double], times: [Double]
  private let table: [(fixed: Double, share: Double)?]

  init(plots: Int, start: Double, overconfidence: Double, seed: UInt64, member: Int) {
    self.plots = plots
    self.start = start
    self.overconfidence = overconfidence
    table = MeasuredVariable.allCases.map { Self.deviations[$0] }
    var random = RandomStream(seed: seed, purpose: "synthetic twin", member: member)
    errors = (0..<plots * table.count).map { _ in random.normal() }
    means = [Double](repeating: 0, count: plots * table.count * Self.remembered)
    times = [Double](repeating: -.infinity, count: Self.remembered)
    self.random = random
  }

  mutating func advance(_ field: borrowing SyntheticField) {
    let kept = Double.exp(-SyntheticField.step / Self.memory), fresh = (1 - kept * kept).squareRoot()
    let place = self.place(field.time)
    times[place] = field.time
    for plot in 0..<plots {
      for (index, deviation) in table.enumerated() {
        guard let deviation else { continue }
        let error = plot * table.count + index
        errors[error] = kept * errors[error] + fresh * random.normal()
        let truth = field.truth(at: index, plot: plot)
        let off = overconfidence * errors[error] * (deviation.fixed + deviation.share * abs(truth))
        means[place * plots * table.count + error] = truth + off
      }
    }
  }

  /// For a sensor of that variable, given by its place among the cases; nil for a time that is not remembered.
  func expectation(at index: Int, plot: Int, time: Double) -> Expectation? {
    guard let deviation = table[index], time >= start else { return nil }
    let place = self.place(time)
    guard abs(times[place] - time) <= SyntheticField.step else { return nil }
    let mean = means[place * plots * table.count + plot * table.count + index]
    return Expectation(mean: mean, deviation: deviation.fixed + deviation.share * abs(mean))
  }

  private func place(_ time: Double) -> Int {
    Int(((time - start) / SyntheticField.step).rounded()) % Self.remembered
  }
}
