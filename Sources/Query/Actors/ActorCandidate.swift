/// An actor that a name may mean.
struct ActorCandidate: Hashable, Sendable {
    let id: Int64
    let name: String
    let kind: String
    let country: String?
    /// Times it does something or something is done to it.
    let eventCount: Int
}
