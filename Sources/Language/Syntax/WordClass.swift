/// What a word does to the reading of a tree: the classes of `syntax-words.tsv`.
package struct WordClass: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// "forced him to go": the object goes.
    package static let objectControl = WordClass(rawValue: 1 << 0)
    /// "promised him to go": the subject goes.
    package static let subjectControl = WordClass(rawValue: 1 << 1)
    /// "failed to go": nobody went.
    package static let negativeImplicative = WordClass(rawValue: 1 << 2)
    /// "kept him from going": nobody went.
    package static let negativeGerund = WordClass(rawValue: 1 << 3)
    /// "held talks": the noun says what happened.
    package static let lightVerb = WordClass(rawValue: 1 << 4)
    package static let negator = WordClass(rawValue: 1 << 5)
    package static let negativeDeterminer = WordClass(rawValue: 1 << 6)
    package static let negativePreposition = WordClass(rawValue: 1 << 7)
    package static let condition = WordClass(rawValue: 1 << 8)
    package static let modalFuture = WordClass(rawValue: 1 << 9)
    package static let modalPossible = WordClass(rawValue: 1 << 10)
    package static let modalAbility = WordClass(rawValue: 1 << 11)
    package static let modalNecessary = WordClass(rawValue: 1 << 12)
    package static let modalHypothetical = WordClass(rawValue: 1 << 13)
    /// Its clause is what somebody says or thinks.
    package static let reporting = WordClass(rawValue: 1 << 14)
    /// It may stand beside a quotation.
    package static let speech = WordClass(rawValue: 1 << 15)

    /// "said Monday": an adverb where it stands bare.
    package static let weekday = WordClass(rawValue: 1 << 16)
    /// "Good Friday" is a name.
    package static let dayNamePart = WordClass(rawValue: 1 << 17)

    /// "last week", "this May": what is named after a deictic.
    static let timeUnit = WordClass(rawValue: 1 << 20)
    /// "last", "next", "this" before a unit of time.
    static let timeDeictic = WordClass(rawValue: 1 << 21)
    /// "earlier this week", "late last year".
    static let timeDegree = WordClass(rawValue: 1 << 22)

    /// "Tuesday night": a part of a day.
    package static let dayPart = WordClass(rawValue: 1 << 23)
    /// "on", "in" before a day, month or year.
    static let timePreposition = WordClass(rawValue: 1 << 24)

    /// "a bomb exploded": never passive.
    package static let intransitive = WordClass(rawValue: 1 << 18)
    /// "men given arms": passive in spite of an object.
    package static let ditransitive = WordClass(rawValue: 1 << 19)

    /// "marched towards": follows a verb without an object, seldom a participle.
    package static let verbLink = WordClass(rawValue: 1 << 25)

    /// "Ghana is against it": a preposition that is a predicate behind a copula.
    static let stance = WordClass(rawValue: 1 << 26)

    static let byName: [String: WordClass] = [
        "object-control": .objectControl, "subject-control": .subjectControl,
        "negative-implicative": .negativeImplicative, "negative-gerund": .negativeGerund,
        "light-verb": .lightVerb, "negator": .negator,
        "negative-determiner": .negativeDeterminer,
        "negative-preposition": .negativePreposition, "condition": .condition,
        "modal-future": .modalFuture, "modal-possible": .modalPossible,
        "modal-ability": .modalAbility, "modal-necessary": .modalNecessary,
        "modal-hypothetical": .modalHypothetical, "reporting": .reporting, "speech": .speech,
        "weekday": .weekday, "day-name-part": .dayNamePart,
        "time-unit": .timeUnit, "time-deictic": .timeDeictic, "time-degree": .timeDegree,
        "day-part": .dayPart, "time-preposition": .timePreposition,
        "intransitive": .intransitive, "ditransitive": .ditransitive,
        "verb-link": .verbLink, "stance": .stance,
    ]
}
