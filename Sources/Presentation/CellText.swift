import Query

/// A cell as people read it.
package enum CellText {
    /// Dates in words, nothing for what is not known, everything else as machines read it.
    package static func shown(_ cell: AnswerCell) -> String {
        switch cell {
        case .date(let date): HumanDate.text(for: date)
        case .none: ""
        default: cell.machineText ?? ""
        }
    }

    /// The same on one line and without control characters, which could steer a terminal.
    package static func onOneLine(_ cell: AnswerCell) -> String {
        let text = shown(cell)
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            scalars.append(isControl(scalar) ? " " : scalar)
        }
        return String(scalars)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            || scalar.value == 0x2028 || scalar.value == 0x2029
    }
}
