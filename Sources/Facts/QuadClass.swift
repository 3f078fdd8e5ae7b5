/// Verbal or material, cooperation or conflict.
package enum QuadClass: String, Sendable, CaseIterable {
    case verbalCooperation = "verbal-coop"
    case materialCooperation = "material-coop"
    case verbalConflict = "verbal-conf"
    case materialConflict = "material-conf"
}
