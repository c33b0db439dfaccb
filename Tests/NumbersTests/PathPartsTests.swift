import Numbers
import Testing

@Suite struct PathPartsTests {
  @Test(arguments: [
    ("h", "", "h"), ("a/h", "a", "h"), ("/h", "/", "h"), ("./h", ".", "h"), ("../b/c.csv", "../b", "c.csv"), ("a/", "a", ""),
    ("", "", ""), ("/", "/", ""), ("稻/田.yaml", "稻", "田.yaml"),
  ]) func parts(path: String, folder: String, name: String) {
    #expect(PathParts.folder(of: path) == folder && PathParts.name(of: path) == name)
    if !name.isEmpty { #expect(PathParts.joined(folder, name) == path) }
  }
}
