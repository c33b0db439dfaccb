import Numbers
import Paddy
import Testing

@Suite struct CropWaterDemandTests {
  private let numbers = CropWaterDemand.Parameters<Cited>.standard.map { $0.value }

  @Test(arguments: [
    // An open field only evaporates.
    (0.0, 0.2, 5.0, 0.0),
    // At a leaf area of 0.5 the water still takes most.
    (0.5, 0.4, 5 * (1 - 0.53 * 0.5), 1.05 * 5 - 5 * (1 - 0.53 * 0.5)),
    // A closed canopy shades the water.
    (5.0, 1.0, 5 * 0.04978706836786394 / 1.1, 1.2 * 5 - 5 * 0.04978706836786394 / 1.1),
  ]) func partition(leafArea: Double, stage: Double, evaporation: Double, transpiration: Double) {
    let day = CropWaterDemand.day(reference: 0.005, leafArea: leafArea, stage: stage, numbers)
    #expect(abs(1000 * day.evaporation - evaporation) < 1e-9)
    #expect(abs(1000 * day.transpiration - transpiration) < 1e-9)
  }
}
