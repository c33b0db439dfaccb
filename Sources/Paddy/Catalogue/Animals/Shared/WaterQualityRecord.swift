public import Numbers

private let breath = "routine of crucian carp, Yamanaka et al. 2013 (abstract)"
private let pond = "POND as coded in three fish models"
private let lethal = "design choice; recalled 0.5 g m⁻³ kills in hours"

/// What a species takes from its class of breather unless it has numbers of its own: copy one of these and change what is known.
extension WaterQualityTolerance.Parameters where Number == Cited {
  /// Carp and what is like it; tilapia, loach and labyrinth fish bear less oxygen.
  public static var fish: Self {
    Self(
      breathesWater: Cited(1, nil, "1", "by definition"),
      respiration: Cited(0.0674, 0.04...0.10, "mg O2 g-1 h-1", breath, .measured),
      respirationExponent: Cited(-0.193, -0.25...(-0.1), "1", breath + "; -0.106 in carp, Beamish 1964 (abstract)", .measured),
      respirationWarming: Cited(0.0562, 0.04...0.07, "°C-1", breath, .measured),
      activity: Cited(1.5, 1.2...2, "1", "design choice, swimming and digestion"),
      easyOxygen: Cited(2.5, 1...3, "g O2 m-3", "design choice; 1 to 3 in fish models, feeding falls below 3 by FAO"),
      leastOxygen: Cited(0.5, 0.3...1, "g O2 m-3", "design choice; 0.3 to 1 in fish models"),
      deadlyOxygen: Cited(0.8, 0.5...1, "g O2 m-3", "design choice; 1.35 W^-0.107 in crucian carp, Yamanaka et al. 2013"),
      suffocation: Cited(0.10, 0.05...0.3, "h-1", lethal),
      easyAmmonia: Cited(0.06, 0.03...0.1, "g N m-3", pond, .measured),
      mostAmmonia: Cited(1.4, 0.6...2, "g N m-3", pond, .measured),
      deadlyAmmonia: Cited(0.2, 0.1...0.6, "g N m-3", "design choice"),
      poisoning: Cited(
        0.0008, 0.0005...0.005, "h-1",
        "derived from ln 2 / 96 h at an LC50 of 2 g m⁻³, recalled 1.5 to 2.4 in carp; paddy.md 4.9 chose 0.005, an LC50 of 0.5"))
  }

  /// Frogs and turtles: they come up for air.
  public static var airBreather: Self {
    var own = fish
    let none = "without meaning: breathes air"
    own.breathesWater = Cited(0, nil, "1", "by definition")
    own.respiration = Cited(0, nil, "mg O2 g-1 h-1", none)
    own.suffocation = Cited(0, nil, "h-1", none)
    own.poisoning = Cited(0, nil, "h-1", "not known of frogs and turtles; they leave foul water")
    return own
  }

  /// Crab and crayfish; a crayfish climbs out of bad water, which leaves a fifth of `suffocation`.
  public static var crustacean: Self {
    var own = fish
    own.respiration = Cited(0.0674, 0.03...0.12, "mg O2 g-1 h-1", "design choice, that of a fish")
    own.easyOxygen = Cited(3, 2...4, "g O2 m-3", "recalled, crayfish grow well at 3 g m-3 and more")
    own.deadlyOxygen = Cited(1.5, 1...1.5, "g O2 m-3", "design choice; 1.5 crab, 1.0 crayfish")
    return own
  }

  /// Crayfish: a crustacean that climbs out of bad water.
  public static var crayfish: Self {
    var own = crustacean
    own.deadlyOxygen = Cited(1, 0.5...1.5, "g O2 m-3", "design choice; 1.5 crab, 1.0 crayfish")
    own.suffocation = Cited(0.02, 0.01...0.1, "h-1", "design choice, a fifth of a fish's: it climbs out")
    return own
  }
}
