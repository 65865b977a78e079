/// Roles of software, data, security, IT, product and design. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfInformation {
    static let text = """
        product.management|11|senior|group product manager; lead product manager; principal product manager
        software.development|15||software engineering; software engineer intern; software engineering intern; \
        software development intern; softwareentwicklung; developpement logiciel; desarrollo de software
        design.motion|27||animator; motion designer; motion graphics designer; 3d artist; visual effects artist; vfx \
        artist; 3d animator; 2d animator; character artist; 3d modeler; motion graphics artist; game artist; concept \
        artist; storyboard artist; technical artist; environment artist; lighting artist; compositor; animation \
        director
        design.direction|27|director|art director; creative director; associate creative director; senior art \
        director; design director creative; executive creative director; group creative director; brand creative \
        director
        it.business|15||systems analyst; system analyst; computer systems analyst; it business analyst; business \
        systems analyst; it systems analyst; erp analyst; erp consultant; sap consultant; functional consultant; crm \
        analyst; application systems analyst; salesforce consultant; salesforce administrator; crm administrator; \
        workday consultant; oracle consultant; technical business analyst
        it.agile|15||scrum master; agile coach; agile project manager; agile delivery lead; iteration manager; \
        release train engineer; agile practitioner
        it.projects|15||it project manager; it program manager; technical project manager; technical program manager; \
        software project manager; information technology project manager; technology project manager; it project \
        coordinator; it project lead; erp project manager
        it.networks|15||network administrator; network engineer; network technician; network architect; network \
        analyst; noc engineer; noc technician; network operations technician; network support specialist; voip \
        engineer; wireless engineer; network specialist; telecommunications specialist; telecommunications analyst; \
        netzwerkadministrator; administrateur reseau; network operations engineer; network support technician; \
        network operations center technician; lan administrator; unified communications engineer
        security.testing|15||penetration tester; pen tester; ethical hacker; red teamer; red team operator; offensive \
        security engineer; vulnerability analyst; vulnerability management analyst; security researcher; application \
        security engineer; application security analyst; product security engineer; bug bounty hunter; vulnerability \
        researcher; security tester
        security.threats|15||threat analyst; threat intelligence analyst; cyber threat intelligence analyst; cyber \
        threat analyst; soc analyst; security operations analyst; security operations center analyst; threat hunter; \
        incident responder; incident response analyst; malware analyst; detection engineer; threat researcher; cyber \
        intelligence analyst; digital forensics analyst; security operations engineer; cyber defense analyst; cyber \
        incident responder; forensic analyst cyber; computer forensics analyst; intrusion analyst
        data.learning|15||machine learning engineer; ml engineer; ai engineer; nlp engineer; computer vision \
        engineer; ai researcher; machine learning scientist; deep learning engineer; ai specialist; ai research \
        scientist; prompt engineer; mlops engineer; research scientist machine learning; ai developer; artificial \
        intelligence engineer; ml researcher; machine learning researcher; machine learning developer
        data.databases|15||database administrator; dba; database developer; sql developer; database analyst; oracle \
        dba; sql server dba; database manager administrator; database specialist; oracle developer; database \
        programmer
        data.engineering|15||data engineer; big data engineer; etl developer; data warehouse developer; analytics \
        engineer; data platform engineer; database engineer; data integration engineer; data pipeline engineer; data \
        architect; database architect; data modeler; hadoop developer; spark developer; dateningenieur; ingenieur \
        donnees; ingeniero de datos
        software.advocacy|15||developer advocate; developer relations; developer evangelist; developer relations \
        engineer; technical evangelist; devrel
        software.architecture|15||software architect; solution architect; solutions architect; application architect; \
        enterprise architect; technical architect; cloud architect; chief architect; principal architect software; \
        cloud solutions architect; integration architect; domain architect; aws architect; azure architect; system \
        architect software
        software.embedded|15||embedded software engineer; firmware engineer; embedded engineer; embedded developer; \
        firmware developer; embedded systems engineer; embedded software developer; iot engineer; real time software \
        engineer
        software.games|15||game developer; game programmer; game engineer; gameplay programmer; gameplay engineer; \
        graphics programmer; game designer programmer; unity developer; unreal developer; engine programmer; video \
        game developer
        software.mobile|15||mobile developer; ios developer; android developer; ios engineer; android engineer; \
        mobile engineer; app developer; mobile app developer; mobile application developer; mobile software engineer; \
        flutter developer; react native developer
        software.web|15||web developer; web designer; front end developer; frontend developer; frontend engineer; front end \
        engineer; web programmer; web engineer; ui developer; ui engineer; javascript developer; react developer; \
        angular developer; vue developer; wordpress developer; drupal developer; shopify developer; webmaster; web \
        master; developpeur web; desarrollador web; web and app developer; web development; web application \
        developer; internet developer; html developer; webentwickler; frontend entwickler
        software.development|15||software engineer; software developer; programmer; swe; sde; application developer; \
        web developer; front end developer; frontend developer; frontend engineer; front end engineer; back end \
        developer; backend developer; backend engineer; full stack developer; full stack engineer; fullstack \
        developer; fullstack engineer; mobile developer; ios developer; android developer; ios engineer; android \
        engineer; mobile engineer; app developer; game developer; java developer; python developer; net developer; \
        php developer; ruby developer; javascript developer; react developer; developer; coder; software programmer; \
        computer programmer; programmer analyst; application programmer; software consultant; embedded software \
        engineer; firmware engineer; embedded engineer; web engineer; web programmer; application engineer software; \
        sharepoint developer; salesforce developer; sap developer; etl developer; integration developer; wordpress \
        developer; rpa developer; member of technical staff; mts; blockchain developer; smart contract developer; \
        software development engineer; platform engineer; systems programmer; mainframe programmer; webmaster; web \
        master; softwareentwickler; entwickler; programmierer; softwareingenieur; developpeur; developpeur web; \
        ingenieur logiciel; desarrollador; programador; ingeniero de software; desarrollador web; game programmer; \
        graphics programmer; software craftsman; ui developer; ui engineer; api developer; computer software \
        engineer; software specialist; creative technologist; c++ developer; c# developer; drupal developer; shopify \
        developer; low code developer; software architect; solution architect; solutions architect; application \
        architect; enterprise architect; technical architect; cloud architect; software development; technical lead; \
        tech lead; software lead; lead developer; full stack; developer advocate; developer relations; developer \
        evangelist
        software.quality|15||software tester; qa engineer; qa analyst; quality assurance analyst; quality assurance \
        engineer software; test engineer software; sdet; software quality engineer; test automation engineer; qa \
        tester; game tester; qa automation engineer; software test engineer; test analyst; automation tester; \
        testeur; qa; software qa engineer; quality assurance tester; quality assurance tester software; qa \
        specialist; software quality assurance engineer; uat analyst; qa lead; automation engineer software; software \
        engineer in test
        software.operations|15||devops engineer; site reliability engineer; sre; cloud engineer; release engineer; \
        build engineer; infrastructure engineer; devops; platform reliability engineer; cloud administrator; \
        kubernetes engineer; production engineer software; devsecops engineer; reliability engineer cloud; release \
        manager; cloud operations engineer; cloud consultant; cloud developer; infrastructure architect; cloud \
        specialist; infrastructure specialist; mlops engineer
        data.science|15||data scientist; machine learning engineer; ml engineer; ai engineer; research scientist \
        machine learning; nlp engineer; statistician; biostatistician; applied scientist; machine learning scientist; \
        computer vision engineer; ai researcher; quantitative modeler; data science; prompt engineer; decision \
        scientist; mathematician; cryptographer; operations research analyst; econometrician; mathematical \
        statistician; operations analyst research; computer scientist; computational scientist; bioinformatics \
        scientist; bioinformatician; ai specialist; deep learning engineer; statistical programmer; sas programmer; \
        ai research scientist; computer and information research scientist; clinical data manager; computational \
        linguist; mathematical modeler
        data.analysis|15||data analyst; business intelligence analyst; bi analyst; analytics engineer; reporting \
        analyst; bi developer; data visualization specialist; analytics consultant; insights analyst; web analyst; \
        product analyst; data engineer; big data engineer; database administrator; dba; database developer; database \
        engineer; data architect; data modeler; data warehouse developer; data governance analyst; data quality \
        analyst; data steward; data specialist; analytics manager; sql developer; gis analyst; gis specialist; gis \
        technician; power bi developer; tableau developer; database architect; data management specialist; marketing \
        data analyst; people analyst; hr data analyst; analytics analyst; digital analyst; sports analyst data; data \
        consultant; datenanalyst; analyste de donnees; analista de datos; database analyst; statistical analyst; \
        health data analyst; clinical data analyst; information architect; data warehouse analyst; data analytics \
        specialist; business intelligence developer; decision support analyst; data integration engineer; master data \
        analyst; geographic information systems analyst; geospatial analyst
        data.actuarial|15||actuary; actuarial analyst; actuarial associate; actuarial consultant; pricing actuary; \
        actuarial assistant; consulting actuary; actuarial trainee; actuarial student; actuarial science
        security.information|15||security analyst; information security analyst; cybersecurity analyst; cyber \
        security analyst; threat analyst; threat intelligence analyst; cyber threat intelligence analyst; cyber \
        threat analyst; soc analyst; security operations analyst; penetration tester; pen tester; ethical hacker; \
        security engineer; cybersecurity engineer; security architect; security consultant; information security \
        engineer; information security specialist; cybersecurity specialist; cybersecurity consultant; incident \
        responder; incident response analyst; malware analyst; vulnerability analyst; threat hunter; application \
        security engineer; network security engineer; grc analyst; identity access management analyst; iam engineer; \
        security researcher; digital forensics analyst; information assurance analyst; infosec analyst; infosec \
        engineer; it security analyst; it security specialist; cybersecurity architect; cloud security engineer; \
        detection engineer; red team operator; red teamer; privacy engineer; security administrator; information \
        security officer; information security; cybersecurity; cyber security; it auditor security; iam analyst; \
        vulnerability management analyst; cyber analyst; cyber defense analyst; security operations center analyst; \
        cybersecurity project manager; security compliance analyst; product security engineer; information systems \
        security officer; isso; computer security specialist; cyber operator; offensive security engineer; \
        sicherheitsanalyst; cyber engineer; information systems security manager; threat researcher; cyber \
        intelligence analyst; it risk analyst; cyber risk analyst; cybersecurity lead; cryptologic analyst
        it.support|15||help desk technician; helpdesk technician; help desk analyst; it support specialist; desktop \
        support analyst; desktop support technician; desktop support specialist; service desk analyst; it technician; \
        computer technician; technical support specialist; technical support engineer; technical support \
        representative; user support specialist; it support technician; it specialist; support technician; support \
        engineer; support analyst; pc technician; help desk; desktop engineer; application support analyst; it \
        support; computer support specialist; technical support; field support engineer; it support analyst; \
        technical support analyst; service desk technician; it assistant; it helpdesk; tech support; it coordinator; \
        end user support; desktop technician; it service technician; information technology specialist; computer \
        specialist; it analyst; support specialist it; technical support technician; help desk specialist; it \
        associate; edi specialist; it generalist; deskside support; production support analyst; computer operator; \
        technicien informatique; tecnico de sistemas; tecnico informatico; informatico; fachinformatiker; \
        informatiker; it technik; systemtechniker; systemelektroniker; product support engineer; application \
        specialist; it trainer; customer support engineer; technical consultant
        it.systems|15||systems administrator; system administrator; sysadmin; network administrator; network \
        engineer; systems engineer it; linux administrator; windows administrator; network technician; network \
        architect; systems analyst; system analyst; computer systems analyst; it administrator; it consultant; it \
        engineer; systems integrator; telecommunications engineer; telecommunications specialist; infrastructure \
        analyst; network analyst; it business analyst; it systems analyst; business systems analyst; erp analyst; erp \
        consultant; sap consultant; salesforce administrator; crm administrator; it architect; it auditor; systems \
        architect; computer network architect; noc engineer; noc technician; network operations technician; network \
        support specialist; voip engineer; unified communications engineer; storage engineer; system engineer; \
        application administrator; it operations analyst; network specialist; wireless engineer; active directory \
        administrator; vmware engineer; citrix administrator; microsoft 365 administrator; it systems administrator; \
        systemadministrator; administrateur systeme; administrador de sistemas; it project manager; it program \
        manager; technical project manager; technical program manager; software project manager; scrum master; agile \
        coach; it project coordinator; technology project manager; information technology project manager; healthcare \
        it analyst; clinical informatics analyst; clinical systems analyst; epic analyst; integration analyst; \
        integration engineer; implementation engineer; application analyst; applications analyst; business systems \
        administrator; health informatics specialist; informatics specialist; systems consultant; servicenow \
        developer; it manager consultant; ehr analyst; network operations engineer; implementation consultant; \
        functional consultant; informatics nurse specialist; systems specialist; document management specialist
        product.management|11||product manager; product owner; technical product manager; apm; group product manager; \
        product lead; product director; digital product manager; product management; growth product manager; product \
        line manager; technical product owner; head of product; product portfolio manager; produktmanager; chef de \
        produit; responsable produit; product strategist; platform product manager; product development manager; jefe \
        de producto
        product.project|13||project manager; project coordinator; program coordinator; project administrator; project \
        analyst; pmo analyst; program manager; project lead; project specialist; delivery manager; implementation \
        manager; implementation specialist; project controls specialist; project scheduler; scheduler; program \
        analyst; program specialist; program associate; program administrator; pmo manager; project officer; project \
        assistant; projektmanager; projektleiter; chef de projet; jefe de proyecto; gerente de proyecto; project \
        management specialist; project planner; client project manager; project control analyst; transformation \
        manager; release coordinator; project management; engagement manager; project leader; project expeditor
        design.visual|27||graphic designer; illustrator; visual designer; graphic artist; art director; creative \
        director; brand designer; production artist; layout artist; multimedia artist; motion designer; motion \
        graphics designer; animator; 3d artist; digital artist; web designer graphic; designer; creative lead; \
        package designer; artist; concept artist; web designer; digital designer; multimedia designer; multimedia \
        specialist; visual effects artist; game artist; graphic design; presentation designer; prepress artist; 3d \
        modeler; character artist; fine artist; painter artist; sculptor; tattoo artist; grafikdesigner; \
        mediengestalter; graphiste; disenador grafico; designer grafico; creative; game designer; level designer; \
        video game designer; associate creative director; storyboard artist; craft artist; photographer artist; sign \
        designer; craftsman artist; ceramic artist; potter; muralist; technical artist; creative services manager; \
        disenador; desktop publisher; senior art director
        design.experience|15||ux designer; ui designer; user experience designer; product designer; interaction \
        designer; ux researcher; ui ux designer; ux ui designer; user researcher; user interface designer; service \
        designer; ux writer; ux architect; web and digital interface designer; ux; experience designer; ux engineer; \
        usability specialist; user experience researcher; accessibility specialist; conversational designer; design \
        technologist
        design.space|27||interior designer; industrial designer; fashion designer; set designer; exhibit designer; \
        floral designer; kitchen designer; lighting designer; interior decorator; furniture designer; costume \
        designer; visual merchandiser; window dresser; textile designer; jewelry designer; florist; commercial \
        interior designer; home stager; apparel designer; merchandise displayer; display designer; stylist fashion; \
        fashion stylist; scenic designer; shoe designer; toy designer; kitchen and bath designer; cad designer \
        fashion; production designer; wardrobe stylist; automotive designer; design consultant; product developer \
        fashion; landscape designer; space planner
        """
}
