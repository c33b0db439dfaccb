extension Catalogue {
  static let nitrogenProcesses: [ProcessNote] = [
    ProcessNote(
      "nitrogen", "Nitrogen in floodwater and soil", aliases: ["nitrogen-day", "leaching", "soil-layers"],
      whatItIs: """
        One day of nitrogen in twelve steps of two hours. In each step urea hydrolyses, ammonia escapes while water carries solutes \
        away, solutes diffuse between floodwater, oxidised skin and reduced soil, ammonium is nitrified, nitrate denitrified, organic \
        nitrogen released, and the soil solution leaches through the pan. Losses that compete share the pool, so that no pool falls \
        below zero.
        """,
      equation: [
        "J = D₀ θ tortuosity stirring 1.02^(T − 25) (C_water − C_skin) / Δx",
        "C = store / (depth θ (1 + buffer))",
      ],
      leftOut: """
        Urea in the skin (it passes straight to the reduced soil), ammonia from wet mud, the subsoil \
        below the pan, binding by straw. Ammonium above a background is bound in humus at a fixed rate.
        """,
      source: "The compartments are common to CERES-Rice, DNDC and RIWER; science notes of the project, section 2.",
      files: ["Nitrogen/NitrogenDay", "Nitrogen/FieldNitrogen"], numbers: ["nitrogen"],
      numbersElsewhere: "humus and exchange capacity: each soil; what is in a fertiliser: each fertiliser"),
    ProcessNote(
      "mineralisation-rule", "Nitrogen that humus releases", aliases: ["indigenous-nitrogen"],
      whatItIs: """
        Where a soil is described layer by layer, what its humus releases follows from the carbon of the ploughed layer, so that an \
        unfertilised plot gets its supply without a number of its own. It rises less than in proportion: what is old and bound to clay \
        releases little. Layers below release a share, and e⁻¹ of it every 0.25 m further down.
        """,
      equation: ["rate at 25 °C = most C / (C + half)    C organic carbon of the ploughed layer, kg m⁻²"],
      leftOut: "Kind of clay, drying and rewetting, how long the land has lain under water.",
      source: "The form is a design choice; both numbers fitted to unfertilised plots of field trials.",
      files: ["Nitrogen/MineralisationRule"], numbers: ["mineralisation"]),
    ProcessNote(
      "subsoil-nitrogen", "Nitrogen below the ploughed layer", aliases: ["subsoil"],
      whatItIs: """
        Where a soil is described layer by layer, ammonium and nitrate of up to seven layers below the ploughed one: roots take from \
        them, drained layers nitrify, soaked ones denitrify, and water carries nitrate down and out.
        """,
      equation: [
        "nitrified = 0.06 · 1.08^(T − 25) · air    air = (saturation − θ)/(saturation − field capacity), 0 … 1",
        "denitrified = 0.5 · 1.07^(T − 25) · (1 − air), less in layers that release under 0.25 g N m⁻³ d⁻¹",
        "leached = 1 − e^(−flow / (θ Δz (1 + buffer)))    of ammonium; without buffer of nitrate",
      ],
      leftOut: "Capillary rise of solutes, diffusion between layers, urea (it arrives as ammonium).",
      source: "As nitrogen in floodwater and soil; that denitrifiers need carbon is a design choice in this form.",
      files: ["Nitrogen/SubsoilNitrogen"], numbers: [],
      numbersElsewhere: "rates: nitrogen; layers: the soil of the scenario"),
    ProcessNote(
      "ammonia-volatilisation", "Ammonia to the air", aliases: ["ammonia", "volatilisation", "nh3"],
      whatItIs: """
        Ammonia that escapes from the floodwater to the air through a film of water and a film of air, at the pH of the hour and the \
        wind under the canopy.
        """,
      equation: [
        "loss = A (1 − e^(−c K f Δt / depth))    1/K = 1/kL + 1/(KH kG)",
        "f = 1 / (1 + 10^(pKa − pH))    pKa = 0.09018 + 2729.92 / TK",
        "KH = (0.2138 / TK) 10^(6.123 − 1825 / TK)    kG = 0.000612 u^0.8 TK^0.382 fetch^−0.2",
        "k600 = s (2.07 + 0.215 u10^1.7) (1 + 0.3 min(3, Tw − Ta) / 3)  cm h⁻¹    kL = 1.1 k600",
      ],
      leftOut: """
        Loss from wet mud without floodwater and from leaves; the wind has no daily course. The two scales c and s are choices of the \
        project: the loss is uncertain by half either way.
        """,
      source: """
        Emerson et al. (1975) for pKa; Montes et al. (2009) as coded in an open vegetation model; Cole & Caraco (1998) as coded in an \
        open lake model.
        """,
      files: ["Nitrogen/AmmoniaVolatilisation"], numbers: ["nitrogen.ammonia"]),
    ProcessNote(
      "floodwater-acidity", "pH of the floodwater", aliases: ["acidity", "ph", "algae"],
      whatItIs: """
        The pH of the floodwater through the day, driven by algae that take up carbon dioxide in the light, raised while urea \
        hydrolyses, and held down by the carbon dioxide of mud, rotting feed and animals.
        """,
      equation: [
        "pH = 7 + (0.5 + 2 a) sin(π i / 12) + l (10 − pM) / 10 by day (i hours after 6 h), 7 by night",
        "a′ = E (3 − a) a    E = least of light, temperature, nitrogen, phosphorus    l = 1 − e^(−0.9 S e^(−0.65 L) / 5)",
        "pH ≤ 6.35 + log₁₀((alkalinity + A) / (0.0165 + (C_s − O₂) / 38.4)) below saturation with oxygen, O₂ the day's highest",
      ],
      leftOut: """
        Alkalinity as a store: the water's own is one number, ammonium adds its own, A, as if all of it came with bicarbonate. Below \
        E = 1/3 nothing blooms. The peak is held at a highest pH.
        """,
      source: "The flood chemistry of an open crop model, empirical; science notes of the project, 2.4.",
      files: ["Nitrogen/FloodwaterAcidity"], numbersElsewhere: "highest pH: paddy explain highest-acidity"),
    ProcessNote(
      "soil-nitrogen", "Turnover of nitrogen in soil and water",
      aliases: ["nitrification", "denitrification", "mineralisation", "hydrolysis", "urea-hydrolysis"],
      whatItIs: """
        First-order rates of urea hydrolysis, nitrification (in the oxidised skin and in drained soil), denitrification (in reduced \
        soil) and of the release of nitrogen from humus and fresh organic matter.
        """,
      equation: [
        "urea in water, h⁻¹:  max(0.008 + 0.005 OC, 0.1 a) · clip(0.04 T − 0.2, 0, 0.9)",
        "urea in soil, d⁻¹:  max(0.25, −1.12 + 1.31 OC + 0.203 pH − 0.155 OC pH) · min(1, T/40 + 0.2)",
        "nitrification 0.06 · 1.08^(T − 25)    denitrification 0.5 · 1.07^(T − 25)  d⁻¹",
        "humus: basal rate at 25 °C · (T − 5)/20    fresh organic matter 0.05 (T − 5)/20 · 0.75  d⁻¹",
        "in the top 2 cm of mud both are as many times faster as animals stir it",
      ],
      leftOut: """
        Immobilisation by straw, the limit that carbon sets to denitrification and oxygen to nitrification, the flush after drying.
        """,
      source:
        "Flooded-soil nitrogen of an open crop model (science notes 2.2, 2.8, 2.9); temperature slopes and 0.15 are choices.",
      files: ["Nitrogen/SoilNitrogen"], numbers: ["nitrogen.soil"]),
    ProcessNote(
      "floodwater-nitrification", "Nitrification in the floodwater", aliases: ["nitrifiers"],
      whatItIs: """
        Ammonium of the floodwater, of fertiliser and above all of what animals excrete, turned to nitrate as far as the oxygen of flat \
        and trench lets it. The nitrate then diffuses into reduced soil, where most of it denitrifies.
        """,
      equation: [
        "possible = A (1 − e^(−k))    k = 0.1 · 1.08^(T − 20) · K / (K + C)    C = A / depth",
        "nitrified = possible · O₂ / (O₂ + ½), step by step; it takes 4.57 g O₂ per g N",
      ],
      leftOut: """
        Growth of the nitrifiers, light that harms them, nitrite, alkalinity: the pH of the floodwater does not follow it.
        """,
      source:
        "Oxygen as in the science notes of the project (2.9, 5); rate and half saturation recalled from models of rivers and ponds.",
      files: ["Nitrogen/FloodwaterNitrification"], numbers: ["nitrogen.floodwaterNitrification"],
      numbersElsewhere: "oxygen: paddy explain dissolved-oxygen"),
    ProcessNote(
      "root-supply", "What the roots can take up", aliases: ["uptake", "nitrogen-uptake", "roots"],
      whatItIs: """
        The mineral nitrogen that roots can take from soil and floodwater in a day. Each pool gives at most half of itself, all \
        together no more than a daily limit.
        """,
      equation: [
        "soil:  0.008 (1 − e^(−0.03 (ppm − 0.5))) R w² f · 100 Δz(cm)  kg N ha⁻¹ d⁻¹",
        "floodwater:  0.005 (1 − e^(−0.03 (ppm − 0.5))) R · 10 depth(mm) f  kg N ha⁻¹ d⁻¹",
        "R root length, cm cm⁻³    w relative soil water    f = 1 − 0.055 (27 − T), 9 to 27 °C",
      ],
      leftOut: "Depth within the puddled layer, ageing of roots, uptake from the oxidised skin.",
      source: "Nitrogen uptake of rice in an open crop model (science notes 2.11).",
      files: ["Nitrogen/RootSupply"], numbers: ["roots"]),
    ProcessNote(
      "biological-fixation", "Nitrogen fixed from the air", aliases: ["fixation", "blue-green-algae"],
      whatItIs: """
        Nitrogen that blue-green algae and other free-living life fix from the air, where no food web is run; less as mineral nitrogen \
        in the floodwater rises to 5 g m⁻³.
        """,
      equation: ["fixation = rate · I/(I + 60)    I = ½ S e^(−0.5 L), visible light as a mean over 24 h, W m⁻²"],
      leftOut: "Phosphorus, grazing, and everything a food web would do.",
      source: "5–30 kg N ha⁻¹ in a season, recalled; the rate of 0.03 g N m⁻² d⁻¹ is a design choice.",
      files: ["Nitrogen/NitrogenNumbers"]),
    ProcessNote(
      "nitrogen-bookkeeping", "Plain account of soil nitrogen", aliases: ["fertiliser-recovery"],
      whatItIs: """
        The account of mineral nitrogen that the reference rice model keeps: recovered fertiliser waits in a pool, the soil gives a \
        fixed amount a day. A system runs it instead of the whole nitrogen cycle with models: {nitrogen: bookkeeping}.
        """,
      equation: ["pool += fertiliser · recovery − max(0, uptake − indigenous)    offered tomorrow = pool + indigenous"],
      leftOut: "All that a soil does with nitrogen; what is not recovered is gone.",
      source: "ten Berge et al. (1997), Bouman et al. (2001).",
      files: ["Nitrogen/NitrogenBookkeeping"], numbers: ["bookkeeping"]),
    ProcessNote(
      "drained-denitrification", "Denitrification after a drainage", aliases: ["filled-pores", "wfps", "water-filled-pores"],
      whatItIs: """
        With `models: {denitrification: pores}` a puddled layer from which the water has fallen goes on denitrifying by its filled pores: the \
        peak of nitrous oxide in the days after a drainage, and nitrogen lost to the rice.
        """,
      equation: ["share of the rate of reduced soil = ((filled − 0.62) / 0.38)^1.74 in the aerated part"],
      leftOut: "Carbon, sizes of aggregates, microbes that lag behind the water.",
      source: "NEMIS, Hénault & Germon (2000), recalled; its place beside the reduced part is a design choice.",
      files: ["Nitrogen/DrainedDenitrification"], numbers: ["drainedDenitrification"]),
  ]
}
