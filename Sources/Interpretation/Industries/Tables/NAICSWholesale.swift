/// The classification, sector 42: wholesale trade. Each line: code, title, and the words that people have for it.
enum NAICSWholesale {
    static let text = """
        42|Wholesale Trade|wholesale; wholesalers; wholesale trade; distribution; distributors; wholesale distribution; \
        import and export; importers and exporters; import export; wholesale import and export; wholesaling; \
        trading companies and distributors; wholesale and distribution; distributor; international trade; trading \
        company; merchant wholesalers; diversified wholesalers; industrial wholesale; distribution and wholesale; \
        importers; exporters; wholesale distributors
        423|Merchant Wholesalers, Durable Goods|wholesale trade durable goods; wholesale durable goods; durable goods \
        wholesale
        4231|Motor Vehicle and Motor Vehicle Parts and Supplies Merchant Wholesalers|auto parts wholesale; wholesale \
        motor vehicles and parts; automobiles and other motor vehicles wholesale; motor vehicle supplies and new \
        parts; tires wholesale; auto auction; used motor vehicle parts; automotive distributors; wholesale motor \
        vehicle parts; tires and tubes wholesale; motor vehicle parts used; truck parts; auto salvage; auto \
        wholesale; salvage yards; auto auctions; truck parts distributor
        423110|Automobile and Other Motor Vehicle Merchant Wholesalers|truck dealers wholesale
        423120|Motor Vehicle Supplies and New Parts Merchant Wholesalers
        423130|Tire and Tube Merchant Wholesalers
        423140|Motor Vehicle Parts (Used) Merchant Wholesalers|auto wreckers; junkyards auto
        4232|Furniture and Home Furnishing Merchant Wholesalers|furniture wholesale; wholesale furniture and home \
        furnishings; home furnishings wholesale; office furniture dealers; office furniture; wholesale flooring
        423210|Furniture Merchant Wholesalers|office furniture wholesale
        423220|Home Furnishing Merchant Wholesalers|linens wholesale
        4233|Lumber and Other Construction Materials Merchant Wholesalers|building materials wholesale; wholesale \
        building materials; lumber wholesale; lumber plywood millwork and wood panels; brick stone and related \
        construction materials; roofing siding and insulation materials wholesale; building products; building \
        products distribution; construction materials nec; construction supplies; windows and doors wholesale; \
        stone suppliers; roofing supply; building supply distributors; building materials; masonry supplies
        423310|Lumber, Plywood, Millwork, and Wood Panel Merchant Wholesalers
        423320|Brick, Stone, and Related Construction Material Merchant Wholesalers|sand and gravel suppliers; \
        landscape rock
        423330|Roofing, Siding, and Insulation Material Merchant Wholesalers
        423390|Other Construction Material Merchant Wholesalers|manufactured homes wholesale; glass wholesale
        4234|Professional and Commercial Equipment and Supplies Merchant Wholesalers|medical supplies; office \
        equipment; medical supply; computers wholesale; wholesale computer equipment; medical equipment wholesale; \
        office equipment wholesale; photographic equipment and supplies wholesale; computers and computer \
        peripheral equipment and software wholesale; commercial equipment nec; medical dental and hospital \
        equipment and supplies; ophthalmic goods wholesale; professional equipment and supplies nec; health care \
        distributors; technology distributors; wholesalers electronics and office equipment; restaurant equipment; \
        copiers; restaurant supply; dental supplies; computer reseller; office machines wholesale; value added \
        reseller; copier dealers; store equipment; medical equipment and supplies; restaurant equipment and \
        supplies; business equipment; school supplies wholesale; copiers and printers; office technology; \
        technology resellers; lab supplies; medical equipment distributors; cash registers; surveying instruments; \
        office equipment and supplies
        423410|Photographic Equipment and Supplies Merchant Wholesalers
        423420|Office Equipment Merchant Wholesalers|copier sales; office machines
        423430|Computer and Computer Peripheral Equipment and Software Merchant Wholesalers|it hardware resellers
        423440|Other Commercial Equipment Merchant Wholesalers|food service equipment; commercial kitchen equipment; \
        scales wholesale
        423450|Medical, Dental, and Hospital Equipment and Supplies Merchant Wholesalers|hospital supplies; durable \
        medical equipment wholesale
        423460|Ophthalmic Goods Merchant Wholesalers
        423490|Other Professional Equipment and Supplies Merchant Wholesalers|church supplies; scientific instruments \
        wholesale
        4235|Metal and Mineral (except Petroleum) Merchant Wholesalers|metals wholesale; steel service centers; \
        wholesale metals and minerals; metals service centers and offices; coal and other minerals and ores; steel \
        distributors; steel suppliers; steel wholesale; metal service center; steel service center
        423510|Metal Service Centers and Other Metal Merchant Wholesalers|pipe wholesale; wire rope
        423520|Coal and Other Mineral and Ore Merchant Wholesalers
        4236|Household Appliances and Electrical and Electronic Goods Merchant Wholesalers|electrical supplies; \
        electronics wholesale; electrical wholesale; wholesale appliances electrical and electronics; electrical \
        apparatus and equipment wiring supplies and construction materials; electrical appliances television and \
        radio sets; electronic parts and equipment nec; electrical supply; lighting supplies; electronic components \
        distributors; electrical distributors; electronic parts; electrical suppliers
        423610|Electrical Apparatus and Equipment, Wiring Supplies, and Related Equipment Merchant Wholesalers
        423620|Household Appliances, Electric Housewares, and Consumer Electronics Merchant Wholesalers|appliances \
        wholesale
        423690|Other Electronic Parts and Equipment Merchant Wholesalers|telephone equipment; communications equipment \
        wholesale
        4237|Hardware, and Plumbing and Heating Equipment and Supplies Merchant Wholesalers|plumbing supplies; plumbing \
        supply; wholesale hardware plumbing heating equipment; hardware wholesale; hvac supplies; plumbing and \
        heating equipment and supplies hydronics; warm air heating and air conditioning equipment and supplies; \
        refrigeration equipment and supplies; fasteners wholesale; hvac supply; industrial fasteners distributor; \
        kitchen and bath showroom
        423710|Hardware Merchant Wholesalers|tools wholesale
        423720|Plumbing and Heating Equipment and Supplies (Hydronics) Merchant Wholesalers
        423730|Warm Air Heating and Air-Conditioning Equipment and Supplies Merchant Wholesalers
        423740|Refrigeration Equipment and Supplies Merchant Wholesalers
        4238|Machinery, Equipment, and Supplies Merchant Wholesalers|industrial supplies; machinery wholesale; \
        wholesale machinery; farm equipment dealers; construction equipment dealers; heavy equipment dealers; \
        forklift dealers; construction and mining machinery and equipment; farm and garden machinery and equipment; \
        industrial machinery and equipment wholesale; service establishment equipment and supplies; transportation \
        equipment and supplies except motor vehicles; beauty supply wholesale; farm equipment; welding supplies; \
        industrial equipment suppliers; equipment dealers; heavy equipment; industrial distribution; construction \
        equipment; packaging supplies; janitorial supplies; material handling equipment dealers; tractor dealers; \
        safety supplies; equipment sales; janitorial supply; equipment supplier; agricultural equipment; industrial \
        supply; salon supplies; hydraulic equipment suppliers; farm implements; heavy equipment sales; industrial \
        equipment and supplies; machine tools dealers
        423810|Construction and Mining (except Oil Well) Machinery and Equipment Merchant Wholesalers
        423820|Farm and Garden Machinery and Equipment Merchant Wholesalers|implement dealer; tractors dealer
        423830|Industrial Machinery and Equipment Merchant Wholesalers|material handling equipment wholesale; forklifts \
        sales
        423840|Industrial Supplies Merchant Wholesalers|bearings distributors; welding supply
        423850|Service Establishment Equipment and Supplies Merchant Wholesalers|beauty supplies wholesale; laundry \
        equipment
        423860|Transportation Equipment and Supplies (except Motor Vehicle) Merchant Wholesalers|aircraft parts \
        wholesale; marine supplies
        4239|Miscellaneous Durable Goods Merchant Wholesalers|scrap metal; jewelry wholesale; toys wholesale; scrap \
        metal recycling; scrap and waste materials; sporting and recreational goods and supplies; toys and hobby \
        goods and supplies; jewelry watches precious stones and precious metals; durable goods nec; scrap yards; \
        recyclable materials wholesale; wholesale recyclable materials; metal recycling; firearms wholesale; \
        wholesale jewelry; recycling scrap; promotional products; fire extinguishers; scrap metals; musical \
        instruments wholesale; recyclers; diamonds; swimming pool supplies wholesale; sporting goods wholesale
        423910|Sporting and Recreational Goods and Supplies Merchant Wholesalers
        423920|Toy and Hobby Goods and Supplies Merchant Wholesalers
        423930|Recyclable Material Merchant Wholesalers|scrap dealers; paper recycling
        423940|Jewelry, Watch, Precious Stone, and Precious Metal Merchant Wholesalers
        423990|Other Miscellaneous Durable Goods Merchant Wholesalers|trophies wholesale
        424|Merchant Wholesalers, Nondurable Goods|wholesale trade nondurable goods; nondurable goods wholesale
        4241|Paper and Paper Product Merchant Wholesalers|paper wholesale; office supplies wholesale; wholesale paper \
        products; printing and writing paper; stationery and office supplies; industrial and personal service \
        paper; paper distributor; business supplies; paper products wholesale
        424110|Printing and Writing Paper Merchant Wholesalers
        424120|Stationery and Office Supplies Merchant Wholesalers
        424130|Industrial and Personal Service Paper Merchant Wholesalers|packaging materials distributors; shipping \
        supplies
        4242|Drugs and Druggists' Sundries Merchant Wholesalers|drug wholesale; drugs wholesale; pharmaceutical \
        distributors; wholesale drugs and sundries; drugs drug proprietaries and druggists sundries; wholesalers \
        health care; pharmaceutical wholesale; cosmetics wholesale; vitamins wholesale; drug distributors; medical \
        distributors
        424210|Drugs and Druggists' Sundries Merchant Wholesalers
        4243|Apparel, Piece Goods, and Notions Merchant Wholesalers|apparel wholesale; wholesale apparel and sewing \
        supplies; clothing wholesale; footwear wholesale; piece goods notions and other dry goods; men's and boys' \
        clothing and furnishings; women's children's and infants' clothing and accessories; textiles wholesale; \
        fabric wholesale; fashion wholesale
        424310|Piece Goods, Notions, and Other Dry Goods Merchant Wholesalers
        424340|Footwear Merchant Wholesalers
        424350|Clothing and Clothing Accessories Merchant Wholesalers|uniforms wholesale
        4244|Grocery and Related Product Merchant Wholesalers|food distributors; food wholesale; grocery wholesale; \
        wholesale food and beverage; food distribution; produce wholesale; wholesalers food and grocery; groceries \
        general line; packaged frozen foods; dairy products except dried or canned; poultry and poultry products; \
        confectionery wholesale; fish and seafoods; meats and meat products; fresh fruits and vegetables; groceries \
        and related products nec; food service distributors; foodservice distribution; food service; food \
        distributor; wholesale groceries; meat wholesale; coffee service; seafood wholesale; produce; food products \
        and distributors; bottled water delivery; food brokers; food suppliers; fruit wholesale; food distributors \
        and wholesalers
        424410|General Line Grocery Merchant Wholesalers
        424420|Packaged Frozen Food Merchant Wholesalers
        424430|Dairy Product (except Dried or Canned) Merchant Wholesalers
        424440|Poultry and Poultry Product Merchant Wholesalers
        424450|Confectionery Merchant Wholesalers
        424460|Fish and Seafood Merchant Wholesalers
        424470|Meat and Meat Product Merchant Wholesalers
        424480|Fresh Fruit and Vegetable Merchant Wholesalers|produce distributors
        424490|Other Grocery and Related Products Merchant Wholesalers|bottled water distributors; coffee wholesale
        4245|Farm Product Raw Material Merchant Wholesalers|grain elevators; grain elevator; wholesale raw farm \
        products; grain and field beans; livestock wholesale; farm product raw materials nec; livestock auction; \
        grain marketing; agricultural cooperatives; cotton merchants; farmers cooperative; agricultural \
        cooperative; co-op elevator; livestock auctions; grain cooperative
        424510|Grain and Field Bean Merchant Wholesalers
        424520|Livestock Merchant Wholesalers|cattle auction
        424590|Other Farm Product Raw Material Merchant Wholesalers|wool merchants; hides
        4246|Chemical and Allied Products Merchant Wholesalers|chemical wholesale; chemical distribution; wholesale \
        chemical and allied products; plastics materials and basic forms and shapes; chemicals and allied products \
        nec; chemical distributors; gases industrial distributors; plastics wholesale; chemical suppliers; welding \
        gases; cleaning chemicals suppliers
        424610|Plastics Materials and Basic Forms and Shapes Merchant Wholesalers
        424690|Other Chemical and Allied Products Merchant Wholesalers
        4247|Petroleum and Petroleum Products Merchant Wholesalers|fuel distributors; petroleum wholesale; wholesale \
        petroleum and petroleum products; petroleum bulk stations and terminals; bulk fuel; oil distributors; \
        petroleum marketers; petroleum products distributor; petroleum and petroleum products wholesalers; fuel \
        wholesale; gasoline distributors; fuel suppliers
        424710|Petroleum Bulk Stations and Terminals
        424720|Petroleum and Petroleum Products Merchant Wholesalers (except Bulk Stations and Terminals)|aviation fuel
        4248|Beer, Wine, and Distilled Alcoholic Beverage Merchant Wholesalers|beer distributors; wine wholesale; \
        liquor wholesale; wholesale alcoholic beverages; beer and ale; wine and distilled alcoholic beverages; beer \
        distributor; wine importers; liquor distributors; beverage distributors; wine distributors; beer \
        wholesalers; beverage distributor; beer wine & liquor wholesalers
        424810|Beer and Ale Merchant Wholesalers
        424820|Wine and Distilled Alcoholic Beverage Merchant Wholesalers
        4249|Miscellaneous Nondurable Goods Merchant Wholesalers|farm supplies; farm supply; florists supplies; tobacco \
        wholesale; feed and seed; seeds; books periodicals and newspapers wholesale; flowers nursery stock and \
        florists supplies; tobacco and tobacco products; paints varnishes and supplies; nondurable goods nec; \
        agricultural supplies; agronomy supplies; farm co-op; fertilizer dealers; feed suppliers; agricultural \
        services and supplies; crop inputs; ag supply; agriculture supplies; wholesale flowers; seed companies; \
        wholesale books; wholesale nurseries; farm cooperative supplies; agricultural inputs; ag retailer
        424910|Farm Supplies Merchant Wholesalers|feed wholesale; fertilizer sales
        424920|Book, Periodical, and Newspaper Merchant Wholesalers|book distributors; magazine distributors
        424930|Flower, Nursery Stock, and Florists' Supplies Merchant Wholesalers
        424940|Tobacco Product and Electronic Cigarette Merchant Wholesalers
        424950|Paint, Varnish, and Supplies Merchant Wholesalers
        424990|Other Miscellaneous Nondurable Goods Merchant Wholesalers|art supplies wholesale; general merchandise \
        wholesale; pet supplies wholesale
        425|Wholesale Trade Agents and Brokers|wholesale brokers; commodity brokers goods
        4251|Wholesale Trade Agents and Brokers|manufacturers representatives; manufacturers' reps; sales agents \
        wholesale; b2b marketplaces; manufacturers rep; manufacturer's representative; export agents; food broker; \
        independent sales representatives; manufacturers agents; procurement agents; sourcing agents; sales \
        representative agency
        425120|Wholesale Trade Agents and Brokers
        """
}
