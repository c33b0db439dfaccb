extension Catalogue {
  static let waterAroundProcesses: [ProcessNote] = [
    ProcessNote(
      "canal-tailwater", "Canal behind the outlet", aliases: ["canal", "tailwater", "villemonte", "gate"],
      whatItIs: """
        Where a plot has a canal, its rain is routed by quarters of an hour against the canal's level. While the canal stands higher \
        than the field nothing leaves; without a non-return gate it runs back in. Its level is its level between storms and a rise in \
        proportion to the rain, which recedes.
        """,
      equation: [
        "Q = c b h^1.5 (1 − (s/h)^1.5)^0.385    h, s: higher and lower water over the sill", "s ← s e^(−1/τ) + rise · rain",
      ],
      leftOut: "The canal over its own dike, what the field gives the canal, the leak of a gate.",
      source: "Villemonte (1947), recalled; that rain raises a canal in proportion is a design choice.",
      files: ["Water/StormRouting+Canal"], numbersElsewhere: "level, rise, recession and gate: plot.canal of a scenario"),
    ProcessNote(
      "capillary-rise", "Groundwater in reach", aliases: ["groundwater", "water-table"],
      whatItIs: """
        Where a plot has groundwater, its water rises into a root zone that has dried, as a steady flow under the suction of the soil; \
        a table that stands higher than the base of the plough pan presses against percolation. In layers it rises from below, up to field capacity; layers under the table do not drain.
        """,
      equation: ["q = K (1 − e^(−α(h − z))) / (e^(αz) − 1)", "h = h_fc (θ_fc/θ)^b"],
      leftOut:
        "What the field gives back to the table, salts and nitrogen that rise; every soil below the pan is the same loamy clay.",
      source: "Gardner (1958), recalled; both numbers of the soil are design choices.",
      files: ["Water/CapillaryRise"], numbers: ["capillaryRise"], numbersElsewhere: "depth of the table: plot.groundwater"),
    ProcessNote(
      "bund-breach", "A bund that gives way", aliases: ["breach", "overtopping"],
      whatItIs: """
        Where a plot says so, water that runs over the bund wears it, and it breaches by a strength drawn for the season or at a stated \
        depth. Until it is mended the flat drains through the gap, nothing is irrigated, a canal that stands higher comes in, and animals leave \
        with the water. Mending is hired work in the cash book.
        """,
      equation: [
        "Σ hazard = 0.05 h⁻¹ · q / 0.005 m² s⁻¹    chance of a breach 1 − e^(−Σ hazard)",
        "animals that leave = 0.5 · share of the water that does",
      ],
      leftOut: "Where along the bund; the wave, soil carried off and rice buried; wear by seepage, crabs and rats.",
      source: "Design choices of the science notes (1.3, 4.10); width of the gap a design choice.",
      files: ["Water/BundBreach"], numbers: ["bundBreach"], numbersElsewhere: "rule, repair and labour: plot.breach"),
    ProcessNote(
      "furrow-irrigation", "Water given in furrows", aliases: ["furrows", "wetted-share"],
      whatItIs: """
        Where water is given in furrows, only the part of the surface that they wet evaporates until rain of 3 mm wets the whole; the \
        outlet stands open, so that no pond is kept.
        """,
      equation: ["E = f · E of a wet surface"],
      leftOut: "Water that stands in the furrows, ridges that dry apart from furrows, roots that follow the water.",
      source: "FAO-56, table 20, recalled.",
      files: ["Water/Furrows"], numbersElsewhere: "the wetted share: water.furrows of a scenario"),
  ]
}
