import Numbers
import Testing

import Paddy

@Suite("A saved season")
struct CheckpointTests {
  static let saved: Checkpoint? = {
    guard let synthetic = try? SyntheticSeason() else { return nil }
    return synthetic.batch.checkpoint(synthetic.year, day: 60, identity: "稻 1")
  }()

  @Test("comes back with the same bits, with its day, its name and its books")
  func roundTrip() throws {
    var saved = try #require(Self.saved)
    saved.progress.totals.methane = .nan
    saved.progress.totals.sprays = -0.0
    let read = try Checkpoint(bytes: saved.bytes, identity: "稻 1")
    #expect(bits(read.progress) == bits(saved.progress))
    #expect(read.books.map(bits) == saved.books.map(bits))
    #expect(read.day == 60 && read.identity == "稻 1" && read.books.count == 60)
    #expect(read.bytes == saved.bytes)
  }

  @Test("broken off anywhere is refused")
  func truncated() throws {
    let bytes = try #require(Self.saved).bytes
    for length in Array(0...400) + Array(stride(from: 401, to: bytes.count, by: 97)) + [bytes.count - 1] {
      let problem = #expect(throws: Checkpoint.Problem.self) { try Checkpoint(bytes: Array(bytes[..<length])) }
      let isTruncated = if case .truncated(found: length, _) = problem { true } else { false }
      #expect(isTruncated, "\(length) bytes: \(String(describing: problem))")
    }
  }

  @Test("with any byte changed, or bytes behind it, is refused")
  func damaged() throws {
    var bytes = try #require(Self.saved).bytes
    for place in bytes.indices where place < 400 || place % 13 == 0 || place >= bytes.count - 8 {
      bytes[place] ^= 0x10
      #expect(throws: Checkpoint.Problem.self) { try Checkpoint(bytes: bytes) }
      bytes[place] ^= 0x10
    }
    let middle = bytes.count / 2
    bytes[middle] ^= 1
    #expect(throws: Checkpoint.Problem.damaged) { try Checkpoint(bytes: bytes) }
    bytes[middle] ^= 1
    #expect(throws: Checkpoint.Problem.damaged) { try Checkpoint(bytes: bytes + [0]) }
    _ = try Checkpoint(bytes: bytes)
  }

  @Test("of something else, another version, another model or another season is refused by name")
  func foreign() throws {
    let bytes = try #require(Self.saved).bytes
    #expect(throws: Checkpoint.Problem.foreign) { try Checkpoint(bytes: Array("date,rain\n2001-01-01,3".utf8)) }
    #expect(throws: Checkpoint.Problem.version(found: 2)) { try Checkpoint(bytes: Self.resealed(bytes, 8)) }
    #expect(throws: Checkpoint.Problem.otherLayout) { try Checkpoint(bytes: Self.resealed(bytes, 24)) }
    #expect(throws: Checkpoint.Problem.otherSeason(found: "稻 1", wanted: "稻 2")) { try Checkpoint(bytes: bytes, identity: "稻 2") }
  }

  @Test("A number that is renamed or moved changes the layout")
  func layout() {
    #expect(Checkpoint.hash(of: ["a", "b"]) != Checkpoint.hash(of: ["b", "a"]))
    #expect(Checkpoint.hash(of: ["a", "b"]) != Checkpoint.hash(of: ["a", "c"]))
    #expect(Checkpoint.hash(of: ["a", "b"]) != Checkpoint.hash(of: ["a"]))
    let names = FieldNames.of(Homogeneous.zero(SeasonProgress<Double>.self))
    #expect(Set(names).count == names.count)
  }

  /// One byte raised by 1 (here: a version 2 or another layout), and the checksum made to fit.
  private static func resealed(_ bytes: [UInt8], _ place: Int) -> [UInt8] {
    var body = Array(bytes.dropLast(8))
    body[place] &+= 1
    let sum = Checkpoint.hash(body[...])
    return body + (0..<8).map { UInt8(truncatingIfNeeded: sum >> UInt64(8 * $0)) }
  }
}
