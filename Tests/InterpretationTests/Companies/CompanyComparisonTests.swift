import Interpretation
import TestSupport
import Testing

/// Pairs written by us, hard on both sides.
@Suite struct CompanyComparisonTests {
    private static func pairs(_ text: String) -> [(String, String)] {
        text.split(separator: "\n").compactMap { line in
            let sides = String(line).split(separator: " = ", maxSplits: 1).map { String($0) }
            return sides.count == 2 ? (sides[0], sides[1]) : nil
        }
    }

    @Test(arguments: pairs(same))
    func `two names of one company are the same`(a: String, b: String) {
        let comparison = CompanyComparison(a, b)
        #expect(comparison.same, "\(comparison.why)")
        #expect(comparison.probability >= 0.5)
    }

    @Test(arguments: pairs(different))
    func `names of two companies differ`(a: String, b: String) {
        let comparison = CompanyComparison(a, b)
        #expect(!comparison.same, "\(comparison.why)")
    }

    @Test func `a comparison is symmetric, a name is itself, and a reason is always given`() {
        for (a, b) in Self.pairs(Self.same + "\n" + Self.different) {
            let there = CompanyComparison(a, b), back = CompanyComparison(b, a)
            #expect(there.probability == back.probability, "\(a) | \(b)")
            #expect(!there.why.isEmpty)
            #expect((0...1).contains(there.probability))
            #expect(CompanyComparison(a, a).same)
        }
    }

    @Test func `no text makes a comparison fail`() {
        var random = SeededGenerator(seed: 23)
        for _ in 0..<2_000 {
            let a = random.text(length: 30), b = random.text(length: 30)
            let comparison = CompanyComparison(a, b)
            #expect((0...1).contains(comparison.probability))
            #expect(comparison.probability == CompanyComparison(b, a).probability)
        }
    }

    @Test func `initials alone are no proof`() {
        let weak = CompanyComparison("NBA", "National Builders Alliance")
        #expect(!weak.same)
        #expect(weak.probability < 0.5)
    }

