import Facts
import GRDB

/// Finds out whom a name means: an actor, an alias, a country, its code, or a part of a name.
package struct ActorResolver {
    private let database: Database
    private let isExact: Bool

    /// - Parameter isExact: a country means the state itself, not those who act for it.
    package init(_ database: Database, isExact: Bool = false) {
        self.database = database
        self.isExact = isExact
    }

    /// Throws `NothingFound` with the nearest names if nobody is called so.
    package func scope(of name: String) throws -> ActorScope {
        let folded = Spelling.folded(name)
        let same = try ActorLookup(database).named(folded)
        if let country = try country(of: name, folded: folded, candidates: same) {
            return try scope(ofCountry: country.code, named: country.name, asked: name)
        }
        if let scope = scope(among: same, asked: name, folded: folded) { return scope }
        let partly = folded.isEmpty ? [] : try ActorLookup(database).containing(folded)
        if let scope = scope(among: partly, asked: name, folded: folded) { return scope }
        throw try nobody(called: name)
    }

    // MARK: Countries

    private func country(
        of name: String, folded: String, candidates: [ActorCandidate]
    ) throws -> (code: String, name: String)? {
        // A person or group of that very name goes before a code or an adjective.
        let codes = CountryNames(try Row.fetchAll(database, sql: CountryNames.sql))
        if let actor = candidates.first, actor.kind == "country", let code = actor.country {
            return (code, codes.name(of: code) ?? actor.name)
        }
        if let match = codes.named(folded) { return match }
        guard candidates.isEmpty else { return nil }
        return codes.coded(name) ?? codes.peopleOf(folded)
    }

    private func scope(
        ofCountry code: String, named name: String, asked: String
    ) throws -> ActorScope {
        let states = try Int64.fetchAll(
            database,
            sql: """
                SELECT id
                FROM actors
                WHERE country = ? AND kind = 'country'
                ORDER BY id
                """, arguments: [code])
        if isExact { return ActorScope(name: name, ids: states) }
        let reason =
            Spelling.folded(name) == Spelling.folded(asked)
            ? nil : "\"\(asked)\" is read as the country \(name)"
        return ActorScope(name: name, ids: states, country: code, reason: reason)
    }

    // MARK: Other actors

    /// The most frequent of the candidates, with those that differ from it in kind only.
    private func scope(
        among candidates: [ActorCandidate], asked: String, folded: String
    ) -> ActorScope? {
        let named = candidates.filter { Spelling.folded($0.name) == folded }
        guard let first = named.first ?? candidates.first else { return nil }
        let key = Spelling.folded(first.name)
        let same = candidates.filter {
            Spelling.folded($0.name) == key && $0.country == first.country
        }
        let others = candidates.filter { candidate in !same.contains(candidate) }
        return ActorScope(
            name: first.name, ids: same.map(\.id).sorted(),
            reason: reason(for: first, over: others, asked: asked, folded: folded))
    }

    private func reason(
        for actor: ActorCandidate, over others: [ActorCandidate], asked: String, folded: String
    ) -> String? {
        if others.isEmpty {
            if Spelling.folded(actor.name) == folded { return nil }
            return "\"\(asked)\" is read as \(actor.name)"
        }
        let names = others.prefix(3).map { Self.described($0) }
        let more = others.count > 3 ? " and \(others.count - 3) more" : ""
        return "\"\(asked)\" is read as \(Self.described(actor)), the most frequent; "
            + "it may also be \(names.joined(separator: ", "))\(more)"
    }

    private static func described(_ actor: ActorCandidate) -> String {
        let country = actor.country.map { "\($0), " } ?? ""
        return "\(actor.name) (\(country)\(Phrase.count(actor.eventCount, "event")))"
    }

    // MARK: Nobody

    private func nobody(called name: String) throws -> NothingFound {
        let lookup = ActorLookup(database)
        let near = try lookup.nearest(to: name)
        let what = "No actor \"\(name)\"."
        if near.isEmpty {
            let known = try lookup.mostFrequent(5)
            if known.isEmpty {
                return NothingFound(what, instead: ["The archive has no events of anybody."])
            }
            let list = known.map { "\($0.name) (\(Phrase.count($0.eventCount, "event")))" }
            return NothingFound(
                what,
                instead: ["Most frequent are \(Phrase.all(list)); 'archive actors' lists all."])
        }
        let described = near.map { "\($0.name) (\(Phrase.count($0.eventCount, "event")))" }
        return NothingFound(what, instead: ["Did you mean \(Phrase.choice(described))?"])
    }
}
