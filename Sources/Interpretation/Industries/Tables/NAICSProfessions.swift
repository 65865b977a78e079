/// The classification, sector 54: professional, scientific and technical services. Each line: code, title, and the words that people have for it.
enum NAICSProfessions {
    static let text = """
        54|Professional, Scientific, and Technical Services|professional services; business services; commercial \
        services; professional scientific and technical services; diversified support professional; professional & \
        business services; professional, scientific and technical activities; professional, scientific & technical \
        services; consulting & professional services
        541|Professional, Scientific, and Technical Services
        5411|Legal Services|law practice; legal services; law firms; attorneys; lawyers; law firm; lawyer; attorney; \
        law; legal; lawyers & lobbyists; notaries; law office; attorneys at law; attorneys/law firms; family law; \
        personal injury; title search; law offices; bail legal; patent attorneys; notary; intellectual property \
        law; alternative dispute resolution legal; estate planning attorney; legal aid; paralegal services; \
        criminal defense; bankruptcy attorney; business law; immigration law; lawyers/law firms; litigation; \
        divorce lawyer; law firm - ip; attorneys and legal services; elder law; legal industry; trial lawyers; \
        patent law; attorneys & lawyers; legal counsel; court reporting legal; notary public; corporate law; \
        solicitors; barristers; process servers; intellectual property; workers compensation attorney; notary \
        services; real estate law; title settlement; legal services & attorneys; law practices; employment law; \
        mobile notary; tax law; legal & accounting activities; offices of lawyers; settlement offices; legal firms
        541110|Offices of Lawyers
        541120|Offices of Notaries
        54119|Other Legal Services
        541191|Title Abstract and Settlement Offices
        541199|All Other Legal Services
        5412|Accounting, Tax Preparation, Bookkeeping, and Payroll Services|accounting; accountants; cpa; bookkeeping; \
        tax preparation; payroll; payroll services; accounting firm; tax services; cpa firm; tax return preparation \
        services; accounting auditing and bookkeeping services; certified public accountants; accountants & \
        bookkeepers; accounting & tax services; accountant; audit; bookkeepers; accounting services; tax preparers; \
        tax consultants; auditing; bookkeeping services; tax preparation services; accounting & bookkeeping; tax \
        accountants; cpas; accountants and cpas; human resources payroll; tax; tax advisory; bookkeeper; \
        accountants - certified public; payroll processing; accounting firms; income tax; audit and assurance; \
        enrolled agents; income tax preparation; public accounting; payroll service; tax service; forensic \
        accounting; accountants/cpas; accounting cpa; taxes; tax planning; cfo services; payroll company; \
        accounting/tax/bookkeeping; tax consulting
        54121|Accounting, Tax Preparation, Bookkeeping, and Payroll Services
        541211|Offices of Certified Public Accountants
        541213|Tax Preparation Services
        541214|Payroll Services
        541219|Other Accounting Services
        5413|Architectural, Engineering, and Related Services|architects; engineering; engineers; architecture; \
        engineering services; civil engineering; surveyors; surveying; home inspection; landscape architects; \
        architecture and planning; mechanical or industrial engineering; testing laboratories; architectural \
        services; consulting engineers; land surveyors; engineering consultants; drafting; surveying services; \
        landscape architecture; building inspection; home inspectors; architect; architects & engineers; \
        engineering firm; structural engineering; geotechnical engineering; engineering architects; materials \
        testing; architectural firm; civil engineers; engineering consulting; mapping; gis; engineering & \
        surveying; environmental engineering; product design engineering; home inspections; engineering design; \
        engineer; geophysical surveying; testing labs; engineers consulting; architecture firm; mechanical \
        engineering; engineering firms; electrical engineering; land surveying; design engineering; \
        architects/engineers; industrial engineering; urban design; building inspections; robotics engineering \
        services; inspection services; surveyor; home inspection services; professional engineering; surveying & \
        mapping services; engineering/architecture; architecture & engineering; geospatial; aerial mapping; \
        material testing; planning and design; calibration services; drone services; testing laboratory; lab \
        testing; designers architectural; engineering surveying; architectural design; chemical engineering; mep \
        engineering; energy auditors; architecture and engineering; engineers & surveyors; structural engineers; \
        building energy audit; transportation engineering; photogrammetry; product testing; quality testing; \
        construction inspection; soil testing; home inspector; nondestructive testing
        541310|Architectural Services
        541320|Landscape Architectural Services
        541330|Engineering Services
        541340|Drafting Services
        541350|Building Inspection Services
        541360|Geophysical Surveying and Mapping Services
        541370|Surveying and Mapping (except Geophysical) Services
        541380|Testing Laboratories and Services
        5414|Specialized Design Services|graphic design; interior design; interior designers; design; graphic \
        designers; design services; industrial design; commercial art and graphic design; fashion design; interior \
        decorators; web and graphic design; interior decorating; design studio; graphic arts; product design; ux \
        design; interior designer; design firm; landscape design interior; creative services; logo design; graphic \
        artists; interiors; home staging; ux studio; jewelry design; home stagers; graphic artist; home design; \
        designers; branding and design; kitchen design; package design; interior decorator; illustrators \
        commercial; designers graphic; interior design services; interior designers & decorators; floral designers \
        set design; visual design; interior design & decorating; creative studio; illustration; design and \
        creative; user experience
        541410|Interior Design Services
        541420|Industrial Design Services
        541430|Graphic Design Services
        541490|Other Specialized Design Services
        5415|Computer Systems Design and Related Services|information technology and services; information technology; \
        it services; it consulting; computer consulting; web design; cybersecurity; computer programming; managed \
        it services; it services and it consulting; software development; computer systems design; systems \
        integrator; web development; computer and network security; computer services; network services; computer \
        support; information services it; computer programming services; computer integrated systems design; \
        computer facilities management services; computer related services nec; it support; website design; \
        technology consulting; software consulting; web designers; technology; computer consultants; tech; tech \
        support; technology services; custom software development; app development; it consulting and other \
        services; it system custom software development; it system design services; it system data services; it \
        system installation and disposal; it system operations and maintenance; it system testing and evaluation; \
        it system training and support; information technology consulting; it; data analytics; artificial \
        intelligence; machine learning; website development; website designers; computer networking services; \
        computer repair and support; computers networking; it company; software engineering; information security; \
        computer consulting services; network security; website design & hosting; it managed services; internet web \
        design; web designer; computer and it services; cloud consulting; system integration; technology companies; \
        big data; computer network services; computer & it services; digital transformation; web site design; \
        blockchain; technology solutions; devops; it solutions; information systems; computer technology; computer \
        services & consulting; computer/it services; data science; tech companies; computer software development; \
        managed service provider; erp consulting; computers & technology; it outsourcing; technology consultants; \
        information technology services; internet design; high tech; business intelligence consulting; tech \
        industry; generative ai; internet of things; computer & data processing services; penetration testing; \
        software testing; quality assurance software; systems integration; computer security; data security; \
        website; tech services; web services; computer solutions; computer systems; computer disaster recovery; it \
        security; website services; network support; technical support; software & it; ai; iot; software design and \
        development; computer and related activities; app developer; network installation; technology company; ai \
        consulting; data engineering; internet consulting; website design and development; cyber defense; cyber \
        threat intelligence; software & services it; it staff augmentation; data consulting; digital services; \
        government it contractor; software implementation; software developers; e commerce consulting; tech \
        startup; technology startup; computer programming data processing and other computer related services; it \
        services & consulting; computers; computer and data services; web programming; e-commerce development; \
        computer installation; webmaster services; computer system design; computers and technology; it & services; \
        technology & it
        54151|Computer Systems Design and Related Services
        541511|Custom Computer Programming Services|computer programmers; programming services; contract programming
        541512|Computer Systems Design Services|lan design
        541513|Computer Facilities Management Services
        541519|Other Computer Related Services|disaster recovery services
        5416|Management, Scientific, and Technical Consulting Services|management consulting; business consulting; \
        consulting; consultants; environmental consulting; human resources; human resources consulting; marketing \
        consulting; management consultants; business consultants; logistics consulting; business consulting and \
        services; human resources services; strategic management services; operations consulting; environmental \
        services; outsourcing and offshoring consulting; business coaching; executive coaching; management \
        consulting services; business consulting services nec; environmental consultants; hr consulting; marketing \
        consultants; consulting services; leadership consulting; safety consulting; consultant; strategy \
        consulting; energy consulting; nonprofit consulting; political consulting; research & consulting services; \
        change management; risk management; marketing services consulting; business advisory; agricultural \
        consulting; leadership development; process improvement; human resource consulting; management services; \
        business development; hr services; sustainability consulting; safety consultants; coaching; facilities \
        support consulting; economic consulting; human resources & consulting; quality consulting; business coach; \
        healthcare consulting; consulting firm; supply chain consulting; organizational development; business \
        management consultants; business strategy; environmental services & consulting; life coach business; \
        business management; business solutions; training and consulting; telecommunications consulting; \
        consultants - business; fundraising consulting; social media consulting; strategic planning; team building \
        consulting; compliance consulting; sales consulting; hospitality consulting; marketing strategy; education \
        consultants; agronomy consultants; management & consulting; security consulting; energy efficiency \
        consulting; feng shui consulting; regulatory consulting; site location; restaurant consulting; business \
        planning; growth consulting; professional consulting; hr outsourcing consulting; consulting - business; \
        diversity consulting; consulting & coaching; climate consulting; human resources consultants; product \
        development consulting; government contracting consulting; advisory services; consultancy; restructuring \
        advisory; turnaround consulting; innovation consulting; corporate training consulting; medical billing \
        consulting; business brokers consulting; environmental testing consulting; customs consulting; management \
        consultancy; leadership coaching; consultants business; economics research consulting
        54161|Management Consulting Services
        541611|Administrative Management and General Management Consulting Services
        541612|Human Resources Consulting Services
        541613|Marketing Consulting Services
        541614|Process, Physical Distribution, and Logistics Consulting Services
        541618|Other Management Consulting Services
        541620|Environmental Consulting Services
        541690|Other Scientific and Technical Consulting Services
        5417|Scientific Research and Development Services|research; biotechnology; research services; biotechnology \
        research; research and development; r&d; nanotechnology; nanotechnology research; biotech; life sciences; \
        think tanks; think tank; scientific research; commercial physical and biological research; research \
        laboratories; noncommercial research organizations; commercial economic sociological and educational \
        research; clinical research; contract research organization; medical research; economic research; \
        biotechnology company; research institutes; research institute; social science research; bioscience; \
        genomics; biotechnology companies; life science; research organization; laboratories research; scientific \
        and technical research; laboratory research; genetics research; research and testing services; clinical \
        trials; product development; commercial nonphysical research; scientific research and development; r&d \
        services; drug discovery; science; research centers; research labs; engineering research; agricultural \
        research; biotechnology research and development; life sciences research; space research nonprofit; \
        research company; bioinformatics
        54171|Research and Development in the Physical, Engineering, and Life Sciences
        541713|Research and Development in Nanotechnology
        541714|Research and Development in Biotechnology (except Nanobiotechnology)
        541715|Research and Development in the Physical, Engineering, and Life Sciences (except Nanotechnology and \
        Biotechnology)
        541720|Research and Development in the Social Sciences and Humanities
        5418|Advertising, Public Relations, and Related Services|advertising; marketing and advertising; public \
        relations; pr; advertising agency; marketing; public relations and communications; marketing services; \
        advertising services; government relations; lobbying; lobbyists; advertising agencies; direct mail; outdoor \
        advertising; digital marketing; promotional products advertising; media buying; public relations services; \
        direct mail advertising services; outdoor advertising services; radio television and publishers advertising \
        representatives; advertising nec; advertising specialties; marketing agency; public relations and \
        communications services; government relations services; public affairs; branding; social media marketing; \
        advertising, marketing; digital agency; billboards; seo; internet marketing; lobbying firm; marketing & \
        advertising; public relations agency; creative agency; promotional items; billboard advertising; public \
        relations/lobbying; pr agency; communications agency; marketing firm; publicity; promotional products and \
        advertising specialties; web marketing; marketing and public relations; advertising & marketing; marketing \
        consultants agency; advertising & media; content marketing; pr firm; search engine optimization; online \
        marketing; media agency; advertising services agency; email marketing; ad agency; advertising and public \
        relations; marketing communications; pr communications; direct marketing; promotional advertising; online \
        advertising; marketing consulting agency; performance marketing; advertising/marketing; brand agency; \
        influencer marketing; marketing company; digital advertising; social media management; political affairs; \
        display advertising; advertising/public relations; mailing services advertising; media representatives; ad \
        specialties; public relations firms; advertising/pr; media relations; marketing/advertising; direct mail \
        services; lobbyist; experiential marketing; advertising promotional products; media planning; strategic \
        communications; advertising - promotional; advertising - specialties; outdoor media; marketing & design; \
        advertising sales; video marketing; marketing & pr; promotional marketing; inbound marketing; coupons \
        advertising; marketing and communications; corporate communications; media services; promotional \
        merchandise; flyer distribution; display lettering; public affairs firm; reputation management
        541810|Advertising Agencies
        541820|Public Relations Agencies
        541830|Media Buying Agencies
        541840|Media Representatives
        541850|Indoor and Outdoor Display Advertising
        541860|Direct Mail Advertising
        541870|Advertising Material Distribution Services
        541890|Other Services Related to Advertising
        5419|Other Professional, Scientific, and Technical Services|market research; veterinarians; veterinary; \
        photography; photographers; translation; veterinary services; translation and localization; photographer; \
        veterinarian; veterinary clinics; photographic studios portrait; commercial photography; animal hospital; \
        veterinary services for livestock; veterinary services for animal specialties; translators; interpreters; \
        animal hospitals; polling; writing and editing; photography studio; opinion research; veterinary clinic; \
        public opinion polling; translation services; appraisers personal property; weather forecasting; portrait \
        studio; photographic studios; veterinary hospital; vet clinic; appraisals personal property; interpretation \
        services; photographers portrait; meteorological services; wedding photography; survey research; vets; \
        language services; market research services; interpreting; consumer insights; wedding photographer; \
        photography & video; patent brokers; portrait photography; animal clinic; sign language interpreters; real \
        estate photography; pet hospital; drone photography; photographers & videographers; veterinary medicine; \
        focus groups; aerial photography; marketing research; veterinary practice; arbitration; veterinarians & \
        animal hospitals; school photography
        541910|Marketing Research and Public Opinion Polling
        54192|Photographic Services
        541921|Photography Studios, Portrait
        541922|Commercial Photography
        541930|Translation and Interpretation Services
        541940|Veterinary Services
        541990|All Other Professional, Scientific, and Technical Services
        """
}
