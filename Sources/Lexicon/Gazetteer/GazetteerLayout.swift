/// How `gazetteer.bin` is laid out: little-endian, sections one after another.
///
/// Header: the magic number, the version, the digest of the tables, then for each section its
/// offset and its number of elements, each as `UInt32`.
enum GazetteerLayout {
    /// "GAZT".
    static let magic: UInt32 = 0x545A_4147
    /// Raised whenever the layout or the folding of names changes.
    static let version: UInt32 = 1
    static let headerSize = 16 + 8 * Section.allCases.count

    enum Section: Int, CaseIterable {
        /// Bytes of `NameFolding`'s table.
        case folds
        /// Open addressing: check (`UInt32`, 0 = empty), first candidate (`UInt32`).
        case nodes
        case candidates
        case entries
        case affiliations
        /// Open addressing over the hashes of ids: entry index + 1 (`UInt32`).
        case ids
        /// Texts: length (`UInt16`), bytes.
        case strings

        /// Bytes per element.
        var stride: Int {
            switch self {
            case .folds, .strings: 1
            case .nodes: 8
            case .candidates: 12
            case .entries: 56
            case .affiliations: 20
            case .ids: 4
            }
        }
    }

    /// Stands for "none" in references and indices.
    static let none: UInt32 = 0xFFFF_FFFF

    /// How the case of a text must fit a name.
    enum CaseRule: UInt8 {
        /// Units that the table capitalises must be capitalised.
        case proper
        /// Letter for letter.
        case exact
        /// Any.
        case any
    }

    /// A name's place in the trie after one more unit. Order matters; 0 is the empty name.
    @inline(__always)
    static func step(_ state: UInt64, _ key: UInt64) -> UInt64 {
        let product = (state ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
            by: key ^ 0xD1B5_4A32_D192_ED03)
        return product.high ^ product.low
    }

    /// The slot where the search for a state begins.
    @inline(__always)
    static func slot(_ state: UInt64, of count: Int) -> Int {
        Int(state.multipliedFullWidth(by: UInt64(count)).high)
    }

    /// The check kept in a slot, never 0.
    @inline(__always)
    static func check(_ state: UInt64) -> UInt32 {
        let check = UInt32(truncatingIfNeeded: state)
        return check == 0 ? 1 : check
    }
}
