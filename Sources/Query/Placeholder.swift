package enum QueryPlaceholder {}
