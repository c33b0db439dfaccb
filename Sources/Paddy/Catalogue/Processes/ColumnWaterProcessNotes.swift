extension Catalogue {
  /// Water as the reference rice model follows it, in a soil of several layers.
  static let columnWaterProcesses: [ProcessNote] = [
    ProcessNote(
      "soil-column", "Soil in layers", aliases: ["soil-tension", "tension", "water-retention"],
      whatItIs: """
        The soil under the rice as up to ten layers: what each holds when saturated, at field capacity, at the wilting point and \
        air-dry, and how fast it conducts; and the tension that follows from the water in it. Puddled layers shrink as they dry.
        """,
      equation: ["tension = 0.1 · 10^pF kPa    pF 0 at saturation, 2 at field capacity, 4.2 at the wilting point, 7 air-dry"],
      leftOut: """
        Hysteresis, swelling. A saturated layer has no tension at all, one a little drier 0.1 kPa; \
        van Genuchten's curve is there but none of the reference runs uses it.
        """,
      source: "Wopereis et al. (1996), Bouman et al. (2001), van Genuchten (1980).",
      files: ["Water/SoilColumn", "Water/SoilColumnState"],
      numbersElsewhere: "whoever makes the column; no scenario does so yet"),
    ProcessNote(
      "paddy-water", "Water in a layered paddy soil", aliases: ["layered-water", "cracking", "shrinkage"],
      whatItIs: """
        One day of the water on and in a layered rice soil. While water stands, roots drink from it and percolation is a given rate; \
        without it water above field capacity runs down from layer to layer, and what a full layer cannot take goes back up. A \
        puddled layer drains only above saturation; once the plough sole has cracked it conducts at least 10 m d⁻¹ for good.
        """,
      equation: [
        "ponded:  Δpond = rain + irrigation − evaporation − transpiration − percolation − runoff",
        "flow out of a layer = min(K, water above field capacity)",
        "evaporation of drying soil = 0.6 E (√t − √(t − 1)) on day t without a pond, E on the first",
      ],
      leftOut: """
        Groundwater and capillary rise; layers under a pond do not refill. Cracks drain the pond, where the reference lets it stand, \
        and evaporation leaves roots their share of the last water: none of the reference runs shows either.
        """,
      source: "PADDY (Wopereis et al. 1996), Bouman et al. (2001).",
      files: ["Water/PaddyWater"], numbersElsewhere: "paddy explain soil-column"),
    ProcessNote(
      "root-water-uptake", "Water uptake and drought", aliases: ["drought", "drought-stress", "leaf-rolling", "water-uptake"],
      whatItIs: """
        What roots take from every layer and what dry soil does to the rice: leaves roll, expand less and die, and transpiration \
        falls. Layers that hold no water back make good what dry ones cannot give.
        """,
      equation: [
        "stress factor = (log p − log lower) / (log upper − log lower), 0 … 1, mean over the rooted depth",
        "relative transpiration = 2 / (1 + e^(s p)), or by two limits; 0 from 10 MPa on",
        "uptake = min(relative transpiration · rooted share · demand, water above the wilting point)",
      ],
      leftOut: "How roots are spread over the rooted depth; drought does not delay development.",
      source: "Wopereis et al. (1996), Bouman et al. (2001).",
      files: ["Water/RootWaterUptake"], numbersElsewhere: "each cultivar, under drought (paddy catalogue cultivars)"),
    ProcessNote(
      "potential-evapotranspiration", "What the air asks of a rice field", aliases: ["penman", "makkink", "evaporative-demand"],
      whatItIs: """
        Demand on water or bare soil under the canopy and on the rice, as the reference rice model has it: Penman with long wave by \
        Brunt or Swinbank, Priestley–Taylor or Makkink.
        """,
      equation: [
        "Penman:  E = [Rn Δ/λ + γ f(u) (es − ea)] / (Δ + γ)    f(u) = 2.63 (1 + 0.54 u), ½ for 1 over open water",
        "Priestley–Taylor:  E = 1.42 Rn/λ · Δ/(Δ + γ)    Makkink:  E = 0.63 S/λ · Δ/(Δ + γ)",
        "soil:  E e^(−L/2)    rice:  radiative part (1 − e^(−L/2)) + aerodynamic part min(2, L)",
      ],
      leftOut: "Heat stored in the water; the psychrometric constant is that of sea level.",
      source: "van Kraalingen & Stol (1997).",
      files: ["Water/PotentialEvapotranspiration"]),
    ProcessNote(
      "irrigation-gift", "A fixed gift of water", aliases: ["gift"],
      whatItIs:
        """
        A fixed gift whenever the field is dry by one measure: water on the soil, tension or water content of a layer, or days without \
        water on the soil since the last gift. A system asks for it with water: {rule: gift}.
        """,
      leftOut: "Whether there is any water to be had.", source: "Options 2 to 5 of ORYZA2000 (Bouman et al. 2001).",
      files: ["Water/IrrigationGift"], numbersElsewhere: "whoever asks for it"),
  ]
}
