/// The names of the numbers a homogeneous struct is made of, in the order in which they lie in memory: `rice.leafArea`,
/// `planthopper.eggs.3`.
package enum FieldNames {
  package static func of<T>(_ value: T) -> [String] {
    var names: [String] = []
    collect(value, "", &names)
    precondition(
      names.count * MemoryLayout<Double>.size == MemoryLayout<T>.size, "\(T.self) holds something that is not a number")
    return names
  }

  private static func collect(_ value: Any, _ path: String, _ names: inout [String]) {
    if value is Double {
      names.append(path)
      return
    }
    let children = Mirror(reflecting: value).children
    // An inline array of numbers shows only its storage: its size tells how many there are.
    if children.isEmpty || children.first?.label == "_storage" {
      for i in 0..<(size(value) / MemoryLayout<Double>.size) { names.append("\(path).\(i + 1)") }
      return
    }
    for child in children {
      let name = child.label ?? ""
      collect(child.value, path.isEmpty ? name : "\(path).\(name)", &names)
    }
  }

  private static func size(_ value: Any) -> Int {
    func open<T>(_: T) -> Int { MemoryLayout<T>.size }
    return open(value)
  }
}
