/// A third-person pronoun and the noun that it means.
package struct PronounLink: Sendable {
    package let sentence: Int
    package let word: Int
    /// Where the noun stands that heads the antecedent; never a pronoun.
    package let antecedentSentence: Int
    package let antecedentWord: Int
}
