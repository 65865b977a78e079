/// What people say for short, where it needs a decision of its own.
enum EverydayIndustries {
    static let text = """
        Insurance|5241 5242
        Insurance Companies|5241
        Real Estate|5312 5311 5313
        Airlines|4811
        Airline|4811
        Airlines/Aviation|4811 4812 4881
        General Contractors|2362 2361
        General Contractor|2362 2361
        Contractors General|2362 2361
        Trucking|4841 4842
        Trucking Companies|4841 4842
        Telecommunications|5171 5178
        Telecom|5171 5178
        Hospitals|6221 6222 6223
        Hospital|6221 6222 6223
        Employment Screening|5616
        Pre-employment Screening|5616
        Banquet Rooms|5311 7223
        Banquet Halls|5311 7223
        Copy Machines|4234
        Photocopiers|4234
        Water Softeners|4237 2382
        Water Treatment Equipment|4237 3333
        Water Purification|4237 2213
        Fire Protection Equipment|4239 5616
        Fire Protection Services|2382 5616
        Promotional Items|5418
        Promo Products|5418
        Trailers|4412 3362
        Nonprofit Arts|7111 8134
        Direct Sales|44
        Mail Order|455
        PR|5418
        IT|5415
        HR|5416 5613
        Tech|5415
        Software|5132
        SaaS|5132
        Cybersecurity|5415
        Gaming|5132 7132
        Fintech|5132 5223
        Healthcare IT|5415 5132
        Professional Services|541
        Business Services|561 541
        Commercial Services|561
        Energy Industry|211 2211
        Power|2211
        Media|516 513 512
        Fashion|315 4581
        Food|311 722
        Agritech|115 5132
        Logistics|4885 484
        Wellness|7139 6213
        Fitness|7139
        Nonprofits|813
        Charities|8132
        Start-up technology|5415
        Computer|5415
        Computers & Electronics|334 4492
        Consumer Packaged Goods|311 3256
        Gas|2212 4571
        Wood|321
        Steel Fabrication|3323
        Insurance Technology|5132 5242
        Data|5182 5415
        Video|5121
        Water|2213
        Design|5414
        Training|6114
        Marketing|5418
        Advertising|5418
        Housing|5311 9251
        Parks|9241 7121
        Marine|483 4412
        Music|7111 5122
        Recycling|5629 5621
        Technical Services|541
        Home Services|238 8114
        Security|5616
        Threat Detection|5415 5132
        Threat Intelligence|5415
        Incident Response|5415
        Cloud Security|5415
        Data Privacy|5415 5416
        Ethical Hacking|5415
        Managed Security Services|5415
        Cloud|5182 5415
        Cloud Services|5182
        Artificial Intelligence|5415 5132
        AI|5415 5132
        Robotics|3339 5413
        Web3|5132 5182
        Crypto|5231
        E-commerce|455 5192
        Ecommerce|455 5192
        Online Retail|455
        Direct to Consumer Brands|455
        Electric Vehicles|3361
        Climate Tech|2211 5416
        Cleantech|2211
        Clean Energy|2211
        Renewables|2211
        Biotech|5417 3254
        Medtech|3391
        Digital Health|5132 6211
        Telehealth|6211
        Mental Health|6213
        Edtech|5132 6117
        Insurtech|5132 5242
        Proptech|5132 5313
        Legaltech|5132 5411
        Adtech|5418 5132
        Martech|5132 5418
        Agtech|5132 115
        Foodtech|311 5132
        Spacetech|3364
        Quantum Computing|5417 3341
        Video Games|5132
        Game Development|5132
        Esports|7112
        Podcasting|5162 5122
        Creator Economy|7115 5162
        Public Sector|92
        Civic Tech|5415 92
        Social Impact|8133 8132
        Sustainability|5416
        Environmental Consulting|5416
        Urban Planning|9251 5413
        Supply Chain|4885 5416
        Warehousing and Logistics|4931 4885
        3PL|4885
        Last Mile Delivery|4922 4921
        Private Equity|5239
        Venture Capital|5239
        VC/PE|5239
        Wealth Management|5239
        Asset Management|5239
        Investment Banking|5231
        Payments|5223
        Consumer Banking|5221
        Reinsurance|5241
        Health Insurance|5241
        Big Law|5411
        Government Contracting|5415 5416
        Federal Contracting|5415 5416
        Aerospace|3364
        Defense|3364 9281
        Semiconductor|3344
        Consumer Products|3256 339
        Beauty|8121 3256
        Cannabis|4599 1119
        Hemp|1119
        Pet Industry|8129 4599
        Events|5619
        Hospitality & Tourism|72
        Sports Management|7112 7114
        Journalism|5131 5192
        Film & TV|5121
        Theatre|7111
        Museums|7121
        Interior Design|5414
        UX Design|5414 5415
        Market Research|5419
        Executive Coaching|5416 6114
        Tutoring|6116
        K-12|6111
        Early Childhood|6244
        Academia|6113
        Elder Care|623 6241
        Housing Nonprofit|6242
        Philanthropic|8132
        Religion|8131
        Law Enforcement|9221
        Skilled Trades|238
        HVAC|2382
        Solar|2382 2211
        Solar Installation|2382
        Manufacturing Engineering|5413 31
        Advanced Manufacturing|31
        Industrial Distribution|4238
        Machine Shop|3327
        Investor-Owned Utility|2211 2212
        Municipal Utility|221
        Public Utility|221
        Electric Cooperative|2211
        Power Company|2211
        Financial Services Industry|52
        Finserv|52
        Commercial Real Estate Brokerage|5312
        CRE|531
        Ed Tech|5132 6117
        Fin Tech|5132 5223
        Med Tech|3391
        Health Tech|5132 5415
        Ag Tech|5132 115
        Prop Tech|5132 531
        Clean Tech|2211 5416
        Legal Tech|5132 5411
        Insur Tech|5132 5241
        Human Services Nonprofit|6241
        Chip Design|3344
        Semiconductor Design|3344
        """
}
