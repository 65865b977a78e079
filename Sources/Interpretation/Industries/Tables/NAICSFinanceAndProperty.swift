/// The classification, sectors 52 and 53: finance, insurance, real estate, rental. Each line: code, title, and the words that people have for it.
enum NAICSFinanceAndProperty {
    static let text = """
        52|Finance and Insurance|financial services; finance; finance and insurance; diversified financials; financial; \
        financial institutions; banking and finance; financial & insurance services; financial services and \
        insurance; diversified financial services; financial companies; banking, finance and insurance; finance & \
        insurance; banking & financial services; finance insurance and real estate; financials; financial industry
        521|Monetary Authorities-Central Bank|central bank; central banks
        5211|Monetary Authorities-Central Bank|federal reserve; federal reserve banks; central reserve depository \
        institutions; monetary authority; federal reserve bank
        521110|Monetary Authorities-Central Bank
        522|Credit Intermediation and Related Activities|lending; lenders; credit intermediation; nondepository credit \
        institutions; diversified banks and lenders; credit; banking and credit; loans; loan companies; lending \
        institutions
        5221|Depository Credit Intermediation|banks; banking; bank; credit unions; credit union; banks and credit \
        unions; commercial banks; savings and loans; savings institutions; community bank; national commercial \
        banks; state commercial banks; diversified banks; regional banks; thrifts; community banks; depository \
        institutions; federal savings institutions; savings institutions not federally chartered; credit unions \
        federally chartered; credit unions not federally chartered; credit union / community bank; savings banks; \
        commercial banking; retail banking; foreign banks; financial institution; banks & financial institutions; \
        trust companies banks; commercial banks nec; credit cards issuing; community banking; private banking; \
        banking services; savings and loan associations; financial institutions banks; thrifts and mortgage \
        finance; functions related to depository banking; banks and savings and loans; functions closely related to \
        deposit banking; banks and banking; banks & savings; mutual savings bank; commercial bank; savings bank; \
        banks & trust companies; online banking; neobank; banking institutions; money center banks; state banks
        522110|Commercial Banking
        522130|Credit Unions
        522180|Savings Institutions and Other Depository Credit Intermediation
        5222|Nondepository Credit Intermediation|consumer finance; credit cards; auto loans; payday loans; mortgage \
        lenders; commercial loans; student loan companies; consumer lending; personal credit institutions; short \
        term business credit institutions except agricultural; federal and federally sponsored credit agencies; \
        mortgage bankers and loan correspondents; miscellaneous business credit institutions; equipment leasing \
        finance; credit/loans; finance companies; title loans; microfinance; factoring; commercial and residential \
        mortgage finance; small business lending; student loans; pawn lending; pawn brokers; mortgage finance; \
        mortgage banking; payday lenders; mortgage company; loan agencies; equipment finance; personal loans; \
        finance/credit companies; finance company; credit card companies; installment loans; mortgage lender; \
        invoice factoring; mortgages; home loans; hard money lender; mortgage; mortgage loans; mortgage companies; \
        mortgage lending; cash advance; commercial finance; agricultural credit; farm credit; loan company; \
        specialty finance; sales financing; specialized consumer lending; equipment financing; mortgage bankers; \
        real estate loans; residential mortgage; trade finance; lenders mortgage; commercial lending; real estate \
        mortgage; mortgage services
        522210|Credit Card Issuing
        522220|Sales Financing
        52229|Other Nondepository Credit Intermediation
        522291|Consumer Lending
        522292|Real Estate Credit
        522299|International, Secondary Market, and All Other Nondepository Credit Intermediation
        5223|Activities Related to Credit Intermediation|mortgage brokers; loan brokers; mortgage broker; check \
        cashing; credit card processing; merchant services; money transfer; mortgage bankers and brokers; payments; \
        payment processors; mortgage brokerage; money orders; credit card processing services; payment services; \
        loan servicing; mortgage loan brokers; credit repair; atm services; electronic payments; remittances; check \
        cashing services; merchant card services; debt settlement; financial transaction processing; point of sale \
        payments; loan broker; money transmission; payment solutions; wire transfer; digital payments; loan \
        officers brokerage; clearinghouse
        522310|Mortgage and Nonmortgage Loan Brokers
        522320|Financial Transactions Processing, Reserve, and Clearinghouse Activities
        522390|Other Activities Related to Credit Intermediation
        523|Securities, Commodity Contracts, and Other Financial Investments and Related Activities|capital markets; \
        securities and investment; investments; securities; investment services; security and commodity brokers \
        dealers exchanges and services; wall street; investment; securities & investment; investment firms; \
        investment companies; investment industry; diversified capital markets; securities and commodities; \
        investing
        5231|Securities and Commodity Contracts Intermediation and Brokerage|investment banking; stockbrokers; \
        brokerage; securities dealers; stock brokers; investment banking and brokerage; security brokers dealers \
        and flotation companies; commodity contracts brokers and dealers; stock brokerage; broker dealer; \
        securities brokers; brokerage firms; investment bank; commodity brokers; investment banks; forex trading; \
        market makers; cryptocurrency exchange; trading firm; brokerage firm; bond dealers; brokers financial; \
        securities brokerage; stocks and bonds; mergers acquisitions; cryptocurrency; futures trading; crypto; \
        investment bankers; foreign exchange dealers; proprietary trading; discount brokerage; municipal bonds; \
        brokers securities; stock broker
        523150|Investment Banking and Securities Intermediation
        523160|Commodity Contracts Intermediation
        5232|Securities and Commodity Exchanges|stock exchange; financial exchanges and data; securities exchanges; \
        security and commodity exchanges; stock exchanges; commodity exchange; exchanges
        523210|Securities and Commodity Exchanges
        5239|Other Financial Investment Activities|investment management; financial planning; financial advisors; \
        wealth management; asset management; financial planners; venture capital; private equity; hedge funds; \
        portfolio management; investment advice; financial advisor; investment advisors; venture capital and \
        private equity; asset management and custody banks; trust services; investment advisory; miscellaneous \
        investing; venture capital and private equity principals; financial consultants; retirement planning; \
        investors; patent owners and lessors investors; investors nec; family office; hedge fund; financial \
        planning services; trust fiduciary and custody activities; oil royalty traders; financial advisory; \
        financial planning & investments; financial consulting; investment advisor; financial planner; vc; estate \
        planning financial; asset managers; private equity & investment firms; wealth advisors; fiduciary services; \
        venture capital firms; registered investment advisor; angel investors; management investment offices; real \
        estate investors fund; private equity firm; investment advice and portfolio management; retirement plan \
        services; venture studio; financial services advisors; fund managers; money management; corporate trust; \
        financial advisors & planners; investment consulting; trust company; unit investment trusts face amount \
        certificate offices; financial services planning; startup investors; investment counselors; financial \
        services investments; financial & investment services; trusts banking; search fund
        523910|Miscellaneous Intermediation
        523940|Portfolio Management and Investment Advice
        52399|All Other Financial Investment Activities
        523991|Trust, Fiduciary, and Custody Activities
        523999|Miscellaneous Financial Investment Activities
        524|Insurance Carriers and Related Activities|insurance; insurance industry; insurance services; insurance and \
        risk; insurance company; insurance companies; insurances
        5241|Insurance Carriers|insurance carriers; insurers; life insurance; health insurance; property and casualty \
        insurance; title insurance; reinsurance; multi line insurance; hospital and medical service plans; accident \
        and health insurance; fire marine and casualty insurance; surety insurance; managed health care; health \
        plans; health maintenance organizations; hmo; life and health insurance; insurance: life, health (mutual); \
        insurance: property and casualty (stock); insurance carriers nec; direct insurance carriers; title \
        companies; title company; health insurers; pension health and welfare funds insurance; managed care; \
        accident & health; health services/hmos; hospital & medical service plans; health care: insurance and \
        managed care; insurance carrier; medical insurance; warranty insurance; workers compensation insurance; \
        mutual insurance; casualty insurance; title insurance companies; dental insurance; health plan; property \
        insurance; disability insurance; insurance underwriters; insurance life health; deposit insurance; title; \
        malpractice insurance; health maintenance organization; payers; titles; title services; fraternal \
        insurance; home warranty; auto insurance carriers; title & escrow; mortgage insurance; surety bonds; \
        annuities; insurer
        52411|Direct Life, Health, and Medical Insurance Carriers
        524113|Direct Life Insurance Carriers
        524114|Direct Health and Medical Insurance Carriers
        52412|Direct Insurance (except Life, Health, and Medical) Carriers
        524126|Direct Property and Casualty Insurance Carriers|home insurance; car insurance
        524127|Direct Title Insurance Carriers
        524128|Other Direct Insurance (except Life, Health, and Medical) Carriers
        524130|Reinsurance Carriers|reinsurers
        5242|Agencies, Brokerages, and Other Insurance Related Activities|insurance agency; insurance agencies; \
        insurance agents; insurance brokers; insurance agents brokers and service; insurance brokerage; claims \
        adjusting; third party administrators; employee benefits; benefits broker; insurance agencies and \
        brokerages; benefits administration; insurance agent; insurance adjusters; claims adjusting actuarial \
        services; actuarial services; insurance agents & brokers; insurance broker; claims processing; public \
        adjusters; pharmacy benefit managers; medicare insurance; employee benefit consulting; group benefits; \
        adjusters; insurance claims; actuaries; insurance & employee benefits; benefits; insurance advisors; \
        employee benefits insurance; insurance inspection; insurance sales; commercial insurance agency; \
        independent insurance agency; health insurance agents; insurance services agency; insurance adjusting; \
        managing general agent; pharmacy benefit management; insurance & financial services; risk management \
        insurance; insurance consultants; medicare; crop insurance agency; insurance general agency; benefit \
        consultants; independent adjusters
        524210|Insurance Agencies and Brokerages
        52429|Other Insurance Related Activities
        524291|Claims Adjusting
        524292|Pharmacy Benefit Management and Other Third Party Administration of Insurance and Pension Funds
        524298|All Other Insurance Related Activities|insurance rating; actuarial consulting
        525|Funds, Trusts, and Other Financial Vehicles|funds and trusts; investment funds; trusts and funds; funds \
        trusts and other financial vehicles; mortgage reits; funds; mortgage real estate investment trusts
        5251|Insurance and Employee Benefit Funds|pension funds; pension fund; employee benefit funds; pension health \
        and welfare funds; pension funding; insurance and employee benefit funds; pensions; pension health & \
        welfare funds; retirement fund; health and welfare fund
        525110|Pension Funds
        525120|Health and Welfare Funds
        525190|Other Insurance Funds|self insurance funds
        5259|Other Investment Pools and Funds|mutual funds; trusts and estates; open end investment funds; management \
        investment offices open end; unit investment trusts; real estate investment trusts mortgage; trusts except \
        educational religious and charitable; etf; reits mortgage; investment trusts; exchange traded funds; mutual \
        fund; investment pools; special purpose acquisition company; spac; blank checks; asset backed securities; \
        blank check companies
        525910|Open-End Investment Funds
        525920|Trusts, Estates, and Agency Accounts
        525990|Other Financial Vehicles
        53|Real Estate and Rental and Leasing|real estate and equipment rental services; real estate and rental; real \
        estate rental and leasing; rental and leasing
        531|Real Estate|real estate; realty; property; equity real estate investment trusts; real estate management and \
        development; property and real estate; diversified reits; reits; real estate services; reit; commercial \
        real estate; real estate industry; real estate companies; real estate investment trusts; equity reits; real \
        estate investment
        5311|Lessors of Real Estate|apartments; apartment; self storage; landlords; property rental; shopping centers; \
        office space; leasing residential real estate; leasing non residential real estate; operators of \
        nonresidential buildings; operators of apartment buildings; operators of residential mobile home sites; \
        mini storage; mobile home parks; shopping malls; retail reits; office reits; residential reits; self \
        storage reits; storage units; storage; real property lessors nec; coworking space; commercial real estate \
        leasing; apartment communities; apartments & condominiums; event venue; malls; apartment complexes; health \
        care reits; hotel reits; industrial reits; data center reits; coworking; student housing; operators of \
        dwellings other than apartment buildings; apartment rentals; apartments rental; self storage facilities; \
        banquet halls rental; mini warehouses; storage facility; apartment complex; affordable housing; shopping \
        mall; senior apartments; office rental; hotel & resort reits; specialized reits; lessors of real property \
        nec; multi family residential reits; executive suites; shared office space; single family residential \
        reits; lessors of railroad property; shopping center; office buildings; meeting facilities; business \
        centers; rental properties; operators of real estate; mobile home park; commercial property leasing; \
        manufactured home communities; housing rentals; apartments/condos; leasing office space; venue rental; \
        office leasing; rental housing; retail space; storage - self; wedding venue; wedding venues; housing
        531110|Lessors of Residential Buildings and Dwellings
        531120|Lessors of Nonresidential Buildings (except Miniwarehouses)
        531130|Lessors of Miniwarehouses and Self-Storage Units
        531190|Lessors of Other Real Estate Property
        5312|Offices of Real Estate Agents and Brokers|real estate agents; realtors; realtor; real estate brokers; real \
        estate agents and brokers; real estate brokerage; real estate agents and managers; real estate agency; \
        commercial real estate brokers; real estate sales; residential real estate; real estate agent; real estate \
        broker; real estate brokers & agents; real estate office; real estate residential; real estate company; \
        realty company; real estate firm; homes for sale; real estate brokerages; real estate agencies; realtors & \
        real estate; commercial real estate services brokerage; estate agents; real estate professionals; real \
        estate offices; real estate commercial brokers
        531210|Offices of Real Estate Agents and Brokers
        5313|Activities Related to Real Estate|property management; property managers; real estate appraisers; \
        appraisers; appraisal services; property management companies; real estate appraisal; real estate services \
        management; real estate operating companies; home inspection management; appraisers real estate; homeowners \
        association management; title abstract; title abstract offices; real estate management; escrow; leasing \
        agents; appraisals; property manager; real estate consulting; commercial property management; apartment \
        management; appraisal; escrow services; real estate valuation; association management property; hoa \
        management; property management company; facilities real estate; rental management; community association \
        management; vacation rental management; appraiser; listing services real estate
        53131|Real Estate Property Managers
        531311|Residential Property Managers
        531312|Nonresidential Property Managers
        531320|Offices of Real Estate Appraisers
        531390|Other Activities Related to Real Estate
        532|Rental and Leasing Services|equipment rental services; rental and leasing services; rentals; consumer goods \
        rental; rental services; leasing; equipment leasing and rental; equipment rental and leasing nec
        5321|Automotive Equipment Rental and Leasing|car rental; auto rental; truck rental; vehicle rental; rv rental; \
        truck rental and leasing without drivers; passenger car rental; passenger car leasing; utility trailer and \
        recreational vehicle rental; car rentals; truck leasing; fleet leasing; rental cars; automobile rental; \
        auto leasing; auto rental & leasing; auto rentals; passenger car rental without drivers; rental car; \
        automobile leasing; car leasing; trailer rental; van rental; car sharing; truck rentals; moving truck rental
        53211|Passenger Car Rental and Leasing
        532111|Passenger Car Rental
        532112|Passenger Car Leasing
        532120|Truck, Utility Trailer, and RV (Recreational Vehicle) Rental and Leasing
        5322|Consumer Goods Rental|party rental; video rental; formal wear rental; furniture rental; rent to own; video \
        tape rental; costume rental; tuxedo rental; home health equipment rental; party rentals; event rentals; \
        medical equipment rental; bicycle rental; party supplies rental; tent rental; boat rental; wedding rentals; \
        kayak rental; appliance rental; event equipment rental; bike rental; recreational goods rental; consumer \
        electronics and appliances rental; bounce house rentals; boat rentals; tents; canoe rental; ski rental; \
        linen rental party; inflatables; equipment rental party; tents & party rentals; tables and chairs rental; \
        wedding and party rentals; medical equipment rental and leasing; furniture leasing; sports equipment \
        rental; boat rental & charters; photo booth rental; rent-to-own
        532210|Consumer Electronics and Appliances Rental
        53228|Other Consumer Goods Rental
        532281|Formal Wear and Costume Rental
        532282|Video Tape and Disc Rental
        532283|Home Health Equipment Rental
        532284|Recreational Goods Rental
        532289|All Other Consumer Goods Rental
        5323|General Rental Centers|general rental centers; tool rental; rental center; equipment rental center; tool \
        and equipment rental; general rental
        532310|General Rental Centers
        5324|Commercial and Industrial Machinery and Equipment Rental and Leasing|equipment rental; heavy equipment \
        rental; equipment leasing; construction equipment rental; commercial and industrial equipment rental; heavy \
        construction equipment rental and leasing; equipment rental and leasing; crane rental; aircraft leasing; \
        container leasing; computer rental and leasing; office equipment rental; commercial & industrial equipment \
        rental; machinery rental; scaffold rental; aerial lift rental; av equipment rental; equipment leasing \
        companies; audio visual rental; railcar leasing; office machinery rental; computer rental; forklift rental; \
        trading companies equipment lease; industrial equipment rental; generator rental; portable storage rental; \
        aircraft rental; rental equipment; audio visual equipment rental; computer leasing; copier leasing; \
        portable storage containers; dumpster equipment rental
        53241|Construction, Transportation, Mining, and Forestry Machinery and Equipment Rental and Leasing
        532411|Commercial Air, Rail, and Water Transportation Equipment Rental and Leasing
        532412|Construction, Mining, and Forestry Machinery and Equipment Rental and Leasing
        532420|Office Machinery and Equipment Rental and Leasing
        532490|Other Commercial and Industrial Machinery and Equipment Rental and Leasing
        533|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)|intangible assets lessors; lessors of \
        nonfinancial intangible assets; licensing
        5331|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)|franchising; franchisor; patent \
        licensing; patent owners and lessors; franchise; brand licensing; trademark licensing; franchises; \
        franchise opportunities; ip licensing; royalty trusts
        533110|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)
        """
}
