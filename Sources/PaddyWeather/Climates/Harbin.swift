internal import Paddy

extension Climate {
  /// Harbin, Heilongjiang: five months of frost, a short warm summer with long days.
  public static let harbin = recalled(
    name: "harbin", title: "Harbin, Heilongjiang, China", site: Site(latitude: 45.75, longitude: 126.77, elevation: 142),
    source: "normals 1981–2010 of Harbin",
    StationNormals(
      maximum: [-12.0, -6.9, 2.5, 13.3, 21.0, 26.2, 27.8, 26.1, 20.6, 11.6, -0.4, -9.3],
      minimum: [-23.4, -18.9, -8.3, 1.1, 8.0, 14.4, 18.2, 16.3, 8.7, 0.3, -10.3, -19.3],
      rain: [4.3, 3.9, 12.0, 18.4, 40.4, 91.9, 149.5, 116.9, 57.4, 25.6, 10.9, 6.9],
      wetDays: [6.4, 4.8, 5.3, 6.4, 9.8, 12.9, 13.7, 11.8, 9.9, 7.1, 5.8, 6.6],
      sunshine: [158, 185, 236, 233, 260, 259, 245, 242, 225, 197, 164, 138],
      humidity: [72, 68, 56, 50, 51, 65, 77, 78, 70, 64, 66, 71],
      wind: [2.6, 2.8, 3.3, 3.9, 3.7, 3.0, 2.7, 2.5, 2.7, 3.2, 3.2, 2.7]),
    sunshine: .temperate)
}
