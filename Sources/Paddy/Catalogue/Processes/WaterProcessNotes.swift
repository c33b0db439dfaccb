extension Catalogue {
  static let weatherProcesses: [ProcessNote] = [
    ProcessNote(
      "sky", "Sun and day length", aliases: ["day-length", "radiation", "astronomy", "weather-day"],
      whatItIs: """
        Works out from latitude and date how high the sun stands, how long the day is and how much radiation arrives above the \
        atmosphere; holds one day of weather for the processes that need it.
        """,
      equation: [
        "sin δ = −sin 23.45° · cos(2π (J + 10) / 365)",
        "D = 12 (1 + 2/π · asin(sin φ sin δ / cos φ cos δ))  h",
      ],
      leftOut: "Refraction and twilight; every year has 365 days.",
      source: "Goudriaan & van Laar (1994), as in the rice model this serves.",
      files: ["Weather/Sky", "Weather/WeatherDay"])
  ]

  static let waterProcesses: [ProcessNote] = plotWaterProcesses + waterAroundProcesses + columnWaterProcesses

  private static let plotWaterProcesses: [ProcessNote] = [
    ProcessNote(
      "water-balance", "Water balance of the field", aliases: ["water", "percolation", "seepage", "irrigation-demand"],
      whatItIs: """
        One day of the field's water. Irrigation is decided on yesterday's level, less today's rain; water fills the trench, then the \
        soil, then the flat. Percolation goes through the plough pan by Darcy's law and takes only water above field capacity; what \
        stands above the sill at the end is routed hour by hour.
        """,
      equation: [
        "ΔS = rain − interception + irrigation + capillary rise + canal − evaporation − transpiration − percolation − seepage − outlet − bund",
        "percolation = K · (level + puddled depth + pan) / pan, not below 0",
      ],
      leftOut: """
        Roots below the pan, leakage between trench and soil, an infiltration rate (a dry soil refills in a day). Cracks, which let the \
        water through the pan until the field has been flooded again, widen at once and close within days.
        """,
      source: "Darcy's law; FAO-56 for the onset of drought (rice, 0.2 of saturation); the rest design choices.",
      files: ["Water/WaterBalance", "Water/WaterState"], numbers: ["water"],
      numbersElsewhere: "pan, porosity and water contents: each soil (paddy catalogue soils)"),
    ProcessNote(
      "reference-evapotranspiration", "Reference evapotranspiration", aliases: ["evapotranspiration", "et0", "penman-monteith"],
      whatItIs: """
        Evapotranspiration of a short grass that lacks no water: FAO-56 Penman–Monteith, or Priestley–Taylor where wind or humidity \
        is not known.
        """,
      equation: [
        "ET₀ = [0.408 Δ Rn + γ 900/(T + 273) u (es − ea)] / [Δ + γ (1 + 0.34 u)]",
        "ET₀ = 1.26 Δ/(Δ + γ) · Rn/2.45    (Priestley–Taylor)",
      ],
      leftOut: "Heat stored in the water over a day: single days may be wrong by 0.4 mm, seasons are not.",
      source: "Allen et al. (1998), recalled; constants checked against the code of an open crop model.",
      files: ["Water/ReferenceEvapotranspiration"]),
    ProcessNote(
      "crop-water-demand", "Evaporation and transpiration of the rice",
      aliases: ["transpiration", "evaporation", "crop-coefficient"],
      whatItIs: """
        Splits the demand of the atmosphere between the water under the canopy and the rice. The crop coefficient Kc follows the \
        development stage.
        """,
      equation: [
        "Ew = ET₀ (1 − 0.53 L) for L ≤ 0.85,  (ET₀/1.1) e^(−0.6 L) above",
        "Tr = Kc ET₀ − Ew, not below 0",
      ],
      leftOut: "The correction of Kc for wind and humidity; Ew has a small jump at L = 0.85, as in the source.",
      source: "FAO-56 Table 12, recalled; the partition as coded in an open crop model.",
      files: ["Water/CropWaterDemand"], numbers: ["water.demand"]),
    ProcessNote(
      "floodwater-temperature", "Temperature of the floodwater", aliases: ["water-temperature"],
      whatItIs: """
        Daily mean and swing of the water on the flat and in the trench: warmer than the air in an open field, cooler under a closed \
        canopy. The peak is at 14 h.
        """,
      equation: [
        "mean = air mean + 2 c (radiation / 18) − 1.5 (1 − c)    c = e^(−0.6 L) on the flat, e^(−0.2 L) over the trench",
        "half-amplitude = ½ (Tx − Tn) (0.85 e^(−0.4 L) + 0.15) √min(1, 0.08 m / depth)",
      ],
      leftOut: "Wind, humidity, and the heat that irrigation and rain carry.",
      source: "Design choice, with the sign as observed.",
      files: ["Water/FloodwaterTemperature"]),
    ProcessNote(
      "plot-geometry", "Shape of the plot", aliases: ["refuge", "trench", "geometry"],
      whatItIs: """
        The flat bed, the trench sunk into it and the bund round both, as volumes per area of the gross field. The trench fills before \
        the flat.
        """,
      equation: ["trench volume at depth y = φ y ((1 − a) + a y / 2d)    a = 2 z d / top width"],
      leftOut: "Unevenness of the flat; leakage between the trench and the soil beside it.",
      source: "Geometry; side slope and width of the trench are design choices.",
      files: ["Water/PlotGeometry"], numbersElsewhere: "share, depth and layout of the refuge: the scenario"),
    ProcessNote(
      "storm-routing", "Rainstorm over outlet and bund", aliases: ["storm", "overflow", "flood", "outlet"],
      whatItIs: """
        Routes the rain of a day hour by hour over the outlet and, when the outlet cannot cope, over the bund. The rain falls as sin² \
        over 24 hours, so that its peak is twice its mean.
        """,
      equation: [
        "Q = c b h^1.5    c = 1.7 at the outlet, 1.5 over a low stretch of bund",
        "h(Δt) = h / (1 + ½ c b √h Δt)²",
      ],
      leftOut: "Storms shorter than a day, waves, the breach of a bund; a canal has a routing of its own.",
      source: "Broad-crested weir; against steps of 90 s, 60 mm over the bund come out as 59.",
      files: ["Water/StormRouting"], numbersElsewhere: "coefficients and widths of outlet and bund: paddy explain water-balance"),
  ]
}
