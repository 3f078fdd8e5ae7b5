internal import Language

/// Clauses of one sentence that were read already: the same verb is asked for many times.
final class ClauseCache {
    private var clauses: [Clause?]

    init(count: Int) {
        self.clauses = Array(repeating: nil, count: count)
    }

    func clause(of predicate: Int, _ reader: ClauseReader) -> Clause {
        if let known = clauses[predicate] { return known }
        let clause = reader.clause(of: predicate)
        clauses[predicate] = clause
        return clause
    }
}
