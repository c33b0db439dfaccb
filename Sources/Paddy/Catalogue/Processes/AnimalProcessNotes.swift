extension Catalogue {
  private static let speciesNumbers = "each species (paddy catalogue animals)"

  static let animalProcesses: [ProcessNote] = [
    ProcessNote(
      "animal-day", "A day of the animals", aliases: ["animals", "cohort"],
      whatItIs: """
        One day of one batch of animals: it is fed, forages, grows, excretes and dies, from yesterday's animals, prey and natural \
        food. Of several batches each finds what the earlier have left.
        """,
      leftOut: """
        Who eats whom within a batch. Wrong by milligrams: prey are counted as if no other enemy ate of \
        them on the same day.
        """,
      source: "Bookkeeping; the processes it calls have sources of their own.",
      files: ["Animals/AnimalDay", "Animals/AnimalMeal", "Animals/CohortState", "Animals/AnimalParameters"],
      numbersElsewhere: speciesNumbers),
    ProcessNote(
      "animal-growth", "Growth of the animals", aliases: ["ectotherm-growth", "intake"],
      whatItIs: """
        Intake, maintenance and growth of a cold-blooded animal, by its mass and the temperature of its water. Ducks are the limit of a \
        bell so wide that weather does not leave its top, and of θ = 1.
        """,
      equation: [
        "I_max = i₁ W^0.7 φ(T) σ    g dry food per animal and day",
        "M = m₁ W^0.8 θ^(T − 25)    g dry food equivalent    dW/dt = (E I − M) / ρ    g fresh mass per day",
        "φ = exp(−4.6 ((T_opt − T) / (T_opt − T_min))⁴), with T_max for T_min above the optimum",
      ],
      leftOut: "Fat against lean growth, moulting, sex, spawning. Oxygen enters only as the factor σ.",
      source: "Form of this project; scales set to published growth and feed conversion, as each record says.",
      files: ["Animals/EctothermGrowth"], numbersElsewhere: speciesNumbers),
    ProcessNote(
      "animal-foraging", "What the animals eat", aliases: ["foraging", "functional-response"],
      whatItIs: """
        What animals eat in a day from feed and field. The gut takes, in this order: feed up to its share, prey, natural food, and \
        feed again where room is left; all together never more than the largest intake.
        """,
      equation: [
        "search:  hazard_i = n a_i / (1 + Σ a_j h N_j)    animals that hunt on the plants",
        "falling:  hazard_i = f (1 − e^(−c n))    prey that drops onto the water",
      ],
      leftOut: """
        Hours of activity, size of prey against the mouth, learning. Weak: no functional response of any of them on rice pests was \
        found; the searches are design choices.
        """,
      source: "Holling's disc equation; rates as each record says.",
      files: ["Animals/AnimalForaging"], numbers: ["preyBodies"], numbersElsewhere: speciesNumbers),
    ProcessNote(
      "animal-nutrition", "Nitrogen of the animals' food", aliases: ["nutrition", "excretion", "faeces"],
      whatItIs: """
        Where the nitrogen of the food goes. Growth is cut where the food holds too little nitrogen; a starving animal excretes the \
        nitrogen of what it burns.
        """,
      equation: [
        "eaten Q = Σ I_j x_j    assimilated A = e_N Q    faeces Q − A    retained ΔW x_body    excreted A − retained ≥ 0"
      ],
      leftOut: "Phosphorus beyond the content of the body; assimilation that differs between foods.",
      source: "Mass balance; assimilation as in Fish Bioenergetics; share of ammonia in Guo et al. (2022).",
      files: ["Animals/AnimalNutrition"], numbersElsewhere: speciesNumbers),
    ProcessNote(
      "animal-survival", "Death of the animals", aliases: ["survival", "mortality"],
      whatItIs: """
        How many animals die in a day, and of what: release, everyday hazards, smallness, heat, predators, stranding, too little \
        oxygen, too much ammonia.
        """,
      equation: [
        "n(t + 1) = n(t) e^(−Σh)    the dead are shared among the causes as h_i / Σh",
        "cannibalism of crabs and crayfish: h = c n, held in the everyday hazard",
      ],
      leftOut: """
        Epidemics, cold. Predators are a hazard without numbers of their own.
        """,
      source: "Hazards recalled from extension literature, set to its survival at harvest.",
      files: ["Animals/AnimalSurvival"], numbersElsewhere: speciesNumbers),
    ProcessNote(
      "size-classes", "Sizes within a batch of animals", aliases: ["sizes", "spread", "size-hierarchy"],
      whatItIs: """
        A batch whose mass is spread (`spread`) lives in three classes: they share what the batch finds, grow apart, are caught from a \
        mass on (`from`) and sold each at its own mass.
        """,
      equation: [
        "stocked: 1/6, 2/3, 1/6 of them at (1 − √3 c), 1, (1 + √3 c) of the mean mass",
        "food: by what the guts take times (m_k / m)^δ, nobody more than the gut holds; what is left by the room left",
      ],
      leftOut: """
        Who eats whom, sexes, moulting; breathing, hunting and feed go by the mean mass of the batch.
        """,
      source:
        "Three classes: design choice of the science notes. Large before small where food is short: Magnuson (1962), recalled.",
      files: ["Animals/SizeClasses"], numbers: ["sizeClasses"]),
    ProcessNote(
      "animal-movements", "Stocking, harvest and escape", aliases: ["escape-of-animals", "stocking"],
      whatItIs: "Animals put in, taken out and lost over the bund, by number: in = alive + dead + escaped + harvested.",
      equation: ["escape: p = 1 − e^(−κ · over / 0.05 m · hours), a tenth of κ behind a fence"],
      leftOut: "Animals that leave without a flood; theft.",
      source: "Design choice.",
      files: ["Animals/AnimalMovements"], numbersElsewhere: speciesNumbers),
    ProcessNote(
      "animal-effects", "What the animals do to the field", aliases: ["bioturbation", "stirring", "weeding-by-animals"],
      whatItIs: """
        What moving animals do to soil, methane, sheath blight and young rice by the fresh mass b on the flat (g m⁻²), to weeds by number n \
        (m⁻²) and mass W of one (g) as they eat, and by how much the species stirs (s), airs the soil's surface (a) or weeds (s_w).
        """,
      equation: [
        "diffusion × (1 + 0.06 s b) ≤ 8    oxidised layer × (1 + 0.02 s b) ≤ 3    mineralisation × (1 + 0.005 s b) ≤ 1.5",
        "CH₄ × (1 − 0.5 (1 − e^(−a b / 60)))    its bubbles × (1 + 0.25 (1 − e^(−s b / 60)))",
        "spread of sheath blight × (1 − 0.4 (1 − e^(−s b / 60)))",
        "hills lost λ b max(0, 1 − days / 20) d⁻¹    weed seedlings 0.0215 s_w n W^0.7 d⁻¹, established weeds 2 % of it, ducks half",
      ],
      leftOut: """
        How frogs, which hardly dig, lower methane by 22 to 51 % is not known: their a is fitted to that one trial. What raises methane \
        stands under stirred-methane.
        """,
      source: "Design choices within the range of published field effects; the cut of methane and the frogs' a are fitted.",
      files: ["Animals/AnimalEffects"], numbers: ["animalEffects"], numbersElsewhere: speciesNumbers),
    ProcessNote(
      "turbidity", "Water muddied by animals", aliases: ["suspended-matter", "clarity"],
      whatItIs: """
        Mud that moving animals raise keeps light from the algae: less food grows in the water, less oxygen is made by day, the pH peaks \
        lower and less ammonia escapes.
        """,
      equation: [
        "matter = 8 s b (1 − 0.63 (1 − e^(−0.5 LAI))) g m⁻³", "light against clear water = e^(−½ · 0.02 · matter · depth)",
      ],
      leftOut: "Mud that still hangs in the water after the animals left; what wind and rain stir up.",
      source: "Design choices; that rice keeps 59 to 68 % of the mud down was seen in an abstract.",
      files: ["Animals/Turbidity"], numbers: ["turbidity"], numbersElsewhere: speciesNumbers),
    ProcessNote(
      "pesticide-poisoning", "Insecticide and fungicide in the water", aliases: ["fish-toxicity", "insecticide-toxicity"],
      whatItIs: """
        What of a spray goes through the canopy into the floodwater, how it fades there and leaves with the water, and how many animals it \
        kills by the concentration that kills half of them in 96 hours.
        """,
      equation: ["hazard = ln 2 / 4 d (C / LC50)²    C = dose e^(−0.5 LAI) / depth"],
      leftOut: """
        Wash-off by rain, drift, pyrethroids held by the mud, shelter in the trench, harm short of death. Frogs are judged by their \
        tadpoles; for turtles hardly anything is known, and they are left alone.
        """,
      source: "Design choice in form; LC50 of each product as it says.",
      files: ["Animals/PesticidePoisoning"], numbers: ["pesticidePoisoning"], numbersElsewhere: "doses and LC50: each product"),
    ProcessNote(
      "benthos", "Food in the mud", aliases: ["worms", "mud"],
      whatItIs: """
        Worms, midge larvae and small snails. Under water their stock comes back to what the mud can bear, faster the more of it has been \
        eaten; its nitrogen comes out of humus, and what animals eat of it is taken off what humus releases. Animals that are not fed live on it where the canopy has closed.
        """,
      equation: ["grown = r (K − B) f_T    from humus"],
      leftOut: "Kinds and sizes, oxygen, pesticides, straw as food, snails that eat rice.",
      source:
        "Design choice; standing stocks recalled, the rate of return set to the unfed fish of section 4.7 of the science notes.",
      files: ["Animals/Benthos"], numbers: ["benthos"]),
    ProcessNote(
      "aquatic-food", "Natural food in the water", aliases: ["natural-food", "plankton"],
      whatItIs: """
        Algae, plankton, worms, midge larvae and small snails as one pool that feeds the animals. Growth from light takes ammonium \
        from the floodwater first, then nitrate, and fixes the rest from the air up to a limit; growth from detritus takes organic nitrogen.
        """,
      equation: [
        "light = 0.5 R_s e^(−0.5 LAI), W m⁻²    f_L = light / (light + 60)",
        "grown = (P_max f_L + P_det) f_T (1 − Z / Z_max)    dead = Z (1 − e^(−m θ^(T − 25)))",
      ],
      leftOut: "The chain from algae to animals, phosphorus, shading by turbid water, snails of a size of their own.",
      source: "Design choices, set so that carp without feed come to the 150 to 500 kg/ha of extension literature.",
      files: ["Animals/AquaticFood"], numbers: ["aquaticFood"]),
  ]
}
