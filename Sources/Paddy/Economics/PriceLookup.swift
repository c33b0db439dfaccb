public import Numbers

/// A price that a plan needs and the list lacks.
public struct MissingPrice: Sendable, Hashable, Error, CustomStringConvertible {
  public enum Kind: String, Sendable {
    case fertiliser, pesticide, juveniles, feed, labour, enclosure
    case animal = "farm-gate animal"
  }
  public var kind: Kind
  /// What has no price.
  public var name: String
  public var list: String
  /// The names that do have one.
  public var priced: [String]

  public init(_ kind: Kind, _ name: String, list: String, priced: [String]) {
    self.kind = kind
    self.name = name
    self.list = list
    self.priced = priced
  }

  public var description: String {
    let near = nearestMatch(to: name, among: priced).map { "; nearest: \($0)" } ?? ""
    return "price list \(list) has no \(kind.rawValue) price for \(name); it has \(priced.joined(separator: ", "))\(near)"
  }
}

extension PriceList {
  /// Every price that these names need and the list lacks, so that all can be reported at once before anything runs.
  public func missingPrices(fertilisers wanted: [String], pesticides sprayed: [String], species: [String]) -> [MissingPrice] {
    var missing: [MissingPrice] = []
    func need(_ kind: MissingPrice.Kind, _ names: [String], in priced: [String]) {
      for name in names where !priced.contains(name) {
        let found = MissingPrice(kind, name, list: self.name, priced: priced)
        if !missing.contains(found) { missing.append(found) }
      }
    }
    need(.fertiliser, wanted, in: fertilisers.names)
    need(.pesticide, sprayed, in: pesticides.names)
    need(.animal, species, in: animals.names)
    need(.juveniles, species, in: juvenilesEach.names + juvenilesByMass.names)
    need(.feed, species, in: feed.names)
    need(.labour, species, in: labour.animals.names)
    need(.enclosure, species, in: enclosures.flatMap(\.species))
    return missing
  }

  /// Every number of the list with a name that says what it is, for explanation and sensitivity.
  public var numbers: [(name: String, cited: Cited)] {
    var all: [(name: String, cited: Cited)] = [("paddy", paddy)]
    func table(_ group: String, _ table: PriceTable) { all += table.rows.map { ("\(group)/\($0.name)", $0.price) } }
    table("milled-rice", milledRice)
    all += [("milling-yield", millingYield)]
    table("fertiliser", fertilisers)
    table("pesticide", pesticides)
    all += [("herbicide", herbicide), ("spraying", spraying), ("seedlings", seedlings), ("seed", seed)]
    all += [("tillage", tillage), ("transplanting", transplanting), ("harvest", harvest), ("pumping", pumping)]
    all += [("sundries", sundries)]
    table("juveniles-each", juvenilesEach)
    table("juveniles-by-mass", juvenilesByMass)
    table("feed", feed)
    table("animal", animals)
    all += [("undersized", undersized)]
    all += [("labour/rice", labour.rice)]
    table("labour", labour.animals)
    all += [("labour/hired-share", labour.hiredShare), ("wage", labour.wage), ("land-rent", landRent)]
    all += subsidies.map { ("subsidy/\($0.title)", $0.amount) }
    all += [("excavation", excavation), ("excavation/life", excavationLife)]
    for enclosure in enclosures {
      all += [("enclosure/\(enclosure.title)", enclosure.cost), ("enclosure/\(enclosure.title)/life", enclosure.life)]
    }
    all += [("interest", interest), ("volatility/rice", volatility.rice), ("volatility/animals", volatility.animals)]
    return all + [("volatility/feed", volatility.feed), ("volatility/fertiliser", volatility.fertiliser)]
  }
}
