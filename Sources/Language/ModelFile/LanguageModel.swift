internal import Facts
internal import Lexicon

/// The trained part of reading English: tagger, lemmatiser and parser.
///
/// The weights are laid out anew for speed (`WeightUnpacker`); the tables of words point into the
/// bytes of the model file, which must live as long. Little-endian machines only, as the file is.
package struct LanguageModel: Sendable {
    let tagger: Tagger
    let lemmatiser: Lemmatiser
    let firstParser: DependencyParser
    let parser: DependencyParser
    /// The checksum of the file: tells one model from another.
    package let checksum: UInt64
    /// The checksum of the CoNLL-U file it was trained on.
    package let trainingChecksum: UInt64

    /// The model compiled into the program.
    package static let embedded = ModelReader.embedded("english.bin") {
        (bytes, name, checks) throws(ModelError) in
        try LanguageModel(bytes, name: name, checks: checks)
    }

    /// Reads a model in place. `name` stands in errors; `checks` compares the checksum.
    package init(
        _ bytes: UnsafeRawBufferPointer, name: String, checks: Bool = true
    ) throws(ModelError) {
        let file = try ModelReader(bytes, name: name, checks: checks)
        checksum = file.checksum
        trainingChecksum = file.trainingChecksum
        let tags = try file.numbers(.tags, as: UInt16.self).compactMap { JointTag(code: $0) }
        let rules = try file.numbers(.lemmaRules, as: UInt8.self)
            .split(separator: 10).compactMap { LemmaRule(spelling: $0) }
        guard !tags.isEmpty, tags.count <= SparseWeights.mostOutcomes, !rules.isEmpty
        else { throw .damaged(name: name, detail: "its tags or rules cannot be read") }
        tagger = Tagger(
            tags: tags, words: WordTable(slots: try file.wordTable(.words)),
            weights: try file.weights(.taggerBlocks, .taggerEntries))
        lemmatiser = Lemmatiser(
            rules: rules, exceptions: WordTable(slots: try file.wordTable(.lemmaExceptions)),
            endings: WordTable(slots: try file.wordTable(.lemmaEndings)))
        firstParser = DependencyParser(
            actions: try Self.actions(.firstActions, file),
            weights: try file.weights(.firstBlocks, .firstEntries),
            pass: .first)
        parser = DependencyParser(
            actions: try Self.actions(.secondActions, file),
            weights: try file.weights(.secondBlocks, .secondEntries),
            pass: .second)
    }

    private static func actions(
        _ section: ModelSection, _ file: ModelReader
    ) throws(ModelError) -> ActionList {
        let codes = try file.numbers(section, as: UInt16.self)
        let actions = ActionList(codes.compactMap { ParserAction(code: $0) })
        guard actions.count <= SparseWeights.mostOutcomes, !actions.numbers(of: .left).isEmpty,
            !actions.numbers(of: .right).isEmpty
        else { throw file.damage("its actions cannot be read") }
        return actions
    }
}
