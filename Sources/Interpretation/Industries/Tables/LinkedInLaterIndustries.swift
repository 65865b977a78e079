/// The labels of LinkedIn's later, longer list of industries, with the codes each can stand for.
enum LinkedInLaterIndustries {
    static let text = """
        Accommodation Services|7211
        Food and Beverage Services|722
        Bars, Taverns, and Nightclubs|7224
        Caterers|7223
        Mobile Food Services|7223
        Bed-and-Breakfasts, Hostels, Homestays|7211
        Hotels and Motels|7211
        Administrative and Support Services|561
        Collection Agencies|5614
        Events Services|5619
        Facilities Services|5612
        Janitorial Services|5617
        Landscaping Services|5617
        Fundraising|5614 8132
        Office Administration|5611
        Security and Investigations|5616
        Security Guards and Patrol Services|5616
        Security Systems Services|5616
        Executive Search Services|5613
        Temporary Help Services|5613
        Telephone Call Centers|5614
        Translation and Localization|5419
        Travel Arrangements|5615
        Writing and Editing|7115 5131
        Building Construction|236
        Nonresidential Building Construction|2362
        Residential Building Construction|2361
        Highway, Street, and Bridge Construction|2373
        Subdivision of Land|2372
        Utility System Construction|2371
        Building Equipment Contractors|2382
        Building Finishing Contractors|2383
        Building Structure and Exterior Contractors|2381
        Civic and Social Organizations|8134
        Industry Associations|8139
        Political Organizations|8139
        Professional Organizations|8139
        Household Services|8141
        Laundry and Drycleaning Services|8123
        Personal Care Services|8121
        Pet Services|8129
        Commercial and Industrial Machinery Maintenance|8113
        Electronic and Precision Equipment Maintenance|8112
        Footwear and Leather Goods Repair|8114
        Reupholstery and Furniture Repair|8114
        Vehicle Repair and Maintenance|8111
        E-Learning Providers|6116
        Secretarial Schools|6114
        Technical and Vocational Training|6115
        Cosmetology and Barber Schools|6115
        Fine Arts Schools|6116
        Flight Training|6115
        Language Schools|6116
        Sports and Recreation Instruction|6116
        Artists and Writers|7115
        Musicians|7111 7115
        Dance Companies|7111
        Theater Companies|7111
        Circuses and Magic Shows|7111
        Museums, Historical Sites, and Zoos|7121
        Historical Sites|7121
        Zoos and Botanical Gardens|7121
        Performing Arts and Spectator Sports|711
        Sports Teams and Clubs|7112
        Racetracks|7112
        Recreational Facilities|713
        Amusement Parks and Arcades|7131
        Gambling Facilities and Casinos|7132
        Golf Courses and Country Clubs|7139
        Skiing Facilities|7139
        Wellness and Fitness Services|7139
        Farming, Ranching, Forestry|11
        Horticulture|1114
        Ranching and Fisheries|112
        Forestry and Logging|113
        Credit Intermediation|522
        Loan Brokers|5223
        Savings Institutions|5221
        Capital Markets|523
        Securities and Commodity Exchanges|5232
        Investment Advice|5239
        Venture Capital and Private Equity Principals|5239
        Funds and Trusts|525
        Insurance and Employee Benefit Funds|5251
        Pension Funds|5251
        Trusts and Estates|5259
        Claims Adjusting, Actuarial Services|5242
        Insurance Agencies and Brokerages|5242
        Insurance Carriers|5241
        Administration of Justice|9221
        Correctional Institutions|9221
        Courts of Law|9221
        Fire Protection|9221
        Law Enforcement|9221
        Public Safety|9221
        Economic Programs|9261
        Transportation Programs|9261
        Utilities Administration|9261
        Environmental Quality Programs|9241
        Air, Water, and Waste Program Management|9241
        Conservation Programs|9241
        Health and Human Services|9231
        Education Administration Programs|9231
        Public Assistance Programs|9231
        Public Health|9231
        Housing and Community Development|9251
        Community Development and Urban Planning|9251
        Housing Programs|9251
        Military and International Affairs|9281
        Public Policy Offices|9211
        Executive Offices|9211
        Legislative Offices|9211
        Space Research and Technology|9271
        Holding Companies|5511
        Hospitals and Health Care|62
        Community Services|6242 624
        Services for the Elderly and Disabled|6241
        Child Day Care Services|6244
        Emergency and Relief Services|6242
        Vocational Rehabilitation Services|6243
        Individual and Family Services|6241
        Hospitals|622
        Medical and Diagnostic Laboratories|6215
        Alternative Medicine|6213
        Ambulance Services|6219
        Chiropractors|6213
        Dentists|6212
        Family Planning Centers|6214
        Home Health Care Services|6216
        Medical Practices|6211
        Mental Health Care|6213
        Optometrists|6213
        Outpatient Care Centers|6214
        Physical, Occupational and Speech Therapists|6213
        Physicians|6211
        Nursing Homes and Residential Care Facilities|623
        Apparel Manufacturing|315
        Fashion Accessories Manufacturing|3159
        Appliances, Electrical, and Electronics Manufacturing|335 334
        Electric Lighting Equipment Manufacturing|3351
        Electrical Equipment Manufacturing|3353
        Fuel Cell Manufacturing|3359
        Household Appliance Manufacturing|3352
        Chemical Manufacturing|325
        Agricultural Chemical Manufacturing|3253
        Artificial Rubber and Synthetic Fiber Manufacturing|3252
        Chemical Raw Materials Manufacturing|3251
        Paint, Coating, and Adhesive Manufacturing|3255
        Personal Care Product Manufacturing|3256
        Pharmaceutical Manufacturing|3254
        Soap and Cleaning Product Manufacturing|3256
        Climate Technology Product Manufacturing|3339 333
        Computers and Electronics Manufacturing|334
        Audio and Video Equipment Manufacturing|3343
        Communications Equipment Manufacturing|3342
        Computer Hardware Manufacturing|3341
        Accessible Hardware Manufacturing|3341
        Magnetic and Optical Media Manufacturing|3346
        Measuring and Control Instrument Manufacturing|3345
        Smart Meter Manufacturing|3345
        Semiconductor Manufacturing|3344
        Renewable Energy Semiconductor Manufacturing|3344
        Fabricated Metal Products|332
        Architectural and Structural Metal Manufacturing|3323
        Boilers, Tanks, and Shipping Container Manufacturing|3324
        Construction Hardware Manufacturing|3325
        Cutlery and Handtool Manufacturing|3322
        Metal Treatments|3328
        Metal Valve, Ball, and Roller Manufacturing|3329
        Spring and Wire Product Manufacturing|3326
        Turned Products and Fastener Manufacturing|3327
        Food and Beverage Manufacturing|311
        Beverage Manufacturing|3121
        Breweries|3121
        Distilleries|3121
        Wineries|3121
        Animal Feed Manufacturing|3111
        Baked Goods Manufacturing|3118
        Dairy Product Manufacturing|3115
        Fruit and Vegetable Preserves Manufacturing|3114
        Meat Products Manufacturing|3116
        Seafood Product Manufacturing|3117
        Sugar and Confectionery Product Manufacturing|3113
        Furniture and Home Furnishings Manufacturing|337
        Household and Institutional Furniture Manufacturing|3371
        Mattress and Blinds Manufacturing|3379
        Office Furniture and Fixtures Manufacturing|3372
        Glass, Ceramics and Concrete Manufacturing|327
        Abrasives and Nonmetallic Minerals Manufacturing|3279
        Clay and Refractory Products Manufacturing|3271
        Glass Product Manufacturing|3272
        Lime and Gypsum Products Manufacturing|3274
        Leather Product Manufacturing|316
        Footwear Manufacturing|3162
        Women's Handbag Manufacturing|3169
        Machinery Manufacturing|333
        Agriculture, Construction, Mining Machinery Manufacturing|3331
        Automation Machinery Manufacturing|3339 3332
        Robot Manufacturing|3339
        Commercial and Service Industry Machinery Manufacturing|3333
        Engines and Power Transmission Equipment Manufacturing|3336
        HVAC and Refrigeration Equipment Manufacturing|3334
        Industrial Machinery Manufacturing|3332
        Metalworking Machinery Manufacturing|3335
        Medical Equipment Manufacturing|3391
        Oil and Coal Product Manufacturing|3241
        Paper and Forest Product Manufacturing|322 321
        Plastics and Rubber Product Manufacturing|326
        Packaging and Containers Manufacturing|3222 3261
        Plastics Manufacturing|3261
        Rubber Products Manufacturing|3262
        Primary Metal Manufacturing|331
        Printing Services|3231
        Sporting Goods Manufacturing|3399
        Textile Manufacturing|313
        Tobacco Manufacturing|3122
        Transportation Equipment Manufacturing|336
        Aviation and Aerospace Component Manufacturing|3364
        Defense and Space Manufacturing|3364
        Motor Vehicle Manufacturing|3361
        Alternative Fuel Vehicle Manufacturing|3361
        Motor Vehicle Parts Manufacturing|3363
        Railroad Equipment Manufacturing|3365
        Shipbuilding|3366
        Wood Product Manufacturing|321
        Oil, Gas, and Mining|21
        Coal Mining|2121
        Metal Ore Mining|2122
        Nonmetallic Mineral Mining|2123
        Mining|212
        Natural Gas Extraction|2111
        Oil Extraction|2111
        Oil and Gas|211
        Accounting|5412
        Advertising Services|5418
        Government Relations Services|5418
        Public Relations and Communications Services|5418
        Market Research|5419
        Marketing Services|5418
        Architecture and Planning|5413
        Business Consulting and Services|5416
        Environmental Services|5416 5629
        Human Resources Services|5416 5613
        Operations Consulting|5416
        Outsourcing and Offshoring Consulting|5416
        Strategic Management Services|5416
        Design Services|5414
        Graphic Design|5414
        Interior Design|5414
        Regenerative Design|5414 5413
        Engineering Services|5413
        Robotics Engineering|5413
        Surveying and Mapping Services|5413
        IT Services and IT Consulting|5415
        Computer and Network Security|5415
        Digital Accessibility Services|5415
        IT System Custom Software Development|5415
        IT System Data Services|5415 5182
        IT System Design Services|5415
        IT System Installation and Disposal|5415
        IT System Operations and Maintenance|5415
        IT System Testing and Evaluation|5415
        IT System Training and Support|5415
        Law Practice|5411
        Legal Services|5411
        Photography|5419
        Research Services|5417
        Biotechnology Research|5417
        Nanotechnology Research|5417
        Think Tanks|5417
        Services for Renewable Energy|5416 2211 2382
        Veterinary Services|5419
        Equipment Rental Services|532
        Commercial and Industrial Equipment Rental|5324
        Consumer Goods Rental|5322
        Real Estate and Equipment Rental Services|53
        Leasing Non-residential Real Estate|5311
        Leasing Residential Real Estate|5311
        Real Estate Agents and Brokers|5312
        Food and Beverage Retail|445
        Retail Groceries|4451
        Online and Mail Order Retail|455 44
        Retail Apparel and Fashion|4581
        Retail Appliances, Electrical, and Electronic Equipment|4492
        Retail Art Dealers|4599
        Retail Art Supplies|4599 4591
        Retail Books and Printed News|4592
        Retail Building Materials and Garden Equipment|444
        Retail Florists|4593
        Retail Furniture and Home Furnishings|4491
        Retail Gasoline|4571
        Retail Health and Personal Care Products|4561
        Retail Pharmacies|4561
        Retail Luxury Goods and Jewelry|4583
        Retail Motor Vehicles|441
        Retail Musical Instruments|4591
        Retail Office Equipment|4594 4492
        Retail Office Supplies and Gifts|4594
        Retail Recyclable Materials & Used Merchandise|4595
        Technology, Information and Media|51
        Media and Telecommunications|51
        Book and Periodical Publishing|5131
        Book Publishing|5131
        Newspaper Publishing|5131
        Periodical Publishing|5131
        Broadcast Media Production and Distribution|516
        Cable and Satellite Programming|5162
        Radio and Television Broadcasting|5161
        Movies, Videos, and Sound|512
        Animation and Post-production|5121
        Media Production|5121
        Movies and Sound Recording|512
        Sound Recording|5122
        Sheet Music Publishing|5122
        Satellite Telecommunications|5174
        Telecommunications Carriers|5171
        Wireless Services|5171
        Data Infrastructure and Analytics|5182 5415
        Data Security Software Products|5132
        Internet Publishing|5192 5131
        Blogs|5192 5131
        Business Intelligence Platforms|5132
        Climate Data and Analytics|5415 5182
        Internet Marketplace Platforms|5192
        Internet News|5131 5192
        Online Audio and Video Media|5162
        Social Networking Platforms|5162
        Blockchain Services|5182
        Business Content|5192
        Software Development|5132 5415
        Computer Games|5132
        Desktop Computing Software Products|5132
        Embedded Software Products|5132
        Mobile Computing Software Products|5132
        Mobile Gaming Apps|5132
        Transportation, Logistics, Supply Chain and Storage|48
        Airlines and Aviation|481
        Freight and Package Transportation|492 484
        Ground Passenger Transportation|485
        Interurban and Rural Bus Services|4852
        School and Employee Bus Services|4854
        Shuttles and Special Needs Transportation Services|4859
        Taxi and Limousine Services|4853
        Urban Transit Services|4851
        Maritime Transportation|483
        Pipeline Transportation|486
        Postal Services|4911
        Rail Transportation|482
        Sightseeing Transportation|487
        Truck Transportation|484
        Warehousing and Storage|4931
        Electric Power Generation|2211
        Biomass Electric Power Generation|2211
        Fossil Fuel Electric Power Generation|2211
        Geothermal Electric Power Generation|2211
        Hydroelectric Power Generation|2211
        Nuclear Electric Power Generation|2211
        Renewable Energy Power Generation|2211
        Renewable Energy Equipment Manufacturing|3336 3344
        Solar Electric Power Generation|2211
        Wind Electric Power Generation|2211
        Electric Power Transmission, Control, and Distribution|2211
        Natural Gas Distribution|2212
        Water, Waste, Steam, and Air Conditioning Services|2213 562
        Steam and Air-Conditioning Supply|2213
        Waste Collection|5621
        Waste Treatment and Disposal|5622
        Water Supply and Irrigation Systems|2213
        Wholesale Alcoholic Beverages|4248
        Wholesale Apparel and Sewing Supplies|4243
        Wholesale Appliances, Electrical, and Electronics|4236
        Wholesale Building Materials|4233
        Wholesale Chemical and Allied Products|4246
        Wholesale Computer Equipment|4234
        Wholesale Drugs and Sundries|4242
        Wholesale Food and Beverage|4244
        Wholesale Footwear|4243
        Wholesale Furniture and Home Furnishings|4232
        Wholesale Hardware, Plumbing, Heating Equipment|4237
        Wholesale Import and Export|42
        Wholesale Luxury Goods and Jewelry|4239
        Wholesale Machinery|4238
        Wholesale Metals and Minerals|4235
        Wholesale Motor Vehicles and Parts|4231
        Wholesale Paper Products|4241
        Wholesale Petroleum and Petroleum Products|4247
        Wholesale Photography Equipment and Supplies|4234
        Wholesale Raw Farm Products|4245
        Wholesale Recyclable Materials|4239
        Internet Service Providers|5171
        Food and Beverage|722 311
        Consumer Goods|339 3256
        Professional Training and Coaching|6114
        Education Administration|9231 611
        Alternative Dispute Resolution|5411
        Human Resources|5416 5613
        Primary and Secondary Education|6111
        Higher Education|6113
        Education|611
        Engines and Turbines|3336
        Oil and Energy|2111 2131 2211
        Hospital and Health Care|622 62
        """
}
