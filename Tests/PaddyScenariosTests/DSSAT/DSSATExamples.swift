/// A small experiment with two treatments, of which each test damages a copy.
enum DSSATExamples {
  static let experiment = """
    *EXP.DETAILS: ABCD0101RI Two doses of nitrogen

    *GENERAL
    @PEOPLE
    Nobody, @ home * alone
    @SITE
    Nowhere

    *TREATMENTS                        -------------FACTOR LEVELS------------
    @N R O C TNAME.................... CU FL SA IC MP MI MF MR MC MT ME MH SM
     1 1 0 0 none                       1  1  0  1  1  1  0  0  0  0  0  0  1
     2 1 0 0 sixty                      1  1  0  1  1  1  1  1  0  0  0  0  1

    *CULTIVARS
    @C CR INGENO CNAME
     1 RI IB0118 IR 72

    *FIELDS
    @L ID_FIELD WSTA....  FLSA  FLOB  FLDT  FLDD  FLDS  FLST SLTX  SLDP  ID_SOIL    FLNAME
     1 ABCD0001 ABCD       -99     0 DR000     0     0 00000 CL      51  ABCD010001 -99

    *INITIAL CONDITIONS
    @C   PCR ICDAT  ICRT  ICND  ICRN  ICRE  ICWD ICRES ICREN ICREP ICRIP ICRID ICNAME
     1    RI 01004  1300   -99     1     1   -99     0     0     0   100    15 -99
    @C  ICBL  SH2O  SNH4  SNO3
     1     5  0.52  48.0   9.6
     1    20   .55  12.8 -99.0

    *PLANTING DETAILS
    @P PDATE EDATE  PPOP  PPOE  PLME  PLDS  PLRS  PLRD  PLDP  PLWT  PAGE  PENV  PLPH  SPRL                        PLNAME
     1 01016   -99    75    25     T     H    20     0     5     0    12    25     3     0                        -99

    *IRRIGATION AND WATER MANAGEMENT
    @I  EFIR  IDEP  ITHR  IEPT  IOFF  IAME  IAMT IRNAME
     1   -99   -99   -99   -99   -99   -99     1 -99
    @I IDATE  IROP IRVAL
     1 01004 IR009   100      !height of the bund, 12.5 cm at last
     1 01004 IR011   40.

    *FERTILIZERS (INORGANIC)
    @F FDATE  FMCD  FACD  FDEP  FAMN  FAMP  FAMK  FAMC  FAMO  FOCD FERNAME
     1 01016 FE005 AP018     1    60   -99   -99   -99   -99   -99 -99

    *RESIDUES AND ORGANIC FERTILIZER
    @R RDATE  RCOD  RAMT  RESN  RESP  RESK  RINP  RDEP  RMET RENAME
     1 01004 RE001   800   1.1   -99   -99   -99    15   -99 -99

    *SIMULATION CONTROLS
    @N GENERAL     NYERS NREPS START SDATE RSEED SNAME.................... SMODEL
     1 GE              1     1     S 01004  2150 TWO DOSES
    @N OPTIONS     WATER NITRO SYMBI PHOSP POTAS DISES  CHEM  TILL   CO2
     1 OP              Y     Y     N     N     N     N     N     N     M
    @N MANAGEMENT  PLANT IRRIG FERTI RESID HARVS
     1 MA              R     R     R     R     M

    """

  /// The example with one passage replaced; an empty text where the passage is not in it.
  static func experiment(_ old: String, _ new: String) -> String {
    experiment.contains(old) ? experiment.replacing(old, with: new, maxReplacements: 1) : ""
  }

  static let soil = """
    *SOILS: somewhere

    *ABCD010001  NOBODY      SIC      20 A clay
    @SITE        COUNTRY          LAT     LONG SCS FAMILY
     Nowhere     -99              -99      -99 -99
    @ SCOM  SALB  SLU1  SLDR  SLRO  SLNF  SLPF  SMHB  SMPX  SMKE
        BN  0.13   6.0   0.2    61  1.00  1.00   -99   -99   -99
    @  SLB  SLMH  SLLL  SDUL  SSAT  SRGF  SSKS  SBDM  SLOC  SLCL  SLSI  SLCF  SLNI  SLHW  SLHB  SCEC  SADC
         5    AP  0.21  0.48  0.52  1.00   5.3  1.18  5.40    55    37   -99  0.48   6.2   -99  40.0   -99
        20   -99  0.21  0.47  0.55  0.88   -99  1.43  6.80    55    37   -99  .002   -99   -99   -99   -99
    @  SLB  SLPX  SLPT  SLPO CACO3  SLAL  SLFE  SLMN  SLBS  SLPA  SLPB  SLKE  SLMG  SLNA  SLSU  SLEC  SLCA
         5 -99.0 -99.0 -99.0 -99.0 -99.0 -99.0 -99.0 -99.0 -99.0 -99.0   -99  -99. -99.0 -99.0 -99.0  -99.

    *ABCD010002  NOBODY      S        20 A sand
    @ SCOM  SALB  SLU1  SLDR  SLRO  SLNF  SLPF  SMHB  SMPX  SMKE
       -99  0.13   6.0   0.6    61  1.00  1.00   -99   -99   -99
    @  SLB  SLMH  SLLL  SDUL  SSAT
        20   -99  0.05  0.15  0.40

    """

  static let end = """
    *EXP.DATA (A): ABCD0101RI Two doses

    ! edited
    @TRNO   HWAM  CWAM  BWAH  LAIX  ADAT  MDAT
         1  3280  5433  2613  1.90    93   118
         2  4735  7577  3505   -99 02003   -99

    """
}
