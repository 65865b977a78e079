/// The classification, sectors 71 and 72: arts, recreation, lodging, food service. Each line: code, title, and the words that people have for it.
enum NAICSLeisure {
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
        """
}
