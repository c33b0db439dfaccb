public import Numbers

private let file = "science file 3.8, design choice"

extension Catalogue {
  /// The golden apple snail (Pomacea canaliculata).
  public static let appleSnails = AppleSnails.Parameters(
    juvenileShare: Cited(0.5, 0.2...0.8, "1", "design choice, mixed sizes after a winter in the mud"),
    juvenileShell: Cited(10, 5...15, "mm", "science file 3.8: juveniles below 15 mm; the middle a design choice"),
    adultShell: Cited(25, 15...40, "mm", "science file 3.8: 15 to 40 mm; the middle a design choice"),
    juvenileFlesh: Cited(0.02, 0.01...0.05, "g DM", "recalled, grows with the cube of the shell"),
    adultFlesh: Cited(0.35, 0.2...1, "g DM", "recalled, some 5 g fresh with the shell, a third of it flesh of 20 % dry matter"),
    appetite: Cited(
      0.10, 0.05...0.3, "hills d-1",
      file + "; 3 m-2 do significant harm, seedlings of 14 d are lost, of 21 to 28 d least (Arfan et al. 2017, abstract)"),
    maturing: Cited(60, 45...90, "d", "recalled, two to three months to maturity in warm water"),
    mortality: Cited(0.005, 0.002...0.02, "d-1", "design choice"))

  /// What an animal can eat of either size: small ones all that take snails, large ones who cracks shells. Others none.
  /// - Parameter species: its name in the catalogue.
  public static func snailReach(of species: String) -> AppleSnails.Reach<Double> {
    switch species {
    case "carp", "crayfish": AppleSnails.Reach(juveniles: 1, adults: 0)
    case "duck": AppleSnails.Reach(juveniles: 1, adults: 0.5)
    case "mitten-crab": AppleSnails.Reach(juveniles: 1, adults: 0.3)
    case "soft-shelled-turtle": AppleSnails.Reach(juveniles: 1, adults: 1)
    default: AppleSnails.Reach(juveniles: 0, adults: 0)
    }
  }
}
