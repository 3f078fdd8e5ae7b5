/// Finds the CAMEO code that a label of another collection means.
///
/// Collections shorten the names of the codebook ("Arrest, detain") or word them a little otherwise
/// ("Demonstrate or rally for leadership change"). Words alone decide, "or" and "and" left out; the
/// first must be the same, since "Refuse to ease sanctions" is not "Ease sanctions".
enum RelationLabel {
    /// Two labels of one meaning share at least so many of their words.
    private static let leastShare = 0.7

    /// The code of the same words, else of a name that one begins or continues, else of the name
    /// that shares most; of several, the shortest and first code. `nil` if none comes near.
    static func code(for label: String, among names: [(code: String, name: String)]) -> String? {
        let mine = words(label)
        guard let first = mine.first else { return nil }
        var best: (rank: Double, code: String)?
        for (code, name) in names {
            let theirs = words(name)
            guard theirs.first == first else { continue }
            let rank = likeness(mine, theirs)
            guard rank >= leastShare else { continue }
            if let known = best {
                guard
                    rank > known.rank
                        || rank == known.rank && precedes(code, known.code)
                else { continue }
            }
            best = (rank, code)
        }
        return best?.code
    }

    private static func precedes(_ one: String, _ other: String) -> Bool {
        one.utf8.count != other.utf8.count ? one.utf8.count < other.utf8.count : one < other
    }

    /// 2 for the same words, else the share of common words; enough of it where one begins the other.
    private static func likeness(_ one: [String], _ other: [String]) -> Double {
        if one == other { return 2 }
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        let share =
            Double(Set(one).intersection(other).count) / Double(Set(one).union(other).count)
        // A single word begins too much.
        return short.count >= 2 && long.starts(with: short) ? max(share, leastShare) : share
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter {
            !["or", "and", "not", "specified", "below"].contains($0)
        }
    }
}
