internal import Facts

/// How much two events look like one happening told by two articles.
///
/// A sum of evidence, our own weights: the day, who, to whom, where, and how it is told. Anything
/// that contradicts (other countries, other places, other modes) ends the comparison.
struct EventLikeness {
    /// Merged from here up.
    static let least = 0.6

    /// A party of an event.
    struct Party: Hashable {
        var isSource: Bool
        var actorID: Int64?
        var country: String?
        var sector: String?
    }

    /// What is compared.
    struct Side {
        var type: String
        var mode: String?
        var cameo: String
        var status: String
        /// The first day of its date.
        var day: Day
        var precision: String
        var place: String?
        var placeCountry: String?
        var killed: Int?
        var parties: [Party]
        var triggers: [String]
        var document: Int64
    }

    private(set) var score = 0.0
    private(set) var reasons: [String] = []

    /// `nil` where the two contradict each other.
    init?(_ new: Side, _ old: Side, areNearCopies: Bool) {
        guard new.type == old.type, new.status == old.status else { return nil }
        if let mine = new.mode, let other = old.mode, mine != other { return nil }
        reasons.append("same type")
        guard addDay(new, old), addParties(new, old), addPlace(new, old) else { return nil }
        addTelling(new, old)
        if areNearCopies { add(0.3, "near copies") }
        score = min(score, 1)
    }

    private mutating func add(_ weight: Double, _ reason: String) {
        score += weight
        reasons.append(reason)
    }

    private mutating func addDay(_ new: Side, _ old: Side) -> Bool {
        guard new.precision == old.precision else { return false }
        let distance = abs(Int(new.day.ordinal) - Int(old.day.ordinal))
        if distance == 0 {
            add(new.precision == "day" ? 0.3 : 0.15, "same \(new.precision)")
            return true
        }
        // Time zones and "late on Sunday" put one happening on two days.
        guard new.precision == "day", distance == 1 else { return false }
        add(0.1, "next day")
        return true
    }

    /// Who meets whom has no direction; all else has.
    private mutating func addParties(_ new: Side, _ old: Side) -> Bool {
        if ["CONSULT", "COOPERATE", "AGREE"].contains(new.type) {
            let mine = new.parties
            let others = old.parties
            guard mine.count >= 2, others.count >= 2 else { return false }
            let best = mine.compactMap { EventLikeness.best($0, among: others) }.sorted(by: >)
            guard best.count >= 2 else { return false }
            add(best[0] + best[1], "same parties")
            return true
        }
        for isSource in [true, false] {
            let mine = new.parties.filter { $0.isSource == isSource }
            let others = old.parties.filter { $0.isSource == isSource }
            if mine.isEmpty || others.isEmpty {
                if mine.isEmpty != others.isEmpty { score -= 0.05 }
                continue
            }
            guard let best = mine.compactMap({ EventLikeness.best($0, among: others) }).max() else {
                return false
            }
            add(best, isSource ? "same source" : "same target")
        }
        return true
    }

    private static func best(_ party: Party, among others: [Party]) -> Double? {
        others.compactMap { other -> Double? in
            if let mine = party.actorID, mine == other.actorID { return 0.25 }
            guard let country = party.country, country == other.country else { return nil }
            let general: Set<String?> = [nil, "GOV"]
            let isCompatible =
                party.sector == other.sector || general.contains(party.sector)
                || general.contains(other.sector)
            return isCompatible ? 0.14 : nil
        }.max()
    }

    private mutating func addPlace(_ new: Side, _ old: Side) -> Bool {
        if let mine = new.placeCountry, let other = old.placeCountry, mine != other {
            return false
        }
        guard let mine = new.place, let other = old.place else { return true }
        if mine == other {
            add(0.15, "same place")
            return true
        }
        score -= 0.1
        return true
    }

    private mutating func addTelling(_ new: Side, _ old: Side) {
        if new.cameo == old.cameo {
            add(0.1, "same code")
        } else if new.cameo.prefix(2) != old.cameo.prefix(2) {
            score -= 0.05
        }
        if new.triggers.contains(where: old.triggers.contains) { add(0.05, "same words") }
        if let mine = new.killed, let other = old.killed {
            if mine == other { add(0.1, "same toll") } else { score -= 0.05 }
        }
    }
}
