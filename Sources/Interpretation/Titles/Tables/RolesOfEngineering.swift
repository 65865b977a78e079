/// Roles of engineering and science. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfEngineering {
    static let text = """
        engineering.mechanical|17||engineering; pe; licensed engineer
        engineering.civil|17|entry|engineer in training; eit; survey technician
        engineering.management|11|manager|engineering manager; software engineering manager; engineering director; \
        director of engineering; vp engineering; head of engineering; architectural manager; engineering project \
        manager; r&d manager; research manager; research and development manager; lab manager; laboratory manager; it \
        manager; it director; information technology manager; software development manager; data science manager; \
        systems manager; network manager; infrastructure manager; information systems manager; mis manager; \
        technology manager; application manager; applications manager; data center manager; web manager; it \
        operations manager; help desk manager; service desk manager; it supervisor; natural sciences manager; \
        clinical research manager; laboratory director; r&d director; research director; development manager; \
        software manager; qa manager; devops manager; cybersecurity manager; information security manager; it service \
        manager; it leiter; leiter it; entwicklungsleiter; dsi; directeur informatique; responsable informatique; \
        jefe de informatica; jefe de sistemas; gerente de sistemas; gerente de ti; director de sistemas; chief \
        engineer manager; technical director engineering; database manager; analytics director; data manager; data \
        engineering manager; design manager; ux manager; design director; head of design; leiter entwicklung; plant \
        engineering manager; project engineering manager; environmental health manager; technology director; \
        technology coordinator manager
        engineering.civil|17||civil engineer; structural engineer; transportation engineer; geotechnical engineer; \
        water resources engineer; construction engineer; traffic engineer; project engineer; site engineer; city \
        engineer; county engineer; surveyor; land surveyor; bridge engineer; highway engineer; municipal engineer; \
        civil engineering technician; bauingenieur; ingenieur civil; ingenieur genie civil; ingeniero civil; \
        professional engineer; civil designer; hydraulic engineer; structural designer; cad technician; cad drafter; \
        cad designer; drafter; draftsman; cad operator; design technician; survey party chief; field engineer \
        construction; wastewater engineer; staff engineer civil; surveying technician; mapping technician; \
        photogrammetrist; cartographer; civil engineering; structural engineering; rail engineer; roadway engineer; \
        bim coordinator; bim manager; bim specialist; technischer zeichner; dessinateur projeteur; vermesser; \
        topografo; geometre; delineante; land development engineer; party chief; vermessungsingenieur; cost engineer \
        construction; geomatics engineer; revit technician; bim modeler; drainage engineer; principal structural \
        engineer; statiker
        engineering.architecture|17||architect; landscape architect; project architect; architectural designer; \
        architectural drafter; job captain; design architect; intern architect; licensed architect; naval architect; \
        architekt; architekte; architecte; arquitecto; arquitecta; architektin; associate architect; staff architect; \
        principal architect; restoration architect; landscape designer architect; aia; landschaftsarchitekt; \
        paysagiste; urban designer; architectural intern; architectural associate; architectural technologist; \
        innenarchitekt
        engineering.mechanical|17||mechanical engineer; design engineer; product engineer; hvac engineer; thermal \
        engineer; mechanical designer; mechanical design engineer; automotive engineer; mechanical engineering \
        technician; tooling engineer; piping engineer; robotics engineer; mechatronics engineer; product design \
        engineer; mechanical project engineer; powertrain engineer; test engineer; r&d engineer; research engineer; \
        product development engineer; maschinenbauingenieur; konstrukteur; ingenieur mecanique; ingeniero mecanico; \
        mechanical drafter; applications engineer; application engineer; engineer; engineering technician; \
        engineering specialist; engineering technologist; engineering associate; field engineer; development \
        engineer; ingenieur; ingenieurin; ingeniero; ingeniera; engineering consultant; sales application engineer; \
        validation engineer; system engineer hardware; commissioning engineer; simulation engineer; stress engineer; \
        vehicle engineer; packaging engineer; reliability engineer; test technician engineering; design drafter; \
        solidworks designer; fire protection engineer; principal engineer; staff engineer; engineering fellow; \
        distinguished engineer; fellow engineer; engineering lead; lead engineer; engineer technician; ingenieur d \
        etudes; entwicklungsingenieur; versuchsingenieur; projektingenieur; techniker; calibration technician; \
        mechanical engineering; robotics technician; mechatronics technician; mechatroniker; prototype engineer; \
        equipment engineer; facilities engineer; plant engineer; building engineer professional; energy engineer; \
        solar engineer; renewable energy engineer; wind energy engineer; sustainability engineer; support engineer \
        field; customer engineer; fuel cell engineer; maintenance engineer; ingenieur r d; automation technician \
        engineer; engineering analyst
        engineering.electrical|17||electrical engineer; electronics engineer; hardware engineer; power engineer; \
        controls engineer; control systems engineer; rf engineer; electrical designer; circuit designer; asic \
        engineer; fpga engineer; instrumentation engineer; electrical engineering technician; electronics technician; \
        telecommunications hardware engineer; computer hardware engineer; electrical design engineer; automation \
        engineer; protection engineer; substation engineer; analog design engineer; verification engineer; vlsi \
        engineer; semiconductor engineer; process integration engineer; elektroingenieur; ingenieur electrique; \
        ingeniero electrico; ingeniero electronico; electronic engineer; signal processing engineer; antenna \
        engineer; transmission engineer; distribution engineer; electronics engineering technician; controls \
        technician engineering; plc programmer; avionics engineer; radar engineer; microwave engineer; pcb designer; \
        embedded hardware engineer; lighting engineer; utility engineer; electrical drafter; electrical project \
        engineer; chip design engineer; silicon engineer; optical engineer; photonics engineer; electro mechanical \
        technician; electromechanical technician; elektroniker; elektrotechniker; electrical engineering; automation \
        specialist; physical design engineer; design verification engineer; sensor engineer; electronics engineering; \
        instrument engineer; radio frequency engineer; control engineer; scada engineer; plc engineer; \
        automatisierungstechniker
        engineering.industrial|17||industrial engineer; manufacturing engineer; process engineer; quality engineer; \
        production engineer; supplier quality engineer; continuous improvement engineer; lean engineer; reliability \
        engineer manufacturing; safety engineer; manufacturing engineering technician; methods engineer; product \
        quality engineer; quality assurance engineer; human factors engineer; industrial engineering technician; \
        quality systems engineer; ergonomist; operational excellence engineer; welding engineer; supplier development \
        engineer; project engineer manufacturing; new product introduction engineer; fertigungsingenieur; \
        qualitatsingenieur; prozessingenieur; ingenieur process; ingenieur qualite; ingenieur methodes; ingeniero \
        industrial; ingeniero de procesos; ingeniero de calidad; qualitatsmanager; wirtschaftsingenieur; ehs \
        engineer; health and safety engineer; quality control engineer; wafer process engineer; engineering quality; \
        industrial designer engineering; lean manufacturing engineer; process technician engineering; manufacturing \
        process engineer; quality specialist engineering; value engineer; configuration manager; configuration \
        analyst; systems safety engineer; product safety engineer; time study engineer
        engineering.chemical|17||chemical engineer; petroleum engineer; environmental engineer; materials engineer; \
        biomedical engineer; nuclear engineer; metallurgical engineer; mining engineer; metallurgist; drilling \
        engineer; reservoir engineer; bioprocess engineer; agricultural engineer; aerospace engineer; aeronautical \
        engineer; marine engineer design; flight test engineer; propulsion engineer; systems engineer; polymer \
        engineer; environmental engineering technician; clinical engineer; aerospace technician; chemieingenieur; \
        ingenieur chimiste; ingeniero quimico; nuclear licensing engineer; completion engineer; production engineer \
        petroleum; spacecraft engineer; structural analysis engineer; bioengineer; corrosion engineer; air quality \
        engineer; water engineer; geological engineer; mine engineer; ceramic engineer; composite engineer; flight \
        engineer design; orbital engineer; systems engineering; process safety engineer; mission systems engineer; \
        tissue engineer; pipeline engineer; refinery engineer; food engineer; verfahrensingenieur; umweltingenieur; \
        luft und raumfahrtingenieur; ingeniero ambiental; environmental project engineer; remediation engineer; \
        medical device engineer; aviation engineer; guidance navigation and control engineer; satellite engineer
        research.science|19|mid|scientist; research scientist; chemist; biologist; microbiologist; physicist; \
        geologist; environmental scientist; research associate; principal investigator; postdoctoral researcher; \
        postdoc; postdoctoral fellow; research fellow; hydrologist; meteorologist; agronomist; soil scientist; food \
        scientist; ecologist; geneticist; astronomer; materials scientist; biochemist; epidemiologist; medical \
        scientist; clinical research scientist; botanist; zoologist; marine biologist; wildlife biologist; \
        conservation scientist; forester; toxicologist; immunologist; scientific researcher; research investigator; \
        researcher; molecular biologist; neuroscientist; pharmacologist; formulation scientist; analytical chemist; \
        wissenschaftler; wissenschaftlicher mitarbeiter; chercheur; chercheuse; investigador; investigadora; biologe; \
        chemiker; physiker; chimiste; biologiste; quimico; biologo; geophysicist; geoscientist; atmospheric \
        scientist; animal scientist; plant breeder; entomologist; climatologist; crop scientist; environmental \
        specialist; environmental consultant; environmental analyst; research biologist; staff scientist; senior \
        scientist; lab scientist; natural resources specialist; fisheries biologist; climate scientist; \
        oceanographer; horticulturist; plant scientist; product development scientist; r&d scientist; clinical \
        scientist; clinical research associate; clinical research coordinator; cra; clinical trial manager; clinical \
        research specialist; nutrition scientist; medical science liaison; range conservationist; soil \
        conservationist; urban forester; arborist consultant; wildlife manager; science advisor; process chemist; \
        forensic scientist; criminalist; environmental planner; wetland scientist; medical researcher; doctorant; \
        doktorand; phd researcher; phd candidate; research and development scientist; crop consultant; crop advisor; \
        agronomy specialist; industrial hygienist; safety specialist; ehs specialist; safety coordinator; safety \
        officer; health and safety specialist; occupational health and safety specialist; safety consultant; ehs \
        coordinator; environmental health and safety specialist; environmental health specialist; safety advisor; \
        safety director; safety professional; radiation safety officer; hse advisor; hse officer; safety and health \
        specialist; food safety specialist; health and safety officer; health physicist; quality control chemist; qc \
        chemist; research chemist; environmental health scientist; remediation specialist; watershed coordinator; \
        conservation specialist; conservation biologist; naturalist; park naturalist; clinical trials coordinator; \
        sicherheitsfachkraft; umweltwissenschaftler; scientific advisor; science officer; bioscientist; cell \
        biologist; virologist; protein scientist; paleontologist; animal nutritionist; dairy scientist; sensory \
        scientist; research geologist; stratigrapher; remote sensing scientist; drug safety scientist
        research.laboratory|19|entry|laboratory technician; lab technician; research assistant; lab assistant; \
        chemical technician; biological technician; laboratory assistant; environmental technician; lab analyst; \
        forensic technician; food technologist; agricultural technician; geological technician; laboratory analyst; \
        research technician; qc analyst; quality control analyst; forestry technician; field technician \
        environmental; forensic science technician; nuclear technician; laborant; technicien de laboratoire; tecnico \
        de laboratorio; crime scene investigator; evidence technician; laboratory technologist; chemical laboratory \
        technician; environmental science technician; lab tech; water quality technician; research aide; laborantin; \
        chemielaborant; biologielaborant; seed analyst; food science technician; precision agriculture technician; \
        environmental field technician; undergraduate research assistant; graduate research assistant; geophysical \
        technician; crime scene technician; biology laboratory assistant; microbiology technician; laboratory \
        research assistant; conservation technician; hydrologic technician; soil technician; social science research \
        assistant; chemistry technician; wildlife technician; quality control laboratory technician; qc technician \
        lab; animal technician research; biotechnician; fire investigator technician; fingerprint examiner; fisheries \
        technician; plant technician nuclear
        research.social|19||economist; psychologist; sociologist; political scientist; anthropologist; archaeologist; \
        historian; urban planner; city planner; policy analyst; policy advisor; survey researcher social; \
        transportation planner; regional planner; land use planner; community planner; school psychologist; clinical \
        psychologist; geographer; public policy analyst; research analyst policy; environmental policy analyst; \
        planner; planning technician; labor economist; industrial organizational psychologist; psychologe; \
        psychologue; psicologo; psicologa; okonom; volkswirt; stadtplaner; economiste; economista; urbaniste; \
        legislative analyst; policy associate; policy researcher; senior planner; assistant planner; associate \
        planner; planning specialist; intelligence analyst; policy manager; counseling psychologist; \
        neuropsychologist; behavioral scientist; policy specialist; health policy analyst; legislative aide; \
        legislative assistant; historic preservationist; zoning administrator; demographer; ethnographer; cultural \
        anthropologist; legislative director; policy director; research economist; agricultural economist; market \
        economist; genealogist; sociology researcher; public policy; transportation planning
        """
}
