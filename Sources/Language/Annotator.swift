internal import Facts

/// Gives the words of a sentence tags, lemmas, heads and relations.
///
/// Holds memory that it uses again for the next sentence: one annotator for one thread.
package struct Annotator {
    package let model: LanguageModel
    private let space = WorkSpace()

    package init(model: LanguageModel) { self.model = model }

    /// Annotates the tokens of a sentence in place; `text` is what their spans index.
    ///
    /// Never fails; the result is always one tree with one root. Linear in the number of tokens.
    package func annotate(_ sentence: inout Sentence, of text: UnsafeBufferPointer<UInt8>) {
        tag(&sentence, of: text)
        lemmatise(&sentence, of: text)
        parse(&sentence)
    }

    /// Sets UPOS and XPOS.
    package func tag(_ sentence: inout Sentence, of text: UnsafeBufferPointer<UInt8>) {
        space.reserve(sentence.tokens.count)
        for (index, token) in sentence.tokens.enumerated() {
            space.shapes[index] = WordShape(UnsafeBufferPointer(rebasing: text[token.span.range]))
        }
        model.tagger.tag(sentence.tokens.count, in: space)
        for index in sentence.tokens.indices {
            let tag = model.tagger.tags[Int(space.tags[index])]
            sentence.tokens[index].upos = tag.upos
            sentence.tokens[index].xpos = tag.xpos
        }
    }

    /// Sets lemma hashes, after `tag`.
    package func lemmatise(_ sentence: inout Sentence, of text: UnsafeBufferPointer<UInt8>) {
        for index in sentence.tokens.indices {
            let form = UnsafeBufferPointer(
                rebasing: text[sentence.tokens[index].span.range])
            let rule = model.lemmatiser.rule(
                for: space.shapes[index], form: form, tag: space.tags[index])
            sentence.tokens[index].lemmaHash = model.lemmatiser.hash(of: form, by: rule)
        }
    }

    /// Tags and lemmatises some words of a sentence, in text order, as if they stood alone, after
    /// `lemmatise` of the whole.
    func tagAgain(
        _ indices: [Int], of sentence: inout Sentence, in text: UnsafeBufferPointer<UInt8>
    ) {
        let old = sentence.tokens.indices.map { space.tags[$0] }
        var part = Sentence(
            span: sentence.span, tokens: ContiguousArray(indices.map { sentence.tokens[$0] }))
        tag(&part, of: text)
        lemmatise(&part, of: text)
        let new = indices.indices.map { space.tags[$0] }
        for (index, tag) in old.enumerated() { space.tags[index] = tag }
        for (place, index) in indices.enumerated() {
            sentence.tokens[index] = part.tokens[place]
            space.tags[index] = new[place]
        }
    }

    /// Whether the training text had a word of the sentence just tagged too seldom.
    func isUnknown(_ index: Int) -> Bool { space.classes[index] >= TaggerContext.firstUnknown }

    /// Gives a word another tag and the lemma that goes with it, after `lemmatise`.
    func retag(
        _ index: Int, _ upos: UPOS, _ xpos: XPOS, of sentence: inout Sentence,
        in text: UnsafeBufferPointer<UInt8>
    ) {
        let tag = JointTag(upos: upos, xpos: xpos)
        guard let number = model.tagger.tags.firstIndex(of: tag) else { return }
        space.tags[index] = UInt8(truncatingIfNeeded: number)
        sentence.tokens[index].upos = tag.upos
        sentence.tokens[index].xpos = tag.xpos
        let form = UnsafeBufferPointer(rebasing: text[sentence.tokens[index].span.range])
        let rule = model.lemmatiser.rule(
            for: space.shapes[index], form: form, tag: space.tags[index])
        sentence.tokens[index].lemmaHash = model.lemmatiser.hash(of: form, by: rule)
    }

    /// Sets heads and relations, after `tag` and `lemmatise`.
    package func parse(_ sentence: inout Sentence) {
        parse(&sentence.tokens, tags: space.tags)
    }

    /// Parses some words of a sentence, in text order, as if they stood alone, after `tag` and
    /// `lemmatise` of the whole. Returns the word that became their root.
    func parse(_ indices: [Int], of sentence: inout Sentence) -> Int? {
        var part = ContiguousArray(indices.map { sentence.tokens[$0] })
        for (place, index) in indices.enumerated() { space.partTags[place] = space.tags[index] }
        parse(&part, tags: space.partTags)
        var root: Int?
        for (place, token) in part.enumerated() {
            let index = indices[place]
            sentence.tokens[index] = token
            if token.head < 0 {
                root = index
            } else {
                sentence.tokens[index].head = Int32(indices[Int(token.head)])
            }
        }
        return root
    }

    private func parse(_ tokens: inout ContiguousArray<Token>, tags: UnsafePointer<UInt8>) {
        model.firstParser.parse(&tokens, tags: tags, in: space)
        model.parser.parse(&tokens, tags: tags, in: space)
    }
}
