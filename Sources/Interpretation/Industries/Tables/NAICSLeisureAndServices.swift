/// The classification, sectors 71 to 81: arts, lodging, food service, repair, personal services, organisations. Each line: code, title, and the words that people have for it.
enum NAICSLeisureAndServices {
    static let text = """
        71|Arts, Entertainment, and Recreation|entertainment; arts and entertainment; arts, entertainment, and \
        recreation; recreation; entertainment providers; leisure; entertainment industry; arts & entertainment; \
        leisure and recreation; amusement and recreation services; misc entertainment; sports, entertainment and \
        recreation; leisure time; recreation & entertainment; arts and culture; art entertainment; arts culture & \
        entertainment; recreation/live entertainment; arts & culture
        711|Performing Arts, Spectator Sports, and Related Industries|live entertainment; entertainment live; \
        performing arts and spectator sports; sports and entertainment; performers
        7111|Performing Arts Companies|performing arts; theater companies; theatre; orchestra; musicians; dance \
        company; bands; symphony; music groups; theater company; dance companies; circuses and magic shows; \
        theatrical producers and miscellaneous theatrical services; bands orchestras actors and other entertainers \
        and entertainment groups; choir; opera; ballet; circus; music; dinner theater; theatre company; community \
        theater; live theater; music performance; theaters - live; choral groups; band; live music; theaters \
        performing arts; theatre & performing arts; musical theater; chorus; theaters; musicians & bands; orchestras
        711110|Theater Companies and Dinner Theaters
        711120|Dance Companies
        711130|Musical Groups and Artists
        711190|Other Performing Arts Companies
        7112|Spectator Sports|sports teams; professional sports; sports teams and clubs; racetracks; sports clubs; \
        sports; race track; sports team; professional sports clubs and promoters; racing including track operation; \
        baseball team; hockey team; football team; racing; motorsports; horse racing; speedway; racetrack; soccer \
        club professional; athletes; professional sports teams; minor league baseball; sports league; spectator \
        sports; esports; horse racing tracks; dog racing; speedways; baseball; sports franchises; auto racing; \
        sports organizations; sport
        71121|Spectator Sports
        711211|Sports Teams and Clubs
        711212|Racetracks
        711219|Other Spectator Sports
        7113|Promoters of Performing Arts, Sports, and Similar Events|event promoters; concert promoters; arenas; \
        concert venue; festivals; performing arts center; stadium; theaters promoters; arena; event promotion; \
        concert hall; fairs; music festivals; promoters; festival; live events; sports promoters; concerts; county \
        fair; sports events; stadiums; fairgrounds; festivals & events; convention center; sports promotion; music \
        venue; performing arts venues; concert promotion; civic center; events & festivals; auditoriums; festival \
        organizers; fairs & festivals; arenas and stadiums; live music venues; convention centers; promoters of \
        performing arts and sports; event centers; rodeo
        711310|Promoters of Performing Arts, Sports, and Similar Events with Facilities
        711320|Promoters of Performing Arts, Sports, and Similar Events without Facilities
        7114|Agents and Managers for Artists, Athletes, Entertainers, and Other Public Figures|talent agency; sports \
        agents; talent agents; artist management; talent management; speakers bureau; agents and managers for \
        artists; entertainment agencies; booking agency; literary agents; sports agency; talent agencies; agents \
        entertainment; booking agents; music management; agents and managers
        711410|Agents and Managers for Artists, Athletes, Entertainers, and Other Public Figures
        7115|Independent Artists, Writers, and Performers|artists; writers; authors; independent artists; artists and \
        writers; fine art artist; artist; writer; actors; speakers; arts and crafts; writing and editing; \
        motivational speakers; sculptors; author; entertainers; djs; disc jockeys; dj; freelance writers; musician; \
        painter artist; comedians; artisans; crafts artisans; dj services; keynote speaker; public speakers; fine \
        arts; performer; journalists freelance; entertainer; magicians; photographers fine art; copywriters; \
        speaker; editors freelance; content writers; fine artists; copywriting; visual arts; disc jockey services; \
        disc jockey; professional speakers; ghostwriting; illustrators; dj & entertainment; art restoration; visual \
        artists; freelance; freelancers; art studio; writing; actor; fine craft
        711510|Independent Artists, Writers, and Performers
        712|Museums, Historical Sites, and Similar Institutions|museums and institutions; museums, historical sites, \
        and zoos; museums and historical sites; historical sites; museums & attractions; cultural institutions; \
        attractions; museums & cultural institutions
        7121|Museums, Historical Sites, and Similar Institutions|museums; museum; zoo; zoos; aquarium; historical \
        society; botanical gardens; zoos and botanical gardens; museums and art galleries; arboreta and botanical \
        or zoological gardens; art museum; historic sites; nature center; historical societies; historic site; \
        national parks; science museum; planetarium; aquariums; conservatory; historical museum; nature centers; \
        arboretum; childrens museum; state parks; history museum; museums & galleries; nature preserve; historical \
        attractions; historical landmark; heritage center; museum & historical sites; parks nature; botanical \
        garden; museums and art; art museums; historic preservation sites; halls of fame
        71211|Museums, Historical Sites, and Similar Institutions
        712110|Museums
        712120|Historical Sites
        712130|Zoos and Botanical Gardens
        712190|Nature Parks and Other Similar Institutions
        713|Amusement, Gambling, and Recreation Industries|recreational facilities; recreational facilities and \
        services; amusement and recreation; leisure facilities; gambling facilities and recreation; health, \
        wellness & fitness; amusement and recreation services nec; recreation facilities; leisure products and \
        facilities; amusements; outdoor recreation; recreation services; amusement/recreation; sports facilities; \
        recreation centers
        7131|Amusement Parks and Arcades|amusement parks; theme park; arcades; amusement parks and arcades; arcade; \
        water park; theme parks; coin operated amusement devices; family entertainment center; amusement park; \
        video arcade; entertainment center; water parks; trampoline park; amusement arcades; laser tag; family \
        entertainment centers; family fun center; escape room indoor; indoor playground; haunted house; amusement \
        games
        71311|Amusement and Theme Parks
        713110|Amusement and Theme Parks
        713120|Amusement Arcades
        7132|Gambling Industries|casinos; casino; gambling; gaming; casinos and gaming; gambling facilities and \
        casinos; lottery; gambling & casinos; bingo; betting; sports betting; casinos & gaming; casinos/gambling; \
        lotteries; casino gaming; slot machines; indian gaming; online gambling; online casino; poker room; \
        sportsbook; wagering; bookmakers; charitable gaming; gaming and casinos; horse race betting; casino & \
        entertainment; tribal gaming
        71321|Casinos (except Casino Hotels)
        713210|Casinos (except Casino Hotels)
        713290|Other Gambling Industries
        7139|Other Amusement and Recreation Industries|fitness; gyms; gym; golf courses; golf course; country clubs; \
        country club; health clubs; bowling; marinas; marina; ski resorts; ski area; yoga studio; fitness centers; \
        golf courses and country clubs; skiing facilities; wellness and fitness; physical fitness facilities; \
        bowling centers; public golf courses; membership sports and recreation clubs; fitness center; golf; yoga; \
        health club; pilates; bowling alleys; fitness & health clubs; crossfit; ymca; recreation center; ice rink; \
        shooting range; miniature golf; swimming pools public; health & fitness; escape rooms; bowling alley; \
        fitness clubs; athletic clubs; fitness studio; paintball; tennis clubs; personal trainers gym; axe \
        throwing; billiards; gyms & fitness; racquet clubs; outfitters; gun range; yoga studios; health & fitness \
        clubs; campus recreation; mini golf; dance hall; golf clubs; fishing guides; ski slopes; yacht clubs; \
        pickleball; health and fitness; outdoor adventures; hunting guides; skating rinks; fitness gyms; boating \
        clubs; go karts; sports recreation; personal training; roller skating; rock climbing gym; swimming club; \
        canoe trips; rafting; golf & country clubs; amusement and recreation nec; exercise; personal trainer; \
        exercise & fitness; sports complex; golf course public; athletic club; soccer leagues recreational; zip \
        line; fitness & wellness; fitness & exercise; recreational sports; personal fitness trainers; gymnasium; \
        riding stables; swim club; health/fitness; adventure tourism; ski hill; skating; amateur sports teams; boat \
        storage; disc golf; karaoke; sports leagues; hunting & fishing guides; tennis; sport and social club; \
        bowling & billiards
        713910|Golf Courses and Country Clubs
        713920|Skiing Facilities
        713930|Marinas
        713940|Fitness and Recreational Sports Centers
        713950|Bowling Centers
        713990|All Other Amusement and Recreation Industries
        72|Accommodation and Food Services|hospitality; hotels, restaurants and leisure; accommodation and food \
        services; hotels restaurants and leisure; accommodation and food service; hospitality industry; food and \
        lodging; hospitality & tourism; lodging and dining; hospitality & leisure; lodging & restaurants; hotels & \
        restaurants; food & lodging; consumer services hotels; hotel and restaurant; tourism & hospitality; \
        hospitality and food service; accommodation & food; hospitality services; hotels and restaurants
        721|Accommodation|lodging; accommodation; accommodations; lodging/tourism; hotels rooming houses camps and \
        other lodging places; lodging & accommodations; accommodation services; overnight accommodations; lodgings; \
        lodging & travel; places to stay; accommodations & lodging; hotels, motels & lodging
        7211|Traveler Accommodation|hotels; motels; hotel; motel; bed and breakfast; hotels and motels; resorts; \
        hotels, resorts and cruise lines; casino hotels; inn; inns; resort; bed and breakfasts hostels homestays; \
        vacation rentals; hotels motels; bed & breakfasts; bed & breakfast; hotels & motels; hospitality hotels; \
        hotels, casinos, resorts; cabins; lodge; cottages; vacation rental; hotels/motels; bed and breakfast inns; \
        bed and breakfasts; hostels; hotel chain; inns & lodges; hotels resorts and cruise lines; resorts & hotels; \
        b&b; lodging - hotels; guest houses; extended stay; hotel & motel; motor inn; lodges; hotels and lodging; \
        casino hotel; casinos and hotels; short term rentals; lodging hotels & motels; vacation homes; airbnb; \
        hotel/motel; hotels, motels; guest house; conference hotel; hotels & resorts; vacation home rentals; cabin \
        rentals; resorts & lodges; condo rentals vacation; conference center; conference centers; vacation cabins; \
        hotel & conference center
        721110|Hotels (except Casino Hotels) and Motels
        721120|Casino Hotels
        72119|Other Traveler Accommodation
        721191|Bed-and-Breakfast Inns
        721199|All Other Traveler Accommodation
        7212|RV (Recreational Vehicle) Parks and Recreational Camps|campgrounds; rv parks; campground; rv park; summer \
        camps; recreational vehicle parks and campsites; sporting and recreational camps; camps; camping; summer \
        camp; campgrounds & rv parks; rv campground; youth camp; camp; campgrounds and rv parks; dude ranch; \
        retreat center; retreats; fishing camp; rv resorts; camps & retreats; guest ranch; rv parks & campgrounds
        72121|RV (Recreational Vehicle) Parks and Recreational Camps
        721211|RV (Recreational Vehicle) Parks and Campgrounds
        721214|Recreational and Vacation Camps (except Campgrounds)
        7213|Rooming and Boarding Houses, Dormitories, and Workers' Camps|dormitories; rooming and boarding houses; \
        boarding houses; organization hotels and lodging houses on membership basis; fraternity house; workers \
        camps; rooming house; fraternity and sorority houses; dormitory; boarding house; man camp
        721310|Rooming and Boarding Houses, Dormitories, and Workers' Camps
        722|Food Services and Drinking Places|food & beverages; food and beverage; food and beverage services; eating \
        and drinking places; food services; restaurants, food & beverage; restaurants & bars; restaurants and bars; \
        restaurant/bar; food service restaurants; food/beverage; food & drink; dining & entertainment; bars & \
        restaurants; restaurants/bars; restaurants & beverage; food & beverage services; restaurants and catering; \
        food & dining; restaurants & catering; food; restaurant & bar; restaurant industry; food beverage; food and \
        drink; dining & nightlife; restaurants/food & beverage; food and beverage service activities; eating & \
        drinking
        7223|Special Food Services|caterers; catering; food trucks; food service contractors; food truck; mobile food \
        services; catering services; caterer; contract food service; concessions; food service management; food \
        service contractor; food concession; street vendors; cafeteria services contract; catering & events; \
        industrial caterers; catering service; personal chef; caterers & catering; banquet catering; mobile food; \
        ice cream truck; concession stands; hot dog cart; personal chefs; caterers/catering; food vendors; food \
        concessions; private chef; catering/food service
        722310|Food Service Contractors
        722320|Caterers
        722330|Mobile Food Services
        7224|Drinking Places (Alcoholic Beverages)|bars; bar; taverns; nightclub; bars, taverns, and nightclubs; pub; \
        drinking places; tavern; nightclubs; night club; pubs; drinking places alcoholic beverages; wine bar; \
        cocktail lounge; brewpub bar; sports bar; lounge; bars & taverns; bar & lounge; taverns & bars; night \
        clubs; wine bars; lounges; taproom; saloon; bars & nightclubs; cocktail bar; nightlife; bars/taverns; bar & \
        grill tavern; beer garden; bars/nightclubs
        722410|Drinking Places (Alcoholic Beverages)
        7225|Restaurants and Other Eating Places|restaurants; restaurant; coffee shop; coffee shops; cafe; fast food; \
        pizza; diner; food service; ice cream shop; eating places; cafes; full service restaurants; fast food \
        restaurants; restaurant chain; sandwich shop; coffee house; pizzeria; ice cream parlor; steakhouse; \
        delicatessen; deli; restaurants & cafes; limited service restaurants; buffet; cafeteria; frozen yogurt; \
        juice bar; bakery cafe; bbq; barbecue; doughnut shops; coffee; dining; donuts; eateries; bistro; grill; \
        catering restaurant; restaurants - casual dining; bar & grill; ice cream; smoothies; quick service \
        restaurants; fine dining; coffee & tea; mexican restaurant; chinese restaurant; italian restaurant; sushi; \
        burgers; brewpub; coffeehouse; restaurant group; casual dining; restaurants & fast food; family restaurant; \
        restaurants & dining; coffee houses; bagels; drive-in restaurant; tea room; subs; fast casual; eating \
        establishments; sandwiches; breakfast restaurant; seafood restaurant; coffee roasters cafe; restaurants - \
        fast food; franchise restaurants; restaurants & eateries; pub & grill; chicken wings; pizza restaurant; \
        pizza delivery; bubble tea; food court; yogurt shop; wings; dessert shop; delis; coffee & espresso; \
        taqueria; tacos; restaurants/dining; cafeterias; diners; asian restaurant; restaurants and other eating \
        places; thai restaurant; coffee kiosk; restaurants full service
        722511|Full-Service Restaurants
        722513|Limited-Service Restaurants
        722514|Cafeterias, Grill Buffets, and Buffets
        722515|Snack and Nonalcoholic Beverage Bars
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
