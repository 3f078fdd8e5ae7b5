internal import Facts

/// Two parties of an event.
struct Pair {
    var source: Participant
    var target: Participant
    /// Whether they do it together; then there is a pair in either direction.
    var isJoint: Bool

    /// Lists of dozens of parties would make thousands of pairs; these tell nothing.
    private static let most = 64

    /// Each source with each target; where nobody is a target, the sources with each other.
    static func all(of event: Event) -> [Pair] {
        var pairs: [Pair] = []
        if event.targets.isEmpty {
            for (index, one) in event.sources.enumerated() {
                for (other, second) in event.sources.enumerated() where index != other {
                    pairs.append(Pair(source: one, target: second, isJoint: true))
                }
            }
        } else {
            for source in event.sources {
                for target in event.targets {
                    pairs.append(Pair(source: source, target: target, isJoint: false))
                }
            }
        }
        return Array(pairs.prefix(most))
    }
}
