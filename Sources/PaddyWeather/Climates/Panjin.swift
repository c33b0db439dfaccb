internal import Paddy

extension Climate {
  /// Panjin and Panshan, Liaoning: the delta of the Liao; a long dry winter, rain in July and August, much sun and wind.
  public static let panjin = recalled(
    name: "panjin", title: "Panjin, Liaoning, China", site: Site(latitude: 41.15, longitude: 122.05, elevation: 3),
    source: "normals 1981–2010 of Yingkou, 50 km to the south",
    StationNormals(
      maximum: [-3.6, -0.2, 6.0, 14.4, 21.2, 25.6, 28.1, 27.9, 23.7, 16.0, 6.4, -0.9],
      minimum: [-12.6, -8.8, -2.3, 5.6, 12.5, 17.9, 21.6, 20.6, 14.3, 6.7, -1.8, -8.9],
      rain: [5, 6, 12, 31, 49, 75, 167, 156, 53, 39, 21, 8],
      wetDays: [2.4, 2.5, 3.5, 6.0, 7.4, 9.3, 12.0, 10.0, 6.8, 6.0, 4.6, 2.9],
      sunshine: [190, 195, 240, 245, 265, 245, 215, 230, 240, 220, 180, 175],
      humidity: [60, 57, 57, 56, 61, 71, 79, 79, 71, 65, 63, 61],
      wind: [3.3, 3.6, 4.2, 4.6, 4.2, 3.6, 3.3, 3.0, 3.0, 3.5, 3.7, 3.3]),
    sunshine: .temperate)
}
