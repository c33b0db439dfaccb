import PaddyTelemetry
import Testing

@Suite struct FaultTests {
  @Test("the truth file has a row for each fault, in order, with commas and quotes held together")
  func table() {
    let device = Device(farm: "a, b", plot: "p\"1", sensor: "s")
    var second = Fault(device: device, variable: .pH, kind: .drift, from: 20, to: 30, size: 0.5)
    second.affected = 3
    second.departure = 0.4
    second.beyond = 900
    let first = Fault(device: device, variable: .pH, kind: .spike, from: 10, to: 10, size: -1)
    #expect(
      Fault.table([second, first]) == """
        farm,plot,sensor,variable,fault,from_s,to_s,size,readings,largest_departure,beyond_tolerance_s,unit
        "a, b","p""1",s,ph,spike,10.0,10.0,-1.0,0,0.0,0.0,pH
        "a, b","p""1",s,ph,drift,20.0,30.0,0.5,3,0.4,900.0,pH

        """)
  }
}
