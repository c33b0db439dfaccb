internal import Numbers
public import PaddyScenarios

/// The conditions under which something was measured: rice alone beside rice with animals, on the same plot and weather.
///
/// Written as a scenario (`scenario(…)`), so that anybody can take it out and run it with `paddy compare`.
public struct EvidenceTrial: Sendable {
  public var name: String
  /// Where it is taken to lie.
  public var site: String
  /// Whose generated weather it takes, in the words of a scenario.
  public var climate: String
  /// What the source states.
  public var stated: String
  /// What it does not state and was assumed.
  public var assumed: String
  public var rice: String
  /// Keys of the system without animals, one a line.
  public var alone: [String]
  /// What the system with animals changes.
  public var together: [String]
  public var stocking: [EvidenceStocking]

  public init(
    _ name: String, site: String, climate: String = "hangzhou", stated: String, assumed: String, rice: String, alone: [String],
    together: [String],
    stocking: [EvidenceStocking]
  ) {
    self.name = name
    self.site = site
    self.climate = climate
    self.stated = stated
    self.assumed = assumed
    self.rice = rice
    self.alone = alone
    self.together = together
    self.stocking = stocking
  }

  /// Names of the two systems.
  public static let alone = "alone"
  public static let together = "together"

  /// The animals that the catalogue lacks, by the word it is looked for.
  public func missing(in catalogue: ScenarioCatalogue) -> [String] {
    stocking.filter { $0.animal.name(in: catalogue) == nil }.map(\.animal.rawValue)
  }

  /// The trial as the text of a scenario.
  public func scenario(years: Int, seed: UInt64, catalogue: ScenarioCatalogue = ScenarioCatalogue()) -> String {
    let animals = stocking.map { $0.line(name: $0.animal.name(in: catalogue) ?? $0.animal.rawValue) }
    func lines(_ keys: [String]) -> String { keys.map { "    \($0)\n" }.joined() }
    return """
      paddy: 1
      title: \(name)
      site: \(site)
      weather: {climate: \(climate), years: \(years), seed: \(seed)}
      plot: {area: 1 mu, soil: paddy-clay-loam, bund: 40 cm}
      rice: \(rice)
      prices: zhejiang-2021
      base: \(EvidenceTrial.alone)
      systems:
        \(EvidenceTrial.alone):
      \(lines(alone))  \(EvidenceTrial.together):
          like: \(EvidenceTrial.alone)
          animals: [\(animals.joined(separator: ", "))]
      \(lines(together))
      """
  }
}
