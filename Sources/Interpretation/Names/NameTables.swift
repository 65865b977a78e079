/// Honorifics, generations and credentials as they stand beside names. Entries are folded, without full stops.
enum NameTables {
    static func isHonorific(_ folded: String) -> Bool { honorifics.contains(folded) }

    /// The usual spelling of a generation ("Jr.", "III"), or nil.
    static func generation(_ folded: String) -> String? { generations[folded] }

    /// The usual spelling of a degree or licence ("PhD", "CPA"), or nil.
    static func credential(_ folded: String) -> String? { credentials[folded] }

    /// A small word that belongs to the family name after it: "van", "de", "al".
    static func isParticle(_ folded: String) -> Bool { particles.contains(folded) }

    /// Letters in front of a name that never begin one in English but do in these: honorifics of several languages.
    private static let honorifics = words(
        """
        mr mrs ms miss mx dr doctor prof professor rev reverend fr father pastor rabbi imam hon honorable judge justice sir dame lord
        lady madam madame mme mlle mademoiselle monsieur herr frau fraulein hr fr dott dottssa dottoressa dottore ing arch avv sig signor
        signora signorina sigra senor senora senorita sra srta don dona dra lic licenciado arq ingeniero dipling
        diplkfm diplinf mag dhr mevr mevrouw meneer drs ir mgr pan pani gospodin gospodja fru froken hra rva
        shri sri smt kumari haji hajj sheikh shaykh capt captain cpt col colonel gen general lt ltc ltcol lieutenant maj major sgt sergeant cmdr
        commander adm admiral cpl corporal pvt pfc cdr msgt ssgt tsgt cwo chief officer sheriff detective gov governor sen senator rep representative
        congressman congresswoman councilman councilwoman councilmember mayor president amb ambassador brother sister bro bishop archbishop cardinal msgr monsignor
        deacon elder dean provost chancellor coach attorney atty messrs mesdames honble
        """)

    private static let particles = words(
        """
        van von vom zu zum zur de del della delle dello dei degli di da dal dalla dos das do du des la le las los lo el
        al bin ibn bint ben bat abu abd ter ten den der het 't op te af av st saint san santa mac mc fitz o ap ab y e i und vander vande vanden
        """)

    private static let generations = table(
        """
        Jr.: jr junior jnr filho hijo
        Sr.: sr senior snr
        II: ii 2nd
        III: iii 3rd
        IV: iv 4th
        V: v 5th
        VI: vi
        """)

