/// Roles of protection, food, cleaning, personal care and offices; and stages before a role. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfService {
    static let text = """
        none.other|||retired; unemployed; job seeker; homemaker; seeking opportunities; open to work; looking for \
        work; retiree; rentner; retraite; jubilado; arbeitssuchend
        food.kitchen|35|entry|prep cook; fast food cook; short order cook; commis de cuisine; beikoch
        food.kitchen|35|manager|executive chef; head chef; chef de cuisine; kitchen manager; kitchen supervisor; \
        corporate chef; executive sous chef; culinary director; kuchenchef; jefe de cocina; certified executive chef
        admin.assistant|43|entry|operations coordinator; operations assistant; operations associate; services \
        coordinator; office assistant; administrative associate; administrative aide; program assistant; department \
        assistant; staff assistant; admin assistant; administrative coordinator; office coordinator; clinic \
        coordinator; contract coordinator; business office coordinator; office services coordinator; administrative \
        services coordinator; operations clerk; compliance clerk; grants clerk; team assistant; real estate \
        assistant; sales assistant admin; transaction coordinator; closing coordinator; administrative assistant; \
        auxiliar administrativo; assistant administratif; assistante administrative
        safety.police|33|mid|police officer; detective; sheriff; deputy sheriff; firefighter; fire fighter; \
        correctional officer; correction officer; state trooper; patrol officer; police sergeant; police lieutenant; \
        police captain; sergeant; lieutenant; fire captain; fire inspector; fire marshal; special agent; border \
        patrol agent; us marshal; criminal investigator; investigator; federal agent; park ranger; game warden; \
        bailiff; police; corrections officer; fire lieutenant; sheriffs deputy; deputy; fire investigator; detective \
        sergeant; conservation officer; animal control officer; parking enforcement officer; polizist; feuerwehrmann; \
        policier; pompier; gendarme; policia; bombero; trooper; k9 officer; detention officer; customs officer; \
        customs and border protection officer; battalion chief; deputy fire chief; assistant fire chief; assistant \
        police chief; crime prevention officer; school resource officer; forest ranger; firefighter paramedic; \
        wildland firefighter; fire engineer; police corporal; constable; jailer; deputy marshal; transit police \
        officer; dea agent; fbi agent; secret service agent; probation agent; community service officer; public \
        safety officer; campus police officer; reserve officer; correctional sergeant; narcotics detective; deputy \
        chief of police; captain police; criminal detective; police detective; fish and wildlife officer; firefighter \
        emt; hotshot; police commander; police inspector
        safety.chief|33|director|police chief; chief of police; fire chief; chief deputy; undersheriff; sheriff \
        elected; deputy chief
        safety.guard|33|entry|security guard; security officer; lifeguard; loss prevention officer; loss prevention \
        associate; private investigator; security specialist; security supervisor; asset protection specialist; armed \
        guard; security agent; crossing guard; bouncer; tsa officer; transportation security officer; gaming \
        surveillance officer; protective service officer; asset protection associate; wachmann; \
        sicherheitsmitarbeiter; agent de securite; guardia de seguridad; vigilante; guard; security; surveillance \
        officer; bodyguard; executive protection agent; patrol security; ski patrol; loss prevention specialist; loss \
        prevention detective; security screener; loss prevention; campus security officer; asset protection; flagger \
        guard; loss prevention manager guard; school crossing guard; surveillance agent; casino surveillance; loss \
        prevention agent; security patrol officer
        food.kitchen|35||chef; cook; line cook; sous chef; pastry chef; pizza cook; chef de partie; personal chef; \
        private chef; head cook; lead cook; koch; cuisinier; cuisiniere; cocinero; cocinera; grill cook; \
        institutional cook; banquet chef; school cook; cafeteria cook; kitchen lead; chef de rang; culinary \
        specialist; culinary; sushi chef; catering chef; breakfast cook; chef owner; chef instructor
        food.service|35|entry|server; waiter; waitress; bartender; barista; host; hostess; food server; busser; \
        dishwasher; food service worker; food runner; crew member; food service supervisor; counter attendant; fast \
        food worker; bar manager; cafeteria worker; banquet server; catering assistant; shift leader restaurant; food \
        prep worker; food preparation worker; kitchen helper; kitchen assistant; restaurant team member; kellner; \
        kellnerin; serveur; serveuse; camarero; camarera; mesero; mesera; barman; barback; cocktail server; cocktail \
        waitress; sommelier; kitchen staff; dietary aide; dietary aid; food service assistant; lunch lady; food \
        service; deli worker; team member restaurant; restaurant supervisor; deli associate; food service associate; \
        dining room attendant; restaurant hostess; bar back; coffee shop barista; sandwich artist; banquet captain; \
        restaurant crew; server bartender; head bartender; mixologist; shift supervisor barista; kitchen porter; \
        plongeur; commis; lavaplatos; dining services; steward; lunchroom worker; head waiter; dietary cook; food \
        handler; plate server; dietary server; drive thru; ice cream scooper; catering server; caterer; maitre d; \
        food and beverage supervisor; room service; beverage server; room service attendant; nutrition aide; food \
        worker; expo; tray line
        food.management|11|manager|restaurant manager; food and beverage manager; food service manager; general \
        manager restaurant; hotel manager; food service director; food and beverage director; catering manager; \
        lodging manager; hotel general manager; front office manager; front desk manager; innkeeper; dining manager; \
        restaurant general manager; f&b manager; banquet manager; beverage manager; hotel director; hoteldirektor; \
        directeur d hotel; gerente de hotel; gerente de restaurante; restaurantleiter; cafe manager; dining services \
        director; dining services manager; bar general manager; director of food and beverage; food services manager; \
        food services director; rooms division manager; rooms director; resort manager; guest services manager; \
        nutrition services director; school food service director; assistant restaurant manager; assistant food \
        service manager; coffee shop manager; directeur de restaurant; nutrition services manager; director of dining \
        services
        grounds.cleaning|37|entry|janitor; custodian; housekeeper; cleaner; landscaper; groundskeeper; maid; room \
        attendant; housekeeping supervisor; pest control technician; landscape technician; lawn care specialist; \
        gardener; tree trimmer; landscaping supervisor; grounds maintenance worker; house cleaner; housekeeping; \
        window cleaner; exterminator; custodial worker; executive housekeeper; landscape foreman; landscape crew \
        leader; environmental services technician; evs technician; arborist; reinigungskraft; hausmeister reinigung; \
        agent d entretien; femme de menage; limpiador; limpiadora; gartner; gartnerin; jardinier; jardinero; \
        paysagiste ouvrier; groundskeeping worker; grounds supervisor; hotel housekeeper; head custodian; lead \
        custodian; grounds crew; greenskeeper; sexton; housekeeping manager; custodial supervisor; night custodian; \
        environmental services aide; environmental services worker; carpet cleaner; lawn technician; certified \
        arborist; janitorial supervisor; sanitation technician cleaning; landscape laborer; irrigation technician; \
        golf course superintendent; pool cleaner; school custodian; building custodian; snow removal; environmental \
        services supervisor; tree climber; pressure washer; laundry aide housekeeping; housekeeping aide; grounds \
        manager; pesticide applicator; lawn specialist; groundsman; climber tree; grounds worker; landscape \
        maintenance worker; maintenance janitor; porter; day porter; cleaning technician; facility custodian; \
        landscape designer build
        personal.care|39||hairstylist; hair stylist; barber; cosmetologist; nail technician; esthetician; child care \
        worker; nanny; babysitter; personal trainer; fitness instructor; fitness trainer; yoga instructor; recreation \
        leader; recreation worker; flight attendant guest; tour guide; concierge; animal trainer; dog groomer; pet \
        groomer; funeral attendant; camp counselor; usher; childcare provider; daycare provider; day care teacher; \
        group fitness instructor; recreation coordinator; activities coordinator; activities director; activity \
        director; stylist; makeup artist; manicurist; private trainer; mortician; embalmer; dog trainer; kennel \
        attendant; casino dealer; croupier; bellhop; resident advisor; life enrichment coordinator; activities \
        assistant; activity assistant; skincare specialist; pilates instructor; recreation supervisor; recreation \
        specialist; travel guide; personal shopper; friseur; friseurin; coiffeur; coiffeuse; peluquero; peluquera; \
        kosmetikerin; estheticienne; erzieher; erzieherin; tagesmutter; guia turistico; fitnesstrainer; entrenador \
        personal; aesthetician; doula; master stylist; salon coordinator; dog walker; pet sitter; zumba instructor; \
        swim instructor; aerobics instructor; strength coach; health club attendant; ticket taker; amusement ride \
        operator; ride operator; dealer; blackjack dealer; slot attendant; zookeeper; animal caretaker; animal \
        keeper; animal care technician; animal care specialist; veterinary kennel; locker room attendant; coat check \
        attendant; bell captain; doorman; baggage porter; activity aide; personal concierge; colorist hair; lash \
        artist; hair colorist; wellness instructor; certified personal trainer; group exercise instructor; recreation \
        assistant; recreation program coordinator; recreation aide; residential advisor; resident assistant; trip \
        leader; river guide; outdoor guide; fishing guide; hunting guide; lead guide; horse trainer; equestrian \
        trainer; funeral assistant; shampoo assistant; spa attendant; beautician; house parent; summer camp \
        counselor; nursery attendant; before and after school; au pair; child caregiver; gaming supervisor; pit boss; \
        table games dealer; fitness coach; strength and conditioning coach; yoga teacher; sports instructor; ski \
        instructor; golf professional; golf pro; tennis pro; tennis instructor; golf instructor; martial arts \
        instructor; dance instructor; gymnastics coach; funeral arranger; cremator; animateur; guide; tour escort; \
        event host attendant; docent
        admin.assistant|43|mid|executive assistant; secretary; office administrator; administrative specialist; \
        personal assistant; executive secretary; legal secretary; medical secretary; office manager; virtual \
        assistant; executive administrative assistant; school secretary; unit secretary; administrative support; \
        administrative secretary; executive coordinator; department secretary; board secretary; church secretary; \
        administrative support specialist; office professional; sekretarin; sekretar; assistentin; assistenz der \
        geschaftsfuhrung; burokauffrau; burokaufmann; kauffrau fur buromanagement; kaufmann fur buromanagement; \
        sachbearbeiter; sachbearbeiterin; secretaire; assistante de direction; assistant de direction; asistente \
        administrativo; asistente administrativa; secretario; secretaria; administrativo; administrativa; \
        administrative officer; administrative supervisor; administrative; office supervisor; executive \
        administrator; administrative analyst clerk; senior executive assistant; corporate secretary; recording \
        secretary; department administrator; faculty assistant; business office manager; business support; sales \
        administrator; business administrator; teamassistenz; teamassistentin; division secretary; confidential \
        secretary; admin; administrator; faculty secretary; court administrator clerk; court clerk supervisor; \
        municipal secretary; project secretary; operations administrator; operations specialist; operations support \
        specialist; logistics administrator; medical administrative assistant; administrative manager assistant; \
        assistant to the president; assistant to the director; executive support; gestionnaire administratif; \
        assistante commerciale; assistant commercial; assistente; vertriebsassistenz
        admin.clerical|43|entry|receptionist; office clerk; data entry clerk; file clerk; clerk; front desk \
        receptionist; data entry operator; front desk; general office clerk; records clerk; admissions clerk; medical \
        receptionist; typist; data entry specialist; switchboard operator; telephone operator; administrative clerk; \
        office associate; front office assistant; office support specialist; court clerk; city clerk; deputy clerk; \
        county clerk; town clerk; license clerk; human resources assistant; hr assistant; personnel assistant; \
        records technician; records specialist; scanning clerk; document specialist; document control specialist; \
        document controller; medical records clerk; hospital unit clerk; unit clerk; scheduling coordinator; \
        appointment scheduler; patient scheduler; patient coordinator; medical scheduler; surgery scheduler; front \
        office coordinator; front desk coordinator; dental receptionist; veterinary receptionist; salon receptionist; \
        data entry; transcriptionist; transcriber; word processor; proofreader clerk; accounting office clerk; \
        registrar clerk; registration clerk; registration specialist; correspondence clerk; statistical assistant; \
        survey interviewer; census taker; enumerator; dental front office; health unit coordinator; patient service \
        representative; patient service coordinator; patient care coordinator; intake coordinator; intake specialist; \
        referral coordinator; referral specialist; rezeptionist; rezeptionistin; empfangsmitarbeiter; hotesse d \
        accueil; receptionniste; agent d accueil; recepcionista; auxiliar de oficina; telefonistin; office aide; \
        student worker; student assistant; office intern; patient registration clerk; admitting clerk; enrollment \
        specialist; enrollment coordinator; benefits clerk; court assistant; docket clerk; permit technician; permit \
        clerk; billing receptionist; court records clerk; credit clerk; hr clerk; membership clerk; front desk \
        associate; front desk supervisor; data clerk; clerical assistant; clerical worker; clerical; business office \
        assistant; sorting clerk; credentialing specialist; credentialing coordinator; medical office assistant; \
        medical office specialist; medical office receptionist; optometric receptionist; scheduling specialist; \
        scheduling clerk; schedule coordinator; policy processor; title clerk; dmv clerk; escrow clerk; municipal \
        clerk; town clerk treasurer; city clerk treasurer; copy center operator; print room clerk; mail room \
        supervisor; proof operator; desktop publishing clerk; document processor; document imaging specialist; call \
        center supervisor; customer service supervisor; customer service team lead; customer service lead; customer \
        service team leader; office lead; head clerk; teller supervisor; admissions coordinator; admissions \
        specialist; admissions assistant; admissions; front office; patient access specialist; patient access
        none.student||entry|student; intern; werkstudent; werkstudentin; praktikant; praktikantin; stagiaire; \
        alternant; practicante; becario; becaria; trainee; apprentice; azubi; auszubildender; auszubildende; \
        apprenti; apprentie; aprendiz; graduate trainee; management trainee; co op student; graduate student; \
        undergraduate student; volontar; volontaire; referendar; student intern; summer intern; fellow
        """
}
