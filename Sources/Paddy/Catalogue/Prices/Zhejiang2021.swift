internal import Numbers

/// Around Hangzhou, about 2021. Row numbers (E…) are those of the evidence table `economics.csv`.
///
/// Field operations are what one grower of the middle and lower Yangtze wrote down (E049–E063); they belong together and give
/// 170 yuan/mu net of 500 yuan rent before own labour. Weak: every animal price swings by half or more between years and buyers;
/// prices of single insecticides and of the trench per m³ are shared out of totals.
extension PriceList {
  static let zhejiang2021 = PriceList(
    name: "zhejiang-2021", title: "Zhejiang, about 2021",
    paddy: Cited(
      2.8, 2.5...3.1, "yuan/kg", "E012, recalled: japonica and hybrid paddy; floor price 2.60 (E006), Hunan farms 2.72 (E011)"),
    milledRice: [
      "ordinary": Cited(5.5, 4.5...7, "yuan/kg", "E013, recalled: supermarket japonica"),
      "co-culture": Cited(14, 8...24, "yuan/kg", "E021, recalled: farm average after unsold and bulk shares"),
      "rice-frog-asking": Cited(40, 30...40, "yuan/kg", "E015: asking price at Nanxun, volume unknown; 30 at E016", .measured),
    ],
    millingYield: Cited(0.66, 0.6...0.7, "kg/kg", "E014, recalled"),
    fertilisers: [
      "ammonium-bicarbonate": Cited(0.9, 0.6...1.2, "yuan/kg", "recalled, no row"),
      "ammonium-sulphate": Cited(1.3, 0.9...1.8, "yuan/kg", "recalled, no row"),
      "compound-15-15-15": Cited(
        4.4, 2.3...4.4, "yuan/kg", "E050: retail to a grower, composition not stated; 45 % ex works 2.9 (E052, recalled)",
        .measured),
      "controlled-release-urea": Cited(4.2, 3.2...5.5, "yuan/kg", "design choice, no row: urea (E049) and 40 % for the coating"),
      "manure": Cited(0.5, 0.3...0.8, "yuan/kg", "recalled, no row: commercial organic fertiliser after subsidy"),
      "rapeseed-cake": Cited(2.6, 2...3.2, "yuan/kg", "recalled, no row"),
      "urea": Cited(3, 1.6...3.2, "yuan/kg", "E049: retail to a grower; ex works 2.4 in 2021 (E051, recalled)", .measured),
    ],
    pesticides: [
      "abamectin": product(8), "azoxystrobin": product(15), "buprofezin": product(8), "chlorantraniliprole": product(20),
      "deltamethrin": product(5),
      "dinotefuran": product(15), "imidacloprid": product(5), "nitenpyram": product(15),
      "propiconazole-difenoconazole": product(10), "pymetrozine": product(20), "thifluzamide": product(12),
      "triazophos": product(8), "tricyclazole": product(8), "trifloxystrobin-tebuconazole": product(18),
      "triflumezopyrim": product(30), "validamycin": product(4),
    ],
    herbicide: Cited(25, 20...32.5, "yuan/mu", "E054: 50 for two applications, materials and labour", .measured),
    spraying: Cited(10, 8...15, "yuan/mu", "E056, recalled: by drone"),
    seedlings: Cited(200, 200...220, "yuan/mu", "E058: trays, 200 or 220", .measured),
    seed: Cited(60, 30...100, "yuan/mu", "design choice, no row: seed for direct seeding"),
    tillage: Cited(100, nil, "yuan/mu", "E057", .measured),
    transplanting: Cited(60, nil, "yuan/mu", "E059", .measured),
    harvest: Cited(70, nil, "yuan/mu", "E061", .measured),
    pumping: Cited(0.075, 0.05...0.125, "yuan/m³", "E060: 25 yuan/mu, over 500 (300–750) mm of irrigation, a design choice"),
    sundries: Cited(
      157, 0...157, "yuan/mu", "E062 less E053, E054, E057–E061 and 26 kg of urea at E049; the grower did not itemise it"),
    juvenilesEach: [
      "black-spotted-frog": Cited(0.5, 0.2...1, "yuan each", "E038, recalled: 1–3 g"),
      "bullfrog": Cited(0.5, 0.2...1.2, "yuan each", "E039, recalled: 5 g; larger ones cost more"),
      "carp": Cited(1.2, 0.6...3, "yuan each", "E037, recalled: 40–50 g"),
      "crucian-carp": Cited(0.7, 0.3...1.5, "yuan each", "recalled, no row: 30–50 g"),
      "duck": Cited(16, 6...16, "yuan each", "E034: at 15 d, 10 of it paid by the state", .measured),
      "loach": Cited(0.15, 0.08...0.3, "yuan each", "recalled, no row: 3–5 g"),
      "tilapia": Cited(0.3, 0.15...0.6, "yuan each", "recalled, no row: 10–20 g"),
    ],
    juvenilesByMass: [
      "crayfish": Cited(40, 25...70, "yuan/kg", "E040, recalled: 5–8 g"),
      "mitten-crab": Cited(60, 40...100, "yuan/kg", "E041, recalled: 5–10 g"),
      "soft-shelled-turtle": Cited(45, 35...70, "yuan/kg", "E036, recalled: 150–300 g, greenhouse-raised"),
    ],
    feed: [
      "black-spotted-frog": frogFeed, "bullfrog": frogFeed, "carp": fishFeed,
      "crayfish": crustaceanFeed, "crucian-carp": fishFeed,
      "duck": Cited(2.7, 2.2...3.2, "yuan/kg", "E047, recalled: maize or broken rice"),
      "loach": fishFeed, "mitten-crab": crustaceanFeed,
      "soft-shelled-turtle": Cited(12, 9...16, "yuan/kg", "E045, recalled: 42–48 % protein"),
      "tilapia": fishFeed,
    ],
    animals: [
      "black-spotted-frog": Cited(70, 30...80, "yuan/kg", "E024: Nanxun, by size; 35 in Sichuan (E025)", .measured),
      "bullfrog": Cited(16, 8...26, "yuan/kg", "E029, recalled: strong cycle"),
      "carp": Cited(12, 9...16, "yuan/kg", "E027, recalled: ordinary; 70 under the Qingtian name (E028)"),
      "crayfish": Cited(28, 16...50, "yuan/kg", "E030, recalled: low in May and June"),
      "crucian-carp": Cited(16, 12...22, "yuan/kg", "recalled, no row: live, of 100 g and more"),
      "duck": Cited(51, 34...74, "yuan/kg", "E032, recalled: 90 yuan a bird of 1.6–1.9 kg, sold direct; 9 as commodity (E033)"),
      "loach": Cited(24, 16...36, "yuan/kg", "recalled, no row"),
      "mitten-crab": Cited(80, 50...140, "yuan/kg", "E031, recalled: 100–150 g"),
      "soft-shelled-turtle": Cited(
        160, 50...160, "yuan/kg", "E022: Taiyang, sold direct to visitors; 50 at the pond (E023)", .measured),
      "tilapia": Cited(10, 8...14, "yuan/kg", "recalled, no row"),
    ],
    undersized: Cited(0.4, 0.2...0.7, "1", "design choice, no row: as fingerlings or feed; full price from the market mass on"),
    labour: Labour(
      rice: Cited(3.5, 2...6, "d/mu", "E070, recalled: mechanised single rice"),
      animals: [
        "black-spotted-frog": frogDays, "bullfrog": frogDays, "carp": fishDays,
        "crayfish": Cited(3, 2...6, "d/mu", "design choice, no row: as fish"),
        "crucian-carp": fishDays,
        "duck": Cited(3, 2...5, "d/mu", "E071, recalled"),
        "loach": fishDays,
        "mitten-crab": Cited(3, 2...6, "d/mu", "design choice, no row: as fish"),
        "soft-shelled-turtle": Cited(4, 2...8, "d/mu", "E071, recalled"),
        "tilapia": fishDays,
      ],
      hiredShare: Cited(1, 0...1, "1", "design choice: the work for animals is paid, so that it is never free"),
      wage: Cited(170, 120...250, "yuan/d", "E069, recalled")),
    landRent: Cited(500, 500...1200, "yuan/mu", "E067; 800 around Hangzhou (E068, recalled)", .measured),
    subsidies: [
      Subsidy(
        title: "cultivated-land protection", amount: Cited(100, 60...130, "yuan/mu", "E089, recalled; taken to reach the grower")),
      Subsidy(
        title: "large-scale grain grower", amount: Cited(120, 100...250, "yuan/mu", "E090, recalled: farms of 50 mu and more"),
        smallestFarm: 50),
    ],
    excavation: Cited(
      37.5, 20...75, "yuan/m³", "E075, recalled: 1500 (800–3000) yuan/mu, over a trench of 10 % × 0.6 m, a design choice"),
    excavationLife: Cited(9, 8...10, "a", "E075, recalled"),
    enclosures: [
      Enclosure(
        title: "fence against escape",
        cost: Cited(
          1500, 600...4000, "yuan/mu",
          "E076, recalled: less on larger plots; for crayfish, crucian carp, loach and tilapia a design choice"),
        life: Cited(5, 3...8, "a", "E076, recalled"),
        species: ["carp", "crayfish", "crucian-carp", "loach", "mitten-crab", "soft-shelled-turtle", "tilapia"]),
      Enclosure(
        title: "frog fence and bird net", cost: Cited(4500, 2500...8000, "yuan/mu", "E077, recalled"),
        life: Cited(4, 3...5, "a", "E077, recalled"), species: ["black-spotted-frog", "bullfrog"]),
      Enclosure(
        title: "duck net and shed", cost: Cited(250, 120...500, "yuan/mu", "E078, recalled"),
        life: Cited(4, 3...5, "a", "E078, recalled"), species: ["duck"]),
    ],
    interest: Cited(0.06, 0.03...0.1, "1/a", "design choice"),
    volatility: Volatility(
      rice: Cited(0.12, 0.08...0.15, "1", "design choice"), animals: Cited(0.22, 0.15...0.3, "1", "design choice"),
      feed: Cited(0.1, 0.05...0.15, "1", "design choice"), fertiliser: Cited(0.2, 0.1...0.3, "1", "design choice")))

  private static let fishFeed = Cited(4.8, 3.8...5.8, "yuan/kg", "E043, recalled: carp pellet, 32 % protein")
  private static let frogFeed = Cited(8.5, 7...11, "yuan/kg", "E044, recalled: extruded, 40–44 % protein")
  private static let crustaceanFeed = Cited(5, 4...6.5, "yuan/kg", "E046, recalled")
  private static let fishDays = Cited(3, 2...6, "d/mu", "E071, recalled")
  private static let frogDays = Cited(12, 6...20, "d/mu", "E071, recalled")

  private static func product(_ price: Double) -> Cited {
    Cited(
      price, (price / 2)...(price * 2), "yuan/mu",
      "design choice, recalled by product; a mean pass is 20: a third of 90 (E053) less the service (E056)")
  }
}
