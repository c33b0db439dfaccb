extension Catalogue {
  static let diseaseProcesses: [ProcessNote] = [
    ProcessNote(
      "epidemic", "How a disease spreads", aliases: ["diseases", "disease", "epirice", "seir", "latency", "severity"],
      whatItIs: """
        A disease goes from site to site: tillers for sheath blight, patches of leaf for blast and brown spot, leaves for bacterial \
        blight, plants for tungro. Sites are healthy, then latent, then infectious, then removed. It begins on a fixed day after \
        transplanting with one site per m² and spreads on wet days at the pace of the age of the crop and the warmth.
        """,
      equation: [
        "infection = infectious · RcOpt A(age) Θ(T) wet susceptibility (1 + s (N − 2.5 %)) (1 + d (hills − 25)) left · (S/(S+D))^a",
        "growth = RRG S (1 − (S+D)/Smax)    senescence = RRS S + sites leaving the infectious",
        "severity = (latent + infectious) / (S + latent + infectious)    D = latent + infectious + removed",
      ],
      leftOut: """
        Lesions that grow, inoculum from straw and stubble, wind. What is left of the spread by fungicide has a note of its own, what \
        animals leave of it stands under animal-effects; no resistance of a cultivar is known to us. Potential epidemics: every disease comes to every field every year, also where its pathogen or vector is not found. Sites grow \
        by their own law and not with the leaf area of the crop. A site infected spreads p + 2 mornings later for i + 1 mornings, as the \
        code behind the published results has it and not the text.
        """,
      source: "EPIRICE: Savary et al. (2012), Crop Protection 34:6–17, as in the epicrop package.",
      files: ["Diseases/Epidemic", "Diseases/EpidemicState", "Diseases/RiceDiseases"],
      numbersElsewhere: "each disease (paddy catalogue diseases)"),
    ProcessNote(
      "fungicide-effect", "What fungicide stops", aliases: ["fungicide", "protection"],
      whatItIs: """
        Fungicide on the canopy stops a share of the spread of each disease it is sold against, less every day after; what is infected \
        already stays ill. Sprayed by the calendar, or when so many tillers have sheath blight.
        """,
      equation: ["spread × (1 − efficacy · residue)    residue halves every 10 to 14 days, 30 % washed off by 10 mm of rain"],
      leftOut: """
        Cure, uptake by roots, leaves grown since, resistant fungi; a second product beside the first. No product here acts on \
        bacterial blight.
        """,
      source: "Design choices of the science notes; efficacies within 0.6–0.8.",
      files: ["Diseases/FungicideEffect"], numbersElsewhere: "each product (paddy catalogue fungicides)"),
    ProcessNote(
      "leaf-wetness", "Wet leaves", aliases: ["wetness", "relative-humidity", "humidity"],
      whatItIs: """
        Whether a day leaves the canopy wet for long enough to be infected: humid air, humid over standing water sooner, or rain. \
        Everything that diseases do hangs on this switch.
        """,
      equation: ["wet where RH + 6 % over standing water ≥ 90 %, or rain ≥ 5 mm    RH = 100 ea / es(T mean)"],
      leftOut: "Hours: dew, fog and how long it rains are not known from a day's weather.",
      source: "Limits of Savary et al. (2012); the 6 % a design choice.",
      files: ["Diseases/LeafWetness"], numbers: ["leafWetness"]),
    ProcessNote(
      "disease-damage", "What diseases cost the rice", aliases: ["ricepest"],
      whatItIs: """
        Leaf that lesions keep from working, and leaf that sheath blight kills. The crop grows on with what is left of its own leaf \
        area; killed leaf stays on it with its carbon and nitrogen.
        """,
      equation: [
        "leaf area at work = leaf area · Π (1 − x)^n    n 1 both blights, 3 blast, 6.3 brown spot",
        "leaf killed by sheath blight = 1 − e^(−0.076 x) a day",
        "x of sheath blight = 0.4 of the share of tillers ill",
      ],
      leftOut: """
        Tungro, which is followed and takes nothing for want of a rule; blast of neck and panicle, sheath rot, white heads, dirty \
        panicle. A tiller with sheath blight counts with two fifths of its leaf, early and late alike; in truth lesions climb.
        """,
      source: "RICEPEST: Willocquet et al. (2000, 2002, 2004), as in the ricepest package; tillers and leaf by Yoshimura (1954).",
      files: ["Diseases/DiseaseDamage"], numbers: ["diseaseDamage"]),
  ]
}
