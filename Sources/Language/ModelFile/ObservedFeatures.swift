/// What the caller of a small model observes, as keys of the model's weights.
///
/// A template is a number that the caller gives to each kind of observation; the same numbers must
/// be used in training and afterwards.
package struct ObservedFeatures: Sendable {
    package private(set) var keys: [UInt64] = []

    package init() { keys.reserveCapacity(FeatureList.capacity) }

    /// Adds an observation of up to three values; what goes beyond the room is left out.
    package mutating func add(
        _ template: UInt64, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0
    ) {
        guard keys.count < FeatureList.capacity else { return }
        keys.append(FeatureHash.key(template, first, second, third))
    }

    /// Forgets everything but keeps the memory.
    package mutating func clear() { keys.removeAll(keepingCapacity: true) }
}
