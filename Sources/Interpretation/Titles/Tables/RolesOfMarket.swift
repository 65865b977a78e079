/// Roles of marketing, communications, media, sales, customer service and human resources. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfMarket {
    static let text = """
        hr.compensation|13||compensation analyst; benefits specialist; benefits administrator; benefits analyst; \
        compensation specialist; compensation and benefits specialist; benefits coordinator; total rewards analyst; \
        total rewards specialist; job analyst; compensation consultant; compensation and benefits analyst; rewards \
        analyst; benefits consultant; employee benefits specialist; compensation partner; leave administrator
        hr.training|13||training specialist; corporate trainer; trainer; training coordinator; learning and \
        development specialist; training and development specialist; technical trainer; sales trainer; software \
        trainer; training officer; learning specialist; leadership development specialist; facilitator; training \
        consultant; learning consultant; l d specialist; learning and development consultant; learning partner; \
        training facilitator; training developer; safety trainer; training associate; training instructor; workplace \
        trainer; computer trainer; organizational development specialist; employee development specialist; learning \
        and development coordinator; learning and development partner
        hr.recruiting|13||recruiter; technical recruiter; talent acquisition specialist; talent acquisition partner; \
        sourcer; talent sourcer; corporate recruiter; executive recruiter; headhunter; recruiting coordinator; \
        recruitment consultant; recruitment specialist; talent partner; talent acquisition; recruiting; staffing \
        recruiter; nurse recruiter; physician recruiter; campus recruiter; recruiting specialist; recruitment \
        coordinator; recruitment officer; talent acquisition coordinator; talent acquisition consultant; recruiteur; \
        recruteur; charge de recrutement; reclutador; military recruiter; personalberater; it recruiter; healthcare \
        recruiter; talent acquisition associate; recruiting consultant; recruitment advisor; university recruiter; \
        employment recruiter; staffing consultant
        sales.travel|41||travel agent; travel consultant; travel advisor; travel counselor; travel planner; travel \
        specialist; cruise consultant; vacation planner; corporate travel agent; reisekaufmann; agent de voyages; \
        agente de viajes; travel coordinator agent; independent travel agent; luxury travel advisor; reiseberater
        sales.medical|41||medical sales representative; pharmaceutical sales representative; pharmaceutical \
        representative; medical device sales; device sales representative; medical sales; medical device sales \
        representative; pharma sales representative; pharmaceutical sales; pharmaceutical sales specialist; hospital \
        sales representative; medical sales specialist; oncology sales specialist; pharmareferent; delegue medical; \
        visitador medico; surgical sales representative; clinical sales specialist; dental sales representative
        sales.advertising|41||advertising sales representative; advertising sales agent; media sales representative; \
        ad sales; media account executive; advertising account executive; advertising executive; sponsorship sales; \
        advertising sales; media sales; advertising sales executive; advertising sales manager representative; media \
        consultant; advertising consultant; advertising representative; digital advertising sales; radio advertising \
        sales representative; advertising account manager
        sales.engineering|41||sales engineer; solutions engineer; pre sales engineer; presales engineer; presales \
        consultant; technical sales engineer; solutions consultant; pre sales consultant; sales solutions engineer; \
        technical sales representative; technical sales specialist; vertriebsingenieur; ingenieur commercial; \
        technico commercial; customer solutions engineer; field sales engineer; ingeniero de ventas; sales \
        application engineer; solution consultant; technical account executive; technical sales consultant
        media.performance|27||actor; actress; dancer; performer; comedian; entertainer; choreographer; stunt \
        performer; voice actor; model; ballet dancer; stage actor; puppeteer; magician; voice over artist; fashion \
        model; dance company member
        media.sports|27||coach; head coach; assistant coach; athletic coach; sports coach; basketball coach; football \
        coach; soccer coach; baseball player; professional athlete; athlete; umpire; referee; scout sports; swim \
        coach; track coach; volleyball coach; wrestling coach; tennis coach; baseball coach; softball coach; hockey \
        coach; golf coach; gymnastics coach; sports official; professional golfer; jockey; sports scout
        media.music|27||musician; singer; music director; composer; dj; disc jockey; pianist; vocalist; organist; \
        band director; choir director; conductor music; songwriter; orchestra conductor; guitarist; violinist; music \
        producer; choral director; drummer; church musician; orchestra director; arranger; session musician; opera \
        singer; cellist; music arranger
        media.video|27||videographer; video editor; video producer; cinematographer; camera operator; film editor; \
        director of photography; video production specialist; multimedia producer; video specialist; cameraman; film \
        maker; filmmaker; video content creator; camera assistant; broadcast camera operator; film and video editor; \
        video journalist; corporate videographer
        media.photography|27||photographer; photojournalist; wedding photographer; portrait photographer; staff \
        photographer; commercial photographer; fotograf; photographe; fotografo; photography director; news \
        photographer; photo artist; real estate photographer; product photographer; school photographer
        comms.social|27||social media specialist; social media coordinator; social media manager; community manager; \
        social media strategist; influencer; content creator; social media associate; social media director; social \
        media assistant; online community manager; social content creator; social media analyst; social media editor
        comms.language|27||translator; interpreter; ubersetzer; traducteur; traductor; dolmetscher; linguist; \
        localization specialist; sign language interpreter; medical interpreter; court interpreter; spanish \
        interpreter; asl interpreter; spanish translator; localization manager; language specialist; subtitler; \
        conference interpreter
        comms.technical|27||technical writer; documentation specialist; technical editor; technical communicator; \
        documentation engineer; api writer; technical documentation specialist; technischer redakteur; redacteur \
        technique; documentation manager; information developer; technical author; technical writer editor
        comms.editing|27||editor; managing editor; copy editor; editor in chief; assistant editor; associate editor; \
        editorial assistant; content editor; executive editor; proofreader; section editor; web editor; online \
        editor; senior editor; editorial director; features editor; photo editor; city editor; acquisitions editor; \
        redaktionsleiter; lektor; redacteur en chef; literary editor; editorial manager; editorial coordinator
        comms.journalism|27||journalist; reporter; news reporter; correspondent; columnist; periodista; journaliste; \
        news anchor; news editor; staff reporter; investigative reporter; sports reporter; sports writer; multimedia \
        journalist; news writer; foreign correspondent; news correspondent; television reporter; newscaster
        marketing.brand|13||brand manager; brand strategist; assistant brand manager; associate brand manager; brand \
        specialist; brand associate; brand marketing specialist; brand marketing associate; brand coordinator
        marketing.product|13||product marketing manager; product marketing specialist; pmm; product marketing; \
        product marketer; senior product marketing manager; product marketing associate; product marketing lead
        marketing.digital|13||seo specialist; seo analyst; digital marketing specialist; ppc specialist; sem \
        specialist; paid search specialist; paid media specialist; digital marketer; digital marketing analyst; \
        digital marketing executive; search engine optimization specialist; search marketing specialist; performance \
        marketer; email marketing specialist; growth marketer; growth hacker; ecommerce specialist; digital marketing \
        coordinator; digital marketing associate; web marketing specialist; programmatic specialist; seo manager; ppc \
        manager; sea manager; online marketing manager specialist; digital media specialist; digital media planner; \
        affiliate marketing specialist; community marketing specialist
        marketing.research|13||market research analyst; market researcher; consumer insights analyst; market analyst; \
        marketing research analyst; survey researcher; market intelligence analyst; competitive intelligence analyst; \
        customer insights analyst; insights manager; market research manager; consumer insights manager; research \
        executive; market research specialist; insights analyst marketing
        sales.development|41|entry|sdr; bdr; sales development representative; business development representative; \
        market development representative; lead generation specialist; sales trainee; sales development; account \
        development representative; telemarketer; telesales representative
        marketing.general|13||marketing specialist; marketing coordinator; marketing analyst; market research \
        analyst; marketing associate; brand manager; marketing assistant; product marketing manager; digital \
        marketing specialist; seo specialist; growth marketer; marketing executive; campaign manager; email marketing \
        specialist; content marketing specialist; content strategist; demand generation specialist; sem specialist; \
        ppc specialist; marketing consultant; digital marketer; marketing strategist; brand strategist; field \
        marketer; lifecycle marketer; marketing automation specialist; marketing generalist; marketer; brand \
        ambassador marketing; market researcher; marketing representative; digital strategist; digital marketing \
        analyst; seo analyst; e commerce specialist; ecommerce specialist; advertising specialist; media planner; \
        media strategist; paid media specialist; paid search specialist; growth hacker; marketing intern; affiliate \
        marketing specialist; brand specialist; trade marketing specialist; market analyst; marketing operations \
        specialist; consumer insights analyst; search engine optimization specialist; marketing research analyst; \
        market intelligence analyst; search marketing specialist; web content strategist; crm specialist; marketing \
        technologist; partner marketing specialist; marketing mitarbeiter; marketing referent; charge de marketing; \
        chargee de marketing; responsable marketing; marketing project manager; survey researcher; pricing analyst; \
        performance marketer; performance marketing specialist; marketing communications specialist; content manager; \
        digital content manager; competitive intelligence analyst; media analyst; advertising coordinator; \
        advertising analyst; product marketing specialist; social media strategist; customer insights analyst; \
        category analyst; merchandising analyst; growth
        marketing.management|11|manager|marketing manager; digital marketing manager; advertising manager; promotions \
        manager; brand marketing manager; marketing communications manager; field marketing manager; content \
        marketing manager; growth marketing manager; demand generation manager; marketing operations manager; email \
        marketing manager; performance marketing manager; regional marketing manager; senior brand manager; ecommerce \
        manager; e commerce manager; event marketing manager; marketing director
        comms.public|27||public relations specialist; pr specialist; communications specialist; communications \
        coordinator; public information officer; media relations specialist; public affairs specialist; \
        communications officer; communications associate; social media specialist; social media coordinator; social \
        media manager; community manager; publicist; spokesperson; press secretary; communications consultant; public \
        relations officer; public relations representative; public relations coordinator; pr account executive; \
        communications strategist; internal communications specialist; public affairs officer; press officer; \
        outreach specialist communications; speechwriter; communications manager; pr manager; public relations \
        manager; pr coordinator; communications assistant; public relations consultant; pr consultant; influencer; \
        content creator; kommunikationsreferent; charge de communication; chargee de communication; responsable \
        communication; pressesprecher; communications advisor; media specialist; media coordinator; corporate \
        communications specialist; public relations account executive; lobbyist; government relations specialist; \
        government affairs specialist; public relations assistant; influencer marketing manager; employee \
        communications specialist; public relations; public affairs; communications; pr; public relations associate; \
        public information specialist; media relations; community engagement specialist
        comms.writing|27||writer; technical writer; copywriter; editor; content writer; proofreader; author; managing \
        editor; copy editor; content editor; content developer; content specialist; grant writer; journalist; \
        reporter; news editor; editor in chief; blogger; columnist; correspondent; news reporter; editorial \
        assistant; assistant editor; associate editor; redakteur; redacteur; periodista; redactor; journaliste; \
        scriptwriter; screenwriter; writer editor; documentation specialist; technical editor; freelance writer; \
        translator; interpreter; court reporter; medical writer; news anchor; editorial director; poet; playwright; \
        content designer; medical interpreter; sign language interpreter; ubersetzer; traducteur; traductor; \
        dolmetscher; linguist; localization specialist; web content writer; web editor; features editor; city editor; \
        photo editor; technical communicator; proposal writer; sports writer; staff writer; content producer; digital \
        content producer; digital producer; web producer; content coordinator; news writer; content; knowledge \
        manager content; acquisitions editor; caption writer; court stenographer; transcriptionist captioner; \
        researcher writer; copywriting; lyricist
        media.production|27||photographer; videographer; video editor; film editor; producer; film director; \
        cinematographer; camera operator; audio engineer; sound engineer; broadcast technician; broadcast engineer; \
        radio announcer; disc jockey; dj; television producer; video producer; film producer; actor; actress; \
        musician; singer; dancer; choreographer; music director; stage manager; casting director; talent agent music; \
        composer; conductor music; theater director; artistic director; radio host; podcast host; news director; tv \
        host; sound technician; lighting technician; audio visual technician; av technician; production assistant \
        film; broadcaster; announcer; stagehand; performer; comedian; entertainer; model; curator photo; \
        photojournalist; executive producer; associate producer; news producer; assistant director film; multimedia \
        producer; audiovisual technician; program director radio; production coordinator film; sound designer; \
        recording engineer; director of photography; master control operator; voice actor; news photographer; theatre \
        director; umpire; referee; athlete; professional athlete; coach; head coach; assistant coach; sports coach; \
        basketball coach; football coach; soccer coach; scout sports; baseball player; band director; choir director; \
        organist; music minister; pianist; vocalist; media producer; creative producer; line producer; post \
        production supervisor; gaffer; grip; colorist; tv producer; show producer; fotograf; photographe; fotografo; \
        media manager; sportscaster; weather anchor; meteorologist broadcast; public address announcer; emcee; \
        puppeteer; drone operator photography; wedding photographer; baseball scout; swim coach; track coach; \
        orchestra conductor; dance teacher performer; magician; stunt performer; film maker; filmmaker; multimedia \
        technician; technical director theater; technical director; production designer film; sports announcer; \
        athletic coach; drone pilot
        sales.business|41||sales representative; account executive; account manager; sales associate business; inside \
        sales representative; outside sales representative; sales executive; sales engineer; territory manager; sales \
        consultant; regional sales representative; sales rep; field sales representative; sales specialist; key \
        account manager; strategic account executive; enterprise account executive; sales agent; account \
        representative; territory sales manager; territory representative; sales; outside sales; inside sales; \
        medical sales representative; pharmaceutical sales representative; technical sales representative; route \
        sales representative; channel account manager; national account manager; advertising sales representative; \
        advertising sales agent; media sales representative; wholesale representative; manufacturers representative; \
        pharmaceutical representative; account director sales; solutions consultant; solutions engineer; pre sales \
        engineer; presales engineer; presales consultant; sales advisor; client executive; ad sales; account \
        specialist; sales account manager; vertriebsmitarbeiter; aussendienstmitarbeiter; commercial; technico \
        commercial; vendedor; ejecutivo de ventas; representante de ventas; asesor comercial; verkaufer; charge d \
        affaires; ingenieur commercial; vertriebsingenieur; key accounter; vertrieb; ventas; vendeur; vendeuse; sales \
        professional; area sales manager; district sales manager representative; media account executive; sales \
        coordinator representative; enterprise sales; door to door sales; fundraiser telephone; global account \
        manager; major account executive; named account manager; sponsorship sales; group sales; hotel sales manager \
        representative; senior account executive; account strategist; delegue commercial; commercial account \
        executive; solution sales; solution specialist; sales partner; independent sales representative; independent \
        consultant sales; independent distributor; independent beauty consultant; advertising account executive; \
        advertising executive; account supervisor; wine sales representative; event sales; catering sales manager; \
        technical sales engineer; medical device sales; device sales representative; medical sales; agency sales \
        representative; strategic account manager; enterprise account manager; account development manager
        sales.insurance|41||insurance agent; insurance producer; insurance broker; insurance sales agent; life \
        insurance agent; licensed insurance agent; insurance advisor; state farm agent; commercial lines producer; \
        benefits broker; employee benefits broker; insurance sales representative; personal lines agent; insurance \
        consultant; commercial insurance agent; health insurance agent; producer insurance; captive agent; agency \
        producer; insurance account executive; insurance account manager; commercial lines account manager; personal \
        lines account manager; versicherungsmakler; agent d assurance; agente de seguros; insurance specialist; \
        medicare agent; benefits advisor; insurance sales; crop insurance agent; title sales; farm insurance agent; \
        benefits producer; versicherungsvertreter; account manager insurance; personal lines producer
        sales.retail|41||retail sales associate; sales associate; cashier; sales clerk; store associate; retail \
        associate; salesperson; sales assistant; retail salesperson; shop assistant; store clerk; counter clerk \
        rental; parts salesperson; car salesman; salesman; saleswoman; auto sales consultant; sales floor associate; \
        retail clerk; rental clerk; counter sales; parts counter person; beauty advisor; demonstrator; brand \
        ambassador; keyholder; key holder; retail sales consultant; retail sales representative; wireless sales \
        consultant; store manager; assistant store manager; retail manager; retail store manager; shift supervisor \
        retail; sales lead; sales supervisor; department manager retail; retail supervisor; cajero; caissier; \
        kassierer; dependiente; conseiller de vente; filialleiter; jefe de tienda; boutique manager; parts manager; \
        parts specialist; parts advisor; optician sales; jewelry consultant; deli clerk sales; customer service \
        cashier; head cashier; front end supervisor; shop manager; merchandising supervisor; dealer casino cashier; \
        pharmacy cashier; product demonstrator; bridal consultant; furniture sales; leasing consultant; leasing \
        agent; leasing specialist; leasing professional; counter attendant sales; team leader retail; checkout \
        operator; gas station attendant cashier; used car sales; automotive sales consultant; sales floor supervisor; \
        store supervisor; lot sales; sales person; internet sales; car sales; sales team member; bank sales; retail
        sales.realestate|41||realtor; real estate agent; real estate broker; associate broker; real estate \
        salesperson; real estate sales agent; broker associate; managing broker; broker real estate; commercial real \
        estate broker; real estate advisor; real estate consultant; principal broker; buyers agent; listing agent; \
        real estate associate; broker owner; owner broker; residential realtor; real estate professional; real \
        estate; immobilienmakler; agent immobilier; agente inmobiliario; commercial realtor; real estate sales \
        associate; designated broker; employing broker; real estate specialist; sales associate realtor; broker; \
        travel agent; travel consultant; travel advisor; travel counselor; travel planner
        sales.investment|41||financial sales; stockbroker; securities broker; investment banker; investment banking \
        analyst; investment banking associate; trader; equity trader; commodities trader; stock trader; broker dealer \
        representative; registered representative; commodities broker; institutional sales; securities trader; fx \
        trader; energy trader; investment representative; bond trader; market maker; floor trader; commodity trader; \
        investment banking; financial services sales agent; securities sales agent; investment broker; power trader; \
        options trader; personal banker; relationship banker; private banker; universal banker; energy broker; \
        financial services representative; mergers acquisitions analyst; insurance and financial services agent
        customer.success|13||customer success manager; csm; client success manager; client services manager; customer \
        success specialist; client partner; relationship manager; client relationship manager; customer success \
        associate; customer experience specialist; client advisor; client manager; client success specialist; \
        customer experience manager; customer success; client services; onboarding specialist; customer onboarding \
        specialist; onboarding manager; customer engagement specialist; customer success coordinator; customer \
        advocate; account coordinator; client success; client engagement manager; customer relationship manager; \
        customer marketing manager; customer success lead; technical account manager; customer experience
        customer.service|43|entry|customer service representative; customer service rep; customer service associate; \
        call center representative; call center agent; customer support representative; customer care representative; \
        customer support specialist; customer service specialist; customer service agent; csr; support \
        representative; client service representative; member services representative; customer service; contact \
        center agent; customer service clerk; customer service advisor; customer support agent; member service \
        representative; patient services representative; order entry clerk; reservation agent; ticket agent; customer \
        service coordinator; call center operator; kundenberater; kundenservice; service client; conseiller \
        clientele; atencion al cliente; teleoperador; customer care specialist; customer care associate; customer \
        support; client services representative; client service associate; guest service agent; guest services \
        representative; guest service representative; front desk agent; hotel clerk; hotel front desk clerk; desk \
        clerk; night auditor; front desk clerk; reservations agent; reservationist; customer representative; customer \
        relations representative; customer associate; member services; service representative; account service \
        representative; order processor; sales support specialist; bank customer service representative; inside sales \
        support; sales support; customer service consultant; customer service manager assistant; client service \
        specialist; service consultant; rental agent; airline customer service agent; gate agent; passenger service \
        agent; call center customer service representative; collections specialist; collector; debt collector; bill \
        collector; collections agent; collections representative; collection specialist; client coordinator; chat \
        support agent; call taker; information clerk; interviewer; eligibility specialist; eligibility worker; loan \
        interviewer; registrar patient; patient access representative; patient registrar; patient registration; loan \
        processor; loan clerk; mortgage processor; new accounts representative; teller; bank teller; head teller; \
        lead teller; member service specialist; claims representative clerk; hotel desk clerk; concierge desk; \
        library clerk; library assistant; library aide; library page; insurance clerk; policy services \
        representative; dispatch clerk; customer success representative
        hr.general|13||human resources specialist; hr specialist; hr generalist; human resources generalist; \
        recruiter; technical recruiter; talent acquisition specialist; hr business partner; human resources business \
        partner; hrbp; hr coordinator; human resources coordinator; talent acquisition partner; sourcer; talent \
        sourcer; corporate recruiter; hr consultant; compensation analyst; benefits specialist; benefits \
        administrator; benefits analyst; hr analyst; human resources analyst; training specialist; training \
        coordinator; learning and development specialist; corporate trainer; trainer; employee relations specialist; \
        staffing specialist; staffing coordinator; people operations specialist; people partner; hr advisor; human \
        resources representative; hr representative; human resources officer; hr officer; executive recruiter; \
        headhunter; talent partner; recruiting coordinator; hr associate; people operations coordinator; \
        instructional designer corporate; organizational development consultant; personnel specialist; hr \
        administrator; hr information systems analyst; hris analyst; diversity officer; personalreferent; charge de \
        recrutement; recruteur; reclutador; hr partner; talent specialist; talent acquisition; recruiting; \
        recruitment consultant; recruitment specialist; staffing consultant; staffing recruiter; career coach \
        corporate; labor relations specialist; equal opportunity specialist; technical trainer; training and \
        development specialist; training officer; leadership development specialist; benefits coordinator; \
        compensation specialist; compensation and benefits specialist; hr intern; employment specialist; employment \
        recruiter; human resources; hr; human resources consultant; employment interviewer; human resources \
        associate; people generalist; people business partner; talent scout recruiter; campus recruiter; nurse \
        recruiter; diversity and inclusion specialist; people and culture specialist; people and culture; employee \
        experience specialist; workforce planner; physician recruiter; job analyst; sales trainer; software trainer; \
        development trainer; learning specialist; hr operations specialist; payroll and benefits specialist; military \
        recruiter; placement specialist
        hr.management|11|manager|hr manager; human resources manager; training manager; talent acquisition manager; \
        recruiting manager; compensation manager; benefits manager; people operations manager; learning and \
        development manager; training and development manager; employee relations manager; people manager; talent \
        manager; personnel manager; human resources director; labor relations manager; hr director; staffing manager; \
        learning manager; personalleiter; drh; directeur des ressources humaines; responsable rh; responsable \
        ressources humaines; jefe de recursos humanos; gerente de recursos humanos; director de recursos humanos; \
        leiter personal
        """
}
