/// The version of this program, stamped on everything it writes to an archive.
package enum ProgramVersion {
    /// Semantic version, as `0.1.0`.
    package static let current = "0.1.0"
}
