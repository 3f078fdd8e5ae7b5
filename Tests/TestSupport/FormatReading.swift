import Foundation

/// What a format's own rules do not allow.
package struct MalformedText: Error {
    package let reason: String
}

/// CSV read by the rules of RFC 4180, as a spreadsheet does.
package enum CSVReading {
    package static func rows(_ text: String) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if isQuoted {
                if scalar != "\"" {
                    field.append(scalar)
                } else if index < scalars.count, scalars[index] == "\"" {
                    field.append("\"")
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," {
                row.append(String(field))
                field = .init()
            } else if scalar == "\r" {
                guard index < scalars.count, scalars[index] == "\n" else {
                    throw MalformedText(reason: "a carriage return alone")
                }
                index += 1
                rows.append(row + [String(field)])
                (row, field) = ([], .init())
            } else {
                field.append(scalar)
            }
        }
        guard !isQuoted, row.isEmpty, field.isEmpty else {
            throw MalformedText(reason: "the last line does not end")
        }
        return rows
    }
}

/// TSV with backslash escapes.
package enum TSVReading {
    package static func rows(_ text: String) -> [[String]] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map
        {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
        }
    }

    private static func unescaped(_ field: Substring.UnicodeScalarView) -> String {
        var scalars = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in field {
            if isEscaped {
                let meant: [Unicode.Scalar: Unicode.Scalar] = ["t": "\t", "n": "\n", "r": "\r"]
                scalars.append(meant[scalar] ?? scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

/// JSON read by Foundation, its values as text.
package enum JSONReading {
    package static func array(_ text: String, _ names: [String]) throws -> [[String?]] {
        let array = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        guard let array else { throw MalformedText(reason: "no array of objects") }
        return array.map { values(of: $0, names) }
    }

    package static func object(_ text: String, _ names: [String]) throws -> [String?] {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        guard let object else { throw MalformedText(reason: "no object") }
        return values(of: object, names)
    }

    private static func values(of object: [String: Any], _ names: [String]) -> [String?] {
        names.map { name in
            switch object[name] {
            case let text as String: text
            case let number as NSNumber: number.description
            default: nil
            }
        }
    }
}

/// The cells of a table in Markdown, its escapes undone.
package enum MarkdownReading {
    package static func rows(_ text: String) -> [[String]] {
        text.unicodeScalars.split(separator: "\n").dropFirst(3).map(cells)
    }

    private static func cells(_ line: Substring.UnicodeScalarView) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in line.dropFirst(2) {
            if isEscaped {
                cell.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "|" {
                cells.append(plain(String(cell.dropLast())))
                cell = .init()
            } else {
                cell.append(scalar)
            }
        }
        return cells.enumerated().map { $0 == 0 ? $1 : String($1.unicodeScalars.dropFirst()) }
    }

    private static func plain(_ text: String) -> String {
        text.replacingOccurrences(of: "<br>", with: "\n", options: .literal)
            .replacingOccurrences(of: "&#13;", with: "\r", options: .literal)
            .replacingOccurrences(of: "&lt;", with: "<", options: .literal)
            .replacingOccurrences(of: "&amp;", with: "&", options: .literal)
    }
}
