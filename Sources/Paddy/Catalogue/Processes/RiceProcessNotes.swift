extension Catalogue {
  private static let cultivarNumbers = "each cultivar (paddy catalogue cultivars)"

  static let riceProcesses: [ProcessNote] = [
    ProcessNote(
      "crop-supply", "What the rice asks and is granted", aliases: ["request", "grant"],
      whatItIs: """
        One interface between the rice and its field: the crop says how much leaf and root it has and how deep they reach; a model of \
        water answers with transpiration and drought factors, a model of nitrogen with the most it may take up. Two models of each can \
        be chosen in any combination: models: {water: stores or paddy, nitrogen: pools or bookkeeping}.
        """,
      leftOut: "Competition for light or nitrogen by anything but the rice.",
      source: "Design choice; the factors are those of the reference rice model.", files: ["Rice/CropSupply"]),
    ProcessNote(
      "rice-growth", "Growth of the rice", aliases: ["rice", "growth", "oryza", "rice-day", "partitioning"],
      whatItIs: """
        One day of the crop at the level of ORYZA2000: every rate from the state at its start, then one update. Gross assimilation \
        less maintenance, with what reserves release, becomes dry matter at the cost of each organ, shared out by tables over the \
        development stage. New here, and zero in the reference: sap sucked by insects, leaves eaten, hills lost, an account of the \
        nitrogen in roots; what deep water, storms and killing cold do has notes of its own.
        """,
      equation: [
        "growth = (assimilation 30/44 − maintenance + reserves − sap) / cost of growth",
        "maintenance = Σ organ · rate · Q10^((T − 25)/10) · green share of leaves",
        "spikelets = SPGF · growth from panicle initiation to flowering    grains ≤ number · weight of a full grain",
      ],
      leftOut: "Weeds' competition, salt, phosphorus and potassium.",
      source: "ORYZA2000 (Bouman et al. 2001); Bouman & van Laar (2006).",
      files: ["Rice/RiceDay", "Rice/RiceModel", "Rice/RiceState", "Rice/RiceParameters"], numbersElsewhere: cultivarNumbers),
    ProcessNote(
      "phenology", "Development of the rice", aliases: ["development", "development-stage", "phenology-forecast"],
      whatItIs: """
        The way of the crop from emergence (0) over panicle initiation (0.65) and flowering (1) to maturity (2). A transplanted crop \
        stands still until the heat units since transplanting pass a share of those spent in the seedbed. Because development follows \
        temperature and day length alone, dates such as harvest − 5 d are known before the season starts.
        """,
      equation: [
        "rate = DVRJ HU below 0.40,  DVRI HU P below 0.65,  DVRP HU below 1,  DVRR HU after",
        "P = 1 − (day length + 0.9 h − MOPP) PPSE, within 0 … 1, and 1 below the optimum",
      ],
      leftOut: "Drought and shortage of nitrogen do not delay development.",
      source: "ORYZA2000 (Bouman et al. 2001).",
      files: ["Rice/Phenology", "Rice/PhenologyForecast"], numbersElsewhere: cultivarNumbers),
    ProcessNote(
      "heat-units", "Heat units of a day", aliases: ["thermal-time", "degree-days"],
      whatItIs: "Heat units of a day, hour by hour, from a sine wave between the day's lowest and highest temperature.",
      equation: [
        "T(i) = T̄ + ½ (Tx − Tn) cos(0.2618 (i − 14)), i = 1 … 24    HU = Σ h(T(i)) / 24",
        "h = T − Tb up to the optimum, then a straight line down to 0 at the maximum; 0 outside",
      ],
      leftOut: "Any daily course other than the sine; the temperature of the water around the growing point.",
      source: "ORYZA2000 (Bouman et al. 2001).",
      files: ["Rice/HeatUnits"], numbersElsewhere: cultivarNumbers),
    ProcessNote(
      "leaf-area", "Leaf area", aliases: ["leaf-area-index", "lai"],
      whatItIs: """
        Leaf area grows exponentially with temperature while leaves are few, and follows leaf weight later. In between both are \
        computed and the second gains weight day by day until they agree within 1 %.
        """,
      equation: ["young:  dL/dt = stress · L · RGRL · HULV    grown:  L = leaf weight · specific leaf area"],
      leftOut: "Tillers as such; what leaf rolling does to the specific leaf area.",
      source: "ORYZA2000 (Bouman et al. 2001).",
      files: ["Rice/LeafArea"], numbersElsewhere: cultivarNumbers),
    ProcessNote(
      "canopy-photosynthesis", "Photosynthesis of the canopy", aliases: ["photosynthesis", "assimilation"],
      whatItIs: """
        Gross assimilation over a day from three hours of the afternoon and three depths of the canopy, with sunlit leaves at three \
        angles; its capacity follows the nitrogen of the leaves.
        """,
      equation: [
        "A(q) = Amax (1 − e^(−q ε / Amax))",
        "Amax = 9.5 + 22 N fT fC for leaf nitrogen N ≥ 0.5 g m⁻², else 68.33 (N − 0.2) fT fC, never below 0",
      ],
      leftOut: "The 9.5 escapes temperature and CO₂, as in the reference; stomata do not follow humidity.",
      source: "Goudriaan (1986), Spitters (1986), Kropff et al. (1994).",
      files: ["Rice/CanopyPhotosynthesis"], numbersElsewhere: cultivarNumbers),
    ProcessNote(
      "grain-set", "Grains that fill", aliases: ["sterility", "spikelet-sterility", "heat-sterility", "cold-sterility"],
      whatItIs: "The share of spikelets that set a grain: cold before and heat around flowering leave some of them sterile.",
      equation: [
        "cold:  1 − (4.6 + 0.054 C^1.56) / 100    C = Σ max(0, 22 − T̄ + w), stage 0.75 to 1.2",
        "heat:  1 / (1 + e^(0.853 (T̄x − 36.6)))    T̄x mean maximum, stage 0.96 to 1.2",
      ],
      leftOut:
        "The hour of flowering and cooling by transpiration. The sign of the warming w by rolled leaves is the reference's.",
      source: "Horie et al. (1992).",
      files: ["Rice/GrainSet"], numbersElsewhere: cultivarNumbers),
    ProcessNote(
      "crop-nitrogen", "Nitrogen in the crop", aliases: ["nitrogen-stress", "translocation"],
      whatItIs: """
        What each organ asks for, what it is given, what moves to the panicles, and what shortage does: less photosynthesis, faster \
        death of leaves, slower growth of young leaf area. Roots take up a fixed share on top of the shoot's uptake, which is exactly \
        what they can give later, so that no nitrogen is created.
        """,
      equation: [
        "leaves ask NMAXL (WLVG + GLV) − ANLV, stems half as much per mass, panicles NMAXSO GSO",
        "from stage 0.95 panicles draw on leaves, stems and roots, over TCNTRF days",
      ],
      leftOut: "No effect of nitrogen on development or on how growth is shared out.",
      source: "ten Berge et al. (1997), Bouman & van Laar (2006); the account of the roots is the project's own.",
      files: ["Rice/CropNitrogen"], numbersElsewhere: cultivarNumbers),
    ProcessNote(
      "plant-height", "Height of the rice", aliases: ["height", "canopy-height"],
      whatItIs: "How tall the rice stands at each stage: a logistic rise that is done soon after flowering.",
      equation: ["height = full height / (1 + e^(−steepness (stage − middle stage)))"],
      leftOut:
        "That want of nitrogen, drought and water make plants shorter or longer; one full height holds for every cultivar.",
      source: "The logistic rise of rice canopies with time (Taniguchi et al. 2022); its numbers are a design choice.",
      files: ["Rice/PlantHeight"], numbers: ["plantHeight"]),
    ProcessNote(
      "submergence", "Deep water", aliases: ["drowning", "flood-damage", "deep-water"],
      whatItIs: """
        What water deeper than the leaves does: leaves under it assimilate nothing, hills wholly under it die after days in a row, and \
        from booting until grains are set every day under water costs spikelets. Plants under water stretch.
        """,
      equation: [
        "leaves under water = (depth / height − leafless share) / (1 − leafless share), 0 … 1",
        "dead hills after t days = 1 / (1 + e^(−(t − t½) / spread))    t½ rises from booting to flowering",
      ],
      leftOut: """
        Temperature, mud and flow of the water, on which published losses depend by a factor of two and more; that the lowest leaves \
        are shaded ones; oxygen at the roots; lodging as the water falls; cultivars with the gene Sub1, which live twice as long.
        """,
      source: "Shao et al. (2019), Jiang et al. (2020), Xu et al. (2016), read as abstracts; they differ widely.",
      files: ["Rice/Submergence"], numbers: ["submergence"]),
    ProcessNote(
      "lodging", "Lodging by storms", aliases: ["storm-damage", "lodging-index", "lodged"],
      whatItIs: """
        Gusts, rain and typhoons lay a part of the crop down once it has flowered: more with heavy ears, height and nitrogen. What lies \
        stays, shades itself and assimilates less, and the combine leaves part of its ears.
        """,
      equation: [
        "gust = gust factor · daily mean wind, at least that of a typhoon where one passes",
        "severity = (gust + lightening · rain − onset) / (flat − onset), 0 … 1",
        "lodged = largest of susceptibility · severity · (ears / full ears) (height / full height) (nitrogen / ample nitrogen)",
      ],
      leftOut: """
        Stem strength by cultivar, potassium, planting density, drained soil, stems that rise again, sprouting, milling quality. The \
        thresholds of the gust are those of wheat.
        """,
      source: """
        Niu et al. (2016) for wind and rain, Setter et al. (1997) for what lodged rice loses, Fang et al. (2016) that nitrogen weakens \
        stems, all read as abstracts; the rest are design choices.
        """,
      files: ["Rice/Lodging"], numbers: ["lodging"]),
    ProcessNote(
      "killing-cold", "Cold that kills", aliases: ["cold-death", "frost"],
      whatItIs: """
        More than COLDEAD days in a row with a mean under COLDMIN kill the rice. From the next morning it neither grows nor fills: leaves \
        are dead, the rest stands as it stood, and what grain there is can be harvested.
        """,
      leftOut: "Frost of a single night, rice that recovers, sowing again.",
      source: "ORYZA2000 (Bouman et al. 2001), which ends its season there; what becomes of the crop is a design choice.",
      files: ["Rice/KillingCold"], numbersElsewhere: cultivarNumbers),
  ]
}
