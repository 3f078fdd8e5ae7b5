internal import Facts
internal import Lexicon

/// Decides whether two names may belong to one bearer.
enum NameMatcher {
    /// A key that equal names share, whatever their capitals.
    static func key(_ words: [UInt64]) -> String {
        "words " + words.map { String($0, radix: 36) }.joined(separator: " ")
    }

    /// The person on the list whom a name means: "Rubio" after "Marco Rubio".
    ///
    /// The latest whose name ends in the same word and whose other words do not speak against it;
    /// a single given name means the latest bearer.
    static func person(
        _ words: [UInt64], _ draft: MentionDraft, among entities: [Entity]
    ) -> Int? {
        guard let last = words.last else { return nil }
        var byGivenName: Int?
        for index in entities.indices.reversed() {
            guard entities[index].kind == .person, entities[index].isNamed,
                draft.gender.agrees(with: entities[index].gender)
            else { continue }
            for name in entities[index].names {
                if name == words { return index }
                if name.last == last, agree(words, name) { return index }
                if words.count == 1, name.count > 1, name.first == last { byGivenName = index }
                if name.count == 1, words.count > 1, words.first == name[0] { byGivenName = index }
            }
        }
        return byGivenName
    }

    /// Whether the words before the surname allow the same bearer.
    private static func agree(_ left: [UInt64], _ right: [UInt64]) -> Bool {
        if left.count == 1 || right.count == 1 { return true }
        return left[0] == right[0] || left.dropLast().contains(right[0])
            || right.dropLast().contains(left[0])
    }

    /// The organisation on the list whose name contains all the words: "the Commission" after
    /// "the European Commission".
    static func organisation(_ words: [UInt64], among entities: [Entity]) -> Int? {
        guard !words.isEmpty else { return nil }
        // "The North" after "North Korea".
        if words.count == 1,
            let state = entities.firstIndex(where: { entity in
                entity.kind == .country
                    && entity.names.contains { $0.count == 2 && $0[0] == words[0] }
            })
        {
            return state
        }
        for index in entities.indices.reversed() where entities[index].kind == .organisation {
            guard entities[index].isNamed else { continue }
            for name in entities[index].names
            where name.count > words.count && name.suffix(words.count).elementsEqual(words) {
                return index
            }
        }
        return nil
    }
}
