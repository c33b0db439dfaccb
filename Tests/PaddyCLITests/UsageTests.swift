import ArgumentParser
import Testing

import PaddyCLI

/// What the command line says of values that cannot be.
@Suite struct UsageTests {
  private func said(_ arguments: [String]) -> String {
    do {
      _ = try PaddyCommand.parseAsRoot(arguments)
      return ""
    } catch { return PaddyCommand.said(error) }
  }

  @Test(
    "a mistake begins with error: in small letters and names what was found",
    arguments: [
      (["compare", "a.yaml", "--years", "-3"], "error: --years is -3; it must be at least 1"),
      (["compare", "a.yaml", "--seed", "-3"], "error: The value '-3' is invalid for '--seed <n>'"),
      (["calibrate", "a", "--cultivar", "IR58", "--starts", "-1"], "error: --starts -1: it takes a whole number from 1 on"),
      (["calibrate", "a", "--cultivar", "IR58", "--fit", ""], "error: --fit names no parameter"),
      (["calibrate", "a", "--cultivar", "IR58", "--fit", " ,"], "error: --fit names no parameter"),
      (["weather", "generate", "hangzhou", "--years", "-1"], "error: --years is -1"),
      (["rnu"], "error: Unexpected argument 'rnu'"),
    ])
  func mistakes(arguments: [String], begin: String) {
    #expect(said(arguments).hasPrefix(begin), "\(said(arguments))")
  }

  @Test("without --fit only the dates are fitted, and that is allowed")
  func noFit() { #expect(said(["calibrate", "a", "--cultivar", "IR58"]).isEmpty) }

  @Test("organic materials and fungicides are kinds of the catalogue, and a key with keys below says them")
  func catalogue() throws {
    #expect(
      CatalogueKind.organic.records.contains { $0.name == "rice-straw" } && CatalogueKind.organic.text.contains("rice-straw"))
    #expect(CatalogueKind.fungicides.text.contains("validamycin"))
    let models = try #require(Explanation.all(of: "models").first { if case .key = $0 { true } else { false } })
    for key in ["water", "nitrogen", "indigenous", "recovery"] { #expect(models.text.contains("    \(key) "), "\(models.text)") }
    let doses = try #require(Explanation.all(of: "organic").first { if case .key = $0 { true } else { false } })
    #expect(doses.text.contains("material"))
  }
}
