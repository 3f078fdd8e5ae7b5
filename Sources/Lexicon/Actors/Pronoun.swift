/// A personal pronoun: a row of `pronouns.tsv`.
package struct Pronoun: Sendable {
    package let id: String
    package let isFirstPerson: Bool
    package let isPlural: Bool
    package let gender: Gender
    package let isPossessive: Bool
}
