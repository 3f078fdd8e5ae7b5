internal import Lexicon

/// The tables of the event stage, read once and shared by all documents.
///
/// A class, so that a finder is one reference however many tables there are.
final class EventKnowledge: Sendable {
    let lexicon: FrameLexicon
    let cameo: CAMEOTable
    let words: EventWords
    let filter: TopicFilter
    let addressees: AddresseeTable

    /// Throws if a table of the lexicon cannot be read.
    init() throws(LexiconError) {
        self.lexicon = try FrameLexicon()
        self.cameo = try CAMEOTable()
        self.words = try EventWords(lexicon: lexicon)
        self.filter = try TopicFilter()
        self.addressees = try AddresseeTable()
    }
}
