/// What `archive` says without arguments.
enum Overview {
    static let text = """
        archive: news articles in, dated political events out

          archive ingest articles/      read articles into ./archive.db
          archive timeline Pakistan     who did what to whom, when, and who reports it

        Ask       timeline, actors, actor NAME, dyad A B, relations, events, search, show ID, stats
        Put in    ingest, load, import, redate, reextract
        Take out  export, sql, schema, doctor
        Pieces    extract, parse, explain

        'archive help COMMAND' explains a command, 'archive --help' lists them all.

        """
}
