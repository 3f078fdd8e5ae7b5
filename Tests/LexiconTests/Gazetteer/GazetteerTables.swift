import Foundation
import Lexicon
import TestSupport

/// The tables of the gazetteer as they lie in the sources.
enum GazetteerTables {
    private static let folder = "Sources/Lexicon/Gazetteer/Tables"

    /// Name and bytes of every table.
    static func files() throws -> [(name: String, bytes: [UInt8])] {
        try PackageFiles.paths(below: folder, ending: ".tsv").map { name in
            let url = PackageFiles.root.appending(path: "\(folder)/\(name)")
            return (name: name, bytes: [UInt8](try Data(contentsOf: url)))
        }
    }

    /// The fields of some columns of a table, row by row.
    static func rows(of name: String, columns: String...) throws -> [[String]] {
        let table = try Table(name: name, text: PackageFiles.text(of: "\(folder)/\(name)"))
        var positions: [Int] = []
        for column in columns { positions.append(try table.index(of: column)) }
        return table.rows.map { row in positions.map { String(row.fields[$0]) } }
    }
}
