/// SIC 1987, divisions E to G: transport, utilities, trade. Each line: code, title, codes of NAICS 2022.
enum SICTransportAndTrade {
    static let text = """
        40|Railroad Transportation|482
        4011|Railroads, Line-Haul Operating|4821
        4013|Railroad Switching and Terminal Establishments|4821 4882
        41|Local and Suburban Transit and Interurban Highway Passenger Transportation|485
        4111|Local and Suburban Transit|4851
        4119|Local Passenger Transportation, NEC|4859 4853 6219
        4121|Taxicabs|4853
        4131|Intercity and Rural Bus Transportation|4852
        4141|Local Bus Charter Service|4855
        4142|Bus Charter Service, Except Local|4855
        4151|School Buses|4854
        4173|Terminal and Service Facilities for Motor Vehicle Passenger Transportation|4884
        42|Motor Freight Transportation and Warehousing|484
        4212|Local Trucking Without Storage|4841 4842
        4213|Trucking, Except Local|4841
        4214|Local Trucking With Storage|4842 4841
        4215|Courier Services, Except by Air|4921
        4221|Farm Product Warehousing and Storage|4931
        4222|Refrigerated Warehousing and Storage|4931
        4225|General Warehousing and Storage|4931 5311
        4226|Special Warehousing and Storage, NEC|4931
        4231|Terminal and Joint Terminal Maintenance Facilities for Motor Freight Transportation|4884
        4311|United States Postal Service|4911
        44|Water Transportation|483
        4412|Deep Sea Foreign Transportation of Freight|4831
        4424|Deep Sea Domestic Transportation of Freight|4831
        4432|Freight Transportation on the Great Lakes-St. Lawrence Seaway|4831
        4449|Water Transportation of Freight, NEC|4832
        4481|Deep Sea Transportation of Passengers, Except by Ferry|4831
        4482|Ferries|4832 4831
        4489|Water Transportation of Passengers, NEC|4832 4872
        4491|Marine Cargo Handling|4883
        4492|Towing and Tugboat Services|4883
        4493|Marinas|7139
        4499|Water Transportation Services, NEC|4883
        45|Transportation by Air|481
        4512|Air Transportation, Scheduled|4811
        4513|Air Courier Services|4921
        4522|Air Transportation, Nonscheduled|4812
        4581|Airports, Flying Fields, and Airport Terminal Services|4881
        46|Pipelines, Except Natural Gas|486
        4612|Crude Petroleum Pipelines|4861
        4613|Refined Petroleum Pipelines|4869
        4619|Pipelines, NEC|4869
        47|Transportation Services|488
        4724|Travel Agencies|5615
        4725|Tour Operators|5615
        4729|Arrangement of Passenger Transportation, NEC|5615
        4731|Arrangement of Transportation of Freight and Cargo|4885
        4741|Rental of Railroad Cars|5324 4882
        4783|Packing and Crating|4889
        4785|Fixed Facilities and Inspection and Weighing Services for Motor Vehicle Transportation|4884
        4789|Transportation Services, NEC|4889 4884
        48|Communications|517
        4812|Radiotelephone Communications|5171
        4813|Telephone Communications, Except Radiotelephone|5171
        4822|Telegraph and Other Message Communications|5171
        4832|Radio Broadcasting Stations|5161
        4833|Television Broadcasting Stations|5161
        4841|Cable and Other Pay Television Services|5162 5171
        4899|Communications Services, NEC|5178 5174
        49|Electric, Gas, and Sanitary Services|221
        4911|Electric Services|2211
        4922|Natural Gas Transmission|4862
        4923|Natural Gas Transmission and Distribution|2212 4862
        4924|Natural Gas Distribution|2212
        4925|Mixed, Manufactured, or Liquefied Petroleum Gas Production and/or Distribution|2212
        4931|Electric and Other Services Combined|2211
        4932|Gas and Other Services Combined|2212
        4939|Combination Utilities, NEC|221
        4941|Water Supply|2213
        4952|Sewerage Systems|2213
        4953|Refuse Systems|5622 5621
        4959|Sanitary Services, NEC|5629
        4961|Steam and Air-Conditioning Supply|2213
        4971|Irrigation Systems|2213
        50|Wholesale Trade-Durable Goods|423
        5012|Automobiles and Other Motor Vehicles|4231
        5013|Motor Vehicle Supplies and New Parts|4231
        5014|Tires and Tubes|4231
        5015|Motor Vehicle Parts, Used|4231
        5021|Furniture|4232
        5023|Homefurnishings|4232
        5031|Lumber, Plywood, Millwork, and Wood Panels|4233
        5032|Brick, Stone, and Related Construction Materials|4233
        5033|Roofing, Siding, and Insulation Materials|4233
        5039|Construction Materials, NEC|4233
        5043|Photographic Equipment and Supplies Wholesale|4234
        5044|Office Equipment|4234
        5045|Computers and Computer Peripheral Equipment and Software|4234
        5046|Commercial Equipment, NEC|4234
        5047|Medical, Dental, and Hospital Equipment and Supplies|4234
        5048|Ophthalmic Goods Wholesale|4234
        5049|Professional Equipment and Supplies, NEC|4234
        5051|Metals Service Centers and Offices|4235
        5052|Coal and Other Minerals and Ores|4235
        5063|Electrical Apparatus and Equipment, Wiring Supplies, and Construction Materials|4236
        5064|Electrical Appliances, Television and Radio Sets|4236
        5065|Electronic Parts and Equipment, NEC|4236
        5072|Hardware Wholesale|4237
        5074|Plumbing and Heating Equipment and Supplies (Hydronics)|4237
        5075|Warm Air Heating and Air-Conditioning Equipment and Supplies|4237
        5078|Refrigeration Equipment and Supplies|4237
        5082|Construction and Mining (Except Petroleum) Machinery and Equipment|4238
        5083|Farm and Garden Machinery and Equipment|4238
        5084|Industrial Machinery and Equipment Wholesale|4238
        5085|Industrial Supplies|4238
        5087|Service Establishment Equipment and Supplies|4238
        5088|Transportation Equipment and Supplies, Except Motor Vehicles|4238
        5091|Sporting and Recreational Goods and Supplies|4239
        5092|Toys and Hobby Goods and Supplies|4239
        5093|Scrap and Waste Materials|4239
        5094|Jewelry, Watches, Precious Stones, and Precious Metals|4239
        5099|Durable Goods, NEC|4239
        51|Wholesale Trade-Nondurable Goods|424
        5111|Printing and Writing Paper|4241
        5112|Stationery and Office Supplies|4241
        5113|Industrial and Personal Service Paper|4241
        5122|Drugs, Drug Proprietaries, and Druggists' Sundries|4242
        5131|Piece Goods, Notions, and Other Dry Goods|4243
        5136|Men's and Boys' Clothing and Furnishings|4243
        5137|Women's, Children's, and Infants' Clothing and Accessories|4243
        5139|Footwear Wholesale|4243
        5141|Groceries, General Line|4244
        5142|Packaged Frozen Foods|4244
        5143|Dairy Products, Except Dried or Canned|4244
        5144|Poultry and Poultry Products|4244
        5145|Confectionery Wholesale|4244
        5146|Fish and Seafoods|4244
        5147|Meats and Meat Products|4244
        5148|Fresh Fruits and Vegetables|4244
        5149|Groceries and Related Products, NEC|4244
        5153|Grain and Field Beans|4245
        5154|Livestock Wholesale|4245
        5159|Farm-Product Raw Materials, NEC|4245
        5162|Plastics Materials and Basic Forms and Shapes|4246
        5169|Chemicals and Allied Products, NEC|4246
        5171|Petroleum Bulk Stations and Terminals|4247
        5172|Petroleum and Petroleum Products Wholesalers, Except Bulk Stations and Terminals|4247
        5181|Beer and Ale|4248
        5182|Wine and Distilled Alcoholic Beverages|4248
        5191|Farm Supplies|4249
        5192|Books, Periodicals, and Newspapers|4249
        5193|Flowers, Nursery Stock, and Florists' Supplies|4249
        5194|Tobacco and Tobacco Products|4249
        5198|Paints, Varnishes, and Supplies|4249
        5199|Nondurable Goods, NEC|4249
        52|Building Materials, Hardware, Garden Supply, and Mobile Home Dealers|444
        5211|Lumber and Other Building Materials Dealers|4441
        5231|Paint, Glass, and Wallpaper Stores|4441
        5251|Hardware Stores|4441
        5261|Retail Nurseries, Lawn and Garden Supply Stores|4442
        5271|Mobile Home Dealers|4599
        53|General Merchandise Stores|455
        5311|Department Stores|4551
        5331|Variety Stores|4552
        5399|Miscellaneous General Merchandise Stores|4552
        54|Food Stores|445
        5411|Grocery Stores|4451
        5421|Meat and Fish (Seafood) Markets, Including Freezer Provisioners|4452
        5431|Fruit and Vegetable Markets|4452
        5441|Candy, Nut, and Confectionery Stores|4452
        5451|Dairy Products Stores|4452
        5461|Retail Bakeries|3118 4452
        5499|Miscellaneous Food Stores|4452
        55|Automotive Dealers and Gasoline Service Stations|441 457
        5511|Motor Vehicle Dealers (New and Used)|4411
        5521|Motor Vehicle Dealers (Used Only)|4411
        5531|Auto and Home Supply Stores|4413
        5541|Gasoline Service Stations|4571
        5551|Boat Dealers|4412
        5561|Recreational Vehicle Dealers|4412
        5571|Motorcycle Dealers|4412
        5599|Automotive Dealers, NEC|4412
        56|Apparel and Accessory Stores|458
        5611|Men's and Boys' Clothing and Accessory Stores|4581
        5621|Women's Clothing Stores|4581
        5632|Women's Accessory and Specialty Stores|4581
        5641|Children's and Infants' Wear Stores|4581
        5651|Family Clothing Stores|4581
        5661|Shoe Stores|4582
        5699|Miscellaneous Apparel and Accessory Stores|4581
        57|Home Furniture, Furnishings, and Equipment Stores|449
        5712|Furniture Stores|4491
        5713|Floor Covering Stores|4491
        5714|Drapery, Curtain, and Upholstery Stores|4491 4591
        5719|Miscellaneous Homefurnishings Stores|4491
        5722|Household Appliance Stores|4492
        5731|Radio, Television, and Consumer Electronics Stores|4492
        5734|Computer and Computer Software Stores|4492
        5735|Record and Prerecorded Tape Stores|4492
        5736|Musical Instrument Stores|4591
        58|Eating and Drinking Places|722
        5812|Eating Places|7225
        5813|Drinking Places (Alcoholic Beverages)|7224
        59|Miscellaneous Retail|44
        5912|Drug Stores and Proprietary Stores|4561
        5921|Liquor Stores|4453
        5932|Used Merchandise Stores|4595
        5941|Sporting Goods Stores and Bicycle Shops|4591
        5942|Book Stores|4592
        5943|Stationery Stores|4594
        5944|Jewelry Stores|4583
        5945|Hobby, Toy, and Game Shops|4591
        5946|Camera and Photographic Supply Stores|4492
        5947|Gift, Novelty, and Souvenir Shops|4594
        5948|Luggage and Leather Goods Stores|4583
        5949|Sewing, Needlework, and Piece Goods Stores|4591
        5961|Catalog and Mail-Order Houses|455 44
        5962|Automatic Merchandising Machine Operators|4451
        5963|Direct Selling Establishments|44
        5983|Fuel Oil Dealers|4572
        5984|Liquefied Petroleum Gas (Bottled Gas) Dealers|4572
        5989|Fuel Dealers, NEC|4572
        5992|Florists|4593
        5993|Tobacco Stores and Stands|4599
        5994|News Dealers and Newsstands|4592
        5995|Optical Goods Stores|4561
        5999|Miscellaneous Retail Stores, NEC|4599
        """
}
