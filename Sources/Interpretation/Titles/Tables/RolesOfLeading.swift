/// Roles that lead a business, a body or a place. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfLeading {
    static let text = """
        ops.team|11|manager|team lead; team leader; team manager; shift lead; shift leader; shift manager; crew \
        leader; crew lead; group leader; section manager
        exec.staff|11|director|chief of staff; deputy chief of staff; executive deputy
        ops.management|11|manager|operations manager; general manager; plant manager; office manager general; \
        operations director; business operations manager; site manager operations; production manager; manufacturing \
        manager; business manager; regional manager; area manager; district manager; facility manager; facilities \
        manager; gm; factory manager; operations executive; works manager; service manager; division manager; unit \
        manager; location manager; center manager; program operations manager; betriebsleiter; werksleiter; \
        produktionsleiter; directeur d usine; responsable de production; responsable operations; gerente de \
        operaciones; gerente general; jefe de planta; jefe de produccion; administrative manager; administrative \
        services manager; records manager; ops manager; mill manager; quality manager; quality assurance manager; \
        quality control manager; business unit manager; bereichsleiter; abteilungsleiter; niederlassungsleiter; \
        standortleiter; responsable d agence; chef d agence; responsable; gerente; manager; team manager; department \
        manager; assistant general manager; senior manager; assistant manager; general director; directeur general \
        adjoint; filialdirektor; jefe de operaciones; jefe de departamento; jefe; gerente de planta; regional \
        operations manager; retail operations manager; commercial manager; security manager; facilities director; \
        vice president of operations; operations; ops; technical manager; service delivery manager; market manager; \
        territory general manager; program director; project director; managing director; director; process manager; \
        continuous improvement manager; sustainability manager; environmental manager; emergency management director; \
        cemetery manager; funeral director; funeral home manager; client services director; maintenance manager; \
        energy manager; customer service manager; call center manager; contact center manager; customer support \
        manager; support manager; care manager operations; leasing manager; innovation manager; strategy manager; \
        compliance manager; safety manager; ehs manager; ehs director; construction manager; site manager; job site \
        manager; field operations manager; field manager; landscape manager; golf course manager; fitness manager; \
        gym manager; studio manager; club manager; spa manager; salon manager owner; recreation manager; camp \
        director; casino manager; gaming manager; property manager; community manager apartment; apartment manager; \
        community association manager; asset manager real estate; real estate manager; real estate director; building \
        manager; leasing director; condominium manager; housing manager; regional property manager; assistant \
        property manager; hoa manager; land manager; farm manager; ranch manager; farmer; rancher; farm owner; \
        greenhouse manager; nursery manager; dairy farmer; grower; vineyard manager; hausverwalter; bauleiter; chef \
        de chantier; conducteur de travaux; jefe de obra; landwirt; agriculteur; agricultor; winegrower; construction \
        director; construction executive; construction project manager; owner operator farm; crop manager; hatchery \
        manager; fish farm manager; agricultural manager; parks director; parks and recreation director; recreation \
        director; athletic director; association manager; association executive; association director
        exec.chief|11|c_level|chief executive officer; chief executive; ceo; chief operating officer; coo; chief \
        financial officer; cfo; chief technology officer; cto; chief information officer; cio; chief marketing \
        officer; cmo; chief people officer; chief human resources officer; chro; chief revenue officer; cro; chief \
        product officer; chief commercial officer; cco; chief strategy officer; cso; chief data officer; cdo; chief \
        compliance officer; chief legal officer; clo; chief administrative officer; cao; chief medical officer; chief \
        nursing officer; cno; chief information security officer; ciso; chief security officer; chief growth officer; \
        chief customer officer; chief innovation officer; chief risk officer; chief technical officer; chief digital \
        officer; chief experience officer; chief investment officer; chief scientific officer; chief diversity \
        officer; chief communications officer; chief creative officer; chief sustainability officer; chief \
        development officer; chief academic officer; chief program officer; chief of operations; president; president \
        and ceo; general counsel and secretary; vorstand; vorstandsvorsitzender; vorstandsmitglied; geschaftsfuhrer; \
        geschaftsfuhrerin; geschaeftsfuehrer; geschaeftsfuehrerin; geschaftsleitung; president directeur general; \
        pdg; directeur general; directrice generale; director general; directora general; presidente; consejero \
        delegado; gerant; geschaftsfuhrender gesellschafter; chairman; chairwoman; chairperson; chair; chairman of \
        the board; board chair; mayor; governor; county executive; executive chairman; co ceo; commissioner; chief \
        business officer; chief engineering officer; chief analytics officer; chief ai officer; chief accounting \
        officer; chief audit executive; chief procurement officer; chief supply chain officer; chief sales officer; \
        chief brand officer; chief content officer; chief learning officer; chief talent officer; chief quality \
        officer; chief credit officer; chief lending officer; chief actuary; chief underwriting officer; chief \
        privacy officer; chief operations officer; chief finance officer; chief impact officer; chief philanthropy \
        officer; chief advancement officer; chief membership officer; chief economist officer; chief visionary \
        officer; chancellor; provost; university president; college president; superintendent of schools; school \
        superintendent; bank president; cxo; c level; prokurist; chief corporate officer; chief transformation officer
        exec.owner|11|owner|owner; co owner; cofounder; founder; business owner; proprietor; franchisee; franchise \
        owner; owner operator business; entrepreneur; self employed; managing partner; founding partner; owner \
        manager; sole proprietor; small business owner; inhaber; inhaberin; grunder; mitgrunder; gesellschafter; \
        fondateur; fondatrice; cofondateur; proprietaire; dueno; duena; fundador; fundadora; propietario; \
        propietaria; cofundador; empresario; unternehmer; selbststandig; auto entrepreneur; autonomo; managing \
        member; member manager; managing owner; partner; senior partner; general partner; equity partner; principal \
        owner; co proprietor; managing principal; founding member; chef d entreprise; socio; socio director; associe \
        gerant; shareholder; investor; angel investor
        exec.public|11|director|executive director; city manager; county administrator; city administrator; town \
        manager; village administrator; county manager; association executive director; tribal administrator; \
        administrator government; deputy executive director; executive officer; deputy city manager; deputy \
        commissioner; secretary of state; state director; agency director; city clerk administrator; public works \
        director; community development director; economic development director; planning director; finance director \
        city; library director; museum director; emergency management director; utilities director; chief of police \
        administration; foundation director; nonprofit director; board president; board member; board director; board \
        of directors; trustee; vorstand verein; tourism director; health director; public health director
        exec.legislator|11|mid|city council member; council member; councilmember; city councilor; councilman; \
        councilwoman; alderman; state representative; state senator; senator; legislator; congressman; congresswoman; \
        representative legislature; county commissioner; city commissioner; assembly member; selectman; township \
        supervisor elected; school board member; member of parliament; county supervisor elected; councillor; council \
        president; abgeordneter; depute; diputado; concejal; delegate legislature; tribal council member; county \
        board member
        """
}
