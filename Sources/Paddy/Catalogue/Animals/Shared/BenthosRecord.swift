public import Numbers

extension Catalogue {
  /// What lives in the mud of a rice field.
  public static let benthos = Benthos.Parameters(
    standing: Cited(
      5, 2...10, "g DM m-2",
      "recalled, a few thousand to ten thousand midge larvae and worms on a m2, some g dry; small snails besides"),
    regrowth: Cited(
      0.06, 0.03...0.10, "d-1",
      "design choice, production of 12 to 25 times the mean stock in a warm year; so that unfed fish "
        + "come to 100 to 300 kg/ha in a season, paddy.md 4.7, recalled"),
    dryMortality: Cited(0.1, 0.03...0.3, "d-1", "design choice, worms and larvae dig in and outlast a short drainage"))
}
