import Query

/// GraphML of who does how much to whom: actors are nodes, pairs are edges with their counts.
struct GraphMLExport {
    func render(_ table: AnswerTable) -> String {
        var nodes: [String] = []
        var numbers: [[String]: Int] = [:]
        func node(_ name: String, _ country: String?) -> Int {
            let key = [name, country ?? ""]
            if let known = numbers[key] { return known }
            numbers[key] = numbers.count
            let data = country.map { "<data key=\"country\">\(MarkupText.escaped($0))</data>" }
            nodes.append(
                "    <node id=\"n\(numbers.count - 1)\"><data key=\"name\">"
                    + "\(MarkupText.escaped(name))</data>\(data ?? "")</node>")
            return numbers.count - 1
        }
        var edges: [String] = []
        for row in table.rows {
            let cells = row.map(\.machineText)
            let source = node(cells[0] ?? "", cells[1])
            let target = node(cells[2] ?? "", cells[3])
            let data = zip(["events", "cooperation", "conflict", "goldstein"], cells.dropFirst(4))
                .compactMap { key, value in
                    value.map { "<data key=\"\(key)\">\($0)</data>" }
                }
            edges.append(
                "    <edge source=\"n\(source)\" target=\"n\(target)\">\(data.joined())</edge>")
        }
        return Self.head + (nodes + edges).joined(separator: "\n") + "\n  </graph>\n</graphml>\n"
    }

    private static let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="name" for="node" attr.name="name" attr.type="string"/>
          <key id="country" for="node" attr.name="country" attr.type="string"/>
          <key id="events" for="edge" attr.name="events" attr.type="int"/>
          <key id="cooperation" for="edge" attr.name="cooperation" attr.type="int"/>
          <key id="conflict" for="edge" attr.name="conflict" attr.type="int"/>
          <key id="goldstein" for="edge" attr.name="goldstein" attr.type="double"/>
          <graph id="dyads" edgedefault="directed">

        """
}
