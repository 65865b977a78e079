extension MetropolitanAreas {
    /// Larger cities outside the United States. Each line: the city and its country (and region where people print it); the
    /// names people give it; then its suburbs and neighbours.
    static let world =
        """
        Toronto, CA, ON | GTA, Greater Toronto Area, Greater Toronto | Toronto, Mississauga, Brampton, Markham, Vaughan, Richmond Hill, Oakville, Burlington, Scarborough, North York, Etobicoke, Pickering, Ajax, Oshawa, Whitby
        Montreal, CA, QC | Greater Montreal, Montréal | Montreal, Laval, Longueuil, Brossard, Westmount, Dorval, Saint-Laurent
        Vancouver, CA, BC | Greater Vancouver, Metro Vancouver, Lower Mainland | Vancouver, Burnaby, Richmond, Surrey, North Vancouver, West Vancouver, Coquitlam, New Westminster, Langley, Delta
        Calgary, CA, AB | | Calgary, Airdrie
        Edmonton, CA, AB | | Edmonton, Sherwood Park, Saint Albert
        Ottawa, CA, ON | National Capital Region Canada | Ottawa, Kanata, Gatineau, Nepean
        Winnipeg, CA, MB | | Winnipeg
        Quebec City, CA, QC | | Quebec City, Quebec, Levis
        Hamilton, CA, ON | | Hamilton
        Kitchener, CA, ON | Waterloo Region | Kitchener, Waterloo, Cambridge, Guelph
        Halifax, CA, NS | | Halifax, Dartmouth
        Victoria, CA, BC | | Victoria, Saanich
        Saskatoon, CA, SK | | Saskatoon
        Regina, CA, SK | | Regina
        London, GB | Greater London | London, City of London, Westminster, Croydon, Wimbledon, Richmond upon Thames, Ealing, Canary Wharf
        Manchester, GB | Greater Manchester | Manchester, Salford, Stockport
        Birmingham, GB | West Midlands | Birmingham, Solihull
        Edinburgh, GB | | Edinburgh, Leith
        Glasgow, GB | Greater Glasgow | Glasgow
        Leeds, GB | | Leeds, Bradford
        Bristol, GB | | Bristol
        Liverpool, GB | Merseyside | Liverpool
        Cambridge, GB | Silicon Fen | Cambridge
        Oxford, GB | | Oxford
        Belfast, GB | | Belfast
        Cardiff, GB | | Cardiff
        Newcastle, GB | Tyneside | Newcastle upon Tyne, Gateshead
        Sheffield, GB | | Sheffield
        Nottingham, GB | | Nottingham
        Dublin, IE | Greater Dublin | Dublin, Dun Laoghaire, Swords
        Cork, IE | | Cork
        Galway, IE | | Galway
        Berlin, DE | | Berlin, Potsdam
        Munich, DE | München, Muenchen | Munich, München, Muenchen, Garching, Unterföhring, Ismaning, Freising, Unterhaching, Grünwald
        Hamburg, DE | | Hamburg, Norderstedt
        Frankfurt, DE | Rhein-Main, Rhine-Main, Frankfurt am Main | Frankfurt, Frankfurt am Main, Offenbach, Eschborn, Darmstadt, Wiesbaden, Mainz, Bad Homburg
        Cologne, DE | Köln, Koeln, Rheinland, Rhineland | Cologne, Köln, Koeln, Bonn, Leverkusen, Hürth
        Düsseldorf, DE | Duesseldorf | Düsseldorf, Duesseldorf, Neuss, Ratingen, Krefeld
        Essen, DE | Ruhrgebiet, Ruhr, Ruhr Area, Ruhrpott | Essen, Dortmund, Duisburg, Bochum, Gelsenkirchen, Oberhausen, Mülheim
        Stuttgart, DE | | Stuttgart, Böblingen, Sindelfingen, Esslingen, Ludwigsburg, Leonberg
        Nuremberg, DE | Nürnberg, Nuernberg, Metropolregion Nürnberg | Nuremberg, Nürnberg, Nuernberg, Erlangen, Fürth, Herzogenaurach
        Hannover, DE | Hanover Germany | Hannover
        Leipzig, DE | | Leipzig, Halle
        Dresden, DE | | Dresden
        Bremen, DE | | Bremen
        Karlsruhe, DE | | Karlsruhe
        Mannheim, DE | Rhein-Neckar | Mannheim, Heidelberg, Ludwigshafen, Walldorf
        Freiburg, DE | | Freiburg, Freiburg im Breisgau
        Münster, DE | | Münster, Muenster
        Aachen, DE | | Aachen
        Vienna, AT | Wien | Vienna, Wien
        Graz, AT | | Graz
        Salzburg, AT | | Salzburg
        Linz, AT | | Linz
        Innsbruck, AT | | Innsbruck
        Zurich, CH | Zürich, Zuerich | Zurich, Zürich, Zuerich, Winterthur, Zug
        Geneva, CH | Genève, Genf | Geneva, Genève, Genf, Carouge
        Basel, CH | | Basel, Bâle, Allschwil
        Bern, CH | Berne | Bern, Berne
        Lausanne, CH | | Lausanne
        Paris, FR | Île-de-France, Ile de France, Région parisienne | Paris, La Défense, Boulogne-Billancourt, Neuilly-sur-Seine, Versailles, Saint-Denis, Nanterre, Courbevoie, Issy-les-Moulineaux, Levallois-Perret, Puteaux
        Lyon, FR | | Lyon, Villeurbanne
        Marseille, FR | | Marseille, Aix-en-Provence
        Toulouse, FR | | Toulouse, Blagnac
        Lille, FR | | Lille, Roubaix
        Bordeaux, FR | | Bordeaux
        Nantes, FR | | Nantes
        Nice, FR | Côte d'Azur, French Riviera | Nice, Cannes, Sophia Antipolis, Antibes
        Strasbourg, FR | | Strasbourg
        Grenoble, FR | | Grenoble
        Brussels, BE | Bruxelles, Brussel | Brussels, Bruxelles, Brussel, Zaventem
        Antwerp, BE | Antwerpen | Antwerp, Antwerpen
        Ghent, BE | Gent | Ghent, Gent
        Luxembourg, LU | | Luxembourg
        Amsterdam, NL | Randstad | Amsterdam, Amstelveen, Haarlem, Hoofddorp, Hilversum, Zaandam
        Rotterdam, NL | | Rotterdam, Schiedam
        The Hague, NL | Den Haag | The Hague, Den Haag, Delft, Leiden
        Utrecht, NL | | Utrecht
        Eindhoven, NL | Brainport | Eindhoven, Veldhoven
        Groningen, NL | | Groningen
        Copenhagen, DK | København, Kopenhagen | Copenhagen, København, Kopenhagen, Frederiksberg, Lyngby, Ballerup
        Aarhus, DK | | Aarhus, Århus
        Stockholm, SE | | Stockholm, Solna, Kista, Sundbyberg, Täby
        Gothenburg, SE | Göteborg | Gothenburg, Göteborg, Mölndal
        Malmö, SE | | Malmö, Lund
        Oslo, NO | | Oslo, Lysaker, Fornebu
        Bergen, NO | | Bergen
        Helsinki, FI | | Helsinki, Espoo, Vantaa
        Tampere, FI | | Tampere
        Reykjavik, IS | | Reykjavik
        Warsaw, PL | Warszawa, Warschau | Warsaw, Warszawa, Warschau
        Krakow, PL | Kraków, Krakau, Cracow | Krakow, Kraków, Cracow
        Wroclaw, PL | Breslau | Wroclaw, Wrocław
        Gdansk, PL | Tricity, Trójmiasto | Gdansk, Gdynia, Sopot
        Prague, CZ | Praha, Prag | Prague, Praha, Prag
        Brno, CZ | | Brno
        Bratislava, SK | | Bratislava
        Budapest, HU | | Budapest
        Bucharest, RO | București, Bukarest | Bucharest, București
        Cluj-Napoca, RO | Cluj | Cluj-Napoca, Cluj
        Sofia, BG | | Sofia
        Athens, GR | Athina, Athen | Athens, Athina, Piraeus
        Zagreb, HR | | Zagreb
        Ljubljana, SI | | Ljubljana
        Belgrade, RS | Beograd | Belgrade, Beograd
        Vilnius, LT | | Vilnius
        Riga, LV | | Riga
        Tallinn, EE | | Tallinn
        Kyiv, UA | Kiev | Kyiv, Kiev
        Lviv, UA | | Lviv
        Moscow, RU | Moskva, Moskau | Moscow, Moskva
        Saint Petersburg, RU | | Sankt Peterburg
        Istanbul, TR | | Istanbul
        Ankara, TR | | Ankara
        Madrid, ES | | Madrid, Alcobendas, Pozuelo de Alarcón
        Barcelona, ES | | Barcelona, Sant Cugat, Hospitalet
        Valencia, ES | | Valencia
        Seville, ES | Sevilla | Seville, Sevilla
        Bilbao, ES | | Bilbao
        Málaga, ES | Costa del Sol | Málaga, Marbella
        Lisbon, PT | Lisboa, Lissabon | Lisbon, Lisboa, Oeiras, Cascais
        Porto, PT | Oporto | Porto, Oporto
        Rome, IT | Roma, Rom | Rome, Roma
        Milan, IT | Milano, Mailand | Milan, Milano, Monza
        Turin, IT | Torino | Turin, Torino
        Bologna, IT | | Bologna
        Florence, IT | Firenze, Florenz | Firenze
        Naples, IT | Napoli | Napoli
        Tel Aviv, IL | Gush Dan | Tel Aviv, Herzliya, Ramat Gan, Petah Tikva
        Jerusalem, IL | | Jerusalem
        Haifa, IL | | Haifa
        Dubai, AE | | Dubai
        Abu Dhabi, AE | | Abu Dhabi
        Doha, QA | | Doha
        Riyadh, SA | | Riyadh
        Cairo, EG | | Cairo, Giza
        Casablanca, MA | | Casablanca
        Lagos, NG | | Lagos, Ikeja
        Nairobi, KE | | Nairobi
        Accra, GH | | Accra
        Johannesburg, ZA | Joburg, Gauteng | Johannesburg, Sandton, Pretoria, Midrand
        Cape Town, ZA | | Cape Town, Stellenbosch
        Mumbai, IN | Bombay | Mumbai, Bombay, Navi Mumbai, Thane
        Delhi, IN | NCR, Delhi NCR, New Delhi | Delhi, New Delhi, Gurgaon, Gurugram, Noida
        Bengaluru, IN | Bangalore | Bengaluru, Bangalore, Whitefield
        Hyderabad, IN | | Hyderabad, Secunderabad
        Chennai, IN | Madras | Chennai
        Pune, IN | | Pune
        Kolkata, IN | Calcutta | Kolkata
        Ahmedabad, IN | | Ahmedabad
        Karachi, PK | | Karachi
        Lahore, PK | | Lahore
        Dhaka, BD | | Dhaka
        Colombo, LK | | Colombo
        Beijing, CN | Peking | Beijing
        Shanghai, CN | | Shanghai
        Shenzhen, CN | | Shenzhen
        Guangzhou, CN | Canton China | Guangzhou
        Hangzhou, CN | | Hangzhou
        Hong Kong, HK | | Hong Kong, Kowloon
        Taipei, TW | | Taipei
        Tokyo, JP | Greater Tokyo | Tokyo, Yokohama, Kawasaki, Chiba, Saitama
        Osaka, JP | Kansai | Osaka, Kyoto, Kobe
        Nagoya, JP | | Nagoya
        Seoul, KR | | Seoul, Incheon, Seongnam, Pangyo
        Busan, KR | | Busan
        Singapore, SG | | Singapore
        Kuala Lumpur, MY | KL, Klang Valley | Kuala Lumpur, Petaling Jaya
        Jakarta, ID | | Jakarta
        Bangkok, TH | | Bangkok
        Ho Chi Minh City, VN | Saigon, HCMC | Ho Chi Minh City, Saigon
        Hanoi, VN | | Hanoi
        Manila, PH | Metro Manila | Manila, Makati, Quezon City, Taguig
        Sydney, AU, NSW | Greater Sydney | Sydney, Parramatta, North Sydney
        Melbourne, AU, VIC | | South Yarra, Docklands
        Brisbane, AU, QLD | | Brisbane
        Perth, AU, WA | | Perth
        Adelaide, AU, SA | | Adelaide
        Canberra, AU, ACT | | Canberra
        Auckland, NZ | | Auckland
        Wellington, NZ | | Wellington
        Christchurch, NZ | | Christchurch
        Mexico City, MX | CDMX, Ciudad de México, DF | Mexico City, Ciudad de México
        Guadalajara, MX | | Guadalajara, Zapopan
        Monterrey, MX | | Monterrey, San Pedro Garza García
        Tijuana, MX | | Tijuana
        São Paulo, BR | Sao Paulo | São Paulo, Osasco, Barueri, Campinas
        Rio de Janeiro, BR | Rio | Rio de Janeiro, Niterói
        Belo Horizonte, BR | | Belo Horizonte
        Brasília, BR | | Brasília
        Curitiba, BR | | Curitiba
        Porto Alegre, BR | | Porto Alegre
        Buenos Aires, AR | | Buenos Aires
        Santiago, CL | | Santiago de Chile
        Bogotá, CO | | Bogotá
        Medellín, CO | | Medellín
        Lima, PE | | Lima
        Quito, EC | | Quito
        Montevideo, UY | | Montevideo
        San José, CR | | Escazú
        Panama City, PA | | Ciudad de Panamá
        """
}
