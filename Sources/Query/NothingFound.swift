import Facts

/// An answer without rows: what was not found, and what is there instead.
package struct NothingFound: ExplainedError, Equatable {
    package let what: String
    /// What is there instead, a sentence a line.
    package let instead: [String]

    package init(_ what: String, instead: [String] = []) {
        self.what = what
        self.instead = instead
    }

    package var fix: String? { instead.isEmpty ? nil : instead.joined(separator: " ") }

    /// `No actor "Pakstan". Did you mean Pakistan (37 events)?`
    package var description: String { ([what] + instead).joined(separator: " ") }
}
