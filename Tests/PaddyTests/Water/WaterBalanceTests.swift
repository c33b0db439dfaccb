import Numbers
import Paddy
import Testing

@Suite struct WaterBalanceTests {
  @Test func theTrenchFillsFirstAndItsDepthIsTheRootOfItsVolume() {
    let plot = PlotGeometry<Double>(refugeShare: 0.1, trenchDepth: 0.8, sideSlope: 0.5, topWidth: 2)
    #expect(abs(plot.trenchCapacity - 0.1 * 0.8 * 0.8) < 1e-15)
    for floodwater in stride(from: 0.0, through: 0.064, by: 0.004) {
      let depth = plot.depthInTrench(floodwater)
      // Bottom width 1.2 m of 2 m, slope 0.5.
      let volume = 0.1 * depth * (1.2 + 0.5 * depth) / 2
      #expect(abs(volume - floodwater) < 1e-15)
      #expect(plot.depthOnFlat(floodwater) < 1e-15)
    }
    #expect(abs(plot.depthOnFlat(0.114) - 0.05) < 1e-15)
    #expect(abs(plot.depthInTrench(0.114) - 0.85) < 1e-14)
    #expect(PlotGeometry<Double>().depthInTrench(0.05) == 0)
  }

  @Test(arguments: [0.0, 0.1]) func booksCloseUnderAbsurdForcingAndEightEqualEachAlone(refuge: Double) {
    let forcings = (0..<8).map { SoilForcing.absurd(days: 200, member: $0) }
    var together = SoilField<Lanes>(refuge: Lanes(refuge), trench: 0.8)
    var alone = (0..<8).map { _ in SoilField<Double>(refuge: refuge, trench: 0.8) }
    for day in 0..<200 {
      together.step(forcings.map { $0[day] })
      for field in 0..<8 {
        let before = alone[field].water.floodwater + alone[field].water.soilWater
        alone[field].step([forcings[field][day]])
        let one = alone[field], flows = one.waterFlows
        let after = one.water.floodwater + one.water.soilWater
        #expect(abs(after - before - flows.inward + flows.outward) < 1e-12)
        let all = [
          one.water.floodwater, one.water.soilWater, flows.interception, flows.irrigation, flows.evaporation, flows.transpiration,
          flows.percolation, flows.trenchPercolation, flows.seepage, flows.drainage, flows.spill, flows.infiltration,
        ]
        #expect(all.allSatisfy { $0 >= 0 && $0.isFinite })
        #expect(flows.relativeTranspiration >= 0 && flows.relativeTranspiration <= 1)
        #expect(one.water.soilWater <= WaterState.capacity(one.geometry, one.soil))
        #expect(together.water.floodwater[field].bitPattern == one.water.floodwater.bitPattern)
        #expect(together.water.soilWater[field].bitPattern == one.water.soilWater.bitPattern)
        #expect(together.waterFlows.spill[field].bitPattern == flows.spill.bitPattern)
        #expect(together.waterFlows.level[field].bitPattern == flows.level.bitPattern)
      }
    }
  }

  @Test func withoutRainAndIrrigationTheLevelOnlyFallsAndTheRiceSuffers() {
    var field = SoilField<Double>()
    var forcing = SoilForcing()
    forcing.irrigation = 0
    forcing.leafArea = 4
    var last = field.water.level(field.geometry, field.soil)
    var relative = 1.0
    for _ in 0..<60 {
      field.step([forcing])
      #expect(field.waterFlows.level < last)
      #expect(field.waterFlows.relativeTranspiration <= relative)
      if last > -0.15 { #expect(field.waterFlows.relativeTranspiration == 1) }
      last = field.waterFlows.level
      relative = field.waterFlows.relativeTranspiration
    }
    #expect(last < -0.15 && relative < 0.3)
  }

  @Test func aRainfedFieldIsNeverIrrigatedAndAFloodedOneIsKeptBetweenItsLevels() {
    var rainfed = SoilField<Double>(), flooded = SoilField<Double>()
    for var forcing in SoilForcing.season() {
      flooded.step([forcing])
      #expect(flooded.waterFlows.level > 0.0)
      forcing.irrigation = 0
      rainfed.step([forcing])
      #expect(rainfed.waterFlows.irrigation == 0)
    }
  }

  @Test func percolationIsDarcyThroughThePan() {
    var field = SoilField<Double>()
    field.step([SoilForcing()])
    // K (level + puddled layer + pan) / pan = 0.4 mm/d · 0.30 / 0.07.
    #expect(abs(field.waterFlows.percolation - 0.0004 * (0.05 + 0.18 + 0.07) / 0.07) < 1e-12)
  }

  @Test func aDrainedFieldLosesItsWaterAndTheTrenchKeepsIts() {
    var field = SoilField<Double>(refuge: 0.1, trench: 0.8)
    var forcing = SoilForcing()
    forcing.irrigation = 0
    forcing.sill = 0
    for _ in 0..<5 { field.step([forcing]) }
    #expect(field.waterFlows.level < 0.001)
    #expect(field.geometry.depthInTrench(field.water.floodwater) > 0.7)
  }
}
