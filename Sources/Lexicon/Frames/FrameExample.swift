/// The example of a row and what it must yield.
package struct FrameExample: Sendable {
    package let row: String
    package let sentence: String
    /// `TYPE SRC>TGT`, several parted by "; "; `-` for no event at all.
    package let expected: String
}
