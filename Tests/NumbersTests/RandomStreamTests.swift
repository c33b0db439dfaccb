import Numbers
import Testing

@Suite struct RandomStreamTests {
  private func draws(_ seed: UInt64, _ purpose: String, _ member: Int) -> [Double] {
    var stream = RandomStream(seed: seed, purpose: purpose, member: member)
    return (0..<8).map { _ in stream.uniform() }
  }

  @Test func theSameKeyDrawsTheSameNumbers() { #expect(draws(1, "rain", 3) == draws(1, "rain", 3)) }

  @Test func anyPartOfTheKeyChangesTheNumbers() {
    let base = draws(1, "rain", 3)
    #expect(base != draws(2, "rain", 3))
    #expect(base != draws(1, "wind", 3))
    #expect(base != draws(1, "rain", 4))
  }

  @Test func distributionsHaveTheirMeans() {
    var stream = RandomStream(seed: 7, purpose: "test", member: 0)
    let n = 200_000
    var uniform = 0.0, normal = 0.0, square = 0.0, gamma = 0.0, events = 0.0
    for _ in 0..<n {
      uniform += stream.uniform()
      let z = stream.normal()
      normal += z
      square += z * z
      gamma += stream.gamma(shape: 2, scale: 3)
      events += Double(stream.poisson(mean: 1.5))
    }
    let count = Double(n)
    #expect(abs(uniform / count - 0.5) < 0.003)
    #expect(abs(normal / count) < 0.01)
    #expect(abs(square / count - 1) < 0.015)
    #expect(abs(gamma / count - 6) < 0.05)
    #expect(abs(events / count - 1.5) < 0.015)
  }
}
