/// A compiled time pattern: a small program for `TimeMatcher`.
///
/// The language of column `pattern` in `time-rules.tsv`, elements apart by blanks:
/// * `word` is that word in any case; `CLASS` a class of `time-words.tsv` or of digits (`DAY`,
///   `YEAR`, …); `NUM`, `ORDINAL`, `WORDYEAR` a number, ordinal or year, spelled out or not;
///   `ANY` any word, `CAP` one with a capital, `SLASH` the mark; `a|b|CLASS` either of them.
/// * `n:CLASS` keeps the value under that name for the formula; `n=3` just sets it.
/// * `~x` touches what stands before; `^x` has a capital; `x?` may be missing.
/// * `( a b / c )` alternatives, `)?` optional; `@name` the macro of that name.
/// * `[<a|b]`, `[>a|b]` the word before or after must be one of these, `[<!…]`, `[>!…]` must not.
/// * What stands before `<<` or after `>>` is needed but does not belong to the expression.
struct TimePattern: Sendable {
    enum NumberKind: Sendable { case cardinal, ordinal, year }

    enum Step: Sendable {
        case take(test: Int, slot: Int)
        case number(NumberKind, slot: Int)
        case set(slot: Int, value: Double)
        case split(Int, Int)
        case jump(Int)
        case before(test: Int, wanted: Bool)
        case after(test: Int, wanted: Bool)
        case markStart
        case markEnd
        case done
    }

    var steps: [Step]
}
