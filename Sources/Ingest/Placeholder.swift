package enum IngestPlaceholder {}
