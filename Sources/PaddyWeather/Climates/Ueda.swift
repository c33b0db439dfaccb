internal import Paddy

extension Climate {
  /// Ueda, Nagano: a dry sunny basin between mountains, warm summers with cool nights, frost from November to March.
  public static let ueda = recalled(
    name: "ueda", title: "Ueda, Nagano, Japan", site: Site(latitude: 36.4, longitude: 138.25, elevation: 502),
    source: "normals 1981–2010 of Ueda, humidity of Nagano",
    StationNormals(
      maximum: [4.4, 5.7, 10.3, 17.4, 22.2, 25.0, 28.7, 30.2, 25.3, 19.2, 13.3, 7.1],
      minimum: [-5.3, -4.9, -1.6, 3.9, 9.5, 15.0, 19.0, 20.0, 16.1, 8.9, 2.3, -2.7],
      rain: [25, 26, 50, 55, 78, 109, 127, 99, 132, 83, 43, 22],
      wetDays: [6.5, 7.0, 10.5, 10.0, 11.2, 14.4, 15.6, 11.9, 13.1, 10.0, 7.5, 5.6],
      sunshine: [175, 173, 195, 205, 213, 165, 171, 204, 144, 163, 165, 169],
      humidity: [77, 74, 68, 61, 64, 71, 74, 73, 76, 76, 77, 78],
      wind: [2.3, 2.6, 2.8, 2.9, 2.5, 2.2, 2.0, 2.1, 1.9, 1.7, 1.8, 2.0]),
    sunshine: .temperate, wetDays: "days with 1 mm and more times 1.25, a rule of this project",
    typhoons: .likeHangzhou(
      yearlyRate: 0.5, 0.2...1, shares: [0, 0, 0, 0, 0, 0.05, 0.15, 0.35, 0.35, 0.10, 0, 0]))
}
