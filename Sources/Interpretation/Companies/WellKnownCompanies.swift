/// Names under which one well-known company goes: short names, initials, former names, brand and legal name.
/// Subsidiaries with a name of their own stand on a line of their own, or not at all.
enum WellKnownCompanies {
    /// The number of the company with this name, or nil. `hash` is of the name's words as `CompanyKey` spells them.
    static func number(_ hash: UInt64) -> UInt16? { numbers[hash] }

    private static let numbers: [UInt64: UInt16] = {
        var numbers: [UInt64: UInt16] = [:]
        for (number, line) in text.split(separator: "\n").enumerated() {
            for name in line.split(separator: "=") {
                let hash = CompanyKey.nameHash(of: String(name))
                // The first line that claims a name keeps it.
                if numbers[hash] == nil { numbers[hash] = UInt16(truncatingIfNeeded: number) }
            }
        }
        return numbers
    }()

    private static let text =
        """
        3M = Minnesota Mining and Manufacturing = Minnesota Mining & Mfg
        IBM = International Business Machines
        GE = General Electric
        GM = General Motors
        HP = Hewlett Packard = HP Inc
        HPE = Hewlett Packard Enterprise
        EY = Ernst & Young = Ernst and Young
        PwC = PricewaterhouseCoopers = Price Waterhouse Coopers = Price Waterhouse
        KPMG = KPMG Peat Marwick = Klynveld Peat Marwick Goerdeler
        Deloitte = Deloitte & Touche = Deloitte Touche Tohmatsu = Deloitte Consulting
        McKinsey = McKinsey & Company
        BCG = Boston Consulting Group = The Boston Consulting Group
        Bain = Bain & Company
        Booz Allen = Booz Allen Hamilton
        SAIC = Science Applications International
        CSC = Computer Sciences Corporation
        AT&T = American Telephone and Telegraph = AT and T = ATT
        Verizon = Verizon Communications
        T-Mobile = T-Mobile US = T-Mobile USA = TMobile
        P&G = Procter & Gamble = Proctor & Gamble = Procter and Gamble
        J&J = Johnson & Johnson = Johnson and Johnson
        ADM = Archer Daniels Midland
        UPS = United Parcel Service
        USPS = United States Postal Service = US Postal Service = U.S. Postal Service = Postal Service
        FedEx = Federal Express
        BofA = Bank of America = B of A = BoA
        BNY Mellon = Bank of New York Mellon = BNY = Bank of New York
        JPMorgan Chase = JP Morgan Chase = J.P. Morgan Chase = JPMC = JPM = JPMorgan Chase Bank
        Citi = Citigroup = Citibank = Citicorp
        Goldman Sachs = Goldman Sachs Group = GS = Goldman
        Morgan Stanley = Morgan Stanley Dean Witter
        Wells Fargo = Wells Fargo Bank = WF
        U.S. Bank = US Bancorp = U.S. Bancorp = USB = United States Bank
        PNC = PNC Bank = PNC Financial Services = PNC Financial
        Truist = Truist Financial = BB&T = Truist Bank
        TD Bank = Toronto Dominion Bank = TD = Toronto-Dominion
        RBC = Royal Bank of Canada
        BMO = Bank of Montreal = BMO Financial
        CIBC = Canadian Imperial Bank of Commerce
        Scotiabank = Bank of Nova Scotia
        HSBC = Hongkong and Shanghai Banking Corporation = HSBC Bank
        RBS = Royal Bank of Scotland
        AmEx = American Express = American Express Travel
        AIG = American International Group
        MetLife = Metropolitan Life = Metropolitan Life Insurance
        MassMutual = Massachusetts Mutual = Massachusetts Mutual Life Insurance
        TIAA = TIAA CREF = Teachers Insurance and Annuity Association
        NYL = New York Life = New York Life Insurance
        State Farm = State Farm Insurance = State Farm Mutual = State Farm Mutual Automobile Insurance
        GEICO = Government Employees Insurance
        USAA = United Services Automobile Association
        AAA = American Automobile Association
        AARP = American Association of Retired Persons
        Amfam = American Family Insurance = American Family = American Family Mutual
        Nationwide = Nationwide Insurance = Nationwide Mutual = Nationwide Mutual Insurance
        Liberty Mutual = Liberty Mutual Insurance
        Travelers = The Travelers Companies = Travelers Insurance = Travelers Companies
        Hartford = The Hartford = Hartford Financial = Hartford Financial Services = Hartford Insurance
        Progressive = Progressive Insurance = Progressive Casualty
        Allstate = Allstate Insurance
        Securian = Securian Financial = Minnesota Life
        Thrivent = Thrivent Financial = Thrivent Financial for Lutherans
        Principal = Principal Financial = Principal Financial Group
        Prudential Financial = Prudential Insurance Company of America = Prudential Insurance
        Prudential plc
        Ameriprise = Ameriprise Financial = American Express Financial Advisors
        Schwab = Charles Schwab = The Charles Schwab Corporation
        Fidelity = Fidelity Investments = FMR LLC
        T. Rowe Price = T Rowe Price Group
        Vanguard = The Vanguard Group = Vanguard Group
        Raymond James = Raymond James Financial
        Edward Jones = Edward D. Jones = Edward D. Jones & Co = Jones Financial Companies = Jones Financial
        LPL = LPL Financial = Linsco Private Ledger
        UBS = Union Bank of Switzerland
        KKR = Kohlberg Kravis Roberts = KKR & Co
        JLL = Jones Lang LaSalle
        CBRE = CB Richard Ellis = CBRE Group
        Cushman = Cushman & Wakefield = Cushman and Wakefield
        RE/MAX = REMAX = Re Max
        KW = Keller Williams = Keller Williams Realty
        Century 21 = Century 21 Real Estate
        Google = Google LLC = Google Inc
        Alphabet = Alphabet Inc
        Facebook = Facebook Inc = Meta = Meta Platforms
        X Corp = Twitter
        Amazon = Amazon.com
        AWS = Amazon Web Services
        Apple = Apple Computer = Apple Inc
        Microsoft = Microsoft Corporation = MSFT
        Salesforce = Salesforce.com
        SAP = SAP SE = SAP America
        Oracle = Oracle Corporation
        Cisco = Cisco Systems
        Intel = Intel Corporation
        AMD = Advanced Micro Devices
        TI = Texas Instruments
        NVIDIA = NVIDIA Corporation
        Qualcomm = Qualcomm Technologies
        TSMC = Taiwan Semiconductor Manufacturing = Taiwan Semiconductor
        NXP = NXP Semiconductors
        ADI = Analog Devices
        ADP = Automatic Data Processing
        NCR = National Cash Register
        EMC = EMC Corporation
        Dell = Dell Technologies = Dell Computer
        TCS = Tata Consultancy Services
        HCL = HCL Technologies = HCLTech
        Cognizant = Cognizant Technology Solutions
        Infosys = Infosys Technologies = Infosys BPM
        Wipro = Wipro Technologies = Wipro Limited
        Accenture = Andersen Consulting = Accenture LLP
        Capgemini = Cap Gemini = Cap Gemini Ernst & Young
        DXC = DXC Technology
        CGI = CGI Group = Conseillers en Gestion et Informatique
        NTT = Nippon Telegraph and Telephone
        Epic = Epic Systems
        Cerner = Cerner Corporation = Oracle Health = Oracle Cerner
        Optum = OptumHealth = Optum Inc
        UnitedHealth Group = UHG = United Health Group = UnitedHealth
        UnitedHealthcare = UHC = United Healthcare
        Anthem = Elevance Health = Elevance = WellPoint
        CVS = CVS Health = CVS Pharmacy = CVS Caremark
        Walgreens = Walgreen = Walgreens Boots Alliance
        HCA = HCA Healthcare = Hospital Corporation of America
        VA = Department of Veterans Affairs = Veterans Affairs = US Department of Veterans Affairs = Veterans Administration
        DoD = Department of Defense = US Department of Defense = U.S. Department of Defense
        DHS = Department of Homeland Security = US Department of Homeland Security
        DOE = Department of Energy = US Department of Energy
        HHS = Department of Health and Human Services = US Department of Health and Human Services
        USDA = Department of Agriculture = US Department of Agriculture = United States Department of Agriculture
        EPA = Environmental Protection Agency = US Environmental Protection Agency
        FDA = Food and Drug Administration
        NASA = National Aeronautics and Space Administration
        NIH = National Institutes of Health
        CDC = Centers for Disease Control = Centers for Disease Control and Prevention
        IRS = Internal Revenue Service
        FBI = Federal Bureau of Investigation
        CIA = Central Intelligence Agency
        NSA = National Security Agency
        FAA = Federal Aviation Administration
        NOAA = National Oceanic and Atmospheric Administration
        NREL = National Renewable Energy Laboratory
        ORNL = Oak Ridge National Laboratory
        LLNL = Lawrence Livermore National Laboratory
        USGS = United States Geological Survey = US Geological Survey
        SEC = Securities and Exchange Commission
        UN = United Nations
        WHO = World Health Organization
        WWF = World Wildlife Fund = World Wide Fund for Nature
        YMCA = Young Mens Christian Association = The Y
        YWCA = Young Womens Christian Association
        ACLU = American Civil Liberties Union
        AMA = American Medical Association
        IEEE = Institute of Electrical and Electronics Engineers
        ACM = Association for Computing Machinery
        SHRM = Society for Human Resource Management
        PMI = Project Management Institute
        NPR = National Public Radio
        PBS = Public Broadcasting Service
        BBC = British Broadcasting Corporation
        NBC = National Broadcasting Company
        ABC News = American Broadcasting Company
        CBS = Columbia Broadcasting System
        AP = Associated Press
        NYT = New York Times = The New York Times Company
        WSJ = Wall Street Journal
        NFL = National Football League
        NBA = National Basketball Association
        MLB = Major League Baseball
        NHL = National Hockey League
        NCAA = National Collegiate Athletic Association
        MIT = Massachusetts Institute of Technology
        Caltech = California Institute of Technology
        Georgia Tech = Georgia Institute of Technology
        Virginia Tech = Virginia Polytechnic Institute and State University
        UCLA = University of California Los Angeles
        UCSD = University of California San Diego = UC San Diego
        UCSF = University of California San Francisco
        UC Berkeley = University of California Berkeley = Berkeley
        UC Davis = University of California Davis
        USC = University of Southern California
        NYU = New York University
        CUNY = City University of New York
        SUNY = State University of New York
        UNC = University of North Carolina = UNC Chapel Hill = University of North Carolina at Chapel Hill
        UVA = University of Virginia
        UPenn = University of Pennsylvania = Penn
        Penn State = Pennsylvania State University = PSU
        Ohio State = Ohio State University = OSU = The Ohio State University
        MSU = Michigan State University = Michigan State
        U-M = University of Michigan = U of M Ann Arbor
        UMN = University of Minnesota = U of M = University of Minnesota Twin Cities
        UW Madison = University of Wisconsin Madison = University of Wisconsin = UW-Madison
        University of Washington = UW Seattle = UDub
        UIUC = University of Illinois Urbana Champaign = University of Illinois
        UIC = University of Illinois Chicago = University of Illinois at Chicago
        UT Austin = University of Texas at Austin = UT
        TAMU = Texas A&M = Texas A&M University
        LSU = Louisiana State University
        ASU = Arizona State University = Arizona State
        BYU = Brigham Young University
        KU = University of Kansas
        K-State = Kansas State University = KSU
        UMKC = University of Missouri Kansas City
        Mizzou = University of Missouri = University of Missouri Columbia
        ISU = Iowa State University = Iowa State
        NDSU = North Dakota State University
        RPI = Rensselaer Polytechnic Institute
        RIT = Rochester Institute of Technology
        CMU = Carnegie Mellon University = Carnegie Mellon
        LSE = London School of Economics = London School of Economics and Political Science
        UCL = University College London
        ETH Zurich = ETH = Swiss Federal Institute of Technology = Eidgenossische Technische Hochschule Zurich
        EPFL = Ecole Polytechnique Federale de Lausanne
        TUM = Technical University of Munich = TU Munich = Technische Universitat Munchen
        BMW = Bayerische Motoren Werke = BMW Group
        VW = Volkswagen
        Mercedes-Benz = Mercedes Benz Group = Daimler = Daimler Benz
        DaimlerChrysler
        Fiat Chrysler = FCA = Fiat Chrysler Automobiles
        Stellantis
        BASF = Badische Anilin und Soda Fabrik
        Deutsche Telekom = Telekom = DTAG
        DB = Deutsche Bahn
        Deutsche Bank
        LH = Lufthansa = Deutsche Lufthansa
        Shell = Royal Dutch Shell = Shell Oil
        BP = British Petroleum = BP Amoco
        ExxonMobil = Exxon Mobil = Exxon
        Chevron = ChevronTexaco
        ConocoPhillips = Conoco Phillips
        TotalEnergies = Total SA = Total Energies
        Equinor = Statoil
        GSK = GlaxoSmithKline = Glaxo Smith Kline
        BMS = Bristol Myers Squibb
        Merck Sharp & Dohme = MSD = Merck & Co
        Merck KGaA = EMD
        Lilly = Eli Lilly = Eli Lilly & Company
        AbbVie
        Abbott = Abbott Laboratories
        BD = Becton Dickinson
        Medtronic
        BSC = Boston Scientific
        Thermo Fisher = Thermo Fisher Scientific = Fisher Scientific
        Roche = Hoffmann La Roche = F. Hoffmann-La Roche
        Novo Nordisk = Novo
        Coca-Cola = Coke = Coca Cola Company
        Pepsi = PepsiCo = Pepsico Inc
        Kellogg = Kellanova = Kelloggs = Kellogg's
        AB InBev = Anheuser Busch InBev
        Anheuser-Busch = Anheuser Busch = Budweiser
        KFC = Kentucky Fried Chicken
        McDonald's = McDonalds
        Dunkin = Dunkin Donuts
        Ben & Jerry's = Ben and Jerry's Homemade
        M&M Mars = Mars Inc = Mars Incorporated = Mars
        Smucker = J.M. Smucker = JM Smucker = Smuckers = Smucker's
        Land O'Lakes = Land O Lakes
        CHS = Cenex Harvest States
        Walmart = Wal-Mart = Wal-Mart Stores = Walmart Stores
        Sam's Club = Sams Club
        Target = Target Stores = Dayton Hudson
        Costco = Costco Wholesale = Price Costco
        Best Buy = Best Buy Stores
        Home Depot = The Home Depot
        Lowe's = Lowes = Lowe's Home Improvement = Lowes Companies = Lowe's Companies
        TJX = TJ Maxx = TJX Companies
        JCPenney = JC Penney = J. C. Penney = Penneys
        H&M = Hennes & Mauritz = Hennes and Mauritz
        C.H. Robinson = CH Robinson = CH Robinson Worldwide
        J.B. Hunt = JB Hunt = J.B. Hunt Transport = JB Hunt Transport Services
        BNSF = BNSF Railway = Burlington Northern Santa Fe = Burlington Northern
        UP = Union Pacific = Union Pacific Railroad
        CN = Canadian National = Canadian National Railway
        CP = CPKC = Canadian Pacific = Canadian Pacific Railway = Canadian Pacific Kansas City
        Amtrak = National Railroad Passenger Corporation
        Boeing = The Boeing Company
        Airbus = EADS
        RTX = Raytheon = Raytheon Technologies
        GD = General Dynamics
        LMCO = Lockheed Martin = Lockheed
        Northrop Grumman = Northrop
        L3Harris = L3Harris Technologies = L3 Harris
        Deere = John Deere = Deere & Company
        Cat = Caterpillar = Caterpillar Tractor
        CNH = Case New Holland = CNH Industrial
        ABB = Asea Brown Boveri
        General Mills
        Honeywell = Honeywell International = Honeywell Technologies
        JCI = Johnson Controls = Johnson Controls International
        Otis = Otis Elevator = Otis Worldwide
        TK Elevator = Thyssenkrupp Elevator
        ITW = Illinois Tool Works
        SKF = Svenska Kullagerfabriken
        Ericsson = Telefonaktiebolaget LM Ericsson = LM Ericsson
        Philips = Koninklijke Philips = Royal Philips = Philips Electronics
        KLM = KLM Royal Dutch Airlines = Koninklijke Luchtvaart Maatschappij
        ING = ING Groep = ING Bank
        BBVA = Banco Bilbao Vizcaya Argentaria
        Santander = Banco Santander
        BNP = BNP Paribas
        LVMH = Louis Vuitton Moet Hennessy = LVMH Moet Hennessy Louis Vuitton
        EDF = Electricite de France
        SNCF = Societe Nationale des Chemins de fer Francais
        Engie = GDF Suez
        Vinci
        Pemex = Petroleos Mexicanos
        Petrobras = Petroleo Brasileiro
        Samsung = Samsung Electronics
        LG = LG Electronics
        Panasonic = Matsushita
        Toyota = Toyota Motor = Toyota Motor Corporation
        Honda = Honda Motor = American Honda Motor
        MUFG = Mitsubishi UFJ Financial = Mitsubishi UFJ
        PG&E = Pacific Gas & Electric = Pacific Gas and Electric
        SCE = Southern California Edison = So Cal Edison
        SoCalGas = Southern California Gas
        ConEd = Con Edison = Consolidated Edison
        ComEd = Commonwealth Edison
        Xcel = Xcel Energy = Northern States Power = NSP
        TVA = Tennessee Valley Authority
        AEP = American Electric Power
        DTE = DTE Energy = Detroit Edison
        WM = Waste Management
        Delta = Delta Air Lines = Delta Airlines
        American Airlines = AA
        United Airlines = United Air Lines
        Southwest = Southwest Airlines
        Marriott = Marriott International
        Hilton = Hilton Hotels = Hilton Worldwide
        IHG = InterContinental Hotels Group = Intercontinental Hotels
        Hyatt = Hyatt Hotels
        Disney = The Walt Disney Company = Walt Disney
        Comcast = Comcast Cable
        Charter = Charter Communications
        Lumen = Lumen Technologies = CenturyLink = Qwest
        WBD = Warner Bros. Discovery = Warner Brothers Discovery
        NBCUniversal = NBC Universal
        EA = Electronic Arts
        Take-Two = Take-Two Interactive = Take Two Interactive Software
        Block = Square
        Gen Digital = NortonLifeLock = Symantec
        Trellix = FireEye = McAfee Enterprise
        Trane = Trane Technologies = Ingersoll Rand plc
        Viatris = Mylan
        Altria = Altria Group
        Philip Morris = Philip Morris International
        Deckers = Deckers Outdoor = Deckers Brands
        Tapestry = Coach Inc
        Bath & Body Works = L Brands
        Sysco = Sysco Corporation
        US Foods = U.S. Foods = US Foodservice
        Aramark = ARA Services
        S&P = S&P Global = Standard & Poors = Standard and Poor's
        D&B = Dun & Bradstreet = Dun and Bradstreet
        Gallup = Gallup Organization
        RAND = RAND Corporation
        MITRE = MITRE Corporation
        SRI = SRI International = Stanford Research Institute
        Mayo = Mayo Clinic = Mayo Foundation for Medical Education and Research
        MGH = Massachusetts General Hospital = Mass General
        BCBS = Blue Cross Blue Shield = Blue Cross and Blue Shield = Blue Cross Blue Shield Association
        MSK = Memorial Sloan Kettering = Memorial Sloan Kettering Cancer Center
        CHOP = Childrens Hospital of Philadelphia
        HCMC = Hennepin County Medical Center = Hennepin Healthcare
        MnDOT = Minnesota Department of Transportation = Department of Transportation Minnesota
        KCMO = City of Kansas City Missouri
        LAUSD = Los Angeles Unified School District
        MTA = Metropolitan Transportation Authority
        FNMA = Fannie Mae = Federal National Mortgage Association
        FHLMC = Freddie Mac = Federal Home Loan Mortgage
        World Bank = IBRD = International Bank for Reconstruction and Development
        IMF = International Monetary Fund
        NYSE = New York Stock Exchange
        CME = Chicago Mercantile Exchange = CME Group
        DTCC = Depository Trust and Clearing Corporation
        ETS = Educational Testing Service
        ACS = American Cancer Society
        UAW = United Auto Workers
        AFL-CIO = American Federation of Labor
        SEIU = Service Employees International Union
        Polaris = Polaris Industries
        Hallmark = Hallmark Cards
        American Century = American Century Investments
        Sprint = Sprint Nextel
        CLA = CliftonLarsonAllen = Clifton Larson Allen
        Chipotle = Chipotle Mexican Grill
        LANL = Los Alamos National Laboratory
        Sandia = Sandia National Laboratories = SNL
        PNNL = Pacific Northwest National Laboratory
        ANL = Argonne National Laboratory = Argonne
        NCAR = National Center for Atmospheric Research
        FIS = Fidelity National Information Services
        Fiserv
        Equifax
        Equinix
        Experian
        TransUnion
        Philips Respironics
        Phillips 66
        Kohler
        Kohl's = Kohls
        AMC = AMC Entertainment = AMC Theatres = AMC Theaters
        DOT = Department of Transportation = US Department of Transportation
        DOJ = Department of Justice = US Department of Justice
        DOL = Department of Labor = US Department of Labor
        DOI = Department of the Interior = US Department of the Interior
        US Army = United States Army = Army
        US Navy = United States Navy = Navy
        US Air Force = United States Air Force = USAF = Air Force
        USMC = US Marine Corps = United States Marine Corps = Marine Corps
        USCG = US Coast Guard = United States Coast Guard
        GSA = General Services Administration
        SSA = Social Security Administration
        SBA = Small Business Administration
        NSF = National Science Foundation
        FCC = Federal Communications Commission
        FTC = Federal Trade Commission
        FEMA = Federal Emergency Management Agency
        FDIC = Federal Deposit Insurance Corporation
        NIST = National Institute of Standards and Technology
        USAID = United States Agency for International Development
        UNICEF = United Nations Childrens Fund
        WTW = Willis Towers Watson
        MMC = Marsh & McLennan = Marsh McLennan
        Aon = Aon Hewitt
        AJG = Arthur J. Gallagher = Gallagher
        RSM = RSM McGladrey = McGladrey
        BDO = BDO Seidman
        GT = Grant Thornton
        Star Tribune = Minneapolis Star Tribune
        Starbucks = Starbucks Coffee
        Subway = Subway Restaurants
        Wendy's = Wendys
        Denny's = Dennys
        IHOP = International House of Pancakes
        A&W = A & W Restaurants
        Panera = Panera Bread
        DoorDash
        Hertz = Hertz Global = Hertz Rent A Car
        Avis = Avis Budget
        Enterprise = Enterprise Rent A Car = Enterprise Holdings = Enterprise Mobility
        Tesla = Tesla Motors
        Ford = Ford Motor = Ford Motor Company
        Chrysler = Chrysler Group
        Nissan = Nissan Motor
        Hyundai = Hyundai Motor
        Kia = Kia Motors
        Subaru = Subaru of America
        Mazda = Mazda Motor
        Harley = Harley-Davidson = Harley Davidson Motor
        Goodyear = Goodyear Tire & Rubber
        Nike = Blue Ribbon Sports
        Levi's = Levi Strauss = Levis
        Gap = Gap Inc = The Gap
        Macy's = Macys = Federated Department Stores
        Sears = Sears Roebuck = Sears Holdings
        REI = Recreational Equipment
        CarMax
        Kroger = The Kroger Co
        Albertsons = Albertsons Companies
        Publix = Publix Super Markets
        SuperValu = Super Valu
        Cub = Cub Foods
        Hy-Vee = HyVee
        Whole Foods = Whole Foods Market
        Aldi = Aldi Sud
        7-Eleven = Seven Eleven = 7 Eleven
        Rite Aid = Rite-Aid
        McKesson = McKesson Corporation
        AmerisourceBergen = Cencora
        Cardinal Health
        Cigna = The Cigna Group = Cigna Healthcare = Connecticut General
        Aetna = Aetna Life Insurance
        Humana
        Kaiser = Kaiser Permanente = Kaiser Foundation Health Plan
        Centene
        BSX = Boston Scientific Scimed
        Medtronic = Medtronic Minimed
        Baxter = Baxter International = Baxter Healthcare
        Zimmer = Zimmer Biomet
        Stryker
        St. Jude Medical
        GE Healthcare = GE HealthCare Technologies
        Siemens
        Siemens Healthineers
        Bosch = Robert Bosch
        Bayer
        Sanofi = Sanofi Aventis
        AstraZeneca = Astra Zeneca
        Pfizer
        Novartis
        Amgen
        Gilead = Gilead Sciences
        Biogen = Biogen Idec
        Regeneron
        Moderna = Moderna Therapeutics
        Takeda = Takeda Pharmaceuticals
        Teva = Teva Pharmaceuticals
        IQVIA = QuintilesIMS = Quintiles
        LabCorp = Laboratory Corporation of America
        Quest = Quest Diagnostics
        PAREXEL
        PPD = Pharmaceutical Product Development
        ThermoKing = Thermo King
        DuPont = Du Pont = E. I. du Pont de Nemours = DuPont de Nemours
        Dow = Dow Chemical
        Corteva = Corteva Agriscience
        LyondellBasell = Lyondell Basell
        PPG = PPG Industries = Pittsburgh Plate Glass
        Sherwin-Williams = Sherwin Williams
        Alcoa = Aluminum Company of America
        US Steel = United States Steel = USX
        Nucor
        Caterpillar Financial
        Cummins = Cummins Engine
        Parker = Parker Hannifin = Parker-Hannifin
        Emerson = Emerson Electric
        Rockwell = Rockwell Automation
        Eaton = Eaton Corporation
        Schneider = Schneider Electric
        Rolls-Royce = Rolls Royce
        Bombardier
        Textron
        Spirit Aero = Spirit AeroSystems
        Leidos
        CACI
        ManTech = ManTech International
        KBR = Kellogg Brown & Root
        AECOM
        HDR = HDR Engineering = Henningsen Durham and Richardson
        HNTB = Howard Needles Tammen & Bergendoff
        SOM = Skidmore Owings & Merrill
        HOK = Hellmuth Obata Kassabaum
        B&V = Black & Veatch = Black and Veatch
        Burns & McDonnell = Burns and McDonnell Engineering = Burns & Mac
        Kiewit = Peter Kiewit Sons
        Turner = Turner Construction
        Mortenson = M.A. Mortenson
        Bechtel
        Fluor
        Jacobs = Jacobs Engineering = Jacobs Solutions
        WSP = WSP Parsons Brinckerhoff
        SRF = SRF Consulting
        Stantec
        Arcadis
        PayPal = Pay Pal
        eBay
        Netflix
        Spotify
        Airbnb = Air BnB
        Uber
        Lyft
        Zoom = Zoom Video Communications
        Slack = Slack Technologies
        LinkedIn = Linked In
        GitHub
        YouTube = You Tube
        Instagram
        WhatsApp
        TikTok = Tik Tok
        ByteDance
        Adobe = Adobe Systems
        Intuit
        Autodesk
        VMware = VM Ware
        ServiceNow = Service Now
        Workday
        Workiva
        Splunk
        Snowflake = Snowflake Computing
        Palantir = Palantir Technologies
        CrowdStrike = Crowd Strike
        PANW = Palo Alto Networks
        Fortinet
        Okta
        Cloudflare
        Akamai = Akamai Technologies
        Atlassian
        HubSpot
        Shopify
        Stripe
        Red Hat = RedHat
        Thomson Reuters = ThomsonReuters = West Publishing
        LexisNexis = Lexis Nexis = Lexis-Nexis
        Bloomberg = Bloomberg LP
        Gartner = Gartner Group
        Nielsen = AC Nielsen = ACNielsen
        Ipsos
        WPP = Wire and Plastic Products
        IPG = Interpublic = Interpublic Group
        Omnicom = Omnicom Group
        Publicis = Publicis Groupe
        Kantar
        Xerox
        Canon = Canon USA
        Ricoh = Ricoh USA
        Kodak = Eastman Kodak
        Motorola = Motorola Solutions
        Nokia
        Ericsson
        Huawei = Huawei Technologies
        Lenovo
        Sony = Sony Corporation of America
        Hitachi
        Toshiba
        Fujitsu
        NEC = Nippon Electric
        Micron = Micron Technology
        Microchip = Microchip Technology
        Broadcom
        Lam = Lam Research
        KLA = KLA Tencor
        AMAT = Applied Materials
        ASML
        Infineon
        STMicro = STMicroelectronics = ST Microelectronics
        Seagate = Seagate Technology
        WD = Western Digital
        Garmin = Garmin International
        Cargill
        Tyson = Tyson Foods
        Hormel = Hormel Foods
        Kraft Heinz = KraftHeinz
        Mondelez = Mondelez International
        ConAgra = Conagra Brands = Conagra Foods
        Campbell's = Campbell Soup = Campbells
        Hershey = Hershey Foods = The Hershey Company
        Nestle = Nestle SA
        Danone = Dannon
        Unilever
        Colgate = Colgate Palmolive
        Kimberly-Clark = Kimberly Clark
        Clorox
        SC Johnson = S.C. Johnson = S. C. Johnson & Son = Johnson Wax
        L'Oreal = Loreal
        Estee Lauder
        Revlon
        Avon = Avon Products
        Ecolab = Economics Laboratory
        Bunge
        Molson Coors = MolsonCoors
        Diageo
        Heineken
        Southwest Gas
        Duke = Duke Energy
        Dominion = Dominion Energy
        Entergy
        Exelon
        FirstEnergy = First Energy
        PSEG = Public Service Enterprise Group
        NextEra = NextEra Energy = Florida Power & Light = FPL
        Evergy = KCP&L = Kansas City Power & Light = Westar Energy = Westar
        CenterPoint = CenterPoint Energy
        OG&E = Oklahoma Gas & Electric = OGE Energy
        National Grid
        Great River Energy = GRE
        Schwan's = Schwans
        Taylor Corp = Taylor Corporation
        Andersen Windows = Andersen Corporation
        Anderson Corporation
        Blackrock = Black Rock
        Blackstone
        Carlyle = The Carlyle Group
        Apollo Global = Apollo Global Management
        Berkshire = Berkshire Hathaway
        Lehman = Lehman Brothers
        Merrill = Merrill Lynch
        Credit Suisse = CS First Boston
        Barclays = Barclays Bank
        Lloyds = Lloyds Bank = Lloyds TSB
        NatWest = National Westminster Bank
        Capital One = CapitalOne = Capital One Financial
        Discover = Discover Financial = Discover Financial Services
        Synchrony = Synchrony Financial = Synchrony Bank
        Ally = Ally Financial = GMAC
        KeyBank = KeyCorp = Key Bank
        Fifth Third = Fifth Third Bank = 5/3 Bank = Fifth Third Bancorp
        Huntington = Huntington Bank = Huntington Bancshares
        M&T = M&T Bank
        Regions = Regions Bank = Regions Financial
        Citizens Bank = Citizens Financial Group
        Commerce Bank = Commerce Bancshares
        UMB = United Missouri Bank = UMB Bank = UMB Financial
        TCF = TCF Bank = TCF Financial = Twin City Federal
        Associated Bank = Associated Banc-Corp
        Bremer = Bremer Bank = Bremer Financial
        Mastercard = Master Card
        Moody's = Moodys
        Nasdaq
        ICE = Intercontinental Exchange
        Cboe = Chicago Board Options Exchange
        Wyndham = Wyndham Hotels
        Carnival = Carnival Cruise Line
        Royal Caribbean = Royal Caribbean Cruises
        MGM = MGM Resorts = MGM Resorts International
        Caesars = Caesars Entertainment
        JetBlue = Jet Blue = JetBlue Airways
        Alaska Airlines = Alaska Air
        Spirit Airlines
        Lufthansa Technik
        BA = British Airways
        Air France
        DHL = Deutsche Post DHL
        XPO = XPO Logistics
        Schneider National
        CSX = Chessie Seaboard
        NS = Norfolk Southern
        KCS = Kansas City Southern
        Sun Country = Sun Country Airlines
        Cox = Cox Communications = Cox Enterprises
        Paramount = Paramount Global = ViacomCBS = Viacom
        Fox = Fox Corporation
        Warner Music
        Sony Music
        Universal Music
        McGraw Hill = McGraw-Hill = McGraw Hill Education
        Pearson = Pearson Education
        HMH = Houghton Mifflin Harcourt
        Wiley = John Wiley & Sons
        Penguin Random House = Penguin = Random House
        Gannett
        MPR = Minnesota Public Radio
        UPMC = University of Pittsburgh Medical Center
        NYP = NewYork-Presbyterian = New York Presbyterian Hospital
        MD Anderson = University of Texas MD Anderson Cancer Center
        Cleveland Clinic = Cleveland Clinic Foundation
        Johns Hopkins = Johns Hopkins University = JHU
        Ohio University
        UCF = University of Central Florida
        UF = University of Florida
        FSU = Florida State University
        UGA = University of Georgia
        UMass = University of Massachusetts
        UConn = University of Connecticut
        VCU = Virginia Commonwealth University
        JMU = James Madison University
        GMU = George Mason University = George Mason
        GWU = George Washington University
        NC State = North Carolina State University = NCSU
        OU = University of Oklahoma
        CU Boulder = University of Colorado Boulder = University of Colorado
        CSU = Colorado State University
        UNL = University of Nebraska Lincoln = University of Nebraska
        UNO = University of Nebraska Omaha
        WUSTL = Washington University in St. Louis
        SMU = Southern Methodist University
        TCU = Texas Christian University
        UH = University of Houston
        UTSA = University of Texas at San Antonio
        UTD = University of Texas at Dallas = UT Dallas
        Purdue = Purdue University
        IU = Indiana University
        IUPUI = Indiana University Purdue University Indianapolis
        Notre Dame = University of Notre Dame
        Harvard = Harvard University = Harvard College
        Yale = Yale University
        Princeton = Princeton University
        Columbia = Columbia University
        Cornell = Cornell University
        Stanford = Stanford University
        Duke University
        Northwestern = Northwestern University
        UMD = University of Maryland College Park
        UBC = University of British Columbia
        U of T = University of Toronto
        McGill = McGill University
        MCAD = Minneapolis College of Art and Design
        St. Thomas = University of St. Thomas
        MCTC = Minneapolis Community and Technical College
        JCCC = Johnson County Community College
        SAP SuccessFactors = SuccessFactors
        SAS Institute = SAS
        BMC = BMC Software
        CA Technologies = Computer Associates
        UNISYS
        Teradata
        Toys R Us = Toys"R"Us
        Bed Bath & Beyond
        AB Volvo = Volvo = Volvo Group
        IKEA
        Skanska
        Maersk = A.P. Moller Maersk = AP Moller
        Carlsberg
        Novozymes
        Telenor
        Statkraft
        UniCredit
        Intesa Sanpaolo
        Eni = Ente Nazionale Idrocarburi
        Enel = Ente Nazionale per l'Energia Elettrica
        FIAT = Fabbrica Italiana Automobili Torino
        Telefonica
        Inditex = Industria de Diseno Textil
        Repsol
        Iberdrola
        AXA
        Allianz
        Munich Re = Munchener Ruckversicherung = Munchener Ruck
        Swiss Re = Swiss Reinsurance
        Zurich Insurance = Zurich Insurance Group = Zurich North America
        RWE = Rheinisch-Westfalisches Elektrizitatswerk
        EnBW = Energie Baden-Wurttemberg
        ZF = ZF Friedrichshafen
        SAP Labs
        DLR = Deutsches Zentrum fur Luft- und Raumfahrt = German Aerospace Center
        Fraunhofer = Fraunhofer Gesellschaft
        Max Planck = Max Planck Gesellschaft = Max Planck Society
        CERN = European Organization for Nuclear Research
        ESA = European Space Agency
        ECB = European Central Bank
        OECD = Organisation for Economic Cooperation and Development
        NATO = North Atlantic Treaty Organization
        ILO = International Labour Organization
        ICRC = International Committee of the Red Cross
        MSF = Medecins Sans Frontieres = Doctors Without Borders
        ARC = American Red Cross = Red Cross
        AHA = American Heart Association
        ABA = American Bar Association
        ADA = American Dental Association
        ANA = American Nurses Association
        AICPA = American Institute of Certified Public Accountants
        ASME = American Society of Mechanical Engineers
        ASCE = American Society of Civil Engineers
        AIA = American Institute of Architects
        APA = American Psychological Association
        NAR = National Association of Realtors
        NEA = National Education Association
        NRA = National Rifle Association
        NAACP = National Association for the Advancement of Colored People
        BSA = Boy Scouts of America
        GSUSA = Girl Scouts of the USA = Girl Scouts
        TFA = Teach for America
        HFH = Habitat for Humanity = Habitat for Humanity International
        UWW = United Way = United Way Worldwide
        H&R Block = H & R Block
        Aflac = American Family Life Assurance Company
        Handelsbanken = Svenska Handelsbanken
        TPT = Twin Cities PBS = Twin Cities Public Television
        Burlington Stores = Burlington Coat Factory
        Lincoln Financial = Lincoln National = Lincoln Financial Group = Lincoln National Life Insurance
        Franklin Templeton = Franklin Resources = Franklin Templeton Investments
        First Republic = First Republic Bank
        SVB = Silicon Valley Bank = SVB Financial
        Advance Auto = Advance Auto Parts
        O'Reilly = O'Reilly Auto Parts = O'Reilly Automotive
        Cracker Barrel = Cracker Barrel Old Country Store
        BJ's Wholesale = BJ's Wholesale Club
        Genworth = Genworth Financial
        Voya = Voya Financial = ING US
        Equitable = Equitable Holdings = AXA Equitable
        Guardian = Guardian Life = Guardian Life Insurance Company of America
        Pacific Life = Pacific Life Insurance
        Mutual of Omaha = Mutual of Omaha Insurance
        Assurant = Fortis
        Brighthouse = Brighthouse Financial
        CNA = CNA Financial = CNA Insurance = Continental Casualty
        Chubb = ACE Limited
        Zurich
        Cenveo
        Quad = Quad/Graphics = Quad Graphics
        RRD = R.R. Donnelley = RR Donnelley & Sons
        Deluxe = Deluxe Corporation = Deluxe Check Printers
        Pitney Bowes
        Diebold = Diebold Nixdorf
        Conduent
        Concentrix
        Ingram Micro
        Arrow Electronics
        Avnet
        CDW
        SHI = SHI International = Software House International
        WWT = World Wide Technology
        Best Western
        ADT = ADT Security = American District Telegraph
        ServiceMaster
        Cintas
        Manpower = ManpowerGroup
        Kelly Services
        Robert Half = Robert Half International = Accountemps
        Adecco
        Randstad
        Aerotek
        Insperity = Administaff
        Paychex
        Paycom
        Waste Connections
        Republic Services
        Rollins
        Terminix
        """
}
