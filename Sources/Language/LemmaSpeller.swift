internal import Facts

/// Gives back the letters of lemmas, for output and debugging.
///
/// Spells by making the lemma again from form and tags, so that nothing is kept while reading.
package struct LemmaSpeller: Sendable {
    private let model: LanguageModel?
    private let inflections: InflectionTable?

    /// Without a model every lemma is the form in lower case.
    package init(model: LanguageModel? = nil, inflections: InflectionTable? = nil) {
        self.model = model
        self.inflections = inflections
    }

    /// The lemma of a form with the tags of the token.
    package func spelling(of token: Token, form: some Collection<UInt8>) -> String {
        guard let model,
            let tag = model.tagger.tags.firstIndex(of: JointTag(token))
        else { return String(decoding: form, as: UTF8.self).lowercased() }
        let lemma = Array(form).withUnsafeBufferPointer { bytes in
            let rule = model.lemmatiser.rule(
                for: WordShape(bytes), form: bytes, tag: UInt8(tag))
            return model.lemmatiser.withLemma(of: bytes, by: rule) { Array($0) }
        }
        if WordHash.of(lemma.span) != token.lemmaHash, let inflections {
            let mended = Array(form).withUnsafeBufferPointer {
                inflections.lemma(of: token, form: $0)
            }
            if let mended { return mended }
        }
        return String(decoding: lemma, as: UTF8.self)
    }
}
