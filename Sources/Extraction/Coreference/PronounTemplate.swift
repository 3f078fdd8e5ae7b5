/// The kinds of observations on a pronoun and a phrase; the raw values are part of the trained
/// model.
enum PronounTemplate: UInt64 {
    case distance, distanceByPronoun, role, roles, rolesByDistance, roleByPronoun
    case rank, rankByPronoun, rankByDistance
    case kind, kindByDistance, kindByRole, number, gender
    case noun, nounClass, nounEnd, nounShortEnd, name, nameClass
    case determiner, determinerByKind, preposition, depth, first, quoted
    case count, countByPronoun, lastSeen, pronouns, pronounCount, lastPronoun, named, chainGender
    case binding, bindingByRole, bindingByRoles, isAfter
    case parallel, pronounPair, pronounPairByDistance, sameVerb, verb, speech
}
