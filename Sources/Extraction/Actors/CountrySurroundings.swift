internal import Facts

/// Which country a text is about at each of its sentences.
///
/// A bare "the government" or "police" belongs to the state at hand: that of the place of the
/// sentence, else of the country named last, else of the country the text names most.
struct CountrySurroundings {
    /// By sentence: the country of the first place it names.
    private var places: [CountryCode?]
    /// By sentence: the last country named in it, in whatever way.
    private var lastNamed: [CountryCode?]
    /// By sentence: the countries named in it, in whatever way.
    private var named: [[CountryCode]]
    /// The country the document names most; ties go to the first.
    private(set) var dominant: CountryCode?
    /// Its part of all that is named.
    private(set) var dominance = 0.0
    /// Where the text is at home: the country of the dateline, else the dominant one, else the one
    /// named first, if hardly any other is named more.
    private(set) var home: CountryCode?
    /// Whether the dateline or most of the names say so.
    private(set) var isHomeCertain = false

    /// - Parameter hasDateline: whether the first sentence is a dateline rather than a sentence.
    init(drafts: [MentionDraft], sentences: Int, hasDateline: Bool) {
        places = Array(repeating: nil, count: sentences)
        lastNamed = Array(repeating: nil, count: sentences)
        named = Array(repeating: [], count: sentences)
        var counts: [(country: CountryCode, count: Int)] = []
        var total = 0
        for draft in drafts where draft.form == .name && !draft.isDetached {
            guard let known = draft.known, let country = known.country,
                known.isLocation || known.kind == .people, !known.isEthnic
            else { continue }
            if draft.usage == .place, places[draft.sentence] == nil {
                places[draft.sentence] = country
            }
            lastNamed[draft.sentence] = country
            if !named[draft.sentence].contains(country) { named[draft.sentence].append(country) }
            total += 1
            if let index = counts.firstIndex(where: { $0.country == country }) {
                counts[index].count += 1
            } else {
                counts.append((country, 1))
            }
        }
        var best = 0
        for entry in counts where entry.count > best {
            best = entry.count
            dominant = entry.country
        }
        if total > 0 { dominance = Double(best) / Double(total) }
        if hasDateline, let dateline = places[0] {
            home = dateline
            isHomeCertain = true
        } else if dominance >= 0.5 {
            home = dominant
            isHomeCertain = true
        } else if let first = counts.first, first.count * 5 >= best * 3, best >= 3 {
            home = first.country
        }
    }

    /// The state that a bare body of state ("the police") belongs to.
    ///
    /// - Parameter other: the state that deals with the body and is therefore not its own.
    func state(in sentence: Int, besides other: CountryCode? = nil) -> CountryCode? {
        if let place = places[sentence], place != other { return place }
        if let home, home != other, other != nil || named[sentence].contains(home) { return home }
        if let named = lastNamed[sentence], named != other { return named }
        if dominance >= 0.5, dominant != other { return dominant }
        if sentence > 0, let place = places[sentence - 1], place != other { return place }
        if let home, home != other { return home }
        var before = sentence - 1
        while before >= 0, before >= sentence - 3 {
            if let named = places[before] ?? lastNamed[before], named != other { return named }
            before -= 1
        }
        return dominant != other ? dominant : nil
    }

    /// Whether a sentence names a country in whatever way.
    func namesAny(in sentence: Int) -> Bool { !named[sentence].isEmpty }

    /// The only country that a sentence names; of one that names none, the only one of the text.
    func sole(in sentence: Int) -> CountryCode? {
        switch named[sentence].count {
        case 0: dominance >= 0.75 ? dominant : nil
        case 1: named[sentence][0]
        default: places[sentence]
        }
    }

    /// The country of the place that the sentence names, if it names one.
    func placeNamed(in sentence: Int) -> CountryCode? { places[sentence] }

    /// Where the story is when a sentence names no country: the place of one of the two sentences
    /// before, or the only country that it names.
    func scene(before sentence: Int) -> CountryCode? {
        guard named[sentence].isEmpty else { return nil }
        for before in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
            if let place = places[before] { return place }
            switch named[before].count {
            case 0: continue
            case 1: return named[before][0]
            default: return nil
            }
        }
        return nil
    }

    /// The country of people who are somewhere; `nil` where the text does not say.
    func place(in sentence: Int) -> CountryCode? {
        places[sentence] ?? (dominance >= 0.6 ? dominant : nil)
    }
}
