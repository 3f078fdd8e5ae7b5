internal import Facts
internal import Lexicon

/// What the gazetteer knows about a run of words, in a few numbers.
struct NameSight {
    let words: Range<Int>
    /// A number for each kind of thing it may mean, in ascending order.
    let codes: [UInt64]
    /// All codes in one number.
    let whole: UInt64

    /// Cities this large are named without their state.
    private static let largeCity = 150_000
    private static let greatCity = 1_000_000

    init(_ match: GazetteerMatch, gazetteer: Gazetteer) {
        var codes: [UInt64] = []
        for candidate in match.candidates.prefix(6) {
            let code = NameSight.code(of: candidate, gazetteer)
            if !codes.contains(code) { codes.append(code) }
        }
        codes.sort()
        self.words = match.words
        self.codes = codes
        self.whole = codes.reduce(0) { $0 &* 1021 &+ $1 &+ 1 }
    }

    private static func code(
        of candidate: GazetteerMatch.Candidate, _ gazetteer: Gazetteer
    ) -> UInt64 {
        let form: UInt64 =
            switch candidate.form {
            case .name, .abbreviation: 0
            case .surname: 1
            case .adjective, .member, .members: 2
            }
        var size: UInt64 = 0
        if candidate.kind == .city {
            let population = gazetteer.population(at: candidate.entry)
            size = population > greatCity ? 3 : population > largeCity ? 2 : 1
        }
        return UInt64(candidate.kind.rawValue) << 4 | form << 2 | size
    }
}
