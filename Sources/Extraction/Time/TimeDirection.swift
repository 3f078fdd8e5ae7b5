/// The side of the reference day on which a weekday, day or month without year lies.
enum TimeDirection: String, Sendable, CaseIterable { case past, future, nearest }
