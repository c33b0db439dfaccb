import PaddyTelemetry
import Testing

@Suite struct SensorNameTests {
  @Test(
    "a sensor's name begins with its variable, may have a number and a place",
    arguments: [
      ("dissolved-oxygen", "dissolved-oxygen", MeasuredVariable.dissolvedOxygen),
      ("dissolved-oxygen-2", "dissolved-oxygen-2", .dissolvedOxygen),
      ("dissolved-oxygen@inlet", "dissolved-oxygen@inlet", .dissolvedOxygen), ("ph-12.outlet_1", "ph-12@outlet_1", .pH),
      ("par", "par", .photosyntheticRadiation),
    ])
  func sensor(text: String, name: String, variable: MeasuredVariable) throws {
    let found = try SensorName.sensor(text)
    #expect(found.name == name)
    #expect(found.variable == variable)
  }

  @Test(
    "other names are refused and the variables are listed",
    arguments: ["", "oxygen", "ph-", "ph-0", "ph-02", "ph-12345", "ph@", "ph@in let", "ph@a@b", "Ph", "ph2", "-2"])
  func refused(text: String) {
    let fault = #expect(throws: RecordFault.self) { try SensorName.sensor(text) }
    #expect(fault?.reason == .name)
  }

  @Test("a name in SenML and a topic tell farm, plot and sensor, and are written back the same")
  func places() throws {
    let name = try SensorName(urn: "urn:paddy:linan:plot-3:floodwater-depth-2.inlet")
    #expect(name.farm == "linan" && name.plot == "plot-3" && name.sensor == "floodwater-depth-2@inlet")
    #expect(name.urn == "urn:paddy:linan:plot-3:floodwater-depth-2.inlet")
    #expect(SensorName(topic: "paddy/linan/plot-3/floodwater-depth-2@inlet") == name)
  }

  @Test(
    "what is no name of a place is refused",
    arguments: [
      "urn:dev:mac:0024befffe804ff1", "urn:paddy:linan:ph", "urn:paddy::p:ph", "urn:paddy:a b:p:ph", "urn:paddy:a/b:p:ph",
      "urn:paddy:f:p:ph:x", "", "urn:paddy:f:" + String(repeating: "p", count: 65) + ":ph",
    ])
  func noPlace(urn: String) { #expect(throws: RecordFault.self) { try SensorName(urn: urn) } }
}
