/// The classification, sector 81: repair, personal services, organisations. Each line: code, title, and the words that people have for it.
enum NAICSOtherServices {
    static let text = """
        81|Other Services (except Public Administration)|consumer services; personal services; other services; \
        individual and consumer services; repair and personal services; household and personal services; \
        diversified consumer services; other service activities; personal and household services; specialized \
        consumer services; miscellaneous services; other services except public administration
        811|Repair and Maintenance|repair and maintenance; repair services; repair; repairs; maintenance and repair; \
        miscellaneous repair services; miscellaneous repair shops; repair shops; maintenance & repair; equipment \
        repair; service & repair
        8111|Automotive Repair and Maintenance|auto repair; car wash; auto body; automotive repair; oil change; \
        collision repair; auto body shop; transmission repair; auto glass; vehicle repair and maintenance; \
        automotive services; general automotive repair shops; top body and upholstery repair shops and paint shops; \
        automotive exhaust system repair shops; tire retreading and repair shops; automotive glass replacement \
        shops; automotive transmission repair shops; carwashes; automotive services except repair and carwashes; \
        car washes; auto repair & service; auto mechanic; auto detailing; auto service; automobile repair; body \
        shop; automotive repair shops nec; auto repair and service; auto body repair; automotive service; brakes; \
        truck repair; car repair; mufflers; detailing; auto glass repair; collision center; mechanic; auto repair \
        services; automotive repair & service; windshield repair; car detailing; auto collision repair; automotive \
        repair services and parking; garage; fleet maintenance; auto repair shop; oil & lube; quick lube; tire \
        repair; paint and body shops; automobile detailing; automotive collision repair; auto body & collision \
        repair; automobile repair and service; automotive maintenance; auto repair/service; radiator repair; auto \
        painting; auto maintenance; automobile body repair; window tinting; engine repair auto; automotive shops; \
        diesel repair; auto repair & maintenance; auto inspection; vehicle maintenance; wheel alignment; automotive \
        detailing; body shops; vehicle wraps; auto upholstery; collision; auto care; undercoating; auto repairs
        81111|Automotive Mechanical and Electrical Repair and Maintenance
        811111|General Automotive Repair
        811114|Specialized Automotive Repair
        81112|Automotive Body, Paint, Interior, and Glass Repair
        811121|Automotive Body, Paint, and Interior Repair and Maintenance
        811122|Automotive Glass Replacement Shops
        81119|Other Automotive Repair and Maintenance
        811191|Automotive Oil Change and Lubrication Shops
        811192|Car Washes
        811198|All Other Automotive Repair and Maintenance
        8112|Electronic and Precision Equipment Repair and Maintenance|computer repair; electronics repair; cell phone \
        repair; electronic and precision equipment maintenance; copier repair; tv repair; medical equipment repair; \
        radio and television repair shops; computer maintenance and repair; phone repair; computer service and \
        repair; electronic repair; iphone repair; computers repair; copier service; computer repair services; \
        camera repair; electrical and electronic repair shops nec; calibration repair; appliance electronics \
        repair; electronic equipment repair; device repair; computer service
        811210|Electronic and Precision Equipment Repair and Maintenance
        8113|Commercial and Industrial Machinery and Equipment (except Automotive and Electronic) Repair and \
        Maintenance|machinery repair; equipment repair commercial; welding repair; commercial and industrial \
        machinery maintenance; industrial equipment repair; armature rewinding shops; refrigeration and air \
        conditioning service and repair shops; welding; heavy equipment repair; machinery maintenance; farm \
        equipment repair; industrial repair; commercial and industrial equipment repair; forklift repair; welding \
        shop; welders; hydraulic repair; industrial maintenance; welding services; repair shops and related \
        services nec; tool sharpening; welding repair shops; equipment maintenance; small engine industrial; \
        electric motor repair; boiler repair; pump repair
        811310|Commercial and Industrial Machinery and Equipment (except Automotive and Electronic) Repair and \
        Maintenance
        8114|Personal and Household Goods Repair and Maintenance|appliance repair; shoe repair; furniture repair; \
        upholstery; watch repair; jewelry repair; lawn mower repair; reupholstery and furniture repair; footwear \
        and leather goods repair; electrical repair shops; shoe repair shops and shoeshine parlors; watch clock and \
        jewelry repair; small engine repair; furniture refinishing; household appliance repair; bicycle repair; \
        gunsmith; boat repair; alterations; upholsterers; sewing machine repair; piano tuning; appliance repair & \
        service; upholstery and furniture repair; tailoring; tailor; household goods repair; furniture restoration; \
        upholstery shop; clock repair; motorcycle repair; upholstery repair; tailoring & alterations; reupholstery; \
        appliance service; clothing alterations; knife sharpening; musical instrument repair; tailors; computer \
        furniture repair; outboard motor repair; home and garden equipment repair; appliances repair; marine \
        repair; alterations & tailoring; vacuum repair; lawn equipment repair; dressmaking; shoe shine; seamstress; \
        picture restoration
        81141|Home and Garden Equipment and Appliance Repair and Maintenance
        811411|Home and Garden Equipment Repair and Maintenance
        811412|Appliance Repair and Maintenance
        811420|Reupholstery and Furniture Repair
        811430|Footwear and Leather Goods Repair
        811490|Other Personal and Household Goods Repair and Maintenance
        812|Personal and Laundry Services|personal and laundry services; personal services misc; beauty & personal \
        care; personal care & laundry; personal service
        8121|Personal Care Services|beauty salons; hair salon; barber; spa; nail salon; salons; barber shops; massage; \
        day spa; tanning; tattoo; personal care services; beauty shops; hair salons; beauty; salon; spas; \
        barbershop; massage therapy; skin care; weight loss; beauty and wellness; med spa; beauty salons & spas; \
        salons & spas; hair stylist; salons and spas; massage therapists; hair removal; cosmetology; barbers; \
        personal care; esthetician; nails; spas & salons; nail salons; beauty services; day spas; beauty salon; \
        hair care; tanning salons; hair; massage therapist; tattoo shop; medical spa; tattoos; beauty & spa; hair \
        stylists; permanent makeup; eyelash extensions; beauty/salon; massage & bodywork; body art; barber shop; \
        diet centers; makeup artist; hair replacement; electrolysis; salon & spa; tanning salon; waxing; spa \
        services; hairdressers; weight control; weight management; massage services; health spa; float spa; \
        personal appearance; aesthetics; body piercing; lashes; medspa; wellness spa; hair & beauty; salon/spa; \
        beauty salons and barber shops; weight loss centers; beauticians; hairstylists; hair and nail salons; \
        skincare; facials; health and beauty services; sauna; reiki massage; manicures
        81211|Hair, Nail, and Skin Care Services
        812111|Barber Shops
        812112|Beauty Salons
        812113|Nail Salons
        81219|Other Personal Care Services
        812191|Diet and Weight Reducing Centers
        812199|Other Personal Care Services
        8122|Death Care Services|funeral homes; funeral home; cemetery; cemeteries; crematory; mortuary; funeral \
        service and crematories; death care; cemetery subdividers and developers; funeral directors; funeral \
        services; cremation; funeral service; cremation services; crematories; funeral homes & services; \
        mortuaries; memorial park; funeral; funeral chapel; undertakers; cemeteries & memorials; funeral homes & \
        cremation; memorial gardens; funerals; funeral & cremation services; cremations; pet cremation
        812210|Funeral Homes and Funeral Services
        812220|Cemeteries and Crematories
        8123|Drycleaning and Laundry Services|dry cleaners; laundry; laundromat; dry cleaning; linen supply; uniform \
        rental; laundry and drycleaning services; coin operated laundries; power laundries family and commercial; \
        garment pressing; linen service; industrial launderers; drycleaning plants except rug cleaning; uniforms \
        rental; cleaners; laundromats; uniform service; laundry services; uniform rentals & supply; garment \
        pressing and agents for laundries and drycleaners; coin operated laundries and drycleaning; laundry and \
        garment services nec; dry cleaners & laundry; uniform services; laundries; cleaners & laundry; uniform \
        rental services; launderers; laundry & dry cleaning; diaper service; dry cleaning & laundry; linen rental; \
        wash and fold; uniforms & linens; commercial laundry; dry-cleaning; coin laundry; mat rental
        812310|Coin-Operated Laundries and Drycleaners
        812320|Drycleaning and Laundry Services (except Coin-Operated)
        81233|Linen and Uniform Supply
        812331|Linen Supply
        812332|Industrial Launderers
        8129|Other Personal Services|pet grooming; pet services; pet care; parking; photo finishing; dog grooming; \
        kennel; parking garage; dating services; wedding services personal; pet boarding; photofinishing \
        laboratories; automobile parking; miscellaneous personal services nec; kennels; parking lots; astrology; \
        psychic; bail bonds; dog training; pet grooming and boarding; photofinishing; personal shopper; concierge \
        services; dog daycare; pet sitting; parking services; dog boarding; doggie daycare; dog walking; pet \
        sitters; bail bondsman; pet boarding & grooming; dog trainers; valet parking; personal concierge; \
        professional organizers; wedding officiants; dating; house sitting; bail bonding; pet groomers; photo \
        processing; genealogy; animal services pets; personal services nec; matchmaking; parking facilities; pet \
        training; concierge; life coach; life coaching; professional organizing; house organizing; pet grooming \
        services; animal shelters boarding; errand services; personal organizers; spiritual; valet; porters; pet \
        resort; personal assistants concierge; pet care services; pet sitting services; personal coaching; online \
        dating; fortune tellers; pet daycare; errands; dog kennel; parking management; pets grooming; social escort
        812910|Pet Care (except Veterinary) Services
        81292|Photofinishing
        812921|Photofinishing Laboratories (except One-Hour)
        812922|One-Hour Photofinishing
        812930|Parking Lots and Garages
        812990|All Other Personal Services
        813|Religious, Grantmaking, Civic, Professional, and Similar Organizations|nonprofits; nonprofit; nonprofit \
        organizations; non-profit organizations; nonprofit organization management; civic & social organization; \
        associations; organizations; membership organizations; non-profit; non profit organizations; \
        not-for-profit; nonprofit institutions; clubs and organizations; clubs & organizations; nonprofit \
        organization; not for profit organizations; charitable organizations and nonprofits; community \
        organizations; organizations & associations; non-profits; associations & organizations; activities of \
        membership organisations; civic & nonprofit organizations; non-profit/civic organizations; \
        clubs/organizations; 501c3; community/nonprofit; nonprofit/community organizations; organizations clubs; \
        non-profit/social services; organizations & nonprofits; third sector; ngo; non-profit organization \
        management; civil society
        8131|Religious Organizations|religious institutions; churches; church; religious organizations; religion; \
        ministry; synagogue; mosque; temple; ministries; places of worship; religious; clergy; faith based \
        organizations; parish; religious organization; churches & religious organizations; clergy & religious \
        organizations; houses of worship; faith; congregation; christian ministry; missions; churches/religious \
        organizations; missionary; churches & synagogues; worship; monastery; diocese; clergy & religious; \
        synagogues; churches & worship; catholic church; faith community; faith based; temples; church \
        organizations; religious groups
        813110|Religious Organizations
        8132|Grantmaking and Giving Services|philanthropy; foundations; foundation; charity; charities; united way; \
        grantmaking; philanthropic fundraising services; fund-raising; educational religious and charitable trusts; \
        charitable organizations; fundraising organizations; community foundation; charitable foundations; private \
        foundation; charitable; charitable trusts; grantmaking foundations; philanthropies; donations; giving; \
        philanthropic organizations; grantmakers; community foundations; health foundations; grant making; \
        charitable foundation; scholarship fund; charities & foundations; foundations & trusts; charitable giving; \
        voluntary health organizations
        81321|Grantmaking and Giving Services
        813211|Grantmaking Foundations
        813212|Voluntary Health Organizations
        813219|Other Grantmaking and Giving Services
        8133|Social Advocacy Organizations|advocacy; environmental organizations; human rights; animal welfare; social \
        advocacy organizations; humane society; environmental conservation organization; animal rescue; \
        conservation; civil rights organization; advocacy organization; animal shelter; environmental advocacy; \
        advocacy groups; environment; conservation programs nonprofit; public interest; human rights organizations; \
        international affairs; nature conservation; wildlife conservation; social justice; voter advocacy; peace \
        organizations; advocacy organizations; gun rights; gun control; pro-environment; environmentalist; animal \
        rights; women's issues; consumer advocacy; wildlife rescue; animal shelters; abortion policy; human rights \
        advocacy; humane societies; land trust; issue advocacy; democratic/liberal issue; ideology/single issue; \
        single issue groups; misc issues; environmental organization; climate advocacy; social issues; animal \
        protection; spca; international development; drunk driving prevention; social change; gay rights; foreign \
        policy advocacy; land conservation; pro israel; abortion policy pro-choice; environmental conservation
        81331|Social Advocacy Organizations
        813311|Human Rights Organizations
        813312|Environment, Conservation and Wildlife Organizations
        813319|Other Social Advocacy Organizations
        8134|Civic and Social Organizations|civic organizations; clubs; fraternal organizations; rotary; alumni \
        association; veterans organizations; civic and social organizations; civic social and fraternal \
        associations; service clubs; boy scouts; community centers; alumni associations; fraternal organization; \
        social clubs; youth organizations; service club; scouting; girl scouts; lions club; civic & social \
        organizations; parent teacher association; american legion; vfw; social club; civic associations; civic \
        organization; fraternal; elks lodge; civic groups; community clubs; rotary club; civic; booster clubs; \
        clubs & associations; civic club; social organizations; kiwanis; civic clubs; women's clubs; veterans; \
        fraternal clubs; student organization; veterans groups; civic and social; private clubs; community \
        organization; clubs service; civic & fraternal organizations; ethnic associations; fraternity; sorority; \
        veterans service organization; civic & community organizations; clubs/civic organizations; senior citizens \
        clubs; clubs - social; neighborhood association
        813410|Civic and Social Organizations
        8139|Business, Professional, Labor, Political, and Similar Organizations|trade association; chamber of \
        commerce; professional association; labor unions; labor union; industry associations; political \
        organizations; political organization; professional organizations; business associations; unions; \
        homeowners association; political party; professional membership organizations; labor organizations; \
        membership organizations nec; chambers of commerce; economic development nonprofit; trade associations; \
        business association; property owners association; think political; professional societies; unions labor; \
        labor unions and similar labor organizations; industry association; political campaigns; economic \
        development; hoa; agricultural organizations; farm bureau; professional associations; condo association; \
        leadership pacs; building trade unions; industrial unions; public sector unions; transportation unions; \
        misc unions; candidate committees; business leagues; economic development organization; teachers unions; \
        real estate association; associations trade; bar association; political parties; party committees; downtown \
        development; professional membership; sports governing body; main street organization; agricultural \
        services/products association; democratic party; republican party; business & professional associations; \
        political action committee; trade & professional associations; better business bureau; boards of trade; \
        medical society; association management; economic development corporation; business organizations; \
        networking organization; employers association; business networking; business development organizations; \
        political organisations; athletic association; economic development organizations; economic development \
        agency; associations/organizations professional; downtown association; professional society; networking \
        groups; labor; economic development council; tenants association; sports association; business improvement \
        district; professional organization; political; economic & community development
        813910|Business Associations
        813920|Professional Organizations
        813930|Labor Unions and Similar Labor Organizations
        813940|Political Organizations
        813990|Other Similar Organizations (except Business, Professional, Labor, and Political Organizations)
        814|Private Households|private households; household services; households
        8141|Private Households|domestic services; nannies; private household; nanny; housekeepers private; butlers; \
        activities of households as employers; household staff; domestic staff; personal chefs household; au pair
        814110|Private Households
        """
}
