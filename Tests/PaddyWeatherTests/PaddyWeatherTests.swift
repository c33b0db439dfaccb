import Testing

@Suite struct PaddyWeatherTests {}
