internal import Paddy

extension Climate {
  /// Mymensingh, Bangladesh: six wet months around a monsoon of 400 mm a month, a mild dry winter.
  public static let mymensingh = recalled(
    name: "mymensingh", title: "Mymensingh, Bangladesh", site: Site(latitude: 24.72, longitude: 90.43, elevation: 19),
    source: "normals 1981–2010 of Mymensingh",
    StationNormals(
      maximum: [24.6, 27.6, 31.2, 32.0, 31.8, 31.6, 31.5, 31.9, 31.7, 31.3, 29.4, 26.2],
      minimum: [11.6, 14.3, 18.7, 22.2, 23.8, 25.6, 26.1, 26.2, 25.6, 23.4, 18.2, 13.4],
      rain: [8, 20, 42, 121, 303, 402, 424, 331, 303, 186, 18, 9],
      wetDays: [1.3, 2.3, 4.0, 10.0, 17.0, 20.0, 23.0, 21.0, 17.0, 8.0, 1.5, 1.0],
      sunshine: [190, 205, 230, 210, 190, 140, 140, 155, 150, 205, 235, 215],
      humidity: [80, 74, 72, 78, 82, 87, 87, 87, 87, 85, 82, 82],
      wind: [0.9, 1.0, 1.4, 1.9, 1.8, 1.7, 1.6, 1.5, 1.2, 0.8, 0.7, 0.7]),
    sunshine: .humidTropics, wetDays: "days with 1 mm and more times 1.15, a rule of this project")
}
