import Numbers
import Testing

import Paddy

@Suite struct NitrogenBookkeepingTests {
  @Test(arguments: [
    ("The soil gives the same every day, and what the crop leaves is not kept.", 0.0, 0.0, 0.0, 0.0),
    ("Of fertiliser only the recovered share comes into the pool.", 0.0, 60.0, 0.0, 30.0),
    ("The crop takes from the pool what it takes above the soil's own supply.", 30.0, 0.0, 3.8, 27.0),
    ("The soil's own supply does not come out of the pool.", 30.0, 0.0, 0.5, 30.0),
  ]) func account(sentence: String, pool: Double, fertiliser: Double, uptake: Double, expected: Double) {
    var account = NitrogenBookkeeping<Double>()
    #expect(account.offered == 0, "nothing on the first day")
    account.pool = pool
    let next = account.after(fertiliser: fertiliser, recovery: 0.5, uptake: uptake, indigenous: 0.8)
    #expect(abs(next.pool - expected) < 1e-12, "\(sentence)")
    #expect(abs(next.offered - expected - 0.8) < 1e-12)
  }
}
