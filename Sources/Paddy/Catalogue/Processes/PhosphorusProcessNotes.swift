extension Catalogue {
  static let phosphorusProcesses: [ProcessNote] = [
    ProcessNote(
      "phosphorus", "Phosphorus in floodwater and soil", aliases: ["phosphorus-day", "phosphate", "dissolved-phosphorus"],
      whatItIs: """
        One day of phosphorus: fertiliser dissolves, solution and sorbed phosphorus change places with the floodwater, water carries it \
        off the field and through the pan, stirred-up soil takes its own along, and organic phosphorus turns over as organic nitrogen \
        does. Where the plan says what phosphorus was given, algae grow as far as the floodwater's lets them; else their factor stays 0.5.
        """,
      equation: [
        "C_soil = labile / (depth (θ + ρ Kd)), in reduced soil times 1 + s · reduction    reduction to 1 in 10 days under water",
        "slow to labile 0.001 d⁻¹, back 0.001 · slow₀ / labile₀    algae P / (P + 0.02)",
        "soil leaving = (20 + 8 s b) · water over outlet and bund, g m⁻²",
      ],
      leftOut: """
        The subsoil (what leaches is gone), the profile of the skin, sorption that bends, lime, soil that settles again before the \
        outlet. Not followed beside the plain account of nitrogen.
        """,
      source: "Science notes of the project, 2.13 and 4.8; most numbers recalled, what the soil holds at the start chosen.",
      files: ["Phosphorus/PhosphorusDay", "Phosphorus/FieldPhosphorus"], numbers: ["phosphorus"],
      numbersElsewhere: "what fertilisers and manures hold: each of them; bodies: each species"),
    ProcessNote(
      "crop-phosphorus", "Phosphorus of the rice", aliases: ["phosphorus-uptake"],
      whatItIs: """
        Rice wants a share of its shoot in phosphorus and gets what labile phosphorus and roots allow. Where that is less, days are \
        counted, and the rice ends with less phosphorus. Where the plot says what its soil holds (`phosphorus`), want of it leaves \
        leaf idle, and the yield gap names what that takes.
        """,
      equation: [
        "granted = min(0.002 · shoot − held, 0.03 · labile · (1 + s · reduction) · R / (R + 1))",
        "leaf at work = (c − 0.0008) / (0.0013 − 0.0008), 0 … 1    c phosphorus of the shoot, g g⁻¹",
      ],
      leftOut: "Fewer tillers and later flowering in want of phosphorus, roots' own phosphorus, mycorrhiza, placement, cold.",
      source:
        "Contents recalled; limits by the internal efficiencies of Witt et al. (1999, QUEFTS), recalled; the form is a design choice.",
      files: ["Phosphorus/CropPhosphorus"], numbers: ["phosphorus.crop"]),
    ProcessNote(
      "animal-phosphorus", "Phosphorus of the animals", aliases: ["feed-phosphorus"],
      whatItIs: """
        Phosphorus of feed and food from the field: kept as far as the body's content asks for it, the rest left in faeces or excreted. \
        Food short of it leaves the body poorer, it does not stop growth.
        """,
      equation: [
        "retained = min(content · mass − body, Q)    assimilated = max(0.6 Q, retained)    half of what is excreted is dissolved"
      ],
      leftOut: "Bones and scales apart from flesh, foods of different digestibility, water as a source.",
      source: "Science notes of the project, 4.5; contents in each species.",
      files: ["Phosphorus/AnimalPhosphorus"], numbers: ["phosphorus.animals"]),
  ]
}