    private static let same =
        """
        Wal-Mart Stores, Inc. = Walmart
        Raytheon Technologies Corp = RTX Corp
        The Kroger Co. = Kroger
        Kroger = Kroger Company
        Hormel Foods Corp = Hormel Foods
        Hormel = Hormel Foods Corporation
        Polaris = Polaris Inc.
        Polaris Industries = Polaris Inc.
        Donaldson = Donaldson Company, Inc.
        Toro = The Toro Company
        Garmin = Garmin Ltd.
        Garmin International = Garmin
        Black & Veatch = Black and Veatch Corporation
        Cargill = Cargill, Incorporated
        Ecolab = Ecolab USA Inc.
        Ameriprise = Ameriprise Financial Services, LLC
        Fastenal = Fastenal Company
        Vail Resorts = Vail Resorts Management Company
        Childrens Minnesota = Children's Minnesota
        St. Luke's Hospital = Saint Luke's Hospital
        Saint Lukes Health System = St. Luke's Health System
        Univ of Kansas = University of Kansas
        KU = University of Kansas
        Sherwin Williams = The Sherwin-Williams Company
        Minnesota Dept of Health = Minnesota Department of Health
        MN Dept. of Health = Minnesota Department of Health
        US Bank = U.S. Bancorp
        U.S. Bank National Association = US Bank
        Mutual of Omaha = Mutual of Omaha Insurance Company
        Northwestern Mutual = The Northwestern Mutual Life Insurance Company
        Lockheed Martin Corp = Lockheed-Martin
        Texas Instruments Inc = TI
        L'Oreal = L'Oréal USA
        Societe Generale = Société Générale SA
        Nestlé USA = Nestle
        Muller GmbH = Müller GmbH & Co. KG
        Mueller Maschinenbau GmbH = Müller Maschinenbau
        Robert Bosch GmbH = Bosch
        Siemens AG = Siemens
        Deere John = John Deere
        DEERE & CO = John Deere
        Smucker J M Co = J.M. Smucker
        HUNT J B TRANSPORT SERVICES INC = J.B. Hunt Transport
        BERKLEY W R CORP = W. R. Berkley Corporation
        GRAINGER W W INC = W.W. Grainger
        Grainger = W.W. Grainger, Inc.
        Jack Henry & Associates = Jack Henry and Associates Inc
        Jack Henry = Jack Henry & Associates, Inc.
        Edwards Lifesciences Corp = Edwards Life Sciences
        United Health Group = UnitedHealth Group Inc
        Blue Cross Blue Shield of Minnesota = Blue Cross and Blue Shield of Minnesota
        BCBS of Minnesota = Blue Cross Blue Shield of Minnesota
        JPMorgan Chase & Co = JP Morgan Chase
        Home Depot Inc = The Home Depot
        Kansas City Life = Kansas City Life Insurance Company
        Burns & McDonnell = Burns and McDonnell Engineering Co Inc
        Hallmark = Hallmark Cards, Inc.
        Cerner Corp = Cerner Corporation
        H&R Block = H & R Block Inc
        American Century = American Century Investments
        Commerce Bancshares Inc = Commerce Bancshares
        Sprint Corp = Sprint Corporation
        Sprint = Sprint Nextel
        Allianz Life = Allianz Life Insurance Company of North America
        C.H. Robinson Worldwide = CH Robinson
        Graco = Graco Inc
        Pentair = Pentair plc
        Bio-Techne = Bio Techne Corp
        Bio-Techne = Biotechne
        Digi International = Digi Intl
        Star Tribune = Star Tribune Media Company
        Minneapolis Star Tribune = Star Tribune
        Hennepin County = County of Hennepin
        City of Minneapolis = Minneapolis, City of
        Lowes = Lowe's Companies, Inc.
        Dicks Sporting Goods = Dick's Sporting Goods, Inc.
        T Mobile = T-Mobile US, Inc.
        Warner Bros = Warner Brothers
        Warner Bros. Entertainment = Warner Brothers Entertainment Inc.
        Arthur J Gallagher & Co = Gallagher Arthur J & Co
        Marsh & McLennan = Marsh McLennan
        Marsh & McLennan Companies = Marsh McLennan
        Ernst & Young LLP = EY
        RSM US LLP = RSM
        Grant Thornton = Grant Thornton LLP
        CliftonLarsonAllen = CliftonLarsonAllen LLP
        CLA = CliftonLarsonAllen LLP
        Faegre Drinker = Faegre Drinker Biddle & Reath LLP
        Dorsey & Whitney = Dorsey & Whitney LLP
        Amazon = Amazon.com, Inc.
        Paycom = Paycom Software, Inc.
        Zoom = Zoom Video Communications, Inc.
        Zillow = Zillow Group, Inc.
        Uber = Uber Technologies Inc
        Lyft = Lyft, Inc.
        Tesla Motors = Tesla, Inc.
        Moderna = Moderna, Inc.
        Regeneron = Regeneron Pharmaceuticals Inc
        Vertex Pharmaceuticals = Vertex Pharmaceuticals Inc /MA/
        Abbott Labs = Abbott Laboratories
        Stryker Corp = Stryker
        Starbuck's = Starbucks Corporation
        Chipotle = Chipotle Mexican Grill, Inc.
        Domino's Pizza = Dominos Pizza Inc
        Yum Brands = Yum! Brands, Inc.
        Mc Kinsey & Co = McKinsey & Company
        Delloite = Deloitte
        Goggle = Google
        Amazn = Amazon
        Walgreens = Walgreen Co.
        Berkshire Hathway = Berkshire Hathaway Inc.
        Nothrop Grumman = Northrop Grumman
        Colgate Palmolive = Colgate-Palmolive Company
        Kimberly Clark Corp = Kimberly-Clark
        Estee Lauder = The Estée Lauder Companies Inc.
        Kraft-Heinz = The Kraft Heinz Company
        Philip Morris = Philip Morris International
        The New York Times Co. = New York Times
        Acme Corp. (formerly Widget Works LLC) = Widget Works
        Globex Corporation (Duluth office) = Globex Corp
        Globex - Minneapolis = Globex
        Starbucks #1234 = Starbucks
        Lakeside Dental Care, P.C. = Lakeside Dental Care
        Smith Johnson & Lee, PLLC = Smith, Johnson & Lee
        Great Plains Mfg. = Great Plains Manufacturing Inc
        Midwest Elec. Supply = Midwest Electrical Supply
        Natl. Assoc. of Realtors = National Association of Realtors
        Am. Cancer Society = American Cancer Society
        Intl Business Machines = IBM
        Society for Human Resource Management = SHRM
        Los Alamos Natl Lab = Los Alamos National Laboratory
        LANL = Los Alamos National Laboratory
        NCAR = National Center for Atmospheric Research
        MCAD = Minneapolis College of Art and Design
        AON = Aon plc
        WTW = Willis Towers Watson
        Willis Towers Watson plc = Willis Towers Watson
        BAE Systems = BAE Systems, Inc.
        Fidelity National Information Services = FIS
        DOT = Department of Transportation
        Ball State Univ. = Ball State University
        University of St. Thomas = Univ. of Saint Thomas
        Mayo Clinic = Mayo Clinic Rochester
        Wells Fargo Bank, N.A. = Wells Fargo
        Wells Fargo Home Mortgage = Wells Fargo
        US Army = United States Army
        Dept of Veterans Affairs = VA
        Compass Minerals = Compass Minerals International Inc
        AMC Entertainment Holdings = AMC Theatres
        """

