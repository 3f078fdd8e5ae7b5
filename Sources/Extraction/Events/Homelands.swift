package import Facts

/// The countries of actors that no phrase tells, from where a document names them first.
///
/// A person or body belongs to the only country of the sentence that brings it in, and keeps it
/// through the document: later sentences name other countries.
package struct Homelands: Sendable {
    private let countries: [CountryCode?]

    package init(of actors: ActorFindings) {
        var countries = [CountryCode?](repeating: nil, count: actors.actors.count)
        var isSettled = actors.actors.map {
            $0.country != nil || $0.sector == .intergovernmental || $0.sector == .nongovernmental
        }
        for mention in actors.mentions {
            guard let actor = mention.actor, !isSettled[actor] else { continue }
            isSettled[actor] = true
            guard mention.form == .name, mention.nameType == .person else { continue }
            countries[actor] =
                ActorFindings.onlyCountry(
                    named: actors.mentions(inSentence: mention.sentence))
                ?? actors.leadingCountry ?? actors.homeCountry
        }
        self.countries = countries
    }

    /// `nil` for an actor whose country a phrase tells, or nothing does.
    package func country(of actor: Int) -> CountryCode? {
        countries.indices.contains(actor) ? countries[actor] : nil
    }
}
