internal import Paddy

extension Climate {
  /// Wanzhou, Chongqing: a warm dull winter, hot still July and August under the most sun of the year.
  public static let wanzhou = recalled(
    name: "wanzhou", title: "Wanzhou, Chongqing, China", site: Site(latitude: 30.77, longitude: 108.4, elevation: 187),
    source: "normals 1981–2010 of Wanzhou",
    StationNormals(
      maximum: [10.3, 13.1, 18.0, 23.8, 27.7, 30.4, 33.7, 34.0, 29.0, 22.9, 17.7, 11.8],
      minimum: [4.9, 6.9, 10.4, 15.0, 18.9, 22.1, 24.7, 24.4, 21.1, 16.3, 11.7, 6.8],
      rain: [20, 23, 54, 106, 162, 177, 190, 141, 144, 96, 54, 24],
      wetDays: [8.6, 8.9, 12.0, 14.0, 16.2, 15.5, 13.2, 11.5, 12.6, 14.2, 11.0, 9.3],
      sunshine: [28, 38, 78, 112, 127, 128, 187, 197, 118, 76, 54, 26],
      humidity: [83, 80, 77, 78, 78, 80, 77, 74, 79, 84, 85, 85],
      wind: [0.6, 0.8, 1.0, 1.1, 1.1, 1.0, 1.1, 1.1, 1.0, 0.7, 0.7, 0.6]),
    sunshine: .temperate)
}
