internal import Paddy

extension Climate {
  /// Kolkata, West Bengal: hot from March on, the monsoon from June to October, a mild dry winter.
  public static let kolkata = recalled(
    name: "kolkata", title: "Kolkata, West Bengal, India", site: Site(latitude: 22.53, longitude: 88.33, elevation: 6),
    source: "normals 1971–2000 of Kolkata (Alipore)",
    StationNormals(
      maximum: [25.8, 29.2, 33.5, 35.3, 35.3, 33.8, 32.4, 32.2, 32.4, 32.3, 30.1, 27.0],
      minimum: [14.1, 17.8, 22.4, 25.2, 26.4, 26.7, 26.2, 26.2, 25.9, 24.1, 19.6, 15.0],
      rain: [10, 21, 35, 59, 133, 301, 396, 345, 318, 181, 35, 3],
      wetDays: [1.6, 2.5, 3.2, 4.9, 10.2, 18.6, 25.0, 24.5, 20.2, 10.7, 1.9, 0.7],
      sunshine: [203, 201, 239, 244, 252, 135, 108, 118, 137, 204, 203, 204],
      humidity: [66, 61, 58, 67, 72, 80, 83, 84, 83, 76, 69, 67],
      wind: [1.2, 1.5, 2.1, 2.9, 3.1, 2.8, 2.5, 2.2, 1.8, 1.2, 1.0, 1.0]),
    sunshine: .humidTropics, wetDays: "days with 2.5 mm and more times 1.45, a rule of this project")
}
