internal import Facts

/// What single words around the name of a state say of an actor: the rows of `actor-cues.tsv`.
package struct ActorCueTable: Sendable {
    /// What a word says.
    package enum Cue: String, Sendable, CaseIterable {
        /// Before the name: the actor does not belong there ("non-Arab").
        case detaching
        /// The same; the actor is against what is named ("anti-Syria").
        case opposing
        /// The same; the actor is for what is named ("pro-Russian").
        case supporting
        /// A participle behind the name and a hyphen: the actor belongs there ("Kabul-based").
        case belonging
        /// The same for support, which makes nobody belong ("Iranian-backed").
        case backing
        /// The same for leadership, which does ("Vietnamese-led").
        case leading
        /// Before the name of a people: it does not tell the state ("ethnic Albanian").
        case ethnic
        /// A verb whose object belongs to its subject ("sent warships").
        case sending
        /// A noun that tells what somebody is rather than what he does ("woman", "witness").
        case plain
        /// A noun for whoever holds the office of somebody named ("counterpart").
        case peer
    }

    private var cues: [UInt64: Cue] = [:]

    /// Throws if the table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        let table = try Table(embedded: "actor-cues.tsv")
        let word = try table.index(of: "word")
        for row in table.rows {
            cues[WordHash.of(String(row.fields[word]))] =
                try table.value("kind", of: row, wanted: "a kind of cue")
        }
    }

    /// What a word in lower case says; `nil` if nothing.
    package func cue(_ word: UInt64) -> Cue? { cues[word] }
}
