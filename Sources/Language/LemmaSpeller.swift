/// Gives back the letters behind a lemma's hash, for output and debugging.
package struct LemmaSpeller: Sendable {
    private var spellings: [UInt64: String]

    package init(spellings: [UInt64: String] = [:]) {
        self.spellings = spellings
    }

    /// `nil` for a lemma that equals its form in lower case and was therefore not kept.
    package func spelling(of hash: UInt64) -> String? { spellings[hash] }
}
