public import Numbers

private let ours = "design choice, paddy.md 5"

extension DissolvedOxygen.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      carbonShare: Cited(0.4, 0.35...0.5, "g C g⁻¹ DM", "6 % N in dry mass at 0.15 g N per g C, paddy.md 2.5"),
      oxygenPerCarbon: Cited(3.2, 2.67...3.5, "g O₂ g⁻¹ C", "photosynthetic quotient 1.2, paddy.md 2.5, recalled"),
      growthShare: Cited(
        0.5, 0.3...0.7, "-", "design choice, that of natural food: half of a gross production of 0.6 to 3.3 g O₂ m⁻² d⁻¹"),
      algalRespiration: Cited(0.10, 0.05...0.15, "d⁻¹", "design choice, paddy.md 2.5"),
      algalWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
      sedimentDemand: Cited(1.0, 0.5...2, "g O₂ m⁻² d⁻¹", "design choice, range recalled, paddy.md 5"),
      sedimentWarming: Cited(1.065, 1.04...1.09, "1 per °C", ours),
      sedimentHalf: Cited(1.0, 0.5...2, "g O₂ m⁻³", ours),
      lifeHalf: Cited(0.3, 0.1...1, "g O₂ m⁻³", "design choice: life in the water breathes freely down to about 1 g m⁻³"),
      nitrifierHalf: Cited(0.5, 0.3...2, "g O₂ m⁻³", "design choice, paddy.md 2.9"),
      nitrificationDemand: Cited(4.57, nil, "g O₂ g⁻¹ N", "two mol of oxygen a mol of nitrogen"),
      wasteDemand: Cited(1.1, 0.9...1.3, "g O₂ g⁻¹ DM", "oxygen demand of feed and faeces, paddy.md 5, recalled"),
      wasteDecay: Cited(0.3, 0.1...0.5, "d⁻¹", "paddy.md 5, recalled"),
      trenchExtinction: Cited(0.2, 0.1...0.3, "-", "design choice, canopy over a trench, paddy.md 1.7"),
      waterExtinction: Cited(
        0.8, 0.5...2, "m⁻¹", "background 0.77 in the numbers of a rice-fish thesis, paddy.md 2.5", .measured),
      mixing: Cited(1, 0.3...3, "d⁻¹", "design choice, 3 in a windy night, paddy.md 1.7"))
  }
}
