public import Numbers

/// An animal that shares the field with the rice: one record, every number with its source.
public struct AnimalSpecies: Sendable {
  /// The word a scenario uses.
  public var name: String
  public var title: String
  public var latinName: String
  /// What its poisons are told by.
  public var kind = Kind.fish
  public var parameters: AnimalParameters<Cited>
  /// Densities that somebody has published or practised in rice fields — ind m⁻² of gross field.
  public var publishedDensity: Cited
  /// Masses at stocking, likewise — g.
  public var publishedMass: Cited
  /// Feed on the day of stocking, likewise, as sold — share of live mass per day.
  public var publishedFeed: Cited
  /// What somebody who stocks it must know.
  public var caution: String?

  public enum Kind: String, Sendable { case fish, frog, turtle, crustacean, bird }
}

extension AnimalSpecies {
  /// What is unusual about a stocking: sentences without a full stop, none where all lies within published practice.
  /// - Parameters:
  ///   - density: ind m⁻² of gross field.
  ///   - mass: fresh mass of one — g.
  ///   - feed: share of live mass per day.
  public func warnings(density: Double, mass: Double, feed: Double) -> [String] {
    guard density > 0 else { return [] }
    func perHectare(_ value: Double) -> String { "\(Int((value * 10_000).rounded()))" }
    func kilograms(_ mass: Double) -> String {
      mass < 1 ? "\((mass * 100).rounded() / 10) kg" : "\(Int((mass * 10).rounded())) kg"
    }
    func percent(_ value: Double) -> String { "\((value * 1_000).rounded() / 10) %" }
    var found: [String] = []
    if !publishedDensity.range.contains(density) {
      let range = publishedDensity.range
      found.append(
        "\(name): \(perHectare(density)) per ha is outside the published \(perHectare(range.lowerBound)) to "
          + "\(perHectare(range.upperBound)) per ha; growth, survival and effects are extrapolated")
    }
    if !publishedMass.range.contains(mass) {
      let range = publishedMass.range
      found.append("\(name): \(mass) g at stocking is outside the published \(range.lowerBound) to \(range.upperBound) g")
    }
    // Neither the most animals nor the largest ones were ever stocked together: the bound is the larger of each at the other's usual.
    let most = Swift.max(
      publishedDensity.range.upperBound * publishedMass.value, publishedDensity.value * publishedMass.range.upperBound)
    let least = Swift.min(
      publishedDensity.range.lowerBound * publishedMass.value, publishedDensity.value * publishedMass.range.lowerBound)
    if density * mass > most {
      found.append(
        "\(name): \(kilograms(density * mass)) of animals stocked per ha is beyond the published \(kilograms(least)) to "
          + "\(kilograms(most)) per ha; oxygen, food and survival are extrapolated")
    }
    if feed > publishedFeed.range.upperBound {
      let most = percent(publishedFeed.range.upperBound)
      found.append("\(name): feeding \(percent(feed)) of live mass per day is above the published \(most); the surplus is wasted")
    }
    if let caution { found.append("\(name): \(caution)") }
    return found
  }

  /// The same for one stocking of a plan.
  public static func warnings(for stocking: Stocking) -> [String] {
    stocking.species.warnings(density: stocking.density, mass: stocking.mass, feed: stocking.feed.share)
  }
}

extension Catalogue {
  public static let animals: [AnimalSpecies] = [
    .blackSpottedFrog, .bullfrog, .commonCarp, .redSwampCrayfish, .crucianCarp, .riceDuck, .pondLoach, .mittenCrab,
    .softShelledTurtle, .nileTilapia,
  ]
}
