/// The legal forms of companies that stand in names, of some forty countries, as people write them.
enum LegalForms {
    /// The usual spelling of the form whose letters (folded, without dots and spaces, "&" for every "and") have this
    /// hash; nil where it is none.
    static func ending(_ hash: UInt64) -> String? { endings[hash] }

    /// The same for a form that stands in front of a name: "AB Volvo", "PT Telkom", "OOO Lukoil".
    static func leading(_ hash: UInt64) -> String? { leadings[hash] }

    /// How many words a form has at most ("GmbH & Co. KGaA" has four, "Sociedad Anónima de Capital Variable" five).
    static let longest = 6

    /// Forms that are also everyday words: taken only where printed in capitals or with dots.
    static func isEverydayWord(_ hash: UInt64) -> Bool { everyday.contains(hash) }

    private static let everyday = Set(
        "spa as se ad pa pc sc me na is bt rt ou og too sal sac sau eg ek".split(separator: " ").map {
            WordHash.of($0.utf8)
        })

    private static let endings = table(
        """
        Inc.: inc, incorporated, incorp, incorperated
        Corp.: corp, corporation, corpn
        Co.: co, company, coy
        LLC: llc, lc, limitedliabilitycompany, limitedliabilityco, ltdliabilityco, llco, ltdco
        PLLC: pllc, professionallimitedliabilitycompany
        LLP: llp, limitedliabilitypartnership, rllp
        LLLP: lllp
        LP: lp, limitedpartnership
        PC: pc, professionalcorporation, profcorp
        PA: pa, professionalassociation
        PSC: psc
        SC: sc
        N.A.: na, nationalassociation
        FSB: fsb
        SSB: ssb
        Inc.: coinc, companyinc, &coinc, &companyinc, corpinc
        Co.: &co, &company, &cie, &comp
        LP: &colp, &companylp
        LLC: &collc, &companyllc, collc, companyllc
        LLP: &collp, &companyllp
        Ltd.: ltd, limited, ltda, limitada, ltee, limitee
        Co., Ltd.: coltd, companylimited, &coltd, companyltd, colimited
        PLC: plc, publiclimitedcompany
        CIC: cic
        DAC: dac, designatedactivitycompany
        CLG: clg
        UC: unlimitedcompany
        Pty Ltd: ptyltd, proprietarylimited, ptylimited, pty, propltd, ptyltdco
        (Pty) Ltd: ptyltd
        Pvt Ltd: pvtltd, privatelimited, pteltd, pvtlimited, pteltd, pvt, pte
        Pte Ltd: pteltd, ptelimited
        Sdn Bhd: sdnbhd
        Bhd: bhd, berhad
        Tbk: tbk
        ULC: ulc
        GmbH: gmbh, gesmbh, ggmbh, gesellschaftmitbeschraenkterhaftung, gesellschaftmitbeschrankterhaftung, mbh
        GmbH & Co. KG: gmbh&cokg, gmbh&cokgaa, gmbh&coohg, gmbhcokg
        UG: ug, ughaftungsbeschrankt, haftungsbeschrankt
        AG: ag, aktiengesellschaft
        AG & Co. KG: ag&cokg, ag&cokgaa, se&cokg, se&cokgaa
        KGaA: kgaa
        KG: kg, kommanditgesellschaft, &cokg
        OHG: ohg, offenehandelsgesellschaft
        GbR: gbr
        eG: eg
        e.V.: ev, eingetragenerverein
        e.K.: ek, ekfr, ekfm
        SE: se, societaseuropaea
        OG: og
        Sarl: sarl, sarlu
        SA: sa, societeanonyme, sociedadanonima, sociedadeanonima, naamlozevennootschap
        SAS: sas, sasu, societeparactionssimplifiee
        EURL: eurl
        SNC: snc
        SCOP: scop
        SCA: sca
        SCS: scs
        GIE: gie
        SpA: spa, societaperazioni
        Srl: srl, srls, societaaresponsabilitalimitata
        Sapa: sapa
        S.L.: sl, slu, sociedadlimitada
        S.L.P.: slp
        S.A.U.: sau
        S.A. de C.V.: sadecv, sadecvsofomenr, sociedadanonimadecapitalvariable, sabdecv, sab
        S. de R.L. de C.V.: sderldecv, sderl, srldecv
        S.A.C.: sac
        S.A.A.: saa
        E.I.R.L.: eirl
        S.A.S.: sasesp
        S.A. E.S.P.: saesp
        Lda.: lda
        S/A: s/a
        EIRELI: eireli
        B.V.: bv, beslotenvennootschap
        N.V.: nv
        V.O.F.: vof
        C.V.: cv
        BVBA: bvba, sprl
        CVBA: cvba
        VZW: vzw, asbl
        AB: ab, aktiebolag, abpubl, publab
        HB: handelsbolag
        A/S: as, a/s, aktieselskab
        ApS: aps, anpartsselskab
        I/S: i/s
        K/S: k/s
        ASA: asa
        ANS: ans
        Oy: oy, osakeyhtio, oyab
        Oyj: oyj, oyjabp
        Ehf.: ehf
        Hf.: hf
        Sp. z o.o.: spzoo, spolkazoo, spolkazograniczonaodpowiedzialnoscia
        S.A.: spolkaakcyjna
        sp. k.: spk, spzoospk
        s.r.o.: sro, spolsro
        a.s.: akciovaspolecnost
        Kft.: kft
        Zrt.: zrt
        Nyrt.: nyrt
        Bt.: bt
        d.o.o.: doo
        d.d.: dd
        j.d.o.o.: jdoo
        EOOD: eood
        OOD: ood
        AD: ad
        EAD: ead
        OÜ: ou
        UAB: uab
        SIA: sia
        A.Ş.: anonimsirketi, anonimsti
        Ltd. Şti.: ltdsti, limitedsirketi, limitedsti
        San. ve Tic. A.Ş.: sanveticas
        A.E.: ae
        E.P.E.: epe
        I.K.E.: ike
        OOO: ooo
        OAO: oao
        ZAO: zao
        PAO: pao
        ООО: ооо
        ОАО: оао
        ЗАО: зао
        ПАО: пао
        JSC: jsc, ojsc, cjsc, pjsc, jointstockcompany
        TOO: too
        K.K.: kk, kabushikikaisha, kabushikigaisha
        G.K.: godokaisha
        Y.K.: yugenkaisha
        JSC: ctcp
        FZE: fze
        FZ-LLC: fzllc, fzco
        WLL: wll
        PJSC: qsc, pjs
        SAOC: saoc, saog
        SAE: sae
        Saudi JSC: sjsc
        SAL: sal
        """)

    private static let leadings = table(
        """
        AB: ab
        Oy: oy
        PT: pt
        OOO: ooo
        OAO: oao
        ZAO: zao
        PAO: pao
        ООО: ооо
        ОАО: оао
        ЗАО: зао
        ПАО: пао
        АО: ао
        ИП: ип
        TOO: too
        UAB: uab
        SIA: sia
        OÜ: ou
        JSC: jsc, ojsc, cjsc, pjsc
        Sarl: sarl
        EURL: eurl
        GmbH: gmbh
        Kabushiki Kaisha: kabushikikaisha
        """)

    private static func table(_ text: String) -> [UInt64: String] {
        var forms: [UInt64: String] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.lastIndex(of: ":") else { continue }
            let spelling = String(line[..<colon])
            for letters in line[line.index(after: colon)...].split(separator: ",") {
                let key = WordHash.of(letters.utf8.filter { $0 != UInt8(ascii: " ") })
                if forms[key] == nil { forms[key] = spelling }
            }
        }
        return forms
    }
}
