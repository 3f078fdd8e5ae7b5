/// A predicate: a word, what must go with it, and the frame that it carries.
package struct FrameMember: Sendable {
    package let id: String
    /// Index into `FrameLexicon.classes`.
    package let frame: Int
    /// Hash of a particle that must stand beside it ("step ⟦down⟧"); 0 for none.
    package let particle: UInt64
}
