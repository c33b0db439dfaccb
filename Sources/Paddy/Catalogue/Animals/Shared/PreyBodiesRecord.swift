public import Numbers

extension Catalogue {
  /// Dry mass and nitrogen of insects and spiders as food.
  public static let preyBodies = PreyBodies(
    hopper: Cited(0.0005, 0.0002...0.0009, "g DM", "recalled, planthoppers of all stages"),
    leafFolderLarva: Cited(0.004, 0.001...0.008, "g DM", "recalled"),
    leafFolderMoth: Cited(0.006, 0.003...0.01, "g DM", "recalled"),
    spider: Cited(0.004, 0.001...0.01, "g DM", "recalled"),
    mirid: Cited(0.0004, 0.0002...0.0007, "g DM", "recalled"),
    nitrogenShare: Cited(0.10, 0.09...0.11, "g N g-1 DM", "recalled, insects 60 % protein"))
}
