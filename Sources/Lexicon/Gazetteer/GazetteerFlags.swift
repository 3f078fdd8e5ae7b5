/// Properties of a row, written by their names in the `flags` column, separated by `|`.
package struct GazetteerFlags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The name is also something else that is frequent in news (Jordan, Chad, Turkey, Reading):
    /// take it only with support from the context.
    package static let ambiguous = GazetteerFlags(rawValue: 1 << 0)
    /// The city is the capital of its country, and its name may stand for the government.
    package static let capital = GazetteerFlags(rawValue: 1 << 1)
    /// A seat or building whose name stands for whom it houses: "the Kremlin", "Downing Street".
    package static let government = GazetteerFlags(rawValue: 1 << 2)
    /// A person who takes "he".
    package static let male = GazetteerFlags(rawValue: 1 << 3)
    /// A person who takes "she".
    package static let female = GazetteerFlags(rawValue: 1 << 4)
    /// A state medium that speaks for its state.
    package static let stateMedium = GazetteerFlags(rawValue: 1 << 5)
    /// Not a political actor by itself, but a name all the same.
    package static let unpolitical = GazetteerFlags(rawValue: 1 << 6)
    /// The name equals a common English word ("Reading", "Nice"): set by the compiler.
    package static let commonWord = GazetteerFlags(rawValue: 1 << 7)
    /// Also a given name or surname of people ("Jordan", "Chad", "Lincoln").
    package static let personName = GazetteerFlags(rawValue: 1 << 8)
    /// A group that uses force.
    package static let armed = GazetteerFlags(rawValue: 1 << 9)
    /// A continent or a part of the world.
    package static let continent = GazetteerFlags(rawValue: 1 << 10)
    /// A body of water.
    package static let water = GazetteerFlags(rawValue: 1 << 11)
    /// A territory whose status is disputed.
    package static let disputed = GazetteerFlags(rawValue: 1 << 12)

    /// The flag of a name in the tables; `nil` if there is none of that name.
    package init?(name: some StringProtocol) {
        guard let flag = GazetteerFlags.names.first(where: { $0.name == name })?.flag else {
            return nil
        }
        self = flag
    }

    private static let names: [(name: String, flag: GazetteerFlags)] = [
        ("ambiguous", .ambiguous),
        ("capital", .capital),
        ("government", .government),
        ("male", .male),
        ("female", .female),
        ("state-medium", .stateMedium),
        ("unpolitical", .unpolitical),
        ("common-word", .commonWord),
        ("person-name", .personName),
        ("armed", .armed),
        ("continent", .continent),
        ("water", .water),
        ("disputed", .disputed),
    ]
}
