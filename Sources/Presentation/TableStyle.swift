/// What the aligned table may use of a terminal.
package struct TableStyle: Hashable, Sendable {
    /// Columns of the terminal; `nil` means that lines may be as long as they like.
    package var width: Int?
    /// Whether ANSI colours may be used.
    package var isColoured: Bool
    /// Whether bars may be drawn beside numbers.
    package var drawsBars: Bool

    package init(width: Int? = nil, isColoured: Bool = false, drawsBars: Bool = false) {
        self.width = width
        self.isColoured = isColoured
        self.drawsBars = drawsBars
    }
}
