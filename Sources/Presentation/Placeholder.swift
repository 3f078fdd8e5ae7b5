package enum PresentationPlaceholder {}
