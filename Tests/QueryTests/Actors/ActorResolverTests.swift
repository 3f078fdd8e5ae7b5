import Facts
import Query
import TestSupport
import Testing

@Suite("whom a name means")
struct ActorResolverTests {
    private func described(_ name: String, isExact: Bool = false) throws -> String {
        try SeedArchive().ask { database in
            do {
                let scope = try ActorResolver(database, isExact: isExact).scope(of: name)
                let country = scope.country.map { " and all of \($0)" } ?? ""
                return "\(scope.name) \(scope.ids)\(country)"
                    + (scope.reason.map { ": \($0)" } ?? "")
            } catch let nothing as NothingFound {
                return nothing.description
            }
        }
    }

    @Test(
        "names, codes, adjectives and parts of names are understood",
        arguments: [
            ("Pakistan", "Pakistan [4] and all of PAK"),
            ("PAKISTAN", "Pakistan [4] and all of PAK"),
            ("PAK", "Pakistan [4] and all of PAK: \"PAK\" is read as the country Pakistan"),
            ("PK", "Pakistan [4] and all of PAK: \"PK\" is read as the country Pakistan"),
            (
                "Pakistani",
                "Pakistan [4] and all of PAK: \"Pakistani\" is read as the country Pakistan"
            ),
            ("united states", "United States [] and all of USA"),
            (
                "American",
                "United States [] and all of USA: \"American\" is read as the country "
                    + "United States"
            ),
            (
                "Dutch",
                "Netherlands [] and all of NLD: \"Dutch\" is read as the country "
                    + "Netherlands"
            ),
            ("Márco rubio", "Marco Rubio [1]"),
            ("rubio", "Marco Rubio [1]: \"rubio\" is read as Marco Rubio"),
            ("shehb", "Shehbaz Sharif [2]: \"shehb\" is read as Shehbaz Sharif"),
            ("nawaz", "Nawaz Sharif [5]: \"nawaz\" is read as Nawaz Sharif"),
        ])
    func understood(_ name: String, _ expected: String) throws {
        #expect(try described(name) == expected)
    }

    @Test("an exact country is the state alone")
    func exact() throws {
        #expect(try described("Pakistan", isExact: true) == "Pakistan [4]")
    }

    @Test("a name of several is the most frequent one's, and that is said")
    func ambiguous() throws {
        #expect(
            try described("Sharif") == """
                Shehbaz Sharif [2]: "Sharif" is read as Shehbaz Sharif (PAK, 1 event), the most \
                frequent; it may also be Nawaz Sharif (PAK, 0 events)
                """)
    }

    @Test("a misspelt name is answered with what was meant")
    func misspelt() throws {
        #expect(
            try described("Pakstan") == "No actor \"Pakstan\". Did you mean Pakistan (3 events)?")
        #expect(
            try described("Xyzzyx") == """
                No actor "Xyzzyx". Most frequent are India (2 events), Pakistan (2 events), Marco \
                Rubio (1 event) and Shehbaz Sharif (1 event); 'archive actors' lists all.
                """)
    }
}
