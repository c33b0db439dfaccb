extension Catalogue {
  static let gasProcesses: [ProcessNote] = [
    ProcessNote(
      "methane-production", "Methane", aliases: ["methane", "ch4", "methane-emission", "redox", "ch4mod"],
      whatItIs: """
        Methane by process: what living roots give off and what straw, manure, feed waste and stubble decay to is fermented as far as \
        the soil is reduced. A part leaves through the rice and in bubbles, the rest is oxidised on its way.
        """,
      equation: [
        "made = site · 0.27 · min(1, e^(−1.7 (1 + Eh / 150))) · (τ · 0.0018 S W^1.25 + c_quick + c_slow)    g CH₄ per m² of flat and day",
        "c = w S τ k O, k 0.027 and 0.003 d⁻¹    S = 0.325 + 0.0225 sand    τ = 3^((min(T, 30) − 30) / 10)",
        "Eh to −250 mV under water, to 250 mV drained, between them by how deep the water has sunk",
        "bubbles = made · min(0.9, 0.7 ln T / R)    through the rice = made · min(0.55, rest) · (1 − grown)^¼",
      ],
      leftOut: """
        Diffusion through the water, iron and sulphate by name, differences between cultivars, methane held in the soil and set free \
        when it drains. Water of the trench is an area that emits like the flat beside it.
        """,
      source: """
        Huang, Sass & Fisher (1998), Huang et al. (2004). Two numbers, site and oxidation, are fitted here to the IPCC \
        tier of East Asia: continuous flooding without organic matter, and one mid-season drainage.
        """,
      files: ["Gases/MethaneProduction", "Gases/MethaneNumbers"], numbers: ["methaneProduction"],
      numbersElsewhere: "sand of each soil (paddy catalogue soils), make-up of each organic material"),
    ProcessNote(
      "stirred-methane", "Methane with animals", aliases: ["co-culture-methane"],
      whatItIs: """
        Why animals lower methane in one field and raise it in another: stirring brings oxygen into the mud, but shakes bubbles out; \
        animals and their waste take oxygen from the water, so that less is oxidised; feed and faeces are food for methane too.
        """,
      equation: [
        "emission = leaving · (1 − cut · stirring · o) + bubbles · (bubbling − 1) + 0.3 · (made − leaving) · (1 − o)",
        "o = √(oxygen with animals / oxygen without)",
      ],
      leftOut: "Tunnels in the mud, what animals do to the roots of the rice.",
      source: "Form and numbers are design choices; published effects go from −51 % (frogs) to +85 % (carp and tilapia).",
      files: ["Gases/StirredMethane"], numbers: ["stirredMethane"]),
    ProcessNote(
      "floodwater-oxygen", "Mean oxygen with and without animals", aliases: ["mean-oxygen"],
      whatItIs: """
        Mean oxygen of a day, in balance between air, algae, mud, animals that breathe in water, and their waste. Animals muddy the light \
        of the algae and graze them, so that these make less of it than they would without animals.
        """,
      equation: [
        "reaeration (C_s − O) + 3.5 light activity left = demand O / (O + 1)    C_s = 468 / (31.6 + T)",
        "left = clarity turnover / (turnover + grazed share)    1 without animals",
        "demand = (1 + 0.003 b) 1.065^(T − 20) + 1.1 waste    g O₂ per m² and day",
      ],
      leftOut: "The hours, and with them the lack at dawn; wind, depth and trench. The animals do not feel it yet; methane does.",
      source: "Balance of the project's science file; numbers recalled or chosen; grazing as in Frei & Becker 2005 (abstract).",
      files: ["Gases/FloodwaterOxygen"], numbers: ["meanOxygen"]),
    ProcessNote(
      "methane-tier", "Methane by the IPCC tier", aliases: ["ipcc", "ipcc-tier"],
      whatItIs: """
        Methane by the 2019 Refinement of the IPCC guidelines (volume 4, chapter 5), tiers 1 and 2, with the drainages that really \
        happened: a drainage is three days in a row without water on the flat. A figure to compare the process with.
        """,
      equation: [
        "season total = EF · SFw · SFp · SFo · t    SFo = (1 + Σ ROA CFOA)^0.59",
        "SFw = 1 before the first drainage, 0.71 after one, 0.55 after several",
      ],
      leftOut: """
        Temperature, soil, the course of straw in time, animals. The daily values only pace the total of the season: that pacing is \
        the project's own.
        """,
      source: "IPCC (2019), volume 4, chapter 5; the number of days that make a drainage is a design choice.",
      files: ["Gases/Methane"], numbers: ["methane"]),
    ProcessNote(
      "nitrous-oxide-production", "Nitrous oxide", aliases: ["n2o", "nitrous-oxide-by-process"],
      whatItIs: """
        Nitrous oxide by process: the part of the denitrified nitrogen that does not go on to N₂, a hundredth under water and more in a \
        soil that dries while it holds nitrate, and a little of what is nitrified. It is a part of denitrification in the books.
        """,
      equation: [
        "N₂O-N = r · denitrified + 0.003 · nitrified    r = max(0.01, C / (C + 30) · e)    C nitrate, mg N kg⁻¹",
        "e = (1 − filled) / (1 − 0.8), 0 … 1    filled: share of the pores that holds water",
      ],
      leftOut: """
        Known too low after drainage unless `denitrification: pores` is chosen: by the level alone the soil stops denitrifying within days of \
        the water's fall, so that a season with one drainage gives 0.1–0.5 kg N/ha at Hangzhou and not 0.5–3. Dissolved N₂O, its way through the rice, pH, carbon, microbes that lag behind the water. What becomes of ammonia and nitrate \
        elsewhere stays with the guideline's factors.
        """,
      source: "A design choice after the form of an open crop model; science notes of the project, 6.4.",
      files: ["Gases/NitrousOxideProduction"], numbers: ["nitrousOxideProduction"]),
    ProcessNote(
      "nitrous-oxide", "Nitrous oxide by the IPCC tier, and CO₂-equivalents",
      aliases: ["co2-equivalent", "carbon-dioxide", "global-warming-potential"],
      whatItIs: """
        Direct and indirect nitrous oxide by the 2019 Refinement of the IPCC guidelines, and the weight of methane and nitrous oxide \
        as carbon dioxide over 100 years: per hectare, per kg of rice, per kg of protein of rice and animals together.
        """,
      equation: [
        "direct = EF N 44/28    EF = 0.003 never drained, 0.005 drained",
        "indirect = (0.010 volatilised + 0.011 leached) 44/28",
      ],
      leftOut: """
        The course in time, which is nitrous-oxide-production: CO₂-equivalents take that, with the indirect part from here, and the \
        direct figure here stands beside it. Carbon of the soil, of making feed and fertiliser, of \
        engines: only the field's own gases are weighed. Protein is of the whole harvest, not of what is edible.
        """,
      source: "Guideline factors recalled; potentials of the sixth assessment report, methane not fossil; protein recalled.",
      files: ["Gases/NitrousOxide"], numbers: ["nitrousOxide", "carbonDioxide"]),
  ]
}
