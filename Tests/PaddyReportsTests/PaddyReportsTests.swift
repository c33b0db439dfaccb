import Testing

@Suite struct PaddyReportsTests {}
