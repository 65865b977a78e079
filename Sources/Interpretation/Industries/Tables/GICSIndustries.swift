/// Sectors, groups, industries and sub-industries of the Global Industry Classification Standard.
enum GICSIndustries {
    static let text = """
        Energy|211 2211
        Energy Equipment & Services|2131 3331
        Oil & Gas Drilling|2131
        Oil & Gas Equipment & Services|2131 3331
        Oil, Gas & Consumable Fuels|211
        Integrated Oil & Gas|2111 3241
        Oil & Gas Exploration & Production|2111
        Oil & Gas Refining & Marketing|3241 4247
        Oil & Gas Storage & Transportation|486
        Coal & Consumable Fuels|2121
        Materials|325 331 327
        Chemicals|325
        Commodity Chemicals|3251
        Diversified Chemicals|325
        Fertilizers & Agricultural Chemicals|3253
        Industrial Gases|3251
        Specialty Chemicals|3259 3255
        Construction Materials|3273 2123
        Containers & Packaging|3222 3261
        Metal, Glass & Plastic Containers|3324 3272 3261
        Paper & Plastic Packaging Products & Materials|3222 3261
        Aluminum|3313
        Diversified Metals & Mining|2122
        Copper|2122 3314
        Gold|2122
        Precious Metals & Minerals|2122
        Silver|2122
        Steel|3311
        Forest Products|3211 1133
        Paper Products|3221
        Industrials|33
        Capital Goods|333
        Aerospace & Defense|3364
        Building Products|3323 3334 3219
        Construction & Engineering|237 2362 5413
        Electrical Equipment|3353
        Electrical Components & Equipment|3359 3353
        Heavy Electrical Equipment|3353 3336
        Industrial Conglomerates|5511 333
        Machinery|333
        Construction Machinery & Heavy Transportation Equipment|3331 3361
        Agricultural & Farm Machinery|3331
        Industrial Machinery & Supplies & Components|333
        Trading Companies & Distributors|423
        Commercial & Professional Services|56
        Commercial Services & Supplies|561
        Commercial Printing|3231
        Environmental & Facilities Services|562 5617
        Office Services & Supplies|3399 3372 4241
        Diversified Support Services|561
        Security & Alarm Services|5616
        Professional Services|541
        Human Resource & Employment Services|5613
        Research & Consulting Services|5416 5419
        Data Processing & Outsourced Services|5182
        Air Freight & Logistics|4921 4885
        Passenger Airlines|4811
        Marine Transportation|4831
        Ground Transportation|484
        Rail Transportation|4821
        Cargo Ground Transportation|4841
        Passenger Ground Transportation|4853 5321
        Transportation Infrastructure|488
        Airport Services|4881
        Highways & Railtracks|4884
        Marine Ports & Services|4883
        Consumer Discretionary|44 72
        Automobiles & Components|336
        Automotive Parts & Equipment|3363
        Tires & Rubber|3262
        Automobile Manufacturers|3361
        Motorcycle Manufacturers|3369
        Consumer Durables & Apparel|33 315
        Household Durables|337 3352
        Consumer Electronics|3343
        Home Furnishings|337 3141
        Homebuilding|2361
        Household Appliances|3352
        Housewares & Specialties|3261 3322
        Leisure Products|3399
        Textiles, Apparel & Luxury Goods|315
        Apparel, Accessories & Luxury Goods|315
        Footwear|3162
        Textiles|313
        Consumer Services|812 72
        Hotels, Restaurants & Leisure|72
        Casinos & Gaming|7132
        Hotels, Resorts & Cruise Lines|7211
        Leisure Facilities|713
        Restaurants|7225
        Diversified Consumer Services|81 611
        Education Services|611
        Specialized Consumer Services|812
        Consumer Discretionary Distribution & Retail|44
        Distributors|423 424
        Broadline Retail|455
        Apparel Retail|4581
        Computer & Electronics Retail|4492
        Home Improvement Retail|4441
        Other Specialty Retail|459
        Automotive Retail|441
        Homefurnishing Retail|4491
        Consumer Staples|311 3256
        Consumer Staples Distribution & Retail|445
        Drug Retail|4561
        Food Distributors|4244
        Food Retail|4451
        Consumer Staples Merchandise Retail|4552
        Food, Beverage & Tobacco|311 312
        Brewers|3121
        Distillers & Vintners|3121
        Soft Drinks & Non-alcoholic Beverages|3121
        Agricultural Products & Services|111 3112
        Packaged Foods & Meats|311
        Tobacco|3122
        Household & Personal Products|3256
        Household Products|3256
        Personal Care Products|3256
        Health Care|62
        Health Care Equipment & Services|62
        Health Care Equipment|3391 3345
        Health Care Supplies|3391
        Health Care Distributors|4242 4234
        Health Care Services|621
        Health Care Facilities|622 623
        Managed Health Care|5241
        Health Care Technology|5132 5415
        Pharmaceuticals, Biotechnology & Life Sciences|3254 5417
        Biotechnology|5417 3254
        Pharmaceuticals|3254
        Life Sciences Tools & Services|3345 5417
        Financials|52
        Banks|5221
        Diversified Banks|5221
        Regional Banks|5221
        Financial Services|523 522
        Diversified Financial Services|52
        Multi-Sector Holdings|5511
        Specialized Finance|5222
        Commercial & Residential Mortgage Finance|5222
        Transaction & Payment Processing Services|5223 5182
        Consumer Finance|5222
        Capital Markets|523
        Asset Management & Custody Banks|5239
        Investment Banking & Brokerage|5231
        Diversified Capital Markets|5231
        Financial Exchanges & Data|5232
        Mortgage REITs|5259
        Insurance|524
        Insurance Brokers|5242
        Life & Health Insurance|5241
        Multi-line Insurance|5241
        Property & Casualty Insurance|5241
        Reinsurance|5241
        Information Technology|5415 334
        Software & Services|5132 5415
        IT Services|5415
        IT Consulting & Other Services|5415
        Internet Services & Infrastructure|5182
        Software|5132
        Application Software|5132
        Systems Software|5132
        Technology Hardware & Equipment|334
        Communications Equipment|3342
        Technology Hardware, Storage & Peripherals|3341
        Electronic Equipment, Instruments & Components|3344 3345
        Electronic Equipment & Instruments|3345
        Electronic Components|3344
        Electronic Manufacturing Services|3344
        Technology Distributors|4234 4236
        Semiconductors & Semiconductor Equipment|3344
        Semiconductor Materials & Equipment|3332 3344
        Semiconductors|3344
        Communication Services|51
        Telecommunication Services|517
        Alternative Carriers|5171
        Integrated Telecommunication Services|5171
        Wireless Telecommunication Services|5171
        Media & Entertainment|51
        Advertising|5418
        Broadcasting|5161
        Cable & Satellite|5162 5171
        Publishing|5131
        Movies & Entertainment|5121
        Interactive Home Entertainment|5132
        Interactive Media & Services|5192
        Utilities|221
        Electric Utilities|2211
        Gas Utilities|2212
        Multi-Utilities|221
        Water Utilities|2213
        Independent Power and Renewable Electricity Producers|2211
        Independent Power Producers & Energy Traders|2211
        Renewable Electricity|2211
        Real Estate|531
        Equity Real Estate Investment Trusts|5311
        Diversified REITs|5311
        Industrial REITs|5311
        Hotel & Resort REITs|5311 7211
        Office REITs|5311
        Health Care REITs|5311
        Multi-Family Residential REITs|5311
        Single-Family Residential REITs|5311
        Retail REITs|5311
        Other Specialized REITs|5311
        Self-Storage REITs|5311
        Telecom Tower REITs|5311 5171
        Timber REITs|1131 5311
        Data Center REITs|5311 5182
        Real Estate Management & Development|531
        Diversified Real Estate Activities|531
        Real Estate Operating Companies|5311
        Real Estate Development|2372
        Real Estate Services|5312 5313
        """
}
