/// The industry names of business magazines' lists and of reports on political giving.
enum PressIndustries {
    static let text = """
        Advertising, Marketing|5418
        Aerospace and Defense|3364
        Airlines|4811
        Apparel|315
        Automotive Retailing, Services|4411 8111
        Beverages|3121
        Building Materials, Glass|327
        Chemicals|325
        Commercial Banks|5221
        Computer Peripherals|3341
        Computer Software|5132
        Computers, Office Equipment|3341
        Construction and Farm Machinery|3331
        Diversified Financials|523
        Diversified Outsourcing Services|561
        Education|611
        Electronics, Electrical Equip.|335 334
        Energy|211 2211
        Engineering & Construction|237 5413
        Engineering, Construction|237 5413
        Entertainment|71 512
        Financial Data Services|5182 5223
        Food and Drug Stores|4451 4561
        Food Consumer Products|311
        Food Production|311
        Food Services|722
        Forest and Paper Products|321 322
        General Merchandisers|455
        Health Care: Insurance and Managed Care|5241
        Health Care: Medical Facilities|622
        Health Care: Pharmacy and Other Services|4561 621
        Home Equipment, Furnishings|337 3352
        Homebuilders|2361
        Hotels, Casinos, Resorts|7211
        Household and Personal Products|3256
        Industrial Machinery|333
        Information Technology Services|5415
        Insurance: Life, Health (Mutual)|5241
        Insurance: Life, Health (Stock)|5241
        Insurance: Property and Casualty (Mutual)|5241
        Insurance: Property and Casualty (Stock)|5241
        Internet Services and Retailing|5192 455
        Mail, Package, and Freight Delivery|4921
        Medical Products and Equipment|3391
        Metals|331
        Mining, Crude-Oil Production|211 212
        Miscellaneous|
        Motor Vehicles and Parts|3361 3363
        Network and Other Communications Equipment|3342
        Oil and Gas Equipment, Services|2131
        Packaging, Containers|3222 3261
        Petroleum Refining|3241
        Pharmaceuticals|3254
        Pipelines|486
        Publishing, Printing|5131 3231
        Railroads|4821
        Real Estate|531
        Scientific, Photographic and Control Equipment|3345
        Securities|5231
        Semiconductors and Other Electronic Components|3344
        Shipping|4831
        Specialty Retailers: Apparel|4581
        Specialty Retailers: Other|44
        Telecommunications|517
        Temporary Help|5613
        Textiles|313
        Tobacco|3122
        Toys, Sporting Goods|3399
        Transportation and Logistics|4885
        Transportation Equipment|336
        Trucking, Truck Leasing|484
        Utilities: Gas and Electric|221
        Waste Management|562
        Wholesalers: Diversified|423 424
        Wholesalers: Electronics and Office Equipment|4234
        Wholesalers: Food and Grocery|4244
        Wholesalers: Health Care|4242
        Energy/Natural Resources|211 2211
        Agribusiness|11
        Crop Production & Basic Processing|111
        Tobacco & Tobacco products|3122
        Dairy|1121 3115
        Poultry & Eggs|1123
        Livestock|112
        Agricultural Services/Products|115 4249
        Food Processing & Sales|311 4244
        Forestry & Forest Products|113 321
        Telecom Services & Equipment|517 3342
        Telephone Utilities|5171
        TV/Movies/Music|512
        Printing & Publishing|513 3231
        Books, magazines & newspapers|5131
        Computers/Internet|5415 5132
        Electronics Mfg & Equip|334
        Electronics Manufacturing & Equipment|334
        Communications/Electronics|51 334
        General Contractors|236
        Home Builders|2361
        Special Trade Contractors|238
        Construction Services|5413 23
        Building Materials & Equipment|327 4233
        Defense Aerospace|3364
        Defense Electronics|3345 3342
        Misc Defense|3364 9281
        Sea Transport|483
        Air Transport|481
        Automotive|3361 4411
        Auto dealers, new & used|4411
        Auto dealers, foreign imports|4411
        Auto manufacturers|3361
        Trucking|484
        Oil & Gas|211
        Mining|212
        Coal mining|2121
        Metal mining & processing|2122 331
        Electric Utilities|2211
        Gas & electric utilities|221
        Rural electric cooperatives|2211
        Nuclear energy|2211
        Alternative energy production & services|2211
        Environmental Svcs/Equipment|562 5416
        Fisheries & Wildlife|114 1141
        Savings & Loans|5221
        Credit Unions|5221
        Finance/Credit Companies|5222
        Student loan companies|5222
        Payday lenders|5222
        Securities & Investment|523
        Venture capital|5239
        Hedge Funds|5239
        Private Equity & Investment Firms|5239
        Mortgage bankers and brokers|5222 5223
        Accountants|5412
        Misc Finance|523
        Health Professionals|621
        Dentists|6212
        Chiropractors|6213
        Nurses|6213 621
        Hospitals/Nursing Homes|622 623
        Health Services/HMOs|5241 621
        Pharmaceuticals/Health Products|3254
        Pharmaceutical manufacturing|3254
        Medical Devices & Supplies|3391
        Nutritional & dietary supplements|3254
        Misc Health|62
        Lawyers/Law Firms|5411
        Lobbyists|5418
        Beer, Wine & Liquor|3121 4248
        Business Associations|8139
        Business Services|561 541
        Casinos/Gambling|7132
        Indian Gaming|7132
        Chemical & Related Manufacturing|325
        Clergy & Religious Organizations|8131
        Food & Beverage|722 311
        Restaurants & Drinking Establishments|722
        Lodging/Tourism|721
        Misc Business|
        Misc Manufacturing & Distributing|339
        Misc Services|81
        Recreation/Live Entertainment|71
        Professional sports, arenas & related equip & svcs|7112 7113
        Retail Sales|44
        Steel Production|3311
        Clothing Manufacturing|315
        For-profit Education|611
        Non-Profit Institutions|813
        Civil Servants/Public Officials|921
        Cruise ships & lines|4831
        Funeral services|8122
        Vending machine sales & services|4451
        Gun Rights|8133
        Air transport unions|8139
        Building Trade Unions|8139
        Public Sector Unions|8139
        Industrial Unions|8139
        Transportation Unions|8139
        Misc Unions|8139
        Human Rights|8133
        Environment|8133 9241
        Women's Issues|8133
        Cruise Lines|4831
        Insurance|524
        """
}
