internal import Facts
internal import Language
internal import Lexicon

/// Writes an office in one way, however the text puts it: "Prime Minister of Pakistan" for
/// "Pakistani Prime Minister" and "Pakistan's Prime Minister".
struct OfficeWriter {
    let parsed: ParsedDocument
    let resolver: EntityResolver

    /// `nil` for a mere form of address.
    func words(_ office: Office, of draft: MentionDraft) -> String? {
        let view = resolver.views[draft.sentence]
        var title = parsed.words(at: view.span(of: office.words))
        // "Presidents Kuchma and Yeltsin" are each a president.
        let noun = view.tokens[office.noun]
        if draft.form == .name, noun.xpos == .nns || noun.xpos == .nnps || draft.isPlural,
            office.words.upperBound == office.noun + 1, title.hasSuffix("s")
        {
            title.removeLast()
        }
        if office.isFormer { title = "former " + title }
        guard let body = bodyName(office, draft, view) else { return title }
        let hasComplement = office.words.upperBound > office.noun + 1
        if hasComplement, body.isCountry {
            // "US Secretary of State": a second "of" would be clumsy.
            return body.short + " " + title
        }
        return title + " of " + body.name
    }

    private func bodyName(
        _ office: Office, _ draft: MentionDraft, _ view: SentenceView
    ) -> (name: String, short: String, isCountry: Bool)? {
        if let body = office.body, !office.words.contains(body),
            let name = organisation(body, draft.sentence, view)
        {
            return (name, name, false)
        }
        guard let country = office.country ?? draft.country ?? homeOfHolder(draft) else {
            return nil
        }
        let countries = resolver.countries
        return (countries.name(of: country), countries.shortName(of: country), true)
    }

    /// "The Secretary of State" said of somebody whose country is known.
    private func homeOfHolder(_ draft: MentionDraft) -> CountryCode? {
        guard draft.noun?.homeland == .state || draft.noun?.homeland == .abroad,
            let entity = draft.entity
        else { return nil }
        return resolver.entities[entity].country
    }

    private func organisation(
        _ word: Int, _ sentence: Int, _ view: SentenceView
    ) -> String? {
        guard let index = resolver.draft(at: word, in: sentence) else {
            return parsed.words(at: view.span(of: withoutArticle(view.phrases[word], view)))
        }
        let draft = resolver.drafts[index]
        if let entity = draft.entity.map({ resolver.entities[$0] }) {
            if entity.kind == .country { return nil }
            if let known = entity.knownName { return known }
            if draft.form == .pronoun {
                guard let first = entity.drafts.first else { return nil }
                return parsed.words(at: viewOfDraft(first).span(of: resolver.drafts[first].core))
            }
        }
        return parsed.words(at: view.span(of: withoutArticle(draft.tokens, view)))
    }

    private func viewOfDraft(_ draft: Int) -> SentenceView {
        resolver.views[resolver.drafts[draft].sentence]
    }

    private func withoutArticle(_ range: Range<Int>, _ view: SentenceView) -> Range<Int> {
        var start = range.lowerBound
        while start + 1 < range.upperBound, view.tokens[start].upos == .det { start += 1 }
        return start..<range.upperBound
    }
}
