internal import Facts
internal import Lexicon

/// The trained part of reading English: tagger, lemmatiser and parser.
///
/// Points into the bytes of a model file, which must live as long; nothing is copied but the
/// short lists of tags, actions and lemma rules. Little-endian machines only, as the file is.
package struct LanguageModel: Sendable {
    let tagger: Tagger
    let lemmatiser: Lemmatiser
    let parser: DependencyParser
    /// The checksum of the file: tells one model from another.
    package let checksum: UInt64
    /// The checksum of the CoNLL-U file it was trained on.
    package let trainingChecksum: UInt64

    /// The model compiled into the program.
    package static let embedded: Result<LanguageModel, ModelError> = {
        guard let file = EmbeddedFile.model(named: "english.bin") else {
            return .failure(.missing(name: "english.bin"))
        }
        return Result { () throws(ModelError) in
            // Compiled in, hence not damaged: reading it all would cost the start 3 ms.
            try LanguageModel(
                UnsafeRawBufferPointer(file.bytes), name: "english.bin", checks: false)
        }
    }()

    /// Reads a model in place. `name` stands in errors; `checks` compares the checksum.
    package init(
        _ bytes: UnsafeRawBufferPointer, name: String, checks: Bool = true
    ) throws(ModelError) {
        let file = try ModelReader(bytes, name: name, checks: checks)
        checksum = file.checksum
        trainingChecksum = file.trainingChecksum
        let tags = try file.numbers(.tags, as: UInt16.self).compactMap { JointTag(code: $0) }
        let actions = try file.numbers(.actions, as: UInt16.self)
            .compactMap { ParserAction(code: $0) }
        let rules = try file.numbers(.lemmaRules, as: UInt8.self)
            .split(separator: 10).compactMap { LemmaRule(spelling: $0) }
        guard !tags.isEmpty, tags.count < 128, !actions.isEmpty, actions.count < 256, !rules.isEmpty
        else { throw .damaged(name: name, detail: "its tags, actions or rules cannot be read") }
        tagger = Tagger(
            tags: tags, words: WordTable(slots: try file.table(.words)),
            weights: SparseWeights(
                slots: try file.table(.taggerSlots),
                entries: try file.numbers(.taggerEntries, as: UInt16.self)))
        lemmatiser = Lemmatiser(
            rules: rules, exceptions: WordTable(slots: try file.table(.lemmaExceptions)),
            endings: WordTable(slots: try file.table(.lemmaEndings)))
        parser = DependencyParser(
            actions: actions,
            weights: SparseWeights(
                slots: try file.table(.parserSlots),
                entries: try file.numbers(.parserEntries, as: UInt16.self)))
    }
}