    private static let credentials = table(
        """
        PhD: phd drphil drrernat
        MD: md
        DO: do
        JD: jd
        MBA: mba
        EMBA: emba
        MPA: mpa
        MPH: mph
        MPP: mpp
        MS: ms msc
        MSc: msci
        MA: ma
        BA: ba
        BS: bs bsc
        BBA: bba
        BEng: beng
        MEng: meng
        MFA: mfa
        BFA: bfa
        MEd: med
        EdD: edd
        EdS: eds
        PsyD: psyd
        DBA: dba
        DMin: dmin
        MDiv: mdiv
        ThM: thm
        ThD: thd
        LLM: llm
        LLB: llb
        LLD: lld
        Esq.: esq esquire
        CPA: cpa
        CPA/ABV: cpaabv
        CMA: cma
        CIA: cia
        CFE: cfe
        CFA: cfa
        CFP: cfp
        CFS: cfs
        ChFC: chfc
        CLU: clu
        CLTC: cltc
        RICP: ricp
        CIMA: cima
        CPWA: cpwa
        AIF: aif
        CRPC: crpc
        EA: ea
        ACCA: acca
        FCCA: fcca
        ACA: aca
        FCA: fca
        CA: ca
        CGMA: cgma
        PFS: pfs
        CTP: ctp
        FRM: frm
        CAIA: caia
        FSA: fsa
        ASA: asa
        MAAA: maaa
        CPCU: cpcu
        CIC: cic
        CRM: crm
        ARM: arm
        AU: au
        AAI: aai
        CISR: cisr
        PE: pe
        EIT: eit
        SE: se
        PEng: peng
        RA: ra
        AIA: aia
        FAIA: faia
        NCARB: ncarb
        LEED AP: leedap leed leedapbdc leedga
        PLA: pla
        ASLA: asla
        RLA: rla
        AICP: aicp
        FAICP: faicp
        PG: pg
        LPG: lpg
        LS: ls
        PLS: pls
        RLS: rls
        CEM: cem
        CHMM: chmm
        CIH: cih
        CSP: csp
        ASP: asp
        PMP: pmp
        PMI-ACP: pmiacp
        CAPM: capm
        PgMP: pgmp
        CSM: csm
        CSPO: cspo
        SAFe: safe
        ITIL: itil
        Six Sigma: lssbb lssgb cssbb cssgb ssbb ssgb mbb
        CISSP: cissp
        CISM: cism
        CISA: cisa
        CRISC: crisc
        CEH: ceh
        OSCP: oscp
        GIAC: giac gsec gcih gpen
        CCNA: ccna
        CCNP: ccnp
        CCIE: ccie
        MCSE: mcse
        MCP: mcp
        CompTIA: comptia
        AWS: awscsa
        CIPP: cipp cippus cippe
        CHFP: chfp
        SHRM-CP: shrmcp
        SHRM-SCP: shrmscp
        PHR: phr
        SPHR: sphr
        GPHR: gphr
        aPHR: aphr
        CCP: ccp
        CEBS: cebs
        CPLP: cplp
        CPTD: cptd
        APTD: aptd
        ACC: acc
        PCC: pcc
        MCC: mcc
        CPCC: cpcc
        CPRW: cprw
        RN: rn
        BSN: bsn
        MSN: msn
        DNP: dnp
        NP: np
        FNP: fnp fnpbc fnpc
        APRN: aprn
        CNP: cnp
        CRNA: crna
        CNM: cnm
        CNS: cns
        LPN: lpn
        LVN: lvn
        CNA: cna
        PHN: phn
        NE-BC: nebc
        NEA-BC: neabc
        FACHE: fache
        FACS: facs
        FACP: facp
        FAAP: faap
        FACC: facc
        FACEP: facep
        FAAFP: faafp
        FACOG: facog
        PA-C: pac
        DDS: dds
        DMD: dmd
        DPM: dpm
        DVM: dvm
        VMD: vmd
        OD: od
        DC: dc
        PharmD: pharmd
        RPh: rph
        PT: pt
        DPT: dpt
        MPT: mpt
        OTR/L: otrl otr
        OT: ot
        COTA: cota
        SLP: slp
        CCC-SLP: cccslp
        AuD: aud
        RD: rd
        RDN: rdn
        LDN: ldn
        CDE: cde
        CDCES: cdces
        RRT: rrt
        RT: rt
        LAT: lat
        ATC: atc
        CSCS: cscs
        EMT: emt
        NREMT: nremt
        LMT: lmt
        LCSW: lcsw
        LICSW: licsw
        LMSW: lmsw
        LGSW: lgsw
        LISW: lisw
        LSW: lsw
        MSW: msw
        BSW: bsw
        ACSW: acsw
        LPC: lpc
        LPCC: lpcc
        LMHC: lmhc
        LCPC: lcpc
        LMFT: lmft
        MFT: mft
        LP: lp
        LADC: ladc
        NCC: ncc
        BCBA: bcba
        LBA: lba
        NCSP: ncsp
        CAE: cae
        IOM: iom
        CFRE: cfre
        CVA: cva
        CMP: cmp
        CMM: cmm
        DES: des
        CTA: cta
        CHE: che
        CHA: cha
        APR: apr
        ABC: abc
        SCMP: scmp
        PCM: pcm
        CDMP: cdmp
        CPSM: cpsm
        CPM: cpm
        CSCP: cscp
        CPIM: cpim
        CPP: cpp
        CLTD: cltd
        CTL: ctl
        ABR: abr
        CRS: crs
        GRI: gri
        CRB: crb
        SRES: sres
        SRS: srs
        ABRM: abrm
        ePRO: epro
        CNE: cne
        PSA: psa
        MAI: mai
        SRA: sra
        CCIM: ccim
        SIOR: sior
        RPA: rpa
        FMA: fma
        CFM: cfm
        BOMI: bomi
        CRE: cre
        MCR: mcr
        MRICS: mrics
        FRICS: frics
        CEng: ceng
        MIET: miet
        CP: cp
        ACP: acp
        PP: pp
        CLA: cla
        RP: rp
        NALA: nala
        CRCST: crcst
        CPC: cpc
        CCS: ccs
        RHIA: rhia
        RHIT: rhit
        CPHQ: cphq
        CPPS: cpps
        CPHIMS: cphims
        CCRN: ccrn
        CEN: cen
        OCN: ocn
        CPNP: cpnp
        PMHNP: pmhnp pmhnpbc
        IBCLC: ibclc
        MLS: mls
        MT: mt
        CQE: cqe
        CQA: cqa
        CFPIM: cfpim
        CMRP: cmrp
        CMB: cmb
        CRCM: crcm
        CAMS: cams
        CFSP: cfsp
        AAP: aap
        NCIDQ: ncidq
        ASID: asid
        IIDA: iida
        LC: lc
        CDT: cdt
        CSI: csi
        CPE: cpe
        CBO: cbo
        CGFM: cgfm
        CPFO: cpfo
        CPO: cpo
        ICMA-CM: icmacm
        MMC: mmc
        CMC: cmc
        OBE: obe
        MBE: mbe
        CBE: cbe
        KBE: kbe
        DBE: dbe
        QC: qc
        KC: kc
        FRS: frs
        FBA: fba
        MP: mp
        USN: usn
        USMC: usmc
        USAF: usaf
        USA: usa
        Ret.: ret retired
        CSW: csw
        CFCS: cfcs
        CFLE: cfle
        CHES: ches
        MCHES: mches
        RS: rs
        REHS: rehs
        CPH: cph
        CWP: cwp
        CTFA: ctfa
        AEP: aep
        CAP: cap
        CDFA: cdfa
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static func table(_ text: String) -> [String: String] {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            for word in sides[1].split(separator: " ") where table[String(word)] == nil {
                table[String(word)] = String(sides[0])
            }
        }
        return table
    }
}
