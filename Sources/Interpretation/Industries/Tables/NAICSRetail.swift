/// The classification, sectors 44 and 45: retail trade. Each line: code, title, and the words that people have for it.
enum NAICSRetail {
    static let text = """
        44|Retail Trade|retail; retail trade; retailers; retailing; shopping; stores; consumer discretionary \
        distribution and retail; retail stores; miscellaneous retail; shops; specialty retail; specialty retailers; \
        retail shopping; retail sales; other specialty retail; shopping & specialty retail; retail & shopping; \
        consumer goods retail; shopping and retail; retailer; retail industry; boutique retail; retail goods; \
        merchants; retail store; retail shops; specialty retailers other; internet and direct marketing retail
        441|Motor Vehicle and Parts Dealers|auto dealers; automotive retail; automotive dealers; retail motor vehicles; \
        automotive dealers and gasoline service stations; automotive retailing, services; vehicle dealers; \
        automotive sales; automotive sales and service; motor vehicle dealers
        4411|Automobile Dealers|car dealers; automobile dealers; car dealership; auto dealerships; new car dealers; \
        used cars; used car dealers; automobile dealers new; new and used car dealers; auto sales; automotive \
        dealership; auto dealers new and used; automobile dealers used cars; motor vehicle dealers new and used; \
        motor vehicle dealers used only; automobile sales; auto dealer; car sales; car dealerships; dealership; \
        cars; auto dealership; dealerships; auto sales and service; auto dealers new & used; used car lot; truck \
        dealers; automobile sales and service; pre-owned vehicles
        441110|New Car Dealers|new cars; automobile dealers new cars
        441120|Used Car Dealers|used vehicles
        4412|Other Motor Vehicle Dealers|boat dealers; motorcycle dealers; rv dealers; recreational vehicles; boats; \
        motorcycles; recreational vehicle dealers; automotive dealers nec; rv sales; boat sales; powersports; \
        motorcycle shop; marine dealers; boats sales and service; boating; boat sales and service; golf carts \
        sales; motorsports dealers; rv sales and service; trailers sales; powersports dealers; motorcycle sales; \
        atv dealers; snowmobile dealers; trailer dealers; recreational vehicle sales and service; recreational \
        vehicles and campers
        441210|Recreational Vehicle Dealers
        44122|Motorcycle, Boat, and Other Motor Vehicle Dealers
        441222|Boat Dealers|marine supplies dealers
        441227|Motorcycle, ATV, and All Other Motor Vehicle Dealers
        4413|Automotive Parts, Accessories, and Tire Retailers|auto parts; auto parts stores; tire dealers; auto supply \
        stores; tire shop; auto and home supply stores; tire stores; automotive parts; auto parts and supplies; \
        auto accessories; tires retail; tire sales; auto parts & accessories; truck accessories; tires dealers; \
        tire centers; automotive parts and accessories; automobile parts and supplies; car audio; tire store
        441330|Automotive Parts and Accessories Retailers
        441340|Tire Dealers
        444|Building Material and Garden Equipment and Supplies Dealers|home improvement retail; building materials \
        hardware garden supply and mobile home dealers; home improvement stores; retail building materials and \
        garden equipment; home improvement retailers; building and garden supplies; building supplies; building \
        supply; hardware and building supplies
        4441|Building Material and Supplies Dealers|hardware stores; hardware store; lumber yards; lumber yard; paint \
        stores; paint store; building material dealers; home centers; lumber and other building materials dealers; \
        paint glass and wallpaper stores; kitchen and bath retail; window and door dealers; hardware; building \
        materials dealers; doors and windows retail; fireplace store; lumber and building materials; lumberyards; \
        building supplies retail; paint retail; lumber yards and building supplies; ceramic tile retail; cabinets \
        and countertops retail; home center; hardware retail; hardware & lumber; windows and doors; doors; \
        fireplaces; kitchen and bath; kitchens and baths; windows; paint & supplies; garage door dealers; home \
        improvement supplies; lighting stores; tile stores
        444110|Home Centers|big box home improvement
        444120|Paint and Wallpaper Retailers|wallpaper
        444140|Hardware Retailers
        444180|Other Building Material Dealers|fencing dealers; plumbing supply stores
        4442|Lawn and Garden Equipment and Supplies Retailers|garden centers; garden center; nurseries; nursery and \
        garden supply; lawn and garden; lawn and garden supplies; retail nurseries lawn and garden supply stores; \
        feed stores; nurseries & garden centers; feed store; nursery; lawn mowers; nurseries and garden centers; \
        lawn and garden equipment; outdoor power equipment; plant nurseries; nursery garden center; garden \
        supplies; garden shops; lawn mower sales; plants; lawn & garden; plant nursery; farm and ranch supplies; \
        farm stores
        444230|Outdoor Power Equipment Retailers|lawn mower shop; chainsaws
        444240|Nursery, Garden Center, and Farm Supply Retailers|farm supply store
        445|Food and Beverage Retailers|food stores; food retail; food retailers; retail groceries; food and staples \
        retailing; food markets; food and beverage retail; consumer staples distribution and retail; food stores \
        misc; consumer staples merchandise retail
        4451|Grocery and Convenience Retailers|grocery stores; grocery store; supermarkets; supermarket; groceries; \
        convenience stores; grocers; convenience store; food & drug stores; retail grocery; food & beverage retail \
        grocery; corner store; mini mart; co-op grocery; food co-op; vending machine operators; grocery; \
        merchandising machine operators; automatic merchandising machine operators; grocery retail; vending; food \
        market; bodega; grocery & convenience stores; vending services; grocers retail; convenience and grocery; \
        grocery chains; market grocery; vending machines service; c-store
        44511|Supermarkets and Other Grocery Retailers (except Convenience Retailers)
        445110|Supermarkets and Other Grocery Retailers (except Convenience Retailers)|hypermarket grocery; grocery \
        delivery
        44513|Convenience Retailers and Vending Machine Operators
        445131|Convenience Retailers
        445132|Vending Machine Operators
        4452|Specialty Food Retailers|meat markets; fish markets; farmers markets; produce markets; candy stores; \
        butcher; butcher shop; bakery retail specialty; health food; meat and fish markets; meat market; fruit and \
        vegetable markets; candy nut and confectionery stores; dairy products stores; retail bakeries store; \
        miscellaneous food stores; gourmet foods; cheese shop; farmers market; candy store; chocolate shop; \
        specialty foods retail; seafood market; candy shop; farm stand; delicatessen retail; specialty food; tea \
        shop; spice shop; olive oil store; gourmet food; farm market; fresh produce; meats; meat and seafood \
        markets; chocolates; candy & confections; nuts and candy; honey store; butchers; popcorn shop; specialty \
        grocers; fruit stand
        445230|Fruit and Vegetable Retailers
        445240|Meat Retailers
        445250|Fish and Seafood Retailers
        44529|Other Specialty Food Retailers
        445291|Baked Goods Retailers
        445292|Confectionery and Nut Retailers|fudge shop
        445298|All Other Specialty Food Retailers|coffee bean store; spices store
        4453|Beer, Wine, and Liquor Retailers|liquor stores; liquor store; wine shop; wine store; package store; wine \
        shops; beer store; liquor retail; bottle shop; wine & liquor stores; wine and spirits retail; beer wine and \
        liquor stores; package liquor; liquor & wine; wine & spirits shop; wine merchants; liquors
        445320|Beer, Wine, and Liquor Retailers
        449|Furniture, Home Furnishings, Electronics, and Appliance Retailers|home furnishings; home furniture \
        furnishings and equipment stores; homefurnishing retail; retail furniture and home furnishings; home \
        furnishing stores; home and garden retail; retail furniture
        4491|Furniture and Home Furnishings Retailers|furniture stores; furniture store; flooring; carpet; carpet \
        stores; floor covering; mattress stores; lighting stores; window treatments; furniture retail; floor \
        covering stores; drapery curtain and upholstery stores; miscellaneous home furnishings stores; flooring \
        stores; home decor; carpet and flooring; carpet & floor covering; furniture and home furnishings; kitchen \
        store; housewares; carpets; carpet & flooring; blinds and shades; mattress store; interior furnishings; \
        home furnishings and decor; window coverings; furniture & decor; framing shop; picture framing; home \
        accessories; lamps; home goods; floor coverings; home decor and furnishings; furniture & home furnishings; \
        mattresses & bedding; custom framing; furniture sales; window blinds; tile and flooring; homewares; patio \
        furniture; flooring & carpet; carpet and floor coverings; floors; furnishings; rugs retail; frame shop; \
        appliances and furniture; floor covering retail; furniture rental and sales
        449110|Furniture Retailers|bedroom furniture; office furniture stores
        44912|Home Furnishings Retailers
        449121|Floor Covering Retailers
        449122|Window Treatment Retailers
        449129|All Other Home Furnishings Retailers|kitchenware store; picture frame shops
        4492|Electronics and Appliance Retailers|electronics stores; appliance stores; computer stores; computer and \
        electronics retail; cell phone stores; appliances; retail appliances electrical and electronic equipment; \
        household appliance stores; radio television and consumer electronics stores; computer and computer \
        software stores; record and prerecorded tape stores electronics; appliance dealers; computer sales; camera \
        stores electronics; cellular phones; wireless stores; consumer electronics retail; appliance store; phone \
        store; wireless retailer; appliance sales; computer sales and service; computer store; home theater; \
        cellular sales; cell phones and accessories; computers hardware sales; satellite television dealers; home \
        electronics; hearing aid electronics; electronics retail; appliance sales and service; televisions sales; \
        wireless communications stores; vacuum cleaner stores; appliances retail; video game stores; sewing machine \
        sales; audio visual sales
        449210|Electronics and Appliance Retailers
        455|General Merchandise Retailers|general merchandisers; general merchandise; general merchandise stores; \
        broadline retail; mass merchants; retail general merchandise; variety store chains; hypermarkets and super \
        centers; discount retail; retail department stores; multiline retail
        4551|Department Stores|department stores; department store; discount department stores; discount stores
        455110|Department Stores
        4552|Warehouse Clubs, Supercenters, and Other General Merchandise Retailers|warehouse clubs; supercenters; \
        dollar stores; variety stores; general stores; wholesale club; general store; miscellaneous general \
        merchandise stores; dollar store; club stores; five and dime; catalog showrooms
        45521|Warehouse Clubs, Supercenters, and Other General Merchandise Retailers
        455211|Warehouse Clubs and Supercenters
        455219|All Other General Merchandise Retailers
        456|Health and Personal Care Retailers|health and personal care retail; drug retail; retail health and personal \
        care products; health and beauty retail; health and personal care stores
        4561|Health and Personal Care Retailers|pharmacies; pharmacy; drug stores; drugstores; drugstore; cosmetics \
        stores; optical goods; optical stores; eyeglasses; vitamins; vitamin stores; drug stores and proprietary \
        stores; optical goods stores; beauty supply; cosmetics; hearing aids; medical supply stores; retail \
        pharmacies; opticians; health food stores; nutrition store; pharmacies & drug stores; eyewear; vitamin \
        store; compounding pharmacy; specialty pharmacy; pharmacists; optical; health and beauty; nutritional \
        products; beauty products retail; perfume stores; home medical equipment; medical equipment stores; \
        drugstores and pharmacies; vision center; nutrition; durable medical equipment; optical shop; health & \
        wellness products; hearing aid dealers; online pharmacy; cosmetics and skin care sales; cbd store; health \
        products; orthopedic supplies stores; pharmacy services; health foods
        456110|Pharmacies and Drug Retailers|chemist shop; apothecary
        456120|Cosmetics, Beauty Supplies, and Perfume Retailers|makeup store
        456130|Optical Goods Retailers|eyeglass store; sunglasses
        45619|Other Health and Personal Care Retailers
        456191|Food (Health) Supplement Retailers|supplements store
        456199|All Other Health and Personal Care Retailers|hearing aid store; mobility equipment
        457|Gasoline Stations and Fuel Dealers|gas stations and fuel dealers; fuel dealers; retail gasoline; fuels
        4571|Gasoline Stations|gas stations; gas station; service stations; truck stops; filling stations; gasoline \
        service stations; truck stop; convenience stores with gas; fuel stations; gas & convenience stores; \
        gasoline; petrol station; service station; gasoline stations; convenience stores and gas stations; travel \
        center; gas station convenience store; travel plaza; service stations gas; gas and convenience; gasoline \
        retail
        457110|Gasoline Stations with Convenience Stores
        457120|Other Gasoline Stations|marinas fuel; ev charging stations; electric vehicle charging
        4572|Fuel Dealers|propane; heating oil; fuel oil; propane dealers; propane gas; fuel oil dealers; liquefied \
        petroleum gas bottled gas dealers; fuel dealers nec; lp gas; oil heating; bottled gas; firewood; home \
        heating oil; propane suppliers; fuel delivery; fuel dealer; heating fuels
        457210|Fuel Dealers
        458|Clothing, Clothing Accessories, Shoe, and Jewelry Retailers|apparel retail; retail apparel and fashion; \
        apparel and accessory stores; specialty retailers apparel; fashion retail; clothing and accessories; \
        apparel & accessories; fashion retailers; apparel & accessory
        4581|Clothing and Clothing Accessories Retailers|clothing stores; clothing store; boutiques; boutique; women's \
        clothing; men's clothing; bridal shops; clothing; apparel stores; women's clothing stores; men's and boys' \
        clothing and accessory stores; women's accessory and specialty stores; children's and infants' wear stores; \
        family clothing stores; miscellaneous apparel and accessory stores; bridal; formalwear; uniforms; bridal \
        shop; clothing retail; menswear; children's clothing; ladies apparel; clothing boutique; lingerie store; \
        tuxedos; wedding gowns; hat store; clothing women; clothing men; uniform store; western wear; clothing & \
        accessories retail; women's apparel; maternity store; fashion boutique; furriers; clothing and apparel; \
        costumes; t-shirt shop; handbags store; women's boutique; custom tailor shop; clothiers; sportswear store; \
        fur shops
        458110|Clothing and Clothing Accessories Retailers
        4582|Shoe Retailers|shoe stores; shoe store; shoes; footwear retail; shoes retail; shoe retailer; athletic \
        footwear store; shoe & boot
        458210|Shoe Retailers
        4583|Jewelry, Luggage, and Leather Goods Retailers|jewelers; jewelry stores; jewelry store; luxury goods & \
        jewelry; luxury goods; luxury goods and jewelry; jewelry; luggage stores; retail luxury goods and jewelry; \
        watches; jeweler; jewellery; luggage and leather goods stores; fine jewelry; jewelry & watches; jewelers \
        retail; luggage; diamonds retail; watch store; jewelry sales; leather store; jewelry & gifts; luxury \
        retail; jewellers
        458310|Jewelry Retailers|engagement rings
        458320|Luggage and Leather Goods Retailers
        459|Sporting Goods, Hobby, Musical Instrument, Book, and Miscellaneous Retailers|miscellaneous shopping goods \
        stores; leisure retail; hobby and specialty stores; miscellaneous store retailers
        4591|Sporting Goods, Hobby, and Musical Instrument Retailers|sporting goods stores; sporting goods retail; \
        bicycle shop; toy stores; toy store; hobby shop; music stores; fabric stores; craft stores; bike shop; \
        sporting goods stores and bicycle shops; hobby toy and game shops; musical instrument stores; sewing \
        needlework and piece goods stores; gun shop; gun shops; fabric store; music store; fishing tackle store; \
        outdoor recreation retail; crafts; hobbies; bicycles; quilt shop; yarn store; arts and crafts supplies; \
        golf shop; ski shop; guns & ammunition; toys & hobbies; sporting goods & equipment; bicycle shops; dive \
        shop; bicycle sales and service; toys and games retail; yarn shop; outdoor equipment; bait and tackle; \
        fabrics retail; bikes; hobby shops; guns and ammo; bait shop; surf shop; craft supplies; firearms dealers; \
        musical instruments retail; golf equipment; game store; piano store; sewing shop; pool tables; outfitters \
        retail; comic books and games; skateboard shop; running store; hot tubs and spas; bicycle sales; fitness \
        equipment retail; skiing equipment
        459110|Sporting Goods Retailers|archery shop; sporting goods store
        459120|Hobby, Toy, and Game Retailers
        459130|Sewing, Needlework, and Piece Goods Retailers
        459140|Musical Instrument and Supplies Retailers|guitar shop
        4592|Book Retailers and News Dealers|bookstores; book stores; bookstore; newsstands; news dealers and \
        newsstands; news dealers; comic book store; books; book store; retail books and printed news; booksellers; \
        book shop; newsstand; christian bookstore; college bookstore; books & magazines
        459210|Book Retailers and News Dealers
        4593|Florists|florists; florist; flower shop; flowers; flower shops; floral; retail florists; flowers & gifts; \
        floral design; florist shop; floral shops; floral and gifts; flowers and plants; floral services; wedding \
        flowers
        459310|Florists
        4594|Office Supplies, Stationery, and Gift Retailers|gift shops; gift shop; office supplies; stationery stores; \
        gifts; gift novelty and souvenir shops; stationery; card shop; souvenirs; retail office supplies and gifts; \
        retail office equipment; party supplies; office supply; gift baskets; office supply store; gifts & \
        specialty; gift store; office products; office equipment & supplies; gifts & novelties; greeting cards; \
        hallmark store; gifts and collectibles; gift boutique; party store; gifts and home decor; specialty gifts; \
        party supply; gift & specialty shops; office supplies & furniture; stationers; school supplies; christmas \
        shop; souvenir shop; gift baskets and gifts; balloons
        459410|Office Supplies and Stationery Retailers
        459420|Gift, Novelty, and Souvenir Retailers
        4595|Used Merchandise Retailers|antiques; antique stores; thrift stores; thrift store; used merchandise stores; \
        consignment shop; pawn shops; used books; resale shop; consignment; antique shops; pawnshops; second hand; \
        secondhand goods; vintage; antique shop; antique dealers; retail recyclable materials & used merchandise; \
        consignment shops; antiques and collectibles; thrift shops; thrift shop; resale shops; antique mall; flea \
        market; pawn brokers store; used furniture; vintage clothing; antique; auction houses; auctioneers; estate \
        sales; auctions; auctioneer; auction services
        459510|Used Merchandise Retailers|auctions and estate sales
        4599|Other Miscellaneous Retailers|pet stores; pet store; art galleries; art gallery; tobacco shops; art \
        dealers; mobile home dealers; retail art dealers; retail art supplies; tobacco stores and stands; \
        miscellaneous retail stores nec; pet supplies; cannabis dispensary; dispensaries; smoke shop; vape shop; \
        pet shop; cannabis; cigar shop; monuments dealers; cemetery monuments; pool supplies; galleries; pet food \
        and supplies; pet shops; marijuana dispensary; fireworks stands; art galleries & dealers; smoke shops; \
        candle shop; trophies & awards; vape store; cigars; flags; pets; arts and crafts gallery; pool & spa \
        supplies; trophy shop; tobacconist; awards and trophies; religious goods; mobile homes sales; manufactured \
        home dealers; fine art; hot tubs; spa and pool supplies; hemp; crystals shop; swimming pool supplies; \
        artists and galleries; awards; pet supply; art; art supplies stores; hydroponics store; collectibles; coins \
        and stamps; tobacco retail; gallery; pet supply stores; monument dealers; vaping; headshop; coin dealers; \
        art store; awards & engraving; pet boutique
        459910|Pet and Pet Supplies Retailers
        459920|Art Dealers|fine art dealers
        459930|Manufactured (Mobile) Home Dealers
        45999|All Other Miscellaneous Retailers
        459991|Tobacco, Electronic Cigarette, and Other Smoking Supplies Retailers
        459999|All Other Miscellaneous Retailers|art supply store; cemetery memorials
        """
}
