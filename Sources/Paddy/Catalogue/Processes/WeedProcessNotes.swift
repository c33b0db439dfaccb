extension Catalogue {
  static let weedProcesses: [ProcessNote] = [
    ProcessNote(
      "weeds", "Weeds come up and grow", aliases: ["weed", "barnyard-grass", "echinochloa", "seedbank"],
      whatItIs: """
        One functional weed, of the kind of barnyard grass. Seeds come up from bare mud, and under water within ten days of transplanting, \
        the fewer the deeper the water; seedlings become established plants, which grow by the light that reaches them and the \
        nitrogen their roots find. Weeds come to every field unless its scenario says `weeds: none`; a field that keeps the plain \
        account of nitrogen has none.
        """,
      equation: [
        "up = seeds e f_T e^(−depth / d) G (1 − barrier)    on bare mud, or within 10 d of transplanting",
        "grown = r f_T λ f_N W (1 − W / Wmax)    f_N = (N − least) / (enough − least), 0 … 1",
        "λ light of a weed's leaf, G light of the mud, both against the open",
      ],
      leftOut: """
        Kinds of weed and their heights, seed rain, weeds before planting, drowning, drought, hand weeding, the shade of weeds on the \
        floodwater. What animals bite off dies: weeds are not counted as their food. The bank of seeds is set to the published loss of \
        fields never weeded.
        """,
      source: "Our science file, 3.9; mostly design choices.",
      files: ["Weeds/Weeds", "Weeds/WeedState"], numbers: ["weeds"]),
    ProcessNote(
      "weed-competition", "What weeds take from the rice", aliases: ["kropff", "light-competition"],
      whatItIs: """
        Rice and weeds share light by leaf area times extinction, in one canopy, and the nitrogen within reach by their roots, \
        of which weeds have twice as many per mass as the rice of that day. The rice's assimilation falls by the light it loses.
        """,
      equation: [
        "K = k_c L_c + k_w L_w    f(K) = (1 − e^(−K)) / K    rice keeps f(K) / f(k_c L_c) of its light"
      ],
      leftOut:
        "Height, rows, water, what the rice leaves of its nitrogen. RICEPEST's e^(−0.003 W) is a check, not used beside it.",
      source: "Kropff & Spitters (1991) for the light shared by leaf area; science file, 3.9.",
      files: ["Weeds/WeedCompetition"], numbers: ["weedCompetition"]),
    ProcessNote(
      "herbicide", "What herbicide does to weeds", aliases: ["herbicides", "weed-control"],
      whatItIs: """
        Passes 5 days after transplanting and every 20 days after, as many as the scenario says. A pass kills most seedlings and \
        established weeds of that day and for some weeks stops most of what would come up.
        """,
      equation: ["barrier = 1 − (1 − barrier)(1 − stopped) on the day of a pass, and halves every half-life"],
      leftOut: "Products, resistance, the size of the weed, harm to rice, algae and animals.",
      source: "Design choices in the range of trials, as each number says.",
      files: ["Weeds/Herbicide"], numbers: ["herbicide"]),
  ]
}
