package import Numbers
package import Paddy
import PaddyReports
import PaddyTelemetry
import PaddyWeather

/// What a catalogue can be asked for.
package enum CatalogueKind: String, CaseIterable {
  case cultivars, animals, pests, diseases, pesticides, fungicides, organic, fertilisers, soils, prices, climates, processes
  case alarms, sensors

  /// One of the kind.
  var singular: String {
    switch self {
    case .cultivars: "cultivar"
    case .animals: "animal"
    case .pests: "pest"
    case .diseases: "disease"
    case .pesticides: "pesticide"
    case .fungicides: "fungicide"
    case .organic: "organic material"
    case .fertilisers: "fertiliser"
    case .soils: "soil"
    case .prices: "price list"
    case .climates: "climate"
    case .processes: "process"
    case .alarms: "alarm"
    case .sensors: "sensor"
    }
  }

  /// The same with its article.
  var anyOne: String { ([.animals, .organic, .alarms].contains(self) ? "an " : "a ") + singular }

  /// What a scenario names it with; nil where it cannot.
  var scenarioKey: String? {
    switch self {
    case .cultivars: "rice.cultivar"
    case .animals: "animals[].species"
    case .pests, .diseases, .processes, .alarms, .sensors: nil
    case .pesticides: "spray.product"
    case .fungicides: "fungicide.product"
    case .organic: "organic[].material"
    case .fertilisers: "fertiliser[].product"
    case .soils: "plot.soil"
    case .prices: "prices"
    case .climates: "weather.climate"
    }
  }

  package var records: [CatalogueRecord] {
    switch self {
    case .cultivars: Catalogue.cultivars.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .animals: Catalogue.animals.map { CatalogueRecord(self, $0.name, "\($0.title) (\($0.latinName))", $0.caution, of: $0) }
    case .pests: Catalogue.pests.map { CatalogueRecord(self, $0.name, $0.title, of: CatalogueRecord.parameters(of: $0)) }
    case .diseases: Catalogue.diseases.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .pesticides: Catalogue.pesticides.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .fungicides: Catalogue.fungicides.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .organic: Catalogue.organicMaterials.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .fertilisers: Catalogue.fertilisers.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .soils: Catalogue.soils.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .prices: Catalogue.priceLists.map { CatalogueRecord(self, $0.name, $0.title, of: $0) }
    case .climates: Climate.all.map(CatalogueRecord.init(climate:))
    case .alarms: AlarmKind.allCases.map(CatalogueRecord.init(alarm:))
    case .sensors: MeasuredVariable.allCases.map(CatalogueRecord.init(sensor:))
    case .processes:
      Catalogue.processes.map { CatalogueRecord(kind: self, name: $0.name, title: $0.title, remark: nil, entries: $0.entries) }
    }
  }

  /// Every record of every kind.
  package static let allRecords: [CatalogueRecord] = allCases.flatMap(\.records)
}

/// A record with a name, and its numbers.
package struct CatalogueRecord {
  package var kind: CatalogueKind
  package var name: String
  var title: String
  /// What somebody who uses it must know.
  var remark: String?
  package var entries: [CitedEntry]

  init(kind: CatalogueKind, name: String, title: String, remark: String?, entries: [CitedEntry]) {
    self.kind = kind
    self.name = name
    self.title = title
    self.remark = remark
    self.entries = entries
  }

  init(_ kind: CatalogueKind, _ name: String, _ title: String, _ remark: String? = nil, of record: Any) {
    let entries = Catalogue.entries(of: record).map { entry in
      var own = entry
      for wrapping in ["parameters.", "properties."] where own.path.hasPrefix(wrapping) {
        own.path.removeFirst(wrapping.count)
      }
      return own
    }
    self.init(kind: kind, name: name, title: title, remark: remark, entries: entries)
  }

  /// Monthly normals become tables over the months.
  init(climate: Climate) {
    var entries: [CitedEntry] = []
    func collect(_ value: Any, _ path: String) {
      switch value {
      case let number as Cited: entries.append(CitedEntry(path: path, number))
      case let normal as MonthlyNormal:
        let points = normal.values.enumerated().flatMap { [Double($0 + 1), $1] }
        entries.append(CitedEntry(path: path, CitedCurve(points, normal.unit, normal.source, normal.standing)))
      default:
        for child in Mirror(reflecting: value).children {
          guard let label = child.label else { continue }
          collect(child.value, label == "some" ? path : path.isEmpty ? label : path + "." + label)
        }
      }
    }
    collect(climate, "")
    self.init(kind: .climates, name: climate.name, title: climate.title, remark: nil, entries: entries)
  }

  static func parameters(of pest: PestSpecies) -> Any {
    switch pest.name {
    case BrownPlanthopper.species.name: BrownPlanthopper.parameters
    case RiceLeafFolder.species.name: RiceLeafFolder.parameters
    case StripedBorer.species.name: StripedBorer.parameters
    case WhiteBackedPlanthopper.species.name: WhiteBackedPlanthopper.parameters
    case YellowBorer.species.name: YellowBorer.parameters
    default: ()
    }
  }

  /// The number at the end of a path, nil where the record has none.
  package func number(_ path: String) -> Cited? {
    for entry in entries where entry.path == path {
      if case .number(let number) = entry.value { return number }
    }
    return nil
  }
}

extension CitedEntry {
  init(path: String, _ number: Cited) { self.init(path: path, value: .number(number)) }
  init(path: String, _ curve: CitedCurve) { self.init(path: path, value: .curve(curve)) }

  /// The parts of its path as people type them.
  var names: [String] { path.split(separator: ".").map { Wording.kebab(String($0)) } }
  /// The last of them.
  var name: String { names.last ?? "" }
  /// The others, in one line.
  var place: String { names.dropLast().joined(separator: " ") }
}
