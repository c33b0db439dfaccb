extension Catalogue {
  static let waterQualityProcesses: [ProcessNote] = [
    ProcessNote(
      "dissolved-oxygen", "Oxygen of the floodwater", aliases: ["oxygen", "hypoxia", "water-quality"],
      whatItIs: """
        Oxygen in the water of flat and trench in twelve steps a day: set free by algae in the light under the canopy, exchanged with \
        the air by wind and by water that cools at night, breathed by algae, mud, animals and rotting feed and faeces.
        """,
      equation: [
        "V dO/dt = k S (C_s − O) + P − (s S + waste) · O / (1 + O) − (algae + animals) · O / (K + O) − 4.57 n · O / (½ + O)",
        "k = c (2.07 + 0.215 u₁₀^1.7) (1 + 0.3 min(3, Tw − Ta) / 3) √(600 / Sc)    as for ammonia",
        "P = 3.2 · 0.4 · growth of algae in light / 0.5, g O₂ m⁻² d⁻¹",
      ],
      leftOut: """
        Layers in a deep trench, bubbles from water far above saturation, rooted weeds, throughflow within \
        a day. Right to about 2 g/m³: the demand of the mud and the shelter from the wind are hardly known.
        """,
      source: "Section 5 of our science file; Garcia & Gordon for the solubility; Cole & Caraco (1998) for the exchange.",
      files: [
        "WaterQuality/DissolvedOxygen", "WaterQuality/OxygenWater", "WaterQuality/OxygenExchange", "WaterQuality/OxygenNumbers",
      ],
      numbers: ["oxygen"]),
    ProcessNote(
      "ammonia-exposure", "Ammonia that the animals meet", aliases: ["un-ionised-ammonia"],
      whatItIs: """
        Un-ionised ammonia in flat and trench. The nitrogen model knows one floodwater with one pH; here the pH is held to what the \
        highest oxygen of flat or trench allows at the water's own alkalinity, for animals keep clear of a fresh dose.
        """,
      equation: [
        "pH ≤ 6.35 + log₁₀(1.5 / (0.0165 + (C_s − O₂) / 38.4)) below saturation",
        "pH ≤ 8.31 + 8.44 (O₂ − C_s) / 38.4 above saturation",
      ],
      leftOut: """
        Other alkalinities than 1.5 eq/m³, the alkalinity of urea, fertiliser that never reaches the trench.
        """,
      source: "The carbonate system, at an alkalinity that is a design choice.",
      files: ["WaterQuality/AmmoniaExposure"]),
    ProcessNote(
      "water-quality-tolerance", "What oxygen and ammonia do to the animals", aliases: ["suffocation", "ammonia-toxicity"],
      whatItIs: """
        Appetite and death by the oxygen and the un-ionised ammonia of the better of the waters that an animal can reach, as they were \
        on the day before. Frogs and turtles breathe air and feel neither.
        """,
      equation: [
        "breathing a r W^e e^(w T), mg O₂ per g and hour",
        "appetite (O₂ − least) / (easy − least), mean over the day; by ammonia likewise, for four hours",
        "hazard s ((O_c − O₂) / O_c)² h⁻¹ below O_c",
        "hazard p (NH₃ − deadly) / deadly h⁻¹ above deadly, for four hours",
      ],
      leftOut: "Oxygen through a frog's skin, habituation, nitrite, hydrogen sulphide, insecticide.",
      source: "POND for appetite; Yamanaka et al. (2013) for breathing; hazards are design choices.",
      files: ["Animals/WaterQualityTolerance"], numbersElsewhere: "each species (paddy catalogue animals)"),
  ]
}
