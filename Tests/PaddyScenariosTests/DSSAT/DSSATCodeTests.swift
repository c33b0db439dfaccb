import PaddyScenarios
import Testing

@Suite struct DSSATCodeTests {
  @Test func theFormsOfNitrogenAddUpToAllOrNothing() {
    for fertiliser in DSSATCodes.fertilisers {
      let sum = fertiliser.ureaShare + fertiliser.ammoniumShare + fertiliser.nitrateShare
      #expect(abs(sum - 1) < 1e-12 || sum == 0, "\(fertiliser)")
    }
    #expect(Set(DSSATCodes.fertilisers.map(\.code)).count == DSSATCodes.fertilisers.count)
    #expect(Set(DSSATCodes.organicMaterials.map(\.code)).count == DSSATCodes.organicMaterials.count)
    #expect(DSSATCodes.organicMaterial("RE003")?.name == "barnyard manure" && DSSATCodes.organicMaterial("RE999") != nil)
  }

  @Test(arguments: [
    ("AP001", 0), ("AP002", 1), ("AP004", 1), ("AP011", 0), ("AP012", 0.15), ("AP014", 0.45), ("AP018", 0.92), ("AP019", 0.95),
    ("AP020", 1),
  ])
  func methodsTellHowMuchIsPlacedInTheSoil(code: String, share: Double) throws {
    #expect(try #require(DSSATCodes.applicationMethod(code)).soilShare == share)
  }

  @Test func operationsTellTheirUnit() {
    #expect(
      DSSATCodes.IrrigationOperation(rawValue: "IR003")?.isAmount == true && DSSATCodes.IrrigationOperation.flood.unit == "mm")
    #expect(
      DSSATCodes.IrrigationOperation(rawValue: "IR008")?.unit == "mm/d" && !DSSATCodes.IrrigationOperation.bundHeight.isAmount)
  }
}
