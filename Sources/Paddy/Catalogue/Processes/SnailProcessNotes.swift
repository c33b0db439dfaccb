extension Catalogue {
  static let snailProcesses: [ProcessNote] = [
    ProcessNote(
      "apple-snails", "Golden apple snails", aliases: ["snails", "snail", "golden-apple-snail", "pomacea"],
      whatItIs: """
        Snails of two sizes that cut young rice under water, in a field whose scenario gives their number at transplanting (`snails`). \
        They take whole hills until the rice is five weeks old, the more the deeper the water up to 5 cm. Carp, crayfish, crabs, ducks \
        and turtles find them with their other food of water and mud.
        """,
      equation: [
        "hills taken = c Σ n (shell / 20 mm)² f_depth f_age f_T / hills    d⁻¹",
        "f_depth 0 below 0.5 cm, 1 from 5 cm    f_age 1 to 14 d, 0.2 at 28 d, 0 from 35 d",
      ],
      leftOut: """
        Eggs and hatchlings, sleep in dry mud, snails brought with the water, molluscicides and picking by hand. Who eats which size is a \
        table of design choices.
        """,
      source: "Our science file, 3.8, after Arfan et al. (2017) and Joshi et al. (2002); mostly design choices.",
      files: ["Snails/AppleSnails"], numbers: ["appleSnails"],
      numbersElsewhere: "who eats which size in Sources/Paddy/Catalogue/Snails/GoldenAppleSnail.swift")
  ]
}
