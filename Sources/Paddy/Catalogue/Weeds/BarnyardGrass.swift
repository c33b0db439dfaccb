public import Numbers

private let file = "science file 3.9, design choice"

extension Catalogue {
  /// The functional weed, of the kind of barnyard grass (Echinochloa crus-galli).
  public static let weeds = Weeds.Parameters(
    seedbank: Cited(
      5000, 500...10_000, "m-2",
      "design choice in the recalled some thousand living seeds; with `emergence` and `growth` set so that a transplanted "
        + "field never weeded loses the published 15 to 40 %"),
    emergence: Cited(0.02, 0.005...0.05, "d-1", "design choice, a fifth of the bank in ten days without water"),
    emergenceDays: Cited(10, 7...15, "d", file),
    bareDepth: Cited(0.01, 0.005...0.02, "m", file),
    emergenceDepth: Cited(
      0.035, 0.022...0.042, "m",
      "science file 3.9, recalled: 5 cm of water stop 70 to 90 %, here 76 %; that deeper water stops more is recalled too"),
    seedlingDays: Cited(12, 8...20, "d", "recalled, to three or four leaves in summer"),
    seedlingMass: Cited(0.02, 0.005...0.05, "g DM", "recalled, three leaves"),
    growth: Cited(
      0.16, 0.10...0.25, "d-1",
      "design choice, above the 0.12 of science file 3.9, whose share of light is another; below the 0.2 to 0.3 recalled of young "
        + "barnyard grass in the open, for a stand that ages"),
    largest: Cited(500, 300...800, "g DM m-2", file),
    base: Cited(10, 8...13, "°C", "recalled, C4 grasses of warm places"),
    optimum: Cited(30, 27...34, "°C", "recalled, likewise"),
    mostNitrogen: Cited(0.03, 0.025...0.045, "g N g-1 DM", "recalled, young grass; 2.5 % of weeds by science file 4.5"),
    enoughNitrogen: Cited(0.02, 0.015...0.025, "g N g-1 DM", "design choice, between the two"),
    leastNitrogen: Cited(0.01, 0.007...0.015, "g N g-1 DM", "recalled, starved C4 grass"),
    carbonShare: Cited(0.42, 0.40...0.45, "g C g-1 DM", "recalled, grass"))

  /// How rice and weeds share light and nitrogen.
  public static let weedCompetition = WeedCompetition.Parameters(
    riceExtinction: Cited(0.5, 0.4...0.6, "1", "recalled, extinction in a rice canopy"),
    extinction: Cited(0.65, 0.5...0.8, "1", "design choice, above rice for the leaves that stand over it"),
    leafArea: Cited(
      0.012, 0.006...0.02, "m2 g-1", "design choice, between 0.02 of a seedling and 0.006 of a plant with ripe ears"),
    rootRatio: Cited(
      2, 1...3, "1",
      "design choice: as much of the plant in roots as rice has, and roots twice as fine, recalled of annual grasses"))

  /// What one pass with herbicide does.
  public static let herbicide = Herbicide.Parameters(
    seedlingsKilled: Cited(
      0.95, 0.8...0.98, "1", "recalled, 80 to 95 % and more of the weeds by one well-timed pass in trials with transplanted rice"),
    killed: Cited(0.9, 0.6...0.97, "1", "recalled, less than of seedlings, falling with the size of the weed"),
    stopped: Cited(0.95, 0.8...0.98, "1", "recalled, chloroacetamides and sulfonylureas in standing water"),
    halfLife: Cited(15, 6...20, "d", "recalled, three to six weeks of action in the mud"))
}