    private static let different =
        """
        Siemens Corporation = Siemens Healthineers
        Delta Dental = Delta Air Lines
        Delta Faucet = Delta Air Lines
        Apple Inc = Applebee's
        American Airlines = American Family Insurance
        Target Corp = Targetbase
        First National Bank of Omaha = First National Bank
        First National Bank of Omaha = First National Bank of Kansas
        Bank of Montreal = Bank of America
        Summit Consulting = Pinnacle Consulting
        Summit Consulting = Summit Construction
        Summit Brewing = Summit Academy
        Northern Tool = Northern Trust
        General Mills = General Motors
        General Dynamics = General Electric
        University of Minnesota = University of Wisconsin
        University of Kansas = Kansas State University
        University of Minnesota = University of Minnesota Duluth
        Minnesota Department of Health = Minnesota Department of Education
        City of Lawrence = City of Topeka
        Hennepin County = Ramsey County
        Lawrence Public Schools = Topeka Public Schools
        St. Paul Travelers = St. Paul Public Schools
        Cardinal Health = Cardinal Glass
        Anderson Trucking = Andersen Windows
        Andersen Corporation = Anderson Corp
        Johnson Brothers = Johnson Bros Liquor
        Smith Consulting = Smith & Associates
        Johnson Law Firm = Johnson Insurance
        Mercury Insurance = Mercury Marine
        Pioneer Bank = Pioneer Natural Resources
        Liberty Mutual = Liberty Bank
        Continental Airlines = Continental Resources
        YouTube = Google
        Whole Foods = Amazon
        Instagram = Facebook
        GitHub = Microsoft
        Optum = UnitedHealth Group
        Honda Aircraft Company = Honda
        Mayo Clinic = Mayo Foundation Credit Union
        Target Corporation = Target Optical
        Best Western = Best Buy
        Medtronic = Medtronics Plus Repair
        Cargill = Cargo Inc
        Ecolab = Ecolabs Organics
        Aetna = Aetos
        Citrix Systems = Citi
        Kohls = Kohler
        Kohl's = Kohler Co.
        Sanford Health = Stanford Health
        Essentia Health = Essential Health
        Centene = Century
        Fairview Health Services = Fairview Cemetery
        Regions Hospital = Regions Bank
        North Memorial Health = North Star Health
        Lake Superior College = Lake Superior Brewing
        Twin Cities Orthopedics = Twin Cities Realty
        Allina Health = Aleana Health
        National Grid = National Gas
        Western Digital = Western Union
        Texas Instruments = Texas Roadhouse
        Boston Scientific = Boston Beer Company
        Sun Life Financial = Sun Country Airlines
        Sun Microsystems = Sun Chemical
        Dell Technologies = Dell Children's Medical Center
        Ford Motor Company = Ford Foundation
        Ford Motor Company = Ford Motor Credit Company
        Walmart = Walmart Foundation
        Chase Bank = Chase Brass
        Wells Fargo = Wells Enterprises
        Marathon Oil Corp = Marathon Petroleum Corp
        Marathon Oil Corp = Marathon Digital Holdings
        Phillips 66 = Philips
        Philips = Phillips & Co
        Kimco Realty = Kilroy Realty
        Analog Devices = Analogic Corp
        Applied Materials = Applied Industrial Technologies
        Advanced Micro Devices = Advanced Energy Industries
        Universal Display Corp = Universal Electronics Inc
        Gray Television = Gray Fox Petroleum
        Green Plains Inc = Great Plains Energy
        Sunrise Realty Trust = Sunrise Communications AG
        Cohen & Steers = Cohen & Company
        Silver Spring Networks = Silver Bay Realty
        Ameris Bancorp = Ameri Holdings
        Alliance Data Systems = Alliance Holdings GP
        Alpha Pro Tech Ltd = Alpha Teknova Inc
        Nuvectra Corp = Nuvera Communications
        Cadence Bancorp = Cadence Design Systems
        Coastal Financial Corp = Coastal Carolina Bancshares
        Heritage Global Inc = Heritage Financial Corp
        Pacific Premier Bancorp = Pacific Mercantile Bancorp
        Envela Corp = Envestnet Inc
        Enviva Inc = Envirostar Inc
        Ocean Power Technologies = Ocean Bio-Chem
        Trans-Lux Corp = TransUnion
        Nuvation Bio = Nuvectra
        Mesa Labs = Mesa Air Group
        Rand Capital Corp = Rand Logistics
        Vertex Energy Inc = Vertex Pharmaceuticals
        Vertex Inc = Vertex Pharmaceuticals Inc
        Sprott Inc = Sprout Social
        Arista Networks = Aristocrat Group
        Atlas Air = Atlas Copco
        Immunic Inc = Immunogen Inc
        Aquabounty Technologies = Aquamed Technologies
        Biocept Inc = Biocera Inc
        Global Payments Inc = Global Partners LP
        Genie Energy = Genius Group
        United Bancorp Inc = United Bancshares Inc
        Community Bankers Trust = Community Bank System
        First Capital Inc = First Capital Income Properties
        Southwest Airlines = Southwest Gas Holdings
        National Western Life Group = National Health Investors
        Aspen Technology = Aspen Group Inc
        Summit Financial Group = Summit State Bank
        Acme Health Plans = Acme
        ABC Consulting = XYZ Consulting
        """
}
