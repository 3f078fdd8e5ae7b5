/// The kinds of observations on a name; the raw values are part of the trained model.
enum NameTemplate: UInt64 {
    case bias, word, suffix2, suffix3, suffix4, prefix, shape, relation, tag
    case length, firstWord, lastWord, anyWord, coreShape
    case headLemma, headTag, preposition, determiner, phraseForm, prepositionAndHead
    case before, after, twoBefore, twoAfter, around, beforeAndWord, tagAfter, tagBefore, sentence
    case child, childWord, childNoun, headNoun, conjunct
    case known, knownAndForm, knownAndRelation, knownWhole
    case unknown, unknownAndForm, unknownAndRelation, firstKnown
    case givenName, givenSurname, cue, cueBefore, nounBefore, nounAfter
    case inside, insideBy, evidence, evidenceAndLength
}
