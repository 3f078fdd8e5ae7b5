import GRDB

/// Tells whether a place is a country.
enum PlaceNames {
    /// The code of the country that a name or ISO code names, `nil` for other places.
    static func country(_ place: String?, in database: Database) throws -> String? {
        guard let place else { return nil }
        let names = CountryNames(try Row.fetchAll(database, sql: CountryNames.sql))
        return (names.named(Spelling.folded(place)) ?? names.coded(place))?.code
    }
}
