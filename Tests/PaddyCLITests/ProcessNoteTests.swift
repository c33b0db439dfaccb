import Foundation
import Paddy
import Testing

@Suite struct ProcessNoteTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func everyProcessFileHasANoteAndEveryNoteAFile() throws {
    let folder = ProcessNoteTests.root.appendingPathComponent("Sources/Paddy/Processes").path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    let there = Set(paths.map { "Sources/Paddy/Processes/\($0)" })
    let noted = Catalogue.processes.flatMap(\.files)
    #expect(there.subtracting(noted).sorted() == [], "files without a note")
    let absent = noted.filter { !FileManager.default.fileExists(atPath: ProcessNoteTests.root.appendingPathComponent($0).path) }
    #expect(absent == [], "notes without their file")
    #expect(Set(noted).count == noted.count, "a file has two notes")
  }

  @Test func namesAndAliasesMeanOneProcessEach() {
    let words = Catalogue.processes.flatMap { Set([$0.name] + $0.aliases) }
    #expect(Dictionary(grouping: words, by: \.self).filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func everyNumberOfTheFieldBelongsToOneProcessOrPest() {
    let noted = Catalogue.processes.flatMap { note in note.entries.map { _ in note.name } }.count
    let species: [Any] = [
      BrownPlanthopper.parameters, WhiteBackedPlanthopper.parameters, RiceLeafFolder.parameters, StripedBorer.parameters,
      YellowBorer.parameters,
    ]
    let pests = species.reduce(0) { $0 + Catalogue.entries(of: $1).count }
    #expect(noted + pests == Catalogue.entries(of: FieldParameters.standard).count)
  }

  @Test func everyNumberOfACultivarHasItsWords() {
    let cultivar = Catalogue.cultivars[0]
    let fields = Catalogue.entries(of: cultivar.parameters).map(\.path)
    let drought = Catalogue.entries(of: cultivar.drought).map { "drought." + $0.path }
    #expect(Catalogue.riceShortNames.map(\.field) == fields + drought)
    let names = Catalogue.riceShortNames.compactMap(\.shortName)
    #expect(Set(names).count == names.count)
  }
}
