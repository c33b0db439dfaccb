internal import Paddy

extension Climate {
  /// Can Tho, Vietnam: the middle of the Mekong delta; warm all the year, dry from December to April, wet from May to November.
  public static let canTho = recalled(
    name: "can-tho", title: "Can Tho, Mekong, Vietnam", site: Site(latitude: 10.03, longitude: 105.77, elevation: 1),
    source: "normals of the late twentieth century of Can Tho",
    StationNormals(
      maximum: [30.2, 31.2, 32.7, 33.9, 33.2, 32.0, 31.6, 31.3, 31.2, 30.9, 30.6, 29.9],
      minimum: [22.2, 22.8, 24.0, 25.2, 25.2, 24.8, 24.6, 24.6, 24.6, 24.5, 24.1, 22.8],
      rain: [9, 4, 12, 43, 168, 201, 224, 226, 263, 283, 145, 44],
      wetDays: [2.1, 1.0, 1.6, 5.1, 15.4, 18.4, 19.8, 20.5, 21.0, 20.8, 13.5, 6.1],
      sunshine: [256, 246, 282, 270, 223, 181, 185, 180, 164, 179, 204, 229],
      humidity: [80, 78, 77, 78, 83, 85, 85, 86, 86, 86, 84, 82],
      wind: [1.4, 1.8, 1.9, 1.6, 1.3, 1.7, 1.7, 1.9, 1.4, 1.0, 1.2, 1.2]),
    sunshine: .humidTropics)
}
