internal import Numbers

extension Fertiliser {
  /// Nitrogen, phosphate (P₂O₅) and potash (K₂O), 15 % each; potash is not followed.
  public static let compound151515 = Fertiliser(
    name: "compound-15-15-15", title: "Compound fertiliser 15-15-15",
    nitrogenShare: Cited(
      0.15, 0.145...0.155, "g N/g", "grade by its name; half urea, half ammonium a design choice (products differ)"),
    ureaShare: Cited(0.5, nil, "g N/g N", "grade by its name; half urea, half ammonium a design choice (products differ)"),
    ammoniumShare: Cited(0.5, nil, "g N/g N", "grade by its name; half urea, half ammonium a design choice (products differ)"),
    nitrateShare: Cited(0, nil, "g N/g N", "grade by its name; half urea, half ammonium a design choice (products differ)"),
    phosphorusShare: Cited(0.0655, 0.063...0.068, "g P/g", "grade by its name, 15 % P₂O₅"))
}
