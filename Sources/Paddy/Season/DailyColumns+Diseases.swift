/// Diseases: sites per m² of planted area, each disease in its own.
extension DailyColumns {
  private static let names: [(path: String, name: String, title: String, site: String, isLasting: Bool)] = [
    ("bacterialBlight", "bacterial_blight", "bacterial blight", "leaves", false),
    ("brownSpot", "brown_spot", "brown spot", "patches of leaf", false),
    ("leafBlast", "leaf_blast", "leaf blast", "patches of leaf", false),
    ("sheathBlight", "sheath_blight", "sheath blight", "tillers", true),
    ("tungro", "tungro", "tungro", "plants", true),
  ]

  static let diseases: [DailyColumn] = names.flatMap { disease in
    let spreading =
      disease.isLasting
      ? DailyColumn("infectious.*", "infectious_*_per_m2", "1/m²", "\(disease.site) that spread it, in box * of 1")
      : DailyColumn("infectious.*", "infectious_*_per_m2", "1/m²", "\(disease.site) on day * of spreading it")
    return [
      DailyColumn("healthy", "healthy_per_m2", "1/m²", "healthy \(disease.site)"),
      DailyColumn("latent.*", "latent_*_per_m2", "1/m²", "\(disease.site) on day * after infection, not yet spreading"),
      spreading,
      DailyColumn("removed", "removed_per_m2", "1/m²", "\(disease.site) that no longer spread it"),
    ].within(disease.path, disease.name, disease.title)
  }

  static let diseaseFlows: [DailyColumn] = names.flatMap { disease in
    [
      DailyColumn("grown", "grown_per_m2_d", "1/m²/d", "\(disease.site) grown"),
      DailyColumn("infected", "infected_per_m2_d", "1/m²/d", "\(disease.site) infected"),
      DailyColumn("matured", "matured_per_m2_d", "1/m²/d", "\(disease.site) that begin to spread it"),
      DailyColumn("removed", "removed_per_m2_d", "1/m²/d", "\(disease.site) that no longer spread it"),
      DailyColumn("senesced", "senesced_per_m2_d", "1/m²/d", "healthy \(disease.site) lost to age and to the disease"),
      DailyColumn("severity", "severity_percent", "%", "\(disease.site) ill in the morning", scale: 100),
    ].within(disease.path, disease.name, disease.title)
  }

  static let fungicide: [DailyColumn] =
    [
      DailyColumn("residue", "residue", "-", "fungicide on the canopy against that of a fresh application, 0 … 1"),
      DailyColumn("daysSince", "days_since_d", "d", "days since the last application, 0 where there was none"),
      DailyColumn("applied", "made", "-", "1 once fungicide has been applied"),
    ].within("state.fungicide", "fungicide")
    + [DailyColumn("state.fungicideInWater", "fungicide_in_water_g_m2", "g/m²", "active ingredient in the floodwater")]

  static let fungicideFlows: [DailyColumn] = [
    DailyColumn("fluxes.fungicideSprays", "fungicide_sprays_per_d", "1/d", "fungicide sprays made, by calendar or threshold"),
    DailyColumn("fluxes.fungicide", "fungicide_in_water_g_m3", "g/m³", "concentration of it, after the day's spray"),
  ]

  static let diseaseInjury: [DailyColumn] = [
    DailyColumn("idleLeaf", "idle_leaf", "-", "share of the green leaf that diseases keep from working"),
    DailyColumn("leafDeath", "leaf_death_per_d", "1/d", "share of the green leaf that sheath blight kills"),
  ]
}
