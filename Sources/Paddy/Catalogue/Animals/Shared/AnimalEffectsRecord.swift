public import Numbers

extension Catalogue {
  /// What moving animals do to soil, methane and weeds, for all species.
  public static let animalEffects = AnimalEffects.Parameters(
    diffusion: Cited(0.06, 0.02...0.12, "m2 g-1", "design choice; carp disturb centimetres of mud"),
    diffusionCap: Cited(8, 4...12, "1", "design choice"),
    oxidisedLayer: Cited(0.02, 0.005...0.04, "m2 g-1", "design choice"),
    oxidisedLayerCap: Cited(3, 2...4, "1", "design choice"),
    mineralisation: Cited(0.005, 0...0.01, "m2 g-1", "design choice; nutrients in water +26 to 87 % in Yu 2023 (abstract)"),
    mineralisationCap: Cited(1.5, 1.2...2, "1", "design choice"),
    methaneCut: Cited(
      0.5, 0.3...0.6, "1",
      "set by CalibrateMethane, to the tenth, so that all animals together lower methane by 15 %, as pooled in Yu 2023 (abstract); East Asia "
        + "alone 22 %", .calibrated),
    bubbling: Cited(
      0.25, 0...2, "1",
      "design choice; with 1 and a trench that emits twice the flat animals would raise methane by 2 %; +60 to 85 % in Frei 2007"),
    methaneScale: Cited(60, 30...120, "g m-2", "design choice"),
    methaneDepth: Cited(0.03, 0.02...0.05, "m", "design choice"),
    sheathBlightCut: Cited(
      0.4, 0.1...0.4, "1", "design choice: 10 to 40 % less by science notes 3.10, which recall it; taken as a cut of the spread"),
    sheathBlightScale: Cited(60, 30...120, "g m-2", "design choice, as for methane"),
    seedlingDays: Cited(20, 15...30, "d", "design choice; fish are stocked 7 to 15 days after transplanting"),
    weeding: Cited(
      0.0215, 0.007...0.043, "m2 g^-0.7 d-1",
      "design choice: 0.006 m2 g-1 d-1 for a carp of 70 g, with mass^0.7 as intake; weeds -45 to -52 % in Guo 2022"))
}

/// Frogs' airing of the soil's surface.
let frogAeration = Cited(
  10, 2...20, "1",
  "set by CalibrateMethane so that black-spotted frogs at 3,750 to 60,000/ha lower methane by a third, as in 2018 in Fang 2021 (abstract)",
  .calibrated)

/// What all animals but ducks do to established weeds against seedlings.
let weedsGrazed = Cited(
  0.018, 0...0.5, "1",
  "set to 45 % fewer weeds with fed carp (Guo 2022); the half of science notes 4.8 leaves no weed at all", .calibrated)
