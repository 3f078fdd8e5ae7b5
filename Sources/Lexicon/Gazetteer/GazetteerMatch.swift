package import Facts

/// A phrase of a sentence that the gazetteer knows.
package struct GazetteerMatch: Sendable {
    /// One row that the phrase may mean.
    package struct Candidate: Hashable, Sendable {
        /// Index of the entry: `gazetteer.entry(at:)`.
        package let entry: Int
        package let form: GazetteerForm
        package let kind: GazetteerKind
        /// Whether the phrase is also a common English word ("Reading", "Nice").
        package let isCommonWord: Bool
    }

    /// The words it covers, as indices into the words that were searched.
    package let words: Range<Int>
    /// The bytes it covers. Less than the words' bytes only inside a hyphenated word
    /// ("⟦Iran⟧-backed").
    package let span: TextSpan
    /// Never empty. States first, then capitals, the other names, large cities, regions,
    /// surnames and small towns; larger places before smaller.
    package let candidates: [Candidate]
    /// Whether the text writes it in capitals throughout ("TURKEY", "US").
    package let isAllCapitals: Bool

    /// The first candidate.
    package var best: Candidate { candidates[0] }

    /// The first candidate of a kind, if any.
    package func candidate(of kind: GazetteerKind) -> Candidate? {
        candidates.first { $0.kind == kind }
    }
}
