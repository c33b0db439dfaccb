internal import FlyingSocks
internal import Glibc

/// A pool whose sockets send at once: header and body are written apart, and waiting for the acknowledgement between them costs 40 ms.
struct NoDelayPool<Base: AsyncSocketPool>: AsyncSocketPool {
  let base: Base

  func prepare() async throws { try await base.prepare() }
  func run() async throws { try await base.run() }
  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // What is accepted inherits it from who listens.
    try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
