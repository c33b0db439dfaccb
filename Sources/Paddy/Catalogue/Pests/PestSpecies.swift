/// A pest a scenario can name: a descriptor; its parameters are in the record of its file.
public struct PestSpecies: Sendable, Equatable {
  /// The process that simulates it.
  public enum Guild: String, Sendable, CaseIterable {
    case planthopper
    case leafFolder = "leaf-folder"
    case borer
  }
  public var name: String
  public var title: String
  public var guild: Guild
  public init(name: String, title: String, guild: Guild) {
    self.name = name
    self.title = title
    self.guild = guild
  }
}

extension Catalogue {
  public static let pests: [PestSpecies] = [
    BrownPlanthopper.species, RiceLeafFolder.species, StripedBorer.species, WhiteBackedPlanthopper.species,
    YellowBorer.species,
  ]
}
