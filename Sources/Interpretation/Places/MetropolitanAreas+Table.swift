extension MetropolitanAreas {
    /// The larger metropolitan areas of the United States. Each line: the principal city and its state; the names people
    /// give the area; then for each state its cities and suburbs.
    static let unitedStates =
        """
        New York, NY | NYC, Big Apple, Tri-State, Tristate, New York City, New York Metro, Greater New York, NY Metro | NY: New York, New York City, NYC, Manhattan, Brooklyn, Queens, Bronx, Staten Island, Yonkers, White Plains, New Rochelle, Mount Vernon, Scarsdale, Rye, Harrison, Port Chester, Tarrytown, Hempstead, Garden City, Mineola, Great Neck, Long Beach, Levittown, Hicksville, Huntington, Melville, Islip, Babylon, Hauppauge, Smithtown, Brookhaven, Patchogue, Long Island, Long Island City, Flushing, Jamaica, Astoria, Forest Hills, Freeport, Valley Stream, Syosset, Plainview, Farmingdale, Bethpage, Westbury, Uniondale, Bay Shore, Commack, Stony Brook, Nyack, New City, Armonk, Purchase | NJ: Newark, Jersey City, Hoboken, Elizabeth, Paterson, Clifton, Passaic, Hackensack, Fort Lee, Secaucus, Bayonne, Union City, East Orange, Montclair, Morristown, Parsippany, Edison, New Brunswick, Piscataway, Woodbridge, Metuchen, Summit, Short Hills, Livingston, Roseland, Florham Park, Madison, Basking Ridge, Bridgewater, Somerset, Somerville, Red Bank, Freehold, Toms River, Paramus, Teaneck, Englewood, Englewood Cliffs, Weehawken, Ridgewood, Wayne, Totowa, Cranford, Union, Rahway, Linden, Westfield, West Orange, Warren, Murray Hill | CT: Stamford, Greenwich, Norwalk, Darien, Westport, Danbury, Bridgeport, Fairfield
        Los Angeles, CA | LA, L.A., Greater Los Angeles, SoCal, Southland, Los Angeles Metropolitan Area | CA: Los Angeles, Long Beach, Santa Monica, Pasadena, Glendale, Burbank, Torrance, Inglewood, Culver City, Beverly Hills, West Hollywood, Hollywood, Studio City, Sherman Oaks, Encino, Van Nuys, Woodland Hills, Northridge, Calabasas, Malibu, El Segundo, Manhattan Beach, Redondo Beach, Hermosa Beach, Hawthorne, Gardena, Carson, Compton, Downey, Norwalk, Whittier, Pomona, West Covina, El Monte, Alhambra, Arcadia, Monrovia, Santa Clarita, Valencia, Lancaster, Palmdale, Anaheim, Santa Ana, Irvine, Orange, Fullerton, Huntington Beach, Newport Beach, Costa Mesa, Tustin, Laguna Beach, Laguna Niguel, Mission Viejo, Lake Forest, Aliso Viejo, Garden Grove, Westminster, Fountain Valley, Brea, Yorba Linda, Cerritos, Marina Del Rey, Venice, Playa Vista, Bel Air, Brentwood, Orange County, Cypress, Buena Park, San Clemente, Foothill Ranch
        Chicago, IL | Chicagoland, Windy City, Greater Chicago, Chicago Metropolitan Area | IL: Chicago, Evanston, Naperville, Aurora, Joliet, Elgin, Schaumburg, Oak Park, Skokie, Oak Brook, Oakbrook Terrace, Downers Grove, Lombard, Lisle, Wheaton, Arlington Heights, Palatine, Hoffman Estates, Rolling Meadows, Des Plaines, Rosemont, Park Ridge, Northbrook, Deerfield, Highland Park, Lake Forest, Lake Bluff, Libertyville, Vernon Hills, Waukegan, Gurnee, Glenview, Winnetka, Wilmette, Elmhurst, Itasca, Bolingbrook, Plainfield, Orland Park, Tinley Park, Cicero, Berwyn, Bensenville, Elk Grove Village, Buffalo Grove, Mount Prospect, Wheeling, Niles, Westchester, Hinsdale, Burr Ridge, Warrenville, St. Charles, Geneva, Batavia, Crystal Lake, Barrington, Lake Zurich, Carol Stream, Addison, Oak Lawn, Romeoville, Bannockburn, Lincolnshire, Riverwoods | IN: Gary, Hammond, Merrillville, Crown Point, Munster, Valparaiso, Schererville | WI: Kenosha, Pleasant Prairie
        Dallas, TX | DFW, Dallas-Fort Worth, Dallas Fort Worth Metroplex, Metroplex, Dallas/Fort Worth | TX: Dallas, Fort Worth, Arlington, Plano, Irving, Frisco, McKinney, Garland, Richardson, Carrollton, Addison, Grapevine, Southlake, Denton, Lewisville, Allen, Mesquite, Grand Prairie, Coppell, Flower Mound, Euless, Bedford, Hurst, Keller, Westlake, Las Colinas, Farmers Branch, The Colony, Rockwall, Mansfield, DeSoto, Duncanville, Cedar Hill, Prosper, Rowlett, Wylie, Roanoke, Trophy Club, Highland Park
        Houston, TX | Greater Houston, H-Town | TX: Houston, The Woodlands, Woodlands, Sugar Land, Katy, Pearland, League City, Pasadena, Baytown, Conroe, Spring, Cypress, Missouri City, Stafford, Humble, Kingwood, Tomball, Galveston, Bellaire, Friendswood, Webster, Clear Lake, Rosenberg, Richmond, Texas City, La Porte, Deer Park
        Washington, DC | DMV, DC, D.C., NOVA, Northern Virginia, Washington Metro, National Capital Region, Washington DC-Baltimore, Capital Region, Beltway | DC: Washington | VA: Arlington, Alexandria, Fairfax, Reston, Herndon, McLean, Tysons, Tysons Corner, Vienna, Falls Church, Chantilly, Ashburn, Leesburg, Sterling, Dulles, Manassas, Springfield, Annandale, Burke, Centreville, Woodbridge, Fredericksburg, Gainesville, Lorton, Fort Belvoir, Great Falls, Merrifield, Crystal City, Rosslyn | MD: Bethesda, Rockville, Silver Spring, Gaithersburg, Germantown, College Park, Chevy Chase, Potomac, Hyattsville, Greenbelt, Bowie, Laurel, Frederick, Waldorf, Landover, Largo, Takoma Park, Olney, Upper Marlboro, Beltsville, Lanham, Oxon Hill, National Harbor
        Philadelphia, PA | Philly, Greater Philadelphia, Delaware Valley, Main Line | PA: Philadelphia, King of Prussia, Conshohocken, West Conshohocken, Wayne, Malvern, Exton, West Chester, Media, Radnor, Bryn Mawr, Villanova, Bala Cynwyd, Ardmore, Plymouth Meeting, Blue Bell, Fort Washington, Horsham, Willow Grove, Doylestown, Newtown, Bensalem, Levittown, Langhorne, Norristown, Lansdale, Phoenixville, Chester, Upper Darby, Jenkintown, Ambler, Newtown Square, Berwyn, Chesterbrook, Collegeville | NJ: Camden, Cherry Hill, Mount Laurel, Marlton, Moorestown, Voorhees, Haddonfield, Deptford, Glassboro, Burlington | DE: Wilmington, Newark, New Castle, Claymont
        Miami, FL | South Florida, Greater Miami, Miami-Fort Lauderdale, Miami Metro | FL: Miami, Fort Lauderdale, West Palm Beach, Miami Beach, Coral Gables, Doral, Hialeah, Aventura, Hollywood, Pembroke Pines, Miramar, Plantation, Sunrise, Weston, Davie, Boca Raton, Delray Beach, Boynton Beach, Pompano Beach, Deerfield Beach, Coral Springs, Palm Beach, Palm Beach Gardens, Jupiter, Kendall, Homestead, Coconut Grove, Key Biscayne, Tamarac, Hallandale Beach, Miami Lakes, Miami Gardens, North Miami, Wellington
        Atlanta, GA | ATL, Metro Atlanta, Greater Atlanta, Hotlanta | GA: Atlanta, Marietta, Alpharetta, Roswell, Sandy Springs, Johns Creek, Dunwoody, Decatur, Smyrna, Kennesaw, Duluth, Norcross, Peachtree Corners, Lawrenceville, Cumming, Milton, Brookhaven, Buckhead, Buford, Suwanee, Stone Mountain, Tucker, Peachtree City, Newnan, McDonough, Stockbridge, Woodstock, Canton, Douglasville, College Park, East Point, Fayetteville, Conyers, Chamblee, Snellville, Acworth
        Boston, MA | Greater Boston, Beantown, Boston Metro | MA: Boston, Cambridge, Somerville, Brookline, Newton, Waltham, Burlington, Lexington, Watertown, Quincy, Braintree, Framingham, Natick, Wellesley, Needham, Dedham, Norwood, Woburn, Wilmington, Andover, North Andover, Lowell, Lawrence, Medford, Malden, Revere, Chelsea, Everett, Arlington, Belmont, Concord, Bedford, Billerica, Chelmsford, Westford, Acton, Maynard, Marlborough, Hudson, Sudbury, Weston, Canton, Milton, Weymouth, Hingham, Plymouth, Brockton, Foxborough, Mansfield, Franklin, Peabody, Salem, Beverly, Danvers, Lynn, Gloucester, Newburyport, Haverhill, Littleton, Boxborough, Tewksbury, Reading, Stoneham, Wakefield, Westwood, Hopkinton, Chestnut Hill, Allston, Charlestown | NH: Nashua, Salem, Portsmouth, Londonderry, Derry
        Phoenix, AZ | Valley of the Sun, Greater Phoenix, Phoenix Metro | AZ: Phoenix, Scottsdale, Mesa, Tempe, Chandler, Gilbert, Glendale, Peoria, Surprise, Goodyear, Avondale, Paradise Valley, Fountain Hills, Queen Creek, Buckeye, Apache Junction, Sun City, Cave Creek, Litchfield Park, Maricopa, Casa Grande
        San Francisco, CA | Bay Area, SF, San Fran, Frisco Bay, San Francisco Bay Area, SF Bay Area, East Bay, Peninsula, Silicon Valley, South Bay, Greater San Francisco | CA: San Francisco, Oakland, Berkeley, Emeryville, Alameda, San Leandro, Hayward, Fremont, Newark, Union City, Pleasanton, Livermore, Dublin, San Ramon, Danville, Walnut Creek, Concord, Lafayette, Orinda, Pleasant Hill, Richmond, Martinez, Antioch, Pittsburg, Daly City, South San Francisco, San Bruno, Millbrae, Burlingame, San Mateo, Foster City, Belmont, San Carlos, Redwood City, Redwood Shores, Menlo Park, Palo Alto, East Palo Alto, Stanford, Los Altos, Mountain View, Sunnyvale, Santa Clara, San Jose, Cupertino, Campbell, Los Gatos, Saratoga, Milpitas, Morgan Hill, Gilroy, San Rafael, Novato, Mill Valley, Sausalito, Larkspur, Corte Madera, Tiburon, Vallejo, Benicia, Fairfield, Napa, Petaluma, Half Moon Bay, Brisbane, Castro Valley, Brentwood
        Riverside, CA | Inland Empire, IE | CA: Riverside, San Bernardino, Ontario, Rancho Cucamonga, Fontana, Corona, Moreno Valley, Temecula, Murrieta, Redlands, Upland, Chino, Chino Hills, Rialto, Victorville, Hesperia, Palm Springs, Palm Desert, Indio, Hemet, Claremont
        Detroit, MI | Metro Detroit, Motor City, Southeast Michigan, Greater Detroit | MI: Detroit, Dearborn, Southfield, Troy, Warren, Sterling Heights, Livonia, Farmington Hills, Farmington, Novi, Auburn Hills, Pontiac, Royal Oak, Birmingham, Bloomfield Hills, Rochester Hills, Rochester, Canton, Westland, Plymouth, Northville, Romulus, Taylor, Grosse Pointe, Ferndale, Madison Heights, Wixom, Clinton Township, Macomb, Mount Clemens, Utica, Allen Park, Wyandotte
        Seattle, WA | Puget Sound, Seattle-Tacoma, Greater Seattle, Emerald City, Eastside | WA: Seattle, Tacoma, Bellevue, Redmond, Kirkland, Bothell, Renton, Kent, Everett, Issaquah, Sammamish, Federal Way, Auburn, Tukwila, SeaTac, Burien, Shoreline, Lynnwood, Edmonds, Mukilteo, Mercer Island, Woodinville, Kenmore, Snoqualmie, Puyallup, Lakewood, Gig Harbor, Marysville, DuPont, University Place
        Minneapolis, MN | Twin Cities, Mpls, Minneapolis-St. Paul, Minneapolis-Saint Paul, Minneapolis Saint Paul, MSP, Greater Minneapolis-St. Paul, Twin Cities Metro, Minneapolis/St. Paul, Mpls-St Paul, Minneapple | MN: Minneapolis, Mpls, Saint Paul, Bloomington, Edina, Eden Prairie, Minnetonka, Plymouth, Maple Grove, Brooklyn Park, Brooklyn Center, Saint Louis Park, Golden Valley, Hopkins, Richfield, Eagan, Burnsville, Apple Valley, Lakeville, Woodbury, Maplewood, Roseville, Shoreview, Arden Hills, New Brighton, Fridley, Blaine, Coon Rapids, Anoka, Chanhassen, Chaska, Shakopee, Savage, Prior Lake, Mendota Heights, Inver Grove Heights, South Saint Paul, West Saint Paul, Cottage Grove, Oakdale, Stillwater, White Bear Lake, Vadnais Heights, Little Canada, Falcon Heights, Columbia Heights, Crystal, Robbinsdale, New Hope, Champlin, Rogers, Elk River, Andover, Ramsey, Lino Lakes, Forest Lake, Hugo, Rosemount, Farmington, Hastings, Wayzata, Excelsior, Medina, Orono, Mound, Waconia, Victoria, Buffalo, Monticello, Saint Michael, Lauderdale, Osseo, Dayton, Otsego, Lake Elmo, Afton, Northfield, Ham Lake, Spring Lake Park, Mounds View | WI: Hudson, River Falls, New Richmond, Somerset
        San Diego, CA | Greater San Diego, San Diego County | CA: San Diego, La Jolla, Carlsbad, Chula Vista, Oceanside, Escondido, Encinitas, Del Mar, Solana Beach, El Cajon, La Mesa, National City, Coronado, Poway, Vista, San Marcos, Santee, Rancho Bernardo, Sorrento Valley
        Tampa, FL | Tampa Bay, Tampa-St. Petersburg, Greater Tampa | FL: Tampa, Saint Petersburg, Clearwater, Brandon, Largo, Dunedin, Oldsmar, Safety Harbor, Palm Harbor, Tarpon Springs, Wesley Chapel, Lutz, Riverview, Pinellas Park, New Port Richey, Plant City, Temple Terrace
        Denver, CO | Mile High City, Greater Denver, Denver Metro, Denver Metropolitan Area, Front Range | CO: Denver, Aurora, Lakewood, Englewood, Greenwood Village, Centennial, Littleton, Highlands Ranch, Lone Tree, Parker, Castle Rock, Golden, Arvada, Westminster, Broomfield, Thornton, Northglenn, Commerce City, Brighton, Wheat Ridge, Denver Tech Center, Boulder, Louisville, Lafayette, Superior, Longmont, Erie
        St. Louis, MO | STL, Greater St. Louis, Gateway City, St. Louis Metro | MO: Saint Louis, Clayton, Chesterfield, Creve Coeur, Maryland Heights, Florissant, Kirkwood, Webster Groves, Ballwin, Saint Charles, Saint Peters, O'Fallon, Wentzville, Town and Country, Des Peres, University City, Hazelwood, Earth City, Fenton, Bridgeton, Brentwood, Ladue | IL: Belleville, Edwardsville, O'Fallon, Collinsville, Alton, East Saint Louis, Granite City, Scott Air Force Base
        Baltimore, MD | Charm City, Greater Baltimore, B-More | MD: Baltimore, Towson, Columbia, Ellicott City, Owings Mills, Hunt Valley, Timonium, Cockeysville, Glen Burnie, Linthicum, Linthicum Heights, Hanover, Annapolis, Annapolis Junction, Fort Meade, Catonsville, Pikesville, Bel Air, Aberdeen, White Marsh, Dundalk, Essex, Westminster, Sparks, Lutherville, Severna Park, Elkridge, Jessup
        Orlando, FL | Central Florida, Greater Orlando | FL: Orlando, Winter Park, Maitland, Lake Mary, Altamonte Springs, Kissimmee, Sanford, Oviedo, Longwood, Winter Garden, Apopka, Lake Buena Vista, Heathrow, Celebration, Casselberry, Clermont, Windermere
        Charlotte, NC | Greater Charlotte, Queen City, Charlotte Metro | NC: Charlotte, Concord, Gastonia, Huntersville, Cornelius, Mooresville, Matthews, Mint Hill, Pineville, Kannapolis, Monroe, Davidson | SC: Rock Hill, Fort Mill, Indian Land
        San Antonio, TX | Alamo City, Greater San Antonio | TX: San Antonio, New Braunfels, Schertz, Boerne, Alamo Heights, Universal City, Seguin, Live Oak
        Portland, OR | PDX, Portland Metro, Greater Portland, Rose City, Silicon Forest | OR: Portland, Beaverton, Hillsboro, Gresham, Tigard, Lake Oswego, Tualatin, Wilsonville, Oregon City, Milwaukie, West Linn, Clackamas, Happy Valley, Forest Grove, Sherwood | WA: Vancouver, Camas, Battle Ground
        Sacramento, CA | Greater Sacramento, Sac, Sactown | CA: Sacramento, Roseville, Folsom, Rancho Cordova, Elk Grove, Citrus Heights, Rocklin, Davis, West Sacramento, El Dorado Hills, Lincoln, Carmichael, Woodland, Granite Bay
        Pittsburgh, PA | Steel City, Greater Pittsburgh | PA: Pittsburgh, Cranberry Township, Canonsburg, Moon Township, Coraopolis, Bethel Park, Mount Lebanon, Monroeville, Wexford, Greensburg, Washington, Carnegie, Oakmont, Sewickley, McKeesport, Warrendale, Bridgeville, Southpointe
        Austin, TX | ATX, Greater Austin, Silicon Hills, Austin Metro | TX: Austin, Round Rock, Cedar Park, Georgetown, Pflugerville, San Marcos, Leander, Lakeway, Bee Cave, Kyle, Buda, Hutto, West Lake Hills, Dripping Springs, Manor
        Las Vegas, NV | Vegas, Sin City, Greater Las Vegas, Las Vegas Valley | NV: Las Vegas, Henderson, North Las Vegas, Boulder City, Paradise, Summerlin, Spring Valley, Enterprise
        Cincinnati, OH | Cincy, Greater Cincinnati, Northern Kentucky, Tri-State Cincinnati | OH: Cincinnati, Mason, Blue Ash, West Chester, Hamilton, Fairfield, Milford, Loveland, Norwood, Sharonville, Montgomery, Lebanon, Middletown, Batavia | KY: Covington, Florence, Newport, Erlanger, Fort Mitchell, Hebron, Fort Thomas | IN: Lawrenceburg
        Kansas City, MO | Kansas City Metro, KC, KC Metro, KCMO, Greater Kansas City, Kansas City Area | MO: Kansas City, North Kansas City, Lee's Summit, Lees Summit, Independence, Blue Springs, Liberty, Gladstone, Grandview, Raytown, Belton, Raymore, Riverside, Parkville, Smithville, Harrisonville, Excelsior Springs, Grain Valley, Platte City, Kearney | KS: Kansas City, Overland Park, Olathe, Lenexa, Shawnee, Shawnee Mission, Leawood, Prairie Village, Mission, Merriam, Roeland Park, Gardner, Spring Hill, De Soto, Bonner Springs, Lansing, Leavenworth, Basehor, Stilwell, Fairway, Mission Hills, Edwardsville, Lawrence
        Columbus, OH | Cbus, Greater Columbus, Central Ohio | OH: Columbus, Dublin, Westerville, New Albany, Worthington, Hilliard, Grove City, Upper Arlington, Gahanna, Reynoldsburg, Delaware, Lewis Center, Powell, Pickerington, Newark, Bexley, Marysville, Lancaster, Plain City
        Indianapolis, IN | Indy, Greater Indianapolis, Central Indiana, Naptown | IN: Indianapolis, Carmel, Fishers, Noblesville, Westfield, Zionsville, Greenwood, Plainfield, Brownsburg, Avon, Lawrence, Whitestown, Lebanon, Franklin, Anderson, Speedway
        Cleveland, OH | Greater Cleveland, Northeast Ohio, The Land, NEO | OH: Cleveland, Beachwood, Independence, Solon, Mayfield Heights, Mayfield Village, Westlake, Lakewood, Strongsville, Parma, Rocky River, Shaker Heights, Cleveland Heights, Euclid, Mentor, Elyria, Lorain, Medina, Twinsburg, Brecksville, Hudson, Middleburg Heights, Brook Park, Avon, Avon Lake, Willoughby, Brunswick, North Olmsted, Valley View, Highland Heights, Wickliffe
        San Juan, PR | | PR: San Juan, Bayamon, Carolina, Guaynabo, Caguas
        Nashville, TN | Music City, Greater Nashville, Middle Tennessee | TN: Nashville, Franklin, Brentwood, Murfreesboro, Hendersonville, Smyrna, La Vergne, Mount Juliet, Gallatin, Lebanon, Spring Hill, Goodlettsville, Antioch, Cool Springs
        Virginia Beach, VA | Hampton Roads, Tidewater, Norfolk Metro | VA: Virginia Beach, Norfolk, Chesapeake, Newport News, Hampton, Portsmouth, Suffolk, Williamsburg, Yorktown
        Providence, RI | Greater Providence, Rhode Island Metro | RI: Providence, Warwick, Cranston, Pawtucket, East Providence, Woonsocket, Newport, Lincoln, Smithfield, Johnston, Middletown, Bristol, East Greenwich, North Kingstown | MA: Fall River, New Bedford, Attleboro, Taunton, Seekonk
        Milwaukee, WI | MKE, Greater Milwaukee, Brew City, Southeast Wisconsin | WI: Milwaukee, Waukesha, Brookfield, Wauwatosa, West Allis, Menomonee Falls, New Berlin, Oak Creek, Franklin, Greenfield, Glendale, Mequon, Pewaukee, Germantown, Muskego, Cudahy, Whitefish Bay, Shorewood, Racine, West Bend, Oconomowoc, Hartland, Delafield, Butler, Brown Deer, Grafton, Cedarburg, Port Washington, Sussex
        Jacksonville, FL | Jax, First Coast | FL: Jacksonville, Jacksonville Beach, Ponte Vedra Beach, Ponte Vedra, Orange Park, Saint Augustine, Fernandina Beach, Neptune Beach, Fleming Island
        Oklahoma City, OK | OKC, Greater Oklahoma City | OK: Oklahoma City, Edmond, Norman, Moore, Midwest City, Yukon, Del City, Bethany, El Reno, Mustang, Tinker Air Force Base
        Raleigh, NC | Research Triangle, The Triangle, Triangle, RTP, Raleigh-Durham, Raleigh-Durham-Chapel Hill, Research Triangle Park | NC: Raleigh, Durham, Chapel Hill, Cary, Morrisville, Apex, Research Triangle Park, Wake Forest, Holly Springs, Garner, Carrboro, Fuquay-Varina, Clayton, Hillsborough, Knightdale
        Memphis, TN | Greater Memphis, Mid-South | TN: Memphis, Germantown, Collierville, Bartlett, Cordova | MS: Southaven, Olive Branch, Horn Lake, Hernando | AR: West Memphis
        Richmond, VA | RVA, Greater Richmond | VA: Richmond, Glen Allen, Henrico, Midlothian, Chesterfield, Mechanicsville, Ashland, Short Pump, Petersburg, Chester, Colonial Heights
        Louisville, KY | Kentuckiana, Greater Louisville, Derby City | KY: Louisville, Jeffersontown, Saint Matthews, Shepherdsville, Prospect, Middletown | IN: Jeffersonville, New Albany, Clarksville
        New Orleans, LA | NOLA, Big Easy, Crescent City, Greater New Orleans | LA: New Orleans, Metairie, Kenner, Slidell, Covington, Mandeville, Gretna, Harvey, Marrero, Chalmette
        Salt Lake City, UT | SLC, Wasatch Front, Salt Lake, Greater Salt Lake City | UT: Salt Lake City, Sandy, Draper, Murray, West Valley City, West Jordan, South Jordan, Midvale, Cottonwood Heights, Bountiful, Park City, Holladay, Taylorsville, Millcreek, Herriman, Riverton, Tooele
        Hartford, CT | Greater Hartford, Hartford Metro | CT: Hartford, West Hartford, East Hartford, Farmington, Glastonbury, Bloomfield, Windsor, Windsor Locks, Manchester, Newington, Rocky Hill, Wethersfield, Avon, Simsbury, New Britain, Bristol, Southington, Middletown, Cromwell, Plainville, Enfield, South Windsor, Vernon
        Buffalo, NY | Western New York, Buffalo-Niagara, WNY | NY: Buffalo, Amherst, Williamsville, Cheektowaga, Tonawanda, Niagara Falls, Orchard Park, Lancaster, East Aurora, Hamburg, Getzville, Lackawanna, North Tonawanda, Lockport
        Birmingham, AL | Greater Birmingham, Magic City | AL: Birmingham, Hoover, Vestavia Hills, Homewood, Mountain Brook, Bessemer, Pelham, Trussville, Alabaster
        Rochester, NY | Greater Rochester | NY: Rochester, Pittsford, Henrietta, West Henrietta, Fairport, Webster, Brighton, Greece, Penfield, Victor, Canandaigua
        Grand Rapids, MI | West Michigan, Furniture City | MI: Grand Rapids, Wyoming, Kentwood, Holland, Zeeland, Ada, Grandville, Walker, Byron Center, Caledonia, Rockford
        Tucson, AZ | Old Pueblo | AZ: Tucson, Oro Valley, Marana, Sahuarita, Green Valley
        Tulsa, OK | Greater Tulsa | OK: Tulsa, Broken Arrow, Jenks, Owasso, Bixby, Sapulpa, Sand Springs, Catoosa
        Fresno, CA | Central Valley | CA: Fresno, Clovis, Madera, Sanger
        Worcester, MA | Central Massachusetts | MA: Worcester, Shrewsbury, Westborough, Northborough, Auburn, Leominster, Fitchburg, Grafton, Millbury
        Omaha, NE | Greater Omaha, Omaha-Council Bluffs | NE: Omaha, Bellevue, Papillion, La Vista, Ralston, Elkhorn, Gretna, Boys Town | IA: Council Bluffs
        Bridgeport, CT | | CT: Shelton, Trumbull, Stratford, Ridgefield, Wilton, New Canaan
        New Haven, CT | Greater New Haven | CT: New Haven, Hamden, West Haven, Milford, Branford, Guilford, North Haven, Wallingford, Cheshire, Meriden, Orange, Waterbury
        Greenville, SC | Upstate South Carolina, The Upstate | SC: Greenville, Greer, Simpsonville, Mauldin, Easley, Travelers Rest
        Spartanburg, SC | | SC: Spartanburg, Duncan, Boiling Springs
        Albuquerque, NM | ABQ, Duke City | NM: Albuquerque, Rio Rancho, Corrales, Los Lunas
        Bakersfield, CA | | CA: Bakersfield, Delano, Shafter
        Knoxville, TN | East Tennessee | TN: Knoxville, Oak Ridge, Maryville, Farragut, Alcoa, Lenoir City
        McAllen, TX | Rio Grande Valley, RGV | TX: McAllen, Edinburg, Mission, Pharr, Harlingen, Brownsville
        El Paso, TX | Borderplex | TX: El Paso, Socorro | NM: Las Cruces, Sunland Park
        Allentown, PA | Lehigh Valley | PA: Allentown, Bethlehem, Easton, Center Valley, Breinigsville, Emmaus | NJ: Phillipsburg
        Baton Rouge, LA | Red Stick | LA: Baton Rouge, Gonzales, Denham Springs, Prairieville
        Dayton, OH | Miami Valley, Gem City | OH: Dayton, Beavercreek, Kettering, Centerville, Fairborn, Miamisburg, Springboro, Vandalia, Troy, Wright-Patterson AFB
        Columbia, SC | Midlands | SC: Columbia, West Columbia, Lexington, Irmo, Cayce
        Charleston, SC | Lowcountry, Greater Charleston | SC: Charleston, North Charleston, Mount Pleasant, Summerville, Goose Creek, Daniel Island
        Greensboro, NC | Piedmont Triad, Triad | NC: Greensboro, High Point, Jamestown, Burlington
        Winston-Salem, NC | | NC: Winston-Salem, Kernersville, Clemmons
        Little Rock, AR | Central Arkansas | AR: Little Rock, North Little Rock, Conway, Benton, Bryant, Maumelle
        Stockton, CA | | CA: Stockton, Lodi, Tracy, Manteca
        Akron, OH | | OH: Akron, Fairlawn, Cuyahoga Falls, Stow, Kent, Barberton
        Colorado Springs, CO | The Springs, Pikes Peak Region | CO: Colorado Springs, Monument, Fountain, Manitou Springs
        Fort Collins, CO | Northern Colorado, NoCo | CO: Fort Collins, Loveland, Windsor, Greeley, Timnath, Wellington
        Boise, ID | Treasure Valley, Boise Metro | ID: Boise, Meridian, Nampa, Eagle, Caldwell, Garden City, Kuna
        Ogden, UT | | UT: Ogden, Layton, Clearfield, Roy, Kaysville, Farmington
        Provo, UT | Utah Valley, Silicon Slopes | UT: Provo, Orem, Lehi, American Fork, Pleasant Grove, Spanish Fork, Springville, Saratoga Springs
        Madison, WI | Greater Madison, Mad City | WI: Madison, Middleton, Fitchburg, Sun Prairie, Verona, Monona, Waunakee, Stoughton, McFarland, DeForest, Cottage Grove
        Cape Coral, FL | Southwest Florida | FL: Cape Coral, Fort Myers, Bonita Springs, Estero, Lehigh Acres
        Naples, FL | | FL: Naples, Marco Island
        Sarasota, FL | Suncoast | FL: Sarasota, Bradenton, Venice, North Port, Lakewood Ranch
        Lakeland, FL | | FL: Lakeland, Winter Haven, Bartow
        Daytona Beach, FL | | FL: Daytona Beach, Ormond Beach, Port Orange, DeLand, Deltona
        Melbourne, FL | Space Coast | FL: Melbourne, Palm Bay, Cocoa, Cocoa Beach, Titusville, Rockledge, Cape Canaveral
        Port St. Lucie, FL | Treasure Coast | FL: Port Saint Lucie, Fort Pierce, Stuart, Vero Beach
        Pensacola, FL | Emerald Coast | FL: Pensacola, Gulf Breeze, Pace
        Tallahassee, FL | | FL: Tallahassee
        Gainesville, FL | | FL: Gainesville, Alachua
        Des Moines, IA | Greater Des Moines, DSM, Central Iowa | IA: Des Moines, West Des Moines, Urbandale, Clive, Johnston, Ankeny, Waukee, Altoona, Indianola, Norwalk
        Cedar Rapids, IA | Corridor, Iowa City-Cedar Rapids | IA: Cedar Rapids, Marion, Hiawatha
        Iowa City, IA | | IA: Iowa City, Coralville, North Liberty
        Davenport, IA | Quad Cities | IA: Davenport, Bettendorf | IL: Moline, Rock Island, East Moline
        Toledo, OH | Northwest Ohio | OH: Toledo, Maumee, Perrysburg, Sylvania, Oregon
        Augusta, GA | | GA: Augusta, Evans, Martinez | SC: Aiken, North Augusta
        Savannah, GA | | GA: Savannah, Pooler
        Syracuse, NY | Central New York | NY: Syracuse, Liverpool, East Syracuse, Fayetteville, Cicero, Clay, DeWitt
        Albany, NY | Capital District, Capital Region NY | NY: Albany, Schenectady, Troy, Saratoga Springs, Latham, Clifton Park, Colonie, Rensselaer, Cohoes
        Springfield, MA | Pioneer Valley | MA: Springfield, Holyoke, Chicopee, Northampton, Amherst, Westfield, Agawam, Easthampton
        Harrisburg, PA | Central Pennsylvania | PA: Harrisburg, Mechanicsburg, Camp Hill, Hershey, Carlisle, Lemoyne
        Lancaster, PA | | PA: Lancaster, Lititz, Ephrata
        York, PA | | PA: York, Hanover
        Reading, PA | | PA: Reading, Wyomissing
        Scranton, PA | NEPA | PA: Scranton, Wilkes-Barre, Hazleton, Moosic, Kingston
        Chattanooga, TN | Scenic City | TN: Chattanooga, East Ridge, Hixson, Cleveland
        Jackson, MS | | MS: Jackson, Ridgeland, Madison, Flowood, Brandon
        Wichita, KS | ICT, Air Capital | KS: Wichita, Derby, Andover, Newton, Haysville
        Topeka, KS | | KS: Topeka
        Manhattan, KS | Little Apple | KS: Manhattan, Junction City, Fort Riley
        Springfield, MO | | MO: Springfield, Nixa, Ozark, Republic
        Columbia, MO | CoMo | MO: Columbia, Jefferson City
        Huntsville, AL | Rocket City | AL: Huntsville, Madison, Decatur, Redstone Arsenal
        Mobile, AL | | AL: Mobile, Daphne, Fairhope
        Montgomery, AL | | AL: Montgomery, Prattville
        Fayetteville, AR | Northwest Arkansas, NWA | AR: Fayetteville, Bentonville, Rogers, Springdale, Bella Vista, Lowell
        Lexington, KY | Bluegrass | KY: Lexington, Georgetown, Nicholasville, Richmond
        Spokane, WA | Inland Northwest | WA: Spokane, Spokane Valley, Liberty Lake, Cheney | ID: Coeur d'Alene, Post Falls
        Reno, NV | Reno-Tahoe, Truckee Meadows | NV: Reno, Sparks, Carson City
        Anchorage, AK | | AK: Anchorage, Eagle River, Wasilla
        Honolulu, HI | Oahu | HI: Honolulu, Kailua, Pearl City, Kapolei, Aiea, Waikiki
        Lincoln, NE | | NE: Lincoln
        Sioux Falls, SD | | SD: Sioux Falls, Brandon, Harrisburg
        Fargo, ND | Fargo-Moorhead | ND: Fargo, West Fargo | MN: Moorhead, Dilworth
        Duluth, MN | Twin Ports, Duluth-Superior | MN: Duluth, Hermantown, Cloquet, Proctor | WI: Superior
        Rochester, MN | Med City | MN: Rochester, Byron, Stewartville
        St. Cloud, MN | | MN: Saint Cloud, Sartell, Sauk Rapids, Waite Park
        Mankato, MN | | MN: Mankato, North Mankato, Saint Peter
        Eau Claire, WI | Chippewa Valley | WI: Eau Claire, Chippewa Falls, Menomonie
        Green Bay, WI | | WI: Green Bay, De Pere, Ashwaubenon, Howard
        Appleton, WI | Fox Cities, Fox Valley | WI: Appleton, Neenah, Menasha, Kaukauna, Oshkosh
        La Crosse, WI | | WI: La Crosse, Onalaska | MN: La Crescent, Winona
        Ann Arbor, MI | Washtenaw | MI: Ann Arbor, Ypsilanti, Saline, Dexter
        Lansing, MI | Greater Lansing | MI: Lansing, East Lansing, Okemos, Holt
        Flint, MI | | MI: Flint, Grand Blanc, Burton
        Kalamazoo, MI | | MI: Kalamazoo, Portage, Battle Creek
        Fort Wayne, IN | | IN: Fort Wayne, New Haven
        South Bend, IN | Michiana | IN: South Bend, Mishawaka, Elkhart, Goshen, Notre Dame | MI: Niles
        Evansville, IN | | IN: Evansville, Newburgh
        Peoria, IL | | IL: Peoria, East Peoria, Morton, Pekin
        Champaign, IL | Champaign-Urbana | IL: Champaign, Urbana, Savoy
        Bloomington, IL | Bloomington-Normal | IL: Bloomington, Normal
        Springfield, IL | | IL: Springfield, Chatham
        Rockford, IL | | IL: Rockford, Loves Park, Belvidere
        Youngstown, OH | Mahoning Valley | OH: Youngstown, Boardman, Warren, Canfield | PA: Sharon
        Canton, OH | | OH: Canton, North Canton, Massillon
        Manchester, NH | Southern New Hampshire | NH: Manchester, Bedford, Concord, Hooksett, Merrimack, Goffstown
        Portland, ME | Greater Portland Maine | ME: Portland, South Portland, Scarborough, Westbrook, Falmouth, Freeport, Biddeford, Saco
        Burlington, VT | | VT: Burlington, South Burlington, Williston, Winooski, Essex Junction, Colchester
        Trenton, NJ | Central Jersey | NJ: Trenton, Princeton, Lawrenceville, Hamilton, Ewing, Pennington, Plainsboro, Hopewell
        Atlantic City, NJ | Jersey Shore | NJ: Atlantic City, Egg Harbor Township, Ocean City
        Wilmington, NC | Cape Fear | NC: Wilmington, Leland, Wrightsville Beach
        Asheville, NC | | NC: Asheville, Hendersonville, Arden, Black Mountain
        Fayetteville, NC | | NC: Fayetteville, Fort Liberty, Fort Bragg, Spring Lake
        Myrtle Beach, SC | Grand Strand | SC: Myrtle Beach, Conway, North Myrtle Beach
        Roanoke, VA | | VA: Roanoke, Salem, Blacksburg, Christiansburg
        Charlottesville, VA | | VA: Charlottesville
        Charleston, WV | Kanawha Valley | WV: Charleston, South Charleston
        Lubbock, TX | | TX: Lubbock
        Corpus Christi, TX | Coastal Bend | TX: Corpus Christi, Portland
        Midland, TX | Permian Basin | TX: Midland, Odessa
        Amarillo, TX | Panhandle | TX: Amarillo
        Waco, TX | | TX: Waco, Hewitt
        Killeen, TX | Fort Hood | TX: Killeen, Temple, Belton, Copperas Cove
        College Station, TX | Bryan-College Station, Aggieland | TX: College Station, Bryan
        Lafayette, LA | Acadiana | LA: Lafayette, Broussard
        Shreveport, LA | Shreveport-Bossier | LA: Shreveport, Bossier City
        Gulfport, MS | Gulf Coast Mississippi | MS: Gulfport, Biloxi, Ocean Springs
        Santa Rosa, CA | Sonoma County, Wine Country | CA: Santa Rosa, Rohnert Park, Sebastopol, Healdsburg, Windsor, Sonoma
        Oxnard, CA | Ventura County | CA: Oxnard, Ventura, Thousand Oaks, Camarillo, Simi Valley, Westlake Village, Moorpark, Newbury Park, Agoura Hills
        Santa Barbara, CA | Central Coast | CA: Santa Barbara, Goleta, Carpinteria, Santa Maria, Lompoc
        San Luis Obispo, CA | SLO | CA: San Luis Obispo, Paso Robles, Pismo Beach, Arroyo Grande
        Santa Cruz, CA | | CA: Santa Cruz, Scotts Valley, Watsonville, Capitola
        Monterey, CA | Monterey Peninsula | CA: Monterey, Salinas, Carmel, Seaside, Pacific Grove
        Modesto, CA | | CA: Modesto, Turlock, Ceres
        Salem, OR | Mid-Willamette | OR: Salem, Keizer
        Eugene, OR | | OR: Eugene, Springfield
        Bend, OR | Central Oregon | OR: Bend, Redmond
        Olympia, WA | | WA: Olympia, Lacey, Tumwater
        Bellingham, WA | | WA: Bellingham
        Kennewick, WA | Tri-Cities | WA: Kennewick, Richland, Pasco
        Billings, MT | | MT: Billings
        Missoula, MT | | MT: Missoula
        Bozeman, MT | | MT: Bozeman, Belgrade
        Santa Fe, NM | | NM: Santa Fe, Los Alamos
        Ithaca, NY | | NY: Ithaca
        State College, PA | Happy Valley PA | PA: State College, University Park
        Erie, PA | | PA: Erie
        """
}
