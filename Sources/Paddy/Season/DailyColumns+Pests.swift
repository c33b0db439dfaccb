/// Pests, their enemies and insecticide, per gross field.
extension DailyColumns {
  static let planthoppers: [DailyColumn] = [
    DailyColumn("eggs.*", "eggs_*_per_m2", "1/m²", "planthopper eggs in age box * of 12"),
    DailyColumn("nymphs.*", "nymphs_*_per_m2", "1/m²", "planthopper nymphs in age box * of 15, three an instar"),
    DailyColumn("macropters.*", "macropters_*_per_m2", "1/m²", "female planthoppers with long wings in age box * of 10"),
    DailyColumn("brachypters.*", "brachypters_*_per_m2", "1/m²", "female planthoppers with short wings in age box * of 10"),
    DailyColumn("males.*", "males_*_per_m2", "1/m²", "male planthoppers in age box * of 10"),
    DailyColumn("groundedDays", "grounded_days_d", "d", "days for which a typhoon still keeps the long-winged from leaving"),
  ]

  static let leafFolders: [DailyColumn] = [
    DailyColumn("eggs.*", "eggs_*_per_m2", "1/m²", "leaf folder eggs in age box * of 12"),
    DailyColumn("larvae.*", "larvae_*_per_m2", "1/m²", "leaf folder larvae in age box * of 15, three an instar"),
    DailyColumn("pupae.*", "pupae_*_per_m2", "1/m²", "leaf folder pupae in age box * of 10"),
    DailyColumn("moths.*", "moths_*_per_m2", "1/m²", "leaf folder moths, both sexes, in age box * of 7"),
  ]

  static let borers: [DailyColumn] = [
    DailyColumn("eggs.*", "eggs_*_per_m2", "1/m²", "borer eggs in age box * of 12"),
    DailyColumn("larvae.*", "larvae_*_per_m2", "1/m²", "borer larvae inside the tillers in age box * of 15"),
    DailyColumn("pupae.*", "pupae_*_per_m2", "1/m²", "borer pupae in age box * of 10"),
    DailyColumn("moths.*", "moths_*_per_m2", "1/m²", "borer moths, both sexes, in age box * of 5"),
  ]

  static let borerInjuries: [DailyColumn] = [
    DailyColumn("deadHearts", "dead_hearts", "-", "share of the tillers that borers have killed before panicle initiation"),
    DailyColumn("whiteHeads", "white_heads", "-", "share of the panicles that borers have killed since"),
    DailyColumn("fresh", "tillers_killed_lately", "-", "share of the tillers killed by borers of late, which the eye sees"),
  ]

  static let borerInjury: [DailyColumn] = [
    DailyColumn("tillersKilled", "dead_hearts_per_d", "1/d", "share of the tillers killed by borers before panicle initiation"),
    DailyColumn("paniclesKilled", "white_heads_per_d", "1/d", "share of the panicles killed by borers after it"),
  ]

  static let enemies: [DailyColumn] = [
    DailyColumn("spiders", "spiders_per_m2", "1/m²", "spiders"),
    DailyColumn("mirids", "mirids_per_m2", "1/m²", "mirid bugs, which eat planthopper eggs"),
  ]

  static let spray: [DailyColumn] = [
    DailyColumn("residue", "residue", "-", "insecticide on the canopy against that of a fresh application, 0 … 1"),
    DailyColumn("stimulation", "stimulation", "-", "stimulation of planthopper laying against that right after a spray, 0 … 1"),
    DailyColumn("daysSince", "days_since_d", "d", "days since the last spray, 0 where there was none"),
    DailyColumn("sprayed", "made", "-", "1 once a spray has been made"),
  ]

  private static let further = ["second", "third", "fourth"]
  static let furtherInsecticides: [DailyColumn] = further.flatMap { number in
    spray.within("state.furtherInsecticides.\(number).canopy", "\(number)_spray", "\(number) insecticide") + [
      DailyColumn(
        "state.furtherInsecticides.\(number).inWater", "\(number)_insecticide_in_water_g_m2", "g/m²",
        "\(number) insecticide: active ingredient in the floodwater")
    ]
  }
  static let productsSprayed: [DailyColumn] = (["first"] + further).map {
    DailyColumn(
      "fluxes.productsSprayed.\($0)", "\($0)_insecticide_sprays_per_d", "1/d",
      "passes with the \($0) of several insecticides; 0 where there is one")
  }
  static let furtherSprayOrders: [DailyColumn] = further.map {
    DailyColumn("furtherSprays.\($0)", "\($0)_spray", "-", "1 where the calendar orders a spray of the \($0) insecticide")
  }

  /// What the shared flows mean for a pest; where it has no such stage the number is 0.
  typealias PestStages = (pupated: String, macropters: String, brachypters: String, males: String, leafAreaEaten: String)
  static let planthopperStages: PestStages = (
    "always 0: planthoppers have no pupae", "new females with long wings that stayed", "new females with short wings",
    "new males that stayed", "always 0: planthoppers suck"
  )
  static let borerStages: PestStages = (
    "larvae that pupated", "always 0: borers have one form", "always 0: borers have one form",
    "always 0: the sexes are not told apart", "always 0: borers eat inside the tillers"
  )
  static let leafFolderStages: PestStages = (
    "larvae that pupated", "always 0: leaf folders have one form", "always 0: leaf folders have one form",
    "always 0: the sexes are not told apart", "leaf area eaten by larvae"
  )

