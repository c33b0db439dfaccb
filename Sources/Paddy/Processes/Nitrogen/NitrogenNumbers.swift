public import Numbers

extension NitrogenDay.Parameters where Number == Cited {
  /// The numbers of our science file, section 2.
  public static var standard: Self {
    Self(
      ammonia: .standard, soil: .standard, floodwaterNitrification: .standard,
      ammoniumDiffusion: Cited(1.728e-4, 1.5e-4...2.0e-4, "m2/d", "2.0e-9 m2/s at 25 °C; recalled"),
      nitrateDiffusion: Cited(1.642e-4, 1.4e-4...1.9e-4, "m2/d", "1.9e-9 m2/s at 25 °C; recalled"),
      ureaDiffusion: Cited(1.210e-4, 1.0e-4...1.4e-4, "m2/d", "1.4e-9 m2/s at 25 °C; recalled"),
      tortuosity: Cited(0.45, 0.3...0.6, "-", "puddled soil; recalled"),
      skinPath: Cited(0.0025, 0.001...0.005, "m", "design choice"),
      reducedPath: Cited(0.01, 0.005...0.02, "m", "design choice"),
      stirredDepth: Cited(
        0.02, 0.01...0.05, "m", "the top 2 cm, science file 4.8, design choice; carp disturb centimetres of mud"),
      incorporatedShare: Cited(0.9, 0.7...0.97, "-", "prototype's 90 % incorporated basal dose; design choice"),
      highestAcidity: Cited(10, 9.5...10.5, "pH", "field up to 9.5–10, Mikkelsen et al. 1978, abstract", .measured),
      alkalinity: Cited(
        2.5, 0.5...5, "eq/m3",
        "recalled: below 1 in water of the hills, 3 to 5 from wells in limestone and in the Punjab; flooded soil adds its own"))
  }
}

extension AmmoniaVolatilisation.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      scale: Cited(1.0, 0.4...1.0, "-", "design choice: that of a prototype with a pH by carbon dioxide; 0.6 for one without"),
      fetch: Cited(50, 10...200, "m", "design choice: an ordinary field; Montes et al. 2009 form"),
      liquidScale: Cited(0.5, 0.3...1.0, "-", "short-fetch sheltered water against Cole & Caraco's lake; design choice"))
  }
}

extension SoilNitrogen.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      nitrification: Cited(
        0.06, 0.03...0.3, "1/d",
        "0.15 is the science file's choice (2.9); lowered until basal nitrogen reaches the rice of IRMA9204", .calibrated),
      denitrification: Cited(0.5, 0.2...1.0, "1/d", "older flooded-soil rule, 50 % a day; as coded in an open crop model"),
      freshDecay: Cited(0.05, 0.02...0.1, "1/d", "between carbohydrate 0.2 and lignin 0.01; cellulose 0.05; recalled"),
      humifiedShare: Cited(0.3, 0.1...0.4, "-", "faeces and feed waste release 60–80 % in a season: the middle; design choice"),
      immobilisation: Cited(
        0.025, 0.0...0.05, "1/d", "a fifth to a third of fertiliser nitrogen is in the soil's organic matter at harvest, recalled"
      ),
      background: Cited(8, 4...15, "mg/kg", "ammonium of unfertilised flooded soil some weeks after puddling, recalled"),
      surfaceShare: Cited(0.5, 0.2...0.8, "-", "design choice"),
      aerationDepth: Cited(0.2, 0.1...0.3, "m", "design choice: the puddled layer"))
  }
}

extension RootSupply.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      soilRate: Cited(0.008, 0.004...0.012, "kg/ha/d per cm/cm3", "rice nitrogen uptake as coded in an open crop model"),
      floodwaterRate: Cited(0.005, 0.002...0.01, "kg/ha/d per cm/cm3", "rice nitrogen uptake as coded in an open crop model"),
      affinity: Cited(0.03, 0.02...0.05, "1/ppm", "rice nitrogen uptake as coded in an open crop model"),
      threshold: Cited(0.5, 0.2...1.0, "ppm", "rice nitrogen uptake as coded in an open crop model"),
      specificRootLength: Cited(
        40, 25...150, "m/g",
        "of roots that take up; cereal roots near 100 m/g in older crop models, recalled; lowered until leaf area and uptake of IRMA9204 and IRMZ8601 come at their pace",
        .calibrated),
      most: Cited(1.0, 0.8...1.0, "g N/m2/d", "uptake at most 8–10 kg N/ha/d; recalled"))
  }
}

/// Nitrogen fixed from the air by blue-green algae and other free-living life, where no food web is run.
///
///     fixation = rate · I/(I + 60)      I = ½·S·e^(−0.5·L) as a 24 h mean of visible light, W m⁻²,
///
/// less in proportion as the floodwater's mineral nitrogen rises to 5 g m⁻³. Source: season 5–30 kg N ha⁻¹, recalled; rate a choice.
public enum BiologicalFixation {
  /// g N m⁻² d⁻¹.
  /// - Parameters:
  ///   - radiation: MJ m⁻² d⁻¹.
  ///   - mineral: ammonium and nitrate in the floodwater, g N m⁻³.
  ///   - wetShare: share of the field under water.
  ///   - rate: at full light, g N m⁻² d⁻¹ (0.03).
  @inline(__always) public static func day<V: Lane>(radiation: V, leafArea: V, mineral: V, wetShare: V, rate: V = 0.03) -> V {
    let visible = 5.787 * radiation * V.exp(-(0.5 * leafArea))
    let short = V.clip(1 - 0.2 * mineral, 0, 1)
    return rate * wetShare * short * visible / (visible + 60)
  }
}
