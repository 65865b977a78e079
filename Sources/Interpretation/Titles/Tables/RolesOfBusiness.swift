/// Roles of finance, insurance, business and supply. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfBusiness {
    static let text = """
        banking.lending|13||commercial lending; mortgage lending; lending; commercial banking; business banking; \
        private banking; consumer lending; retail banking; ag lending; loan operations; credit administration
        business.agents|13||literary agent; talent agent; sports agent; artist manager; booking agent; talent \
        manager; entertainment agent; music manager; booking manager; theatrical agent; player agent; celebrity \
        manager
        finance.management|11|director|treasurer; corporate treasurer; finance director; financial director; county \
        treasurer; city treasurer; directeur financier; daf
        finance.analysis|13||financial analyst; fp&a analyst; finance analyst; credit analyst; budget analyst; \
        investment analyst; financial advisor; financial planner; wealth advisor; portfolio manager; treasury \
        analyst; risk analyst; equity analyst; research analyst; credit risk analyst; financial consultant; wealth \
        manager; investment advisor; quantitative analyst; quant analyst; quantitative researcher; equity research \
        analyst; private equity associate; venture capital associate; valuation analyst; financial examiner; \
        investment associate; fund manager; asset manager; private wealth advisor; certified financial planner; fund \
        accountant; cost analyst; pricing specialist; revenue analyst; m&a analyst; corporate development analyst; \
        investor relations analyst; finance associate; finance specialist; financial specialist; financial \
        representative; credit manager analyst; bank examiner; compliance examiner; finanzberater; conseiller \
        financier; analista financiero; analyste financier; asesor financiero; financial planning analyst; investment \
        consultant; wealth management advisor; portfolio analyst; securities analyst; financial professional; \
        personal financial advisor; retirement plan consultant; investment manager; investment officer; trust \
        officer; trust administrator; trust advisor; financial risk analyst; financial quantitative analyst; \
        investment specialist; finanzanalyst; finance business partner; business valuation analyst; investment \
        principal; fraud analyst; fraud investigator; aml analyst; aml investigator; anti money laundering analyst; \
        kyc analyst; financial crimes investigator; financial crime analyst; financial coach; deal associate; fraud \
        examiner; financial counselor; credit counselor; estate planner; finance officer; business finance analyst; \
        structured finance analyst; budget officer; grants management specialist; environmental economist consultant; \
        tax credit analyst; fixed income analyst; investment strategist; venture associate; investor relations \
        specialist; treasury specialist
        finance.management|11|manager|finance manager; controller; comptroller; financial controller; treasury \
        manager; accounting manager; branch manager; assistant controller; risk manager; credit manager; plant \
        controller; corporate controller; financial reporting manager; bank manager; bank branch manager; fp&a \
        manager; payroll manager; audit manager director; assistant treasurer; financial institution manager; trust \
        manager; loan manager; collections manager; insurance manager; branch operations manager bank; cash manager; \
        leiter finanzen; leiter rechnungswesen; directeur administratif et financier; raf; responsable financier; \
        gerente financiero; jefe de contabilidad; kaufmannischer leiter; controladora; contralor; investor relations \
        manager; investor relations director; financial aid director; financial manager; portfolio director; internal \
        audit manager; billing manager; revenue manager; accounting supervisor; accounts payable manager; credit and \
        collections manager; branch president
        accounting.general|13||accountant; staff accountant; cpa; auditor; internal auditor; tax accountant; cost \
        accountant; tax preparer; tax associate; tax analyst; audit associate; accounting analyst; public accountant; \
        certified public accountant; tax consultant; tax specialist; forensic accountant; external auditor; general \
        ledger accountant; audit staff; enrolled agent; accounting associate; revenue agent; tax examiner; property \
        accountant; project accountant; tax advisor; assurance associate; grant accountant; grants accountant; audit \
        manager; tax manager; senior tax manager; accounting specialist; comptable; contador; buchhalter bilanz; \
        auditor de cuentas; it auditor internal; bilanzbuchhalter; steuerberater; wirtschaftsprufer; expert \
        comptable; financial accountant; management accountant; audit senior; tax senior; assurance senior; financial \
        auditor; controlling; payroll accountant; corporate accountant; fixed asset accountant; tax collector; audit; \
        tax; accounting; accounting intern; compliance auditor; quality auditor financial; audit supervisor; \
        controleur de gestion; auditeur; steuerfachangestellter; revenue accountant; tax attorney accountant; revenue \
        officer; sox analyst; property tax consultant; plant accountant; inventory accountant; accounting consultant; \
        fiscal analyst; fiscal specialist; fiscal officer; sales tax analyst
        accounting.clerical|43|entry|bookkeeper; accounting clerk; accounts payable specialist; accounts receivable \
        specialist; accounts payable clerk; accounts receivable clerk; billing specialist; payroll specialist; \
        payroll clerk; billing clerk; payroll administrator; accounting assistant; ap specialist; ar specialist; \
        payroll coordinator; accounting technician; medical biller; billing coordinator; accounts payable; accounts \
        receivable; full charge bookkeeper; finance clerk; audit clerk; tax clerk; medical coder biller; bank clerk; \
        claims clerk; medical billing specialist; accounts payable coordinator; accounts receivable coordinator; \
        billing analyst; invoice specialist; buchhalter; aide comptable; auxiliar contable; accounts clerk; accounts \
        specialist; accounts assistant; account clerk; accounts coordinator; accounts payable associate; fiscal \
        clerk; payroll assistant; payroll; billing representative; accounts payable analyst; accounts receivable \
        analyst; billing; insurance billing specialist; reimbursement specialist; medical billing; cash applications \
        specialist; brokerage clerk; statement clerk; cost clerk; payroll representative; payroll technician; billing \
        associate; ap clerk; ar clerk; gestionnaire de paie; lohnbuchhalter; finanzbuchhalter; bookkeeping; payment \
        poster; fiscal technician; accounts receivable representative; accounts payable accountant clerk; securities \
        clerk
        insurance.claims|13||claims adjuster; underwriter; claims examiner; insurance underwriter; insurance \
        adjuster; claims specialist; claims analyst; claims representative; commercial underwriter; personal lines \
        underwriter; underwriting analyst; claims investigator; appraiser; real estate appraiser; loss control \
        specialist; risk control consultant; property adjuster; insurance appraiser; auto damage appraiser; claims \
        adjudicator; insurance analyst; underwriting specialist; property claims adjuster; underwriting associate; \
        underwriting assistant; field adjuster; loss control consultant; commercial lines underwriter; mortgage \
        underwriter; loan underwriter; credit underwriter; life underwriter; health insurance underwriter; claims \
        consultant; claims manager adjuster; property appraiser; certified residential appraiser; residential \
        appraiser; commercial appraiser; assessor; tax assessor; county assessor; bail bondsman; insurance risk \
        analyst; workers compensation adjuster; litigation adjuster; insurance investigator; gutachter versicherung; \
        insurance examiner; auto appraiser; subrogation specialist; catastrophe adjuster; casualty adjuster; bodily \
        injury adjuster; claim adjuster; claim specialist; claim representative; risk consultant; risk specialist; \
        risk management specialist; risk management consultant; insurance claims adjuster; insurance claims examiner
        banking.lending|13||loan officer; mortgage loan officer; commercial loan officer; commercial lender; mortgage \
        banker; mortgage broker; mortgage originator; mortgage loan originator; commercial banker; lender; mortgage \
        consultant; loan originator; relationship banker commercial; loan consultant; credit officer; small business \
        banker; commercial relationship manager; ag lender; agricultural loan officer; business banker; consumer loan \
        officer; mortgage advisor; mortgage specialist; loan advisor; loan counselor; mortgage lender; home loan \
        specialist; home mortgage consultant; kreditberater; bankkaufmann; bankkauffrau; bank officer; banking \
        officer; lending officer; branch loan officer; home lending advisor; loan specialist; loan analyst; corporate \
        banker; commercial credit analyst; collateral analyst; consumer lender; residential mortgage loan officer; vp \
        commercial lending
        business.analysis|13||business analyst; management consultant; consultant; management analyst; strategy \
        consultant; process analyst; operations analyst; business consultant; strategy analyst; associate consultant; \
        business process analyst; program management analyst; lean consultant; industrial analyst; business \
        development associate; business development specialist; business development; biz dev; business development \
        executive; business development coordinator; strategy associate; strategic planner; change management \
        consultant; organizational consultant; business operations analyst; business operations specialist; \
        management consulting; policy consultant; efficiency expert; unternehmensberater; consultora; analista de \
        negocio; business specialist; business developer; entwicklung consultant; business development consultant; \
        healthcare consultant; operations consultant; consulting; principal consultant; partner consultant; \
        engagement lead; business process consultant; lean six sigma black belt; process improvement specialist; \
        continuous improvement specialist; six sigma black belt; change management specialist; change manager; \
        commercial analyst; sales analyst; sales operations analyst; sales operations specialist; sales operations; \
        revenue operations analyst; revenue operations; strategic initiatives; business transformation consultant; \
        business architect; business advisor; strategic advisor; business coach; executive coach; life coach; \
        business strategist; strategist; innovation consultant; consultant manager; sustainability consultant; \
        sustainability specialist; sustainability analyst; esg analyst; sustainability coordinator; energy analyst; \
        energy auditor; emergency management specialist; emergency planner; security management specialist; business \
        continuity planner; business continuity analyst; partnerships; strategic partnerships; partnership \
        specialist; partnership manager; alliances manager; channel partner manager; partner manager; partnerships \
        manager; strategic partnerships manager; economic development specialist; business associate; business \
        intelligence consultant; workforce analyst; intelligence analyst business; operations research consultant; \
        executive consultant; management consultancy; knowledge manager; planner business; franchise consultant; \
        franchise developer; deal desk analyst; commercial specialist; performance analyst; performance improvement \
        consultant; charge de mission; referent; strategy; berater; berufsberater wirtschaft; site selection \
        specialist
        business.compliance|13||compliance officer; compliance analyst; compliance specialist; regulatory affairs \
        specialist; regulatory specialist; compliance manager specialist; regulatory analyst; compliance consultant; \
        regulatory affairs associate; compliance coordinator; code enforcement officer; code compliance officer; \
        environmental compliance specialist; customs officer compliance; import export specialist; trade compliance \
        specialist; licensing specialist; privacy analyst; privacy officer; government property inspector; compliance \
        associate; regulatory affairs; grants specialist; safety compliance specialist; customs broker; customs \
        specialist; contract compliance officer; export compliance specialist; ethics officer; quality compliance \
        specialist; internal control analyst; internal controls specialist; investigations compliance; coroner; \
        regulatory affairs manager; environmental compliance inspector; equal employment officer; privacy specialist; \
        permitting specialist; clinical compliance specialist; regulatory consultant; license examiner; import \
        specialist; regulatory affairs coordinator; compliance; licensing officer; corporate compliance officer; \
        research compliance specialist; regulatory compliance specialist; regulatory compliance analyst; compliance \
        advisor; entitlement specialist; housing specialist; housing inspector code; title examiner business; right \
        of way agent; land agent; landman; aviation safety compliance
        business.events|13||event planner; event coordinator; meeting planner; wedding planner; events coordinator; \
        event specialist; conference planner; event manager; events manager; conference coordinator; event producer; \
        event marketing specialist; events specialist; wedding coordinator; meeting and event planner; convention \
        services manager; event designer; trade show coordinator; evenement manager; event assistant; meetings \
        manager; exhibits coordinator; meetings coordinator; events planner; special events coordinator; special \
        events manager; banquet coordinator events; corporate event planner; eventmanager; veranstaltungskaufmann; \
        conference manager; event director planner; event services coordinator; event associate; events assistant; \
        events associate; conference services coordinator; meeting manager; special event coordinator; catering \
        coordinator; catering sales coordinator
        business.fundraising|13||fundraiser; development officer; development associate; grants manager; major gifts \
        officer; development coordinator; gift officer; annual giving officer; donor relations specialist; \
        development manager nonprofit; fundraising coordinator; planned giving officer; fund development officer; \
        advancement officer; fundraising manager; major gift officer; donor relations manager; grants coordinator; \
        membership coordinator; membership manager; membership director; philanthropy officer; advancement associate; \
        capital campaign manager; annual fund coordinator; annual fund manager; development specialist; alumni \
        relations coordinator; alumni relations officer; alumni relations manager; donor services coordinator; donor \
        relations coordinator; development assistant; grant manager; grants administrator; grant administrator; \
        campaign coordinator fundraising; individual giving manager; corporate relations manager; fundraising \
        specialist; membership specialist; membership director sales; campaign organizer; sponsorship coordinator; \
        sponsorship manager; philanthropy manager; philanthropic advisor; foundation relations manager; corporate \
        partnerships manager; stewardship officer; leadership gifts officer; development director fundraising; \
        prospect researcher; grant coordinator; grant specialist; fundraising; membership services coordinator; \
        volunteer coordinator; volunteer manager; volunteer services coordinator; fundraising consultant
        supply.purchasing|13||buyer; purchasing agent; procurement specialist; purchasing manager buyer; sourcing \
        specialist; strategic sourcing specialist; procurement analyst; merchandiser; merchandise buyer; purchasing \
        specialist; category manager; contract specialist; contracts administrator; contract administrator; contract \
        manager specialist; vendor manager; subcontract administrator; contracts specialist; purchaser; commodity \
        manager; procurement agent; procurement officer; purchasing coordinator; einkaufer; acheteur; comprador; \
        strategic buyer; retail buyer; fashion buyer; grain buyer; assistant buyer; purchasing officer; cattle buyer; \
        procurement consultant; vendor management specialist; sourcing analyst; purchasing analyst; acquisition \
        specialist; contracts analyst; supplier quality specialist; sourcing manager; supplier manager; category \
        specialist; merchandise planner; merchandise manager; buyer planner; inventory planner; supply planner; \
        demand planner; demand planning analyst; procurement associate; contract analyst; contract negotiator; \
        contracting officer; contract officer; subcontracts administrator; materials buyer; sourcing agent; \
        merchandising specialist; merchandising manager buyer; location manager buyer; wholesale buyer; grain \
        merchandiser; commodity buyer; procurement; purchasing; acquisitions analyst; acquisition analyst; proposal \
        manager; proposal coordinator; proposal specialist; estimator; cost estimator; construction estimator; \
        project estimator; bid coordinator; chief estimator; preconstruction estimator; project cost estimator; \
        electrical estimator; preconstruction manager; estimating manager; kalkulator; quantity surveyor; cost \
        engineer; merchandising coordinator; allocation analyst; assistant merchandiser; senior buyer; lead buyer; \
        collision estimator; auto body estimator
        supply.logistics|13||logistics analyst; supply chain analyst; logistics coordinator; logistics specialist; \
        supply chain specialist; freight broker; logistician; supply chain coordinator; transportation analyst; \
        logistics planner; transportation specialist; logistics engineer; supply chain planner; freight forwarder; \
        import coordinator; export coordinator; transportation coordinator; logistics associate; fleet coordinator; \
        distribution analyst; transport planner; disponent; logistiker; logisticien; acquisition logistics engineer; \
        supply chain associate; inventory analyst; logistics consultant; deployment planner; material planner; \
        materials planner; supply chain consultant; operational logistics analyst; freight agent; cargo agent; \
        transportation broker; transportation planner logistics; logistics; supply chain; import export coordinator; \
        export specialist; fleet specialist; planner logistics; global logistics specialist; supply chain engineer; \
        supply chain project manager; logistics project manager; carrier sales representative logistics; freight \
        coordinator; logistics management specialist
        supply.management|11|manager|supply chain manager; logistics manager; warehouse manager; distribution \
        manager; purchasing manager; procurement manager; transportation manager; fleet manager; inventory manager; \
        materials manager; shipping manager; contracts manager; terminal manager; distribution center manager; \
        storage manager; global transportation manager; traffic manager; einkaufsleiter; logistikleiter; lagerleiter; \
        responsable logistique; responsable achats; jefe de compras; jefe de almacen; jefe de logistica; contract \
        manager; import manager; export manager; dispatch manager; demand planning manager; airport manager; port \
        manager; receiving manager; freight manager; customs manager; transit manager; station manager; supply \
        manager; material manager; yard manager; postmaster; post office manager; directeur des achats; directeur \
        logistique; transportation director; relocation manager
        supply.warehouse|53|entry|warehouse worker; warehouse associate; forklift operator; material handler; \
        stocker; order picker; picker packer; warehouse technician; loader; package handler; freight handler; laborer \
        warehouse; forklift driver; stock associate; stock clerk warehouse; packer; order selector; dock worker; \
        cargo handler; warehouse operative; lagerist; lagermitarbeiter; magasinier; mozo de almacen; mover; hand \
        packer; warehouse; stevedore; longshoreman; freight team associate; overnight stocker; stockroom associate; \
        order filler; grocery stocker; warehouse person; warehouse clerk handler; warehouse operator; reach truck \
        operator; crane operator; hoist operator; equipment cleaner; car wash attendant; recycling worker; garbage \
        collector; refuse collector; sanitation worker; baggage handler; ramp agent; warehouse lead; warehouse \
        supervisor; dock supervisor; loading supervisor; fachkraft fur lagerlogistik; cariste; warehouse team member; \
        tank car loader; detailer; auto detailer; car washer; lot attendant; gas station attendant; parking \
        attendant; valet; parking lot attendant; aircraft cargo supervisor; furniture mover; night stocker; stock \
        handler; conveyor operator; pump operator gas
        supply.clerical|43|entry|shipping clerk; receiving clerk; dispatcher; inventory clerk; shipping and receiving \
        clerk; production planner; production scheduler; inventory control specialist; mail carrier; postal carrier; \
        letter carrier; postal clerk; mail clerk; courier; stock clerk; materials clerk; 911 dispatcher; emergency \
        dispatcher; public safety dispatcher; truck dispatcher; inventory specialist; inventory coordinator; mailroom \
        clerk; postal worker; messenger; cargo clerk; procurement clerk; order clerk; production planning clerk; \
        expediter; master scheduler; production control specialist; material coordinator; shipping coordinator; \
        receiving associate; shipping and receiving; rural carrier; freight clerk; parts clerk; meter reader; \
        inventory associate; purchasing clerk; purchasing assistant; shipping supervisor; shipping and receiving \
        supervisor; shipping specialist; inventory control clerk; weigher; weighmaster; dispatch coordinator; police \
        dispatcher; dispatch supervisor; city carrier; mail handler; post office clerk; mail sorter; parcel carrier; \
        rural mail carrier; shipping associate; shipping; receiving; inventory control; production coordinator; \
        inventory controller; materials coordinator; production expediter; dispatch; 911 operator; emergency \
        communications dispatcher; telecommunicator; supply clerk; supply technician; production clerk; city letter \
        carrier; facteur; brieftrager; cartero
        """
}
