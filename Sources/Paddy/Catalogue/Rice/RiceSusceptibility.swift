public import Numbers

/// What a cultivar leaves of the spread of each disease: 1 in a susceptible one, 0.2 in one well resistant — dimensionless.
///
/// Left out: races of the pathogen, which break a resistance within years; resistance of one age only.
public struct RiceSusceptibility<Number: Sendable>: Sendable {
  public var bacterialBlight: Number, brownSpot: Number, leafBlast: Number, sheathBlight: Number, tungro: Number

  public func map<Other>(_ f: (Number) throws -> Other) rethrows -> RiceSusceptibility<Other> {
    try RiceSusceptibility<Other>(
      bacterialBlight: f(bacterialBlight), brownSpot: f(brownSpot), leafBlast: f(leafBlast), sheathBlight: f(sheathBlight),
      tungro: f(tungro))
  }
}

extension RiceSusceptibility where Number == Cited {
  /// Of every cultivar whose file says nothing else.
  public static let susceptible: Self = {
    let one = Cited(
      1, 0.2...1, "1", "not known of this cultivar: taken as susceptible; 0.2–1 in science notes 3.10, design choice")
    return Self(bacterialBlight: one, brownSpot: one, leafBlast: one, sheathBlight: one, tungro: one)
  }()
}
