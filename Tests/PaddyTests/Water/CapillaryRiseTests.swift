import Numbers
import Paddy
import Testing

@Suite struct CapillaryRiseTests {
  static let soil = Soil.paddyClayLoam.properties.map(\.value)
  static let parameters = CapillaryRise.Parameters<Cited>.standard.map(\.value)

  static func rise(depth: Double, content: Double) -> Double {
    CapillaryRise.day(content: content, soil: soil, CapillaryRise.Table(depth: depth, parameters))
  }

  @Test("suction is 1 m at field capacity and 153 m at the wilting point")
  func suction() {
    #expect(abs(CapillaryRise.suction(content: Self.soil.fieldCapacity, soil: Self.soil, Self.parameters) - 1) < 1e-12)
    #expect(abs(CapillaryRise.suction(content: Self.soil.wiltingPoint, soil: Self.soil, Self.parameters) - 153) < 1e-9)
  }
  @Test("a dry soil takes K / (e^(αz) − 1), by hand at 1.27 m: 0.05 / (e^2.5 − 1) = 4.5 mm a day")
  func most() {
    let depth = 1 + Self.soil.rootZone
    #expect(abs(Self.rise(depth: depth, content: Self.soil.wiltingPoint) - 0.05 / (Double.exp(2.5) - 1)) < 1e-9)
  }
  @Test("the deeper the table the less rises, and none out of a soil at rest over it")
  func depths() {
    let dry = 0.5 * (Self.soil.wiltingPoint + Self.soil.fieldCapacity)
    let rising = [0.6, 0.8, 1.2, 2, 4].map { Self.rise(depth: $0, content: dry) }
    #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 > $1 } && rising.last! < 1e-5, "\(rising)")
    #expect(Self.rise(depth: 3, content: Self.soil.fieldCapacity) == 0)
    #expect(Self.rise(depth: 0.5, content: Self.soil.saturation) < 0.002)
  }
  @Test("the formula is that of a steady profile: Darcy's flow summed upward over it reaches the suction it was given")
  func profile() {
    let (depth, content) = (1.0 + Self.soil.rootZone, 0.5 * (Self.soil.wiltingPoint + Self.soil.fieldCapacity))
    let q = Self.rise(depth: depth, content: content)
    let suction = CapillaryRise.suction(content: content, soil: Self.soil, Self.parameters)
    // dz = dh / (1 + q/K(h)), summed in fine steps, must come to the height of 1 m.
    var height = 0.0
    let steps = 400_000
    let step = suction / Double(steps)
    for i in 0..<steps {
      let conductivity = 0.05 * Double.exp(-2.5 * (Double(i) + 0.5) * step)
      height += step / (1 + q / conductivity)
    }
    #expect(abs(height - 1) < 1e-3, "\(height)")
  }
}