  static func pestFlows(stages: PestStages) -> [DailyColumn] {
    [
      DailyColumn("laid", "laid_per_m2_d", "1/m²/d", "eggs laid"),
      DailyColumn("immigrants", "immigrants_per_m2_d", "1/m²/d", "adults that came in and settled"),
      DailyColumn("emigrants", "emigrants_per_m2_d", "1/m²/d", "adults that left on the wing"),
      DailyColumn("hatched", "hatched_per_m2_d", "1/m²/d", "eggs hatched, those that find no place included"),
      DailyColumn("pupated", "pupated_per_m2_d", "1/m²/d", stages.pupated),
      DailyColumn("matured", "matured_per_m2_d", "1/m²/d", "adults emerged, those that leave included"),
      DailyColumn("maturedMacropters", "matured_macropters_per_m2_d", "1/m²/d", stages.macropters),
      DailyColumn("maturedBrachypters", "matured_brachypters_per_m2_d", "1/m²/d", stages.brachypters),
      DailyColumn("maturedMales", "matured_males_per_m2_d", "1/m²/d", stages.males),
      DailyColumn("leafAreaEaten", "leaf_area_eaten_cm2_m2_d", "cm²/m²/d", stages.leafAreaEaten),
    ] + pestDeaths.within("deaths", "deaths")
  }

  private static let pestDeaths: [DailyColumn] = [
    DailyColumn("background", "background_per_m2_d", "1/m²/d", "dead without enemies, heat, cold or hunger"),
    DailyColumn("age", "age_per_m2_d", "1/m²/d", "dead of old age"),
    DailyColumn("establishment", "establishment_per_m2_d", "1/m²/d", "hatchlings that found no place to feed"),
    DailyColumn("heat", "heat_per_m2_d", "1/m²/d", "dead of heat"),
    DailyColumn("cold", "cold_per_m2_d", "1/m²/d", "dead of cold"),
    DailyColumn("starvation", "starvation_per_m2_d", "1/m²/d", "dead for want of a living plant"),
    DailyColumn("spiders", "spiders_per_m2_d", "1/m²/d", "eaten by spiders"),
    DailyColumn("mirids", "mirids_per_m2_d", "1/m²/d", "eaten by mirid bugs"),
    DailyColumn("parasitoids", "parasitoids_per_m2_d", "1/m²/d", "killed by parasitic wasps"),
    DailyColumn("animals", "animals_per_m2_d", "1/m²/d", "eaten or knocked down by the animals"),
    DailyColumn("spray", "spray_per_m2_d", "1/m²/d", "killed by insecticide"),
  ]

  static let enemyFlows: [DailyColumn] = [
    DailyColumn("spiderBirths", "spider_births_per_m2_d", "1/m²/d", "spiders born"),
    DailyColumn("spiderDeaths", "spider_deaths_per_m2_d", "1/m²/d", "spiders dead of hunger and of one another"),
    DailyColumn("spidersSprayed", "spider_deaths_spray_per_m2_d", "1/m²/d", "spiders killed by insecticide"),
    DailyColumn("spidersEaten", "spiders_eaten_per_m2_d", "1/m²/d", "spiders eaten by the animals"),
    DailyColumn("spiderImmigrants", "spider_immigrants_per_m2_d", "1/m²/d", "spiders from the bunds"),
    DailyColumn("miridBirths", "mirid_births_per_m2_d", "1/m²/d", "mirid bugs born"),
    DailyColumn("miridDeaths", "mirid_deaths_per_m2_d", "1/m²/d", "mirid bugs dead"),
    DailyColumn("miridsSprayed", "mirid_deaths_spray_per_m2_d", "1/m²/d", "mirid bugs killed by insecticide"),
    DailyColumn("miridsEaten", "mirids_eaten_per_m2_d", "1/m²/d", "mirid bugs eaten by the animals"),
    DailyColumn("miridImmigrants", "mirid_immigrants_per_m2_d", "1/m²/d", "mirid bugs that came in"),
    DailyColumn("miridEmigrants", "mirid_emigrants_per_m2_d", "1/m²/d", "mirid bugs that left"),
    DailyColumn("spiderIntake", "spider_intake_per_d", "1/d", "prey that a spider takes, other than pests included"),
    DailyColumn("miridIntake", "mirid_intake_per_d", "1/d", "prey that a mirid bug takes"),
  ]

  static let injury: [DailyColumn] = [
    DailyColumn("sap", "sap_g_m2_d", "g CH₂O/m²/d", "assimilate sucked by planthoppers"),
    DailyColumn("nitrogen", "nitrogen_g_n_m2_d", "g N/m²/d", "nitrogen sucked with it"),
    DailyColumn("leafLoss", "leaf_loss_per_d", "1/d", "share of the green leaf eaten or folded away"),
    DailyColumn("hillLoss", "hill_loss_per_d", "1/d", "share of the hills that die of hopperburn", "DPO%", 100),
  ]
}
