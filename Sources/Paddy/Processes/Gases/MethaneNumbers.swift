public import Numbers

extension MethaneProduction.Parameters where Number == Cited {
  /// CH4MOD's numbers where it has them.
  public static var standard: Self {
    let model = "CH4MOD, Huang et al. 1998, 2004, as read in an open implementation"
    return Self(
      site: Cited(
        0.3942, 0.2...0.7, "-", "set by CalibrateMethane so that continuous flooding is the IPCC tier of East Asia", .calibrated),
      methanePerSubstrate: Cited(0.27, nil, "g/g", "three molecules of methane a sugar; \(model)"),
      rootSubstrate: Cited(0.0018, 0.0009...0.0027, "g m-2 d-1", "\(model); cultivars 0.5 to 1.5 of it"),
      textureBase: Cited(0.325, nil, "-", model), textureSlope: Cited(0.0225, nil, "1/%", model),
      quickDecay: Cited(0.027, 0.02...0.035, "1/d", "\(model); range design choice"),
      slowDecay: Cited(0.003, 0.002...0.004, "1/d", "\(model); range design choice"),
      warming: Cited(0.10986122886681099, 0.07...0.14, "1/K", "threefold in 10 K; \(model), range of 2 to 4 recalled"),
      warmest: Cited(30, nil, "°C", model), reduced: Cited(-250, nil, "mV", model), oxidised: Cited(250, nil, "mV", model),
      firstReduction: Cited(0.125, nil, "1/d", model), lastReduction: Cited(0.04, nil, "1/d", model),
      oxidation: Cited(
        0.165, 0.05...0.8, "1/d", "0.098 in CH4MOD; set by CalibrateMethane so that one drainage counts as in the IPCC tier",
        .calibrated),
      drainedDepth: Cited(0.02, 0.01...0.1, "m", "CH4MOD's drained rule from 2 cm below the soil, design choice"),
      plantShare: Cited(0.55, nil, "-", model), bubbleScale: Cited(0.7, nil, "g m-2", model),
      bubbleShare: Cited(0.9, nil, "-", model),
      halfGrown: Cited(0.75, 0.65...0.85, "-", "design choice, after the course of CH4MOD's logistic"),
      quickResidue: Cited(25, 10...40, "g m-2", "a tonne of stubble and roots a hectare, design choice"),
      slowResidue: Cited(70, 30...120, "g m-2", "a tonne of stubble and roots a hectare, design choice"),
      wasteCarbon: Cited(8, 6...10, "g C/g N", "aquatic feed waste and faeces, recalled"),
      matterCarbon: Cited(0.4, 0.36...0.45, "g C/g", "carbohydrate, by its formula"),
      buriedShare: Cited(0.5, 0.2...0.8, "-", "design choice; the rest decays in the water and its oxidised skin"),
      wasteQuick: Cited(0.6, 0.45...0.7, "-", "as the release of aquatic feed waste in our science file, 2.8; design choice"),
      wasteSlow: Cited(0.35, 0.2...0.45, "-", "as the release of aquatic feed waste in our science file, 2.8; design choice"),
      trench: Cited(
        1, 0.4...2, "-",
        "without rice but richer in mud: IPCC 2019, vol. 4, ch. 7, has 183 kg/ha/y from ponds and 416 from ditches, recalled, about two "
          + "thirds of it in the months of rice, against 176 kg from the flat"))
  }
}
