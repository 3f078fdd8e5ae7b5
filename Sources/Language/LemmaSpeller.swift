internal import Facts

/// Gives back the letters of lemmas, for output and debugging.
///
/// Spells by making the lemma again from form and tags, so that nothing is kept while reading.
package struct LemmaSpeller: Sendable {
    private let model: LanguageModel?

    /// Without a model every lemma is the form in lower case.
    package init(model: LanguageModel? = nil) {
        self.model = model
    }

    /// The lemma of a form with the tags of the token.
    package func spelling(of token: Token, form: some Collection<UInt8>) -> String {
        guard let model,
            let tag = model.tagger.tags.firstIndex(of: JointTag(token))
        else { return String(decoding: form, as: UTF8.self).lowercased() }
        return Array(form).withUnsafeBufferPointer { bytes in
            let rule = model.lemmatiser.rule(
                for: WordShape(bytes), form: bytes, tag: UInt8(tag))
            return model.lemmatiser.withLemma(of: bytes, by: rule) {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}
