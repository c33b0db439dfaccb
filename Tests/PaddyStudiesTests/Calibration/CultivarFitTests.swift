import Paddy
import Testing

import PaddyStudies

@Suite struct CultivarFitTests {
  @Test("the bound on trials holds the search for dates too, half as many again", arguments: [(1, 1), (10, 15), (400, 600)])
  func evaluations(most: Int, forDates: Int) {
    let fit = CultivarFit(
      title: "none", plots: [], start: Catalogue.cultivars[0], stages: [], growth: [], evaluations: most)
    #expect(fit.stageEvaluations == forDates)
  }
}
