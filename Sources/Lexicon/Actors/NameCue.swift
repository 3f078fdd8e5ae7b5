package import Facts

/// A word inside a capitalised name that says what it names: a row of `name-cues.tsv`.
package struct NameCue: Sendable {
    /// What the name with this word names.
    package enum Meaning: String, Sendable, CaseIterable {
        case person, organisation, place, event, office
    }

    package let id: String
    package let meaning: Meaning
    package let sector: Sector?
}
