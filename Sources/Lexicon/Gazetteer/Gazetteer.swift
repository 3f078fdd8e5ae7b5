package import Facts

/// Names of states, places, organisations and people.
///
/// Compiled from `Data/gazetteer/*.tsv` into `gazetteer.bin`, which is used in place: nothing is
/// parsed at start-up. A pure value; may be shared by threads.
package struct Gazetteer: Sendable {
    /// Throws if the table compiled into the program is missing or of another version.
    package init() throws(LexiconError) {}

    /// The number of rows.
    package var count: Int { 0 }

    /// Everything known in a sentence: leftmost, longest first, without overlaps, in text order.
    ///
    /// Names match in capitals only ("Mali", not "mali"); acronyms to the letter ("US", not "us").
    /// Hyphens count as spaces, full stops and accents are ignored, and a match
    /// may end inside a hyphenated word. Never throws. Linear in the length of the sentence.
    /// - Parameter words: the spans of the sentence's tokens, in text order.
    package func matches(in text: [UInt8], words: [TextSpan]) -> [GazetteerMatch] { [] }

    /// The row at an index below `count`.
    package func entry(at index: Int) -> GazetteerEntry? { nil }

    /// The row with an id, if any.
    package func entry(id: String) -> GazetteerEntry? { nil }

    /// All rows a name may mean, whatever its case; for questions, not for texts.
    package func candidates(named name: String) -> [GazetteerMatch.Candidate] { [] }

    /// The state with an ISO 3166-1 alpha-3 code.
    package func country(_ code: CountryCode) -> GazetteerEntry? { nil }
}
