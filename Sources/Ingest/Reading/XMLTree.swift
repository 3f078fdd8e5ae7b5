import CLibXML2

/// A document of HTML or XML in memory, read by libxml2; freed with the last reference.
final class XMLTree {
    private let document: xmlDocPtr

    /// Whether libxml2 is installed.
    static let isAvailable = archive_xml_symbol("xmlReadMemory") != nil

    /// What to say of an input that needs it where it is not.
    static let missing = "a page or feed needs libxml2: apt-get install libxml2"

    /// Reads HTML as browsers write it; `nil` only where there is nothing at all.
    init?(html bytes: [UInt8]) {
        let options =
            ARCHIVE_XML_RECOVER | ARCHIVE_XML_NOERROR | ARCHIVE_XML_NOWARNING | ARCHIVE_XML_NONET
        let document = bytes.withUnsafeBytes { buffer in
            archive_html_read(
                buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count),
                "UTF-8", Int32(options))
        }
        guard let document else { return nil }
        self.document = document
    }

    /// Reads XML, damaged one as far as it goes; no entity of another file is followed.
    init?(xml bytes: [UInt8]) {
        let options =
            ARCHIVE_XML_RECOVER | ARCHIVE_XML_NOERROR | ARCHIVE_XML_NOWARNING | ARCHIVE_XML_NONET
            | ARCHIVE_XML_NOCDATA
        let document = bytes.withUnsafeBytes { buffer in
            archive_xml_read(
                buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count),
                Int32(options))
        }
        guard let document else { return nil }
        self.document = document
    }

    deinit {
        archive_xml_free_document(document)
    }

    /// The outermost element.
    var root: Node? { archive_xml_root(document).map { Node(pointer: $0, tree: self) } }

    /// An element, or a piece of text, of a tree.
    struct Node {
        fileprivate let pointer: xmlNodePtr
        fileprivate let tree: XMLTree

        /// Name in lower case; empty for text.
        var name: String {
            guard isElement, let name = pointer.pointee.name else { return "" }
            return String(cString: name).lowercased()
        }

        var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

        /// The words of a text node; `nil` for all else, comments included.
        var text: String? {
            let type = pointer.pointee.type
            guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE,
                let content = pointer.pointee.content
            else { return nil }
            return String(cString: content)
        }

        subscript(attribute: String) -> String? {
            guard isElement, let value = archive_xml_attribute(pointer, attribute) else {
                return nil
            }
            defer { archive_xml_free(value) }
            return String(cString: value)
        }

        var children: [Node] {
            var children: [Node] = []
            var next = pointer.pointee.children
            while let child = next {
                children.append(Node(pointer: child, tree: tree))
                next = child.pointee.next
            }
            return children
        }

        /// The first child element of a name.
        func child(_ name: String) -> Node? { children.first { $0.name == name } }

        /// All words below, as they stand.
        var content: String {
            guard let content = archive_xml_content(pointer) else { return "" }
            defer { archive_xml_free(content) }
            return String(cString: content)
        }

        /// This and every element below it, in the order of the text.
        func forEachElement(_ visit: (Node) -> Void) {
            var pending = [self]
            while let node = pending.popLast() {
                guard node.isElement else { continue }
                visit(node)
                pending.append(contentsOf: node.children.reversed())
            }
        }
    }
}
