/// A batch of animals, per gross field.
extension DailyColumns {
  static let animals: [DailyColumn] = [
    DailyColumn("number", "number_per_m2", "1/m²", "live animals"),
    DailyColumn("mass", "mass_each_g", "g", "fresh mass of one, 0 where there is none"),
    DailyColumn("peakMass", "peak_mass_each_g", "g", "largest fresh mass that one has had"),
    DailyColumn("stockedMass", "stocked_mass_each_g", "g", "fresh mass of one when stocked, mean over what is alive"),
    DailyColumn("age", "days_since_stocking_d", "d", "days since stocking, mean over what is alive"),
  ]

  /// Batches spread in size, class by class; 0 where they are alike.
  static let sizes: [DailyColumn] = ["first", "second"].flatMap { batch in
    ["small", "middle", "large"].flatMap { size in
      animals.within("state.\(batch)Sizes.\(size)", "\(batch)_animals_\(size)", "\(size) ones of the \(batch) batch of animals")
    }
  }

  static let sizeCatch: [DailyColumn] = ["small", "middle", "large"].flatMap { size in
    [
      DailyColumn("\(size)", "\(size)_harvested_per_m2_d", "1/m²/d", "\(size) ones taken out, where the batch is spread in size"),
      DailyColumn(
        "\(size)Mass", "\(size)_harvested_g_m2_d", "g/m²/d",
        "\(size) ones taken out, fresh mass, where the batch is spread in size"),
    ]
  }

  static let animalFluxes: [DailyColumn] = [
    DailyColumn("stocked", "stocked_per_m2_d", "1/m²/d", "put in"),
    DailyColumn("dead", "dead_per_m2_d", "1/m²/d", "dead"),
    DailyColumn("escaped", "escaped_per_m2_d", "1/m²/d", "swept over the bund"),
    DailyColumn("deaths.handling", "dead_of_handling_per_m2_d", "1/m²/d", "dead of transport and release"),
    DailyColumn("deaths.base", "dead_of_everyday_per_m2_d", "1/m²/d", "dead of everyday hazards and disease"),
    DailyColumn("deaths.heat", "dead_of_heat_per_m2_d", "1/m²/d", "dead of heat"),
    DailyColumn("deaths.predators", "dead_of_predators_per_m2_d", "1/m²/d", "carried off by egrets, snakes and rats"),
    DailyColumn("deaths.starvation", "dead_of_hunger_per_m2_d", "1/m²/d", "starved"),
    DailyColumn("deaths.stranding", "dead_of_stranding_per_m2_d", "1/m²/d", "dead on dry ground"),
    DailyColumn("deaths.suffocation", "dead_of_low_oxygen_per_m2_d", "1/m²/d", "dead of too little oxygen in the water"),
    DailyColumn("deaths.poisoning", "dead_of_ammonia_per_m2_d", "1/m²/d", "dead of ammonia in the water"),
    DailyColumn("deaths.pesticide", "dead_of_insecticide_per_m2_d", "1/m²/d", "dead of insecticide in the water"),
    DailyColumn("harvested", "harvested_per_m2_d", "1/m²/d", "taken out"),
    DailyColumn("stockedMass", "stocked_g_m2_d", "g/m²/d", "put in, fresh mass"),
    DailyColumn("deadMass", "dead_g_m2_d", "g/m²/d", "dead, fresh mass"),
    DailyColumn("escapedMass", "escaped_g_m2_d", "g/m²/d", "swept over the bund, fresh mass"),
    DailyColumn("harvestedMass", "harvested_g_m2_d", "g/m²/d", "taken out, fresh mass"),
    DailyColumn("growth", "growth_g_m2_d", "g/m²/d", "growth, fresh mass; negative where they starve"),
    DailyColumn("feed", "feed_g_m2_d", "g/m²/d", "feed given, as sold"),
    DailyColumn("feedEaten", "feed_eaten_g_m2_d", "g/m²/d", "feed eaten, as sold"),
    DailyColumn("naturalFood", "aquatic_food_eaten_g_m2_d", "g DM/m²/d", "aquatic food eaten, dry mass"),
    DailyColumn("prey", "prey_eaten_g_m2_d", "g DM/m²/d", "insects and spiders eaten, dry mass"),
    DailyColumn("stockedNitrogen", "stocked_g_n_m2_d", "g N/m²/d", "nitrogen in animals put in"),
    DailyColumn("feedNitrogen", "feed_g_n_m2_d", "g N/m²/d", "nitrogen in feed given"),
    DailyColumn("feedNitrogenWasted", "feed_wasted_g_n_m2_d", "g N/m²/d", "nitrogen in feed not eaten"),
    DailyColumn("naturalFoodNitrogen", "aquatic_food_eaten_g_n_m2_d", "g N/m²/d", "nitrogen in aquatic food eaten"),
    DailyColumn("preyNitrogen", "prey_eaten_g_n_m2_d", "g N/m²/d", "nitrogen in insects and spiders eaten"),
    DailyColumn("excretedAmmonium", "excreted_ammonium_g_n_m2_d", "g N/m²/d", "nitrogen excreted as ammonium"),
    DailyColumn("excretedUrea", "excreted_urea_g_n_m2_d", "g N/m²/d", "nitrogen excreted as urea"),
    DailyColumn("faecalNitrogen", "faeces_g_n_m2_d", "g N/m²/d", "nitrogen in faeces"),
    DailyColumn("deadNitrogenLeft", "dead_left_g_n_m2_d", "g N/m²/d", "nitrogen in dead animals that stay in the field"),
    DailyColumn("deadNitrogenTaken", "dead_taken_g_n_m2_d", "g N/m²/d", "nitrogen in animals that predators carry off"),
    DailyColumn("escapedNitrogen", "escaped_g_n_m2_d", "g N/m²/d", "nitrogen in animals swept over the bund"),
    DailyColumn("harvestedNitrogen", "harvested_g_n_m2_d", "g N/m²/d", "nitrogen in animals taken out"),
  ]
}
