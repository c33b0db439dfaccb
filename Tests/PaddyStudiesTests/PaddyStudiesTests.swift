import Testing

@Suite struct PaddyStudiesTests {}
