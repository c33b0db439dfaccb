extension Catalogue {
  static let pestProcesses: [ProcessNote] = [
    ProcessNote(
      "immigration", "Pests that fly in", aliases: ["flights", "pest-arrival", "arrival"],
      whatItIs: """
        Planthoppers and moths that fly in, drawn before the season: one series for each guild, seed and member, the same for every \
        system compared. Around Hangzhou white-backed planthoppers come first and in larger numbers; of the others the main flights come from mid-June to late July, a second lot in August and early September; \
        in the tropics they come all the year.
        """,
      equation: [
        "pulses per year ~ Poisson, on any day of the main or the secondary window alike",
        "adults of a pulse = median / pulses · e^(σ N) · year factor e^(σy N), spread evenly over five days",
      ],
      leftOut: "Wind, so that low-level jets and rain do not raise a day's landing fivefold; the year of the source region.",
      source: "Number, windows and sizes recalled; Dyck et al. (1979) found 0.25 to 7.5 m⁻² at 15 days.",
      files: ["Pests/Immigration"], numbersElsewhere: "the climatology of the site: Sources/Paddy/Catalogue/Pests/Shared"),
    ProcessNote(
      "planthopper", "Planthoppers", aliases: ["planthoppers", "hopper", "hoppers", "bph", "wbph"],
      whatItIs: """
        Brown and white-backed planthoppers, each with numbers of its own, that fly in, lay into the rice, suck its sap, grow short-winged or long-winged, and leave when crowded or when \
        the rice ripens. They live at the base of the tillers: part of the warmth they feel is the water's.
        """,
      equation: [
        "laid = F g_N g_age g_crowd g_res f_T stimulation · weighted females · k ΔD / K",
        "f_T = max(0, 1 − ((T − 27.5) / 12.5)²)    g_crowd = 1 / (1 + (d / 150)²), d nymphs and adults per hill",
        "short-winged share of new females = max(0.05, 0.75 e^(−d / 40)), × 0.3 after 80 days in the field",
      ],
      leftOut: """
        Broken resistance, viruses, age of immigrants on arrival, leaf nitrogen other than on eggs, water striders. Known wrong: a \
        field without enemies ends at 280 to 350 hoppers a hill.
        """,
      source: "Development fitted to Rout & Jena (excerpt); weights, wing forms and crowding are design choices.",
      files: ["Pests/Planthopper", "Pests/PlanthopperState"],
      numbersElsewhere: "paddy explain brown-planthopper, white-backed-planthopper"),
    ProcessNote(
      "leaf-folder", "Leaf folders", aliases: ["leaf-folders", "leafroller"],
      whatItIs: """
        Moths that fly in and lay on the leaves; larvae that fold the leaves, scrape them and pupate; new moths, most of which leave. \
        They live at the top of the canopy, at the temperature of the air.
        """,
      equation: [
        "laid = share of females · F g_N g_age g_crowd f_T · weighted moths · k ΔD / K    established = hatched · 0.3",
        "leaf eaten = 25 cm² · Σ instars weight · larvae · 5 ΔD / K    weights .01 .04 .1 .2 .65",
      ],
      leftOut: "Slower larvae on ripening rice; hunger of larvae (the damage is capped); nitrogen other than through eggs.",
      source: "Development: Wada & Kobayashi (1980, abstract); the rest recalled or chosen.",
      files: ["Pests/LeafFolder", "Pests/LeafFolderState"], numbersElsewhere: "paddy explain rice-leaf-folder"),
    ProcessNote(
      "borer", "Stem borers", aliases: ["borers", "stem-borer", "stem-borers"],
      whatItIs: """
        Moths that come from the country around and lay on the leaves; hatchlings of which few get into a tiller; larvae that kill \
        tillers from inside, pupate there and fly. The striped borer, in the tropics the yellow one, or both (`borers` of the site).
        """,
      equation: [
        "laid = share of females · F g_N g_age g_crowd f_T · weighted moths · k ΔD / K",
        "boring in = hatched · e^(−spray on leaves · 1 d) · 0.1",
        "tillers attacked = 1 · boring in + 0.5 / 12 d · larvae",
      ],
      leftOut: """
        The sleep of larvae in autumn, larvae in stubble from year to year, crowding of one kind by the other, pink borers, differences \
        between cultivars.
        """,
      source: """
        Day-degrees of the striped borer from the phenology model of Oregon State University (page); of the yellow one set to \
        durations; establishment and tillers per larva recalled.
        """,
      files: ["Pests/Borer", "Pests/BorerState"], numbersElsewhere: "paddy explain striped-borer, yellow-borer"),
    ProcessNote(
      "borer-flight", "When borers come", aliases: ["borer-flights", "carry-over"],
      whatItIs: """
        Moths of the winter and of the first generation, by the warmth of the year from 1 March; later ones are the field's own. In \
        the tropics they come on every day alike.
        """,
      equation: [
        "flown = 1 / (1 + (D_g / D)^κ), D day-degrees since 1 March, D_g those of the generation",
        "moths of a day = density of the generation · flown today · year factor",
      ],
      leftOut: "Winters that kill, stubble flooded or ploughed in, the rice that stood here last year, wind.",
      source: "Day-degrees seen (Oregon; spread Jiao et al. 2006, abstract); densities are design choices.",
      files: ["Pests/BorerFlight"],
      numbersElsewhere: "Sources/Paddy/Catalogue/Pests: StripedBorer, YellowBorer, Shared/BorerCompany.swift"),
    ProcessNote(
      "borer-damage", "Dead hearts and white heads", aliases: ["dead-hearts", "white-heads", "deadhearts", "whiteheads"],
      whatItIs: """
        Tillers that borers kill: dead hearts before panicle initiation, half of which new tillers make good, white heads after it, \
        which nothing makes good.
        """,
      equation: [
        "share killed = 1 − e^(−attacked / tillers)",
        "dead hearts: the crop loses (1 − 0.5) of the share, as it loses hills",
        "white heads: panicles lost by their share; the canopy works by what is left",
      ],
      leftOut:
        "Tillers weakened and broken, larvae that bore ripe straw only; the crop has no tillers, a hill is taken to have 18.",
      source: "Compensation recalled; tillers per hill and the fading of what the eye sees are design choices.",
      files: ["Pests/BorerDamage"], numbers: ["borerDamage"]),
    ProcessNote(
      "natural-enemies", "Spiders, mirid bugs and egg wasps", aliases: ["enemies", "spiders", "mirids", "parasitoids"],
      whatItIs: "What the enemies of the pests take, and how they multiply on it.",
      equation: [
        "prey of kind i per predator and day  c_i = a_i N_i / (1 + h Σ a_j N_j)",
        "hazard on prey i = P c_i / N_i, so that never more are killed than there are",
        "spiders: births S (0.012 + 0.03 min(1, intake / 1.5)), deaths 0.035 S at the capacity of 25 m⁻²",
      ],
      leftOut: """
        Spiders that eat mirid bugs, handling time against leaf nitrogen, water striders, egg wasps as a population. Every search rate \
        is a design choice and decides the outcome.
        """,
      source: "Attack maxima from excerpts; Claridge et al. on the weight of egg enemies, abstract.",
      files: ["Pests/NaturalEnemies"], numbers: ["enemies"]),
    ProcessNote(
      "pest-damage", "What pests cost the rice", aliases: ["damage", "hopperburn"],
      whatItIs: """
        Sap sucked by planthoppers, leaf eaten and folded by leaf folders, and hopperburn: hills that die when the planthoppers take \
        more than the rice can make for several days.
        """,
      equation: [
        "sap = min(1.8 mg CH₂O · sap units, assimilation)    nitrogen = 0.015 g g⁻¹ · sap",
        "leaf loss = 1 − e^(−2 · leaf eaten / leaf area)",
        "hopperburn: demand above 60 % of assimilation for 5 d → 10 % of the hills die each day until it ends",
      ],
      leftOut: "Honeydew and sooty mould, lesions of the stem, sap from what the stem has stored, recovery of folded leaf.",
      source: "Sap of a female recalled from honeydew studies, a factor of two; hopperburn a design choice.",
      files: ["Pests/PestDamage"], numbers: ["damage"]),
    ProcessNote(
      "spray-effect", "Insecticide on the canopy", aliases: ["spray", "sprays", "insecticide", "pesticide", "resurgence"],
      whatItIs: """
        What an insecticide kills on the day and after it, how rain washes it off, and how some products make planthoppers lay more \
        once it has gone.
        """,
      equation: [
        "hazard on the day = −ln(1 − efficacy)    later = residue share · residue · −ln(1 − efficacy)",
        "residue halves every half-life; more than 10 mm of rain washes 30 % off    laying × (1 + ρ e^(−t / 12))",
      ],
      leftOut: """
        Drift, uptake by roots, resistance that grows, parasitoids killed.
        """,
      source: "Efficacies by stage are design choices, wash-off recalled; stimulation from abstracts.",
      files: ["Pests/SprayEffect"], numbersElsewhere: "each product (paddy catalogue pesticides)"),
    ProcessNote(
      "spray-programme", "Several insecticides", aliases: ["spray-rules", "rotation-of-products", "by-turn"],
      whatItIs: """
        Several rules in one system, each with an insecticide of its own or with several by turn: by what is found of one pest, or on dates.
        """,
      equation: [
        "hazards = Σ over products    laying × the largest of their factors",
        "product of a rule = the one sprayed longest ago, those never sprayed first",
      ],
      leftOut: "Products that help or hinder each other; the resistance that a turn of products is meant to slow.",
      source: "Independent action (Bliss 1939, recalled); the choice by turn is a design choice.",
      files: ["Pests/SprayProgramme"], numbersElsewhere: "each product (paddy catalogue pesticides)"),
    ProcessNote(
      "stage-chain", "Insects growing through a stage", aliases: ["development-of-insects", "insect-development"],
      whatItIs: """
        Insects move through each stage of life at the pace of the warmth they feel, in a chain of boxes, so that a stage has a mean \
        length and a spread; steps of a quarter of a day, temperature as a cosine.
        """,
      equation: [
        "ΔD = Σ e(T) Δt    e(T) = T − T₀ up to the optimum, then down to 0 at the maximum",
        "x = k ΔD / K    p = 1 − e^(−x) leave a box; of those that entered during the step q = 1 − p/x",
        "survivors = boxes · e^(−h Δt)",
      ],
      leftOut: "Hazards of boxes left during the same quarter; a daily course other than the cosine.",
      source:
        "Linear chains as in Manetsch (1976) and Goudriaan & van Roermund (1989), recalled; q is exact for a steady inflow.",
      files: ["Pests/StageChain", "Pests/DailyWarmth"], numbersElsewhere: "each pest (paddy catalogue pests)"),
    ProcessNote(
      "pest-hazards", "Causes of death of the pests", aliases: ["predation", "predation-pressure"],
      whatItIs: """
        The account of what kills each stage of a pest from outside, by cause: spiders and mirid bugs, wasps, stocked animals, \
        insecticide. Hazards add; the dead are shared among the causes in proportion.
        """,
      equation: ["change of the population = laid + immigrants − emigrants − deaths"],
      leftOut: "Fungi and other diseases of insects.",
      source: "Bookkeeping.",
      files: ["Pests/PestHazards", "Pests/PredationPressure"]),
  ]
}
