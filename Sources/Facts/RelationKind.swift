/// Standing facts between actors.
package enum RelationKind: String, Sendable, CaseIterable {
    case holdsRole = "holds-role"
    case leaderOf = "leader-of"
    case memberOf = "member-of"
    case partOf = "part-of"
    case affiliatedWith = "affiliated-with"
    case allyOf = "ally-of"
    case opposedTo = "opposed-to"
    case atWarWith = "at-war-with"
    case nationalOf = "national-of"
    case relativeOf = "relative-of"
    case neighborOf = "neighbor-of"
}
