/// The columns of the sections of an experiment: what is needed, and what else DSSAT knows. The level, the first, is left out.
enum DSSATColumns {
  static let treatments = DSSATTier(
    needed: ["TNAME", "CU", "FL", "IC", "MP", "MI", "MF", "MR", "SM"], known: ["R", "O", "C", "SA", "MC", "MT", "ME", "MH"])

  static func tiers(_ factor: DSSATExperiment.Factor) -> [DSSATTier] {
    switch factor {
    case .cultivar: [DSSATTier(needed: ["CR", "INGENO"], known: ["CNAME", "PLANTGRO", "CNOTES"])]
    case .field:
      [
        DSSATTier(
          needed: ["WSTA", "ID_SOIL"],
          known: ["ID_FIELD", "FLSA", "FLOB", "FLDT", "FLDD", "FLDS", "FLST", "SLTX", "SLDP", "FLNAME"]),
        DSSATTier(needed: [], known: ["XCRD", "YCRD", "ELEV", "AREA", "SLEN", "FLWR", "SLAS", "FLHST", "FHDUR"]),
        DSSATTier(needed: [], known: ["PMALB", "PMWD"]),
      ]
    case .soilAnalysis:
      [
        DSSATTier(needed: ["SADAT"], known: ["SMHB", "SMPX", "SMKE", "SANAME"]),
        DSSATTier(
          needed: ["SABL"], known: ["SADM", "SABD", "SAOC", "SANI", "SAPHW", "SAPHB", "SAPX", "SAKE", "SASC"]),
      ]
    case .initialConditions:
      [
        DSSATTier(
          needed: ["ICDAT"],
          known: ["PCR", "ICRT", "ICND", "ICRN", "ICRE", "ICWD", "ICRES", "ICREN", "ICREP", "ICRIP", "ICRID", "ICNAME"]),
        DSSATTier(needed: ["ICBL", "SH2O", "SNH4", "SNO3"]),
      ]
    case .planting:
      [
        DSSATTier(
          needed: ["PDATE", "PPOP", "PLME", "PLDS"],
          known: ["EDATE", "PPOE", "PLRS", "PLRD", "PLDP", "PLWT", "PAGE", "PENV", "PLPH", "SPRL", "PLNAME"])
      ]
    case .irrigation:
      [
        DSSATTier(needed: ["EFIR"], known: ["IDEP", "ITHR", "IEPT", "IOFF", "IAME", "IAMT", "IRNAME"]),
        DSSATTier(needed: ["IDATE", "IROP", "IRVAL"], known: ["IIRV"]),
      ]
    case .fertiliser:
      [
        DSSATTier(
          needed: ["FDATE", "FMCD", "FACD", "FAMN"], known: ["FDEP", "FAMP", "FAMK", "FAMC", "FAMO", "FOCD", "FERNAME"])
      ]
    case .residue:
      [
        DSSATTier(
          needed: ["RDATE", "RCOD", "RAMT"], known: ["RESN", "RESP", "RESK", "RINP", "RDEP", "RMET", "RENAME"])
      ]
    case .chemical: [DSSATTier(needed: ["CDATE"], known: ["CHCOD", "CHAMT", "CHME", "CHDEP", "CHT", "CHNAME"])]
    case .tillage: [DSSATTier(needed: ["TDATE"], known: ["TIMPL", "TDEP", "TNAME"])]
    case .environment: [DSSATTier(needed: ["ODATE"], known: adjustments + ["ENVNAME"])]
    case .harvest: [DSSATTier(needed: ["HDATE"], known: ["HSTG", "HCOM", "HSIZE", "HPC", "HBPC", "HNAME"])]
    case .controls: controls
    }
  }

  /// Each a letter (add, subtract, multiply, replace) and a number.
  static let adjustments = ["EDAY", "ERAD", "EMAX", "EMIN", "ERAIN", "ECO2", "EDEW", "EWIND"]

  static let controls = [
    DSSATTier(needed: ["GENERAL", "SDATE"], known: ["NYERS", "NREPS", "START", "RSEED", "SNAME", "SMODEL"]),
    DSSATTier(
      needed: ["OPTIONS", "WATER", "NITRO"], known: ["SYMBI", "PHOSP", "POTAS", "DISES", "CHEM", "TILL", "CO2"]),
    DSSATTier(needed: ["MANAGEMENT", "PLANT", "IRRIG", "FERTI", "RESID", "HARVS"]),
  ]
  /// The groups of simulation controls that are not read.
  static let otherControls = ["METHODS", "OUTPUTS", "PLANTING", "IRRIGATION", "NITROGEN", "RESIDUES", "HARVEST", "SIMDATES"]
}
