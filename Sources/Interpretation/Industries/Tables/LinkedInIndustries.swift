/// The labels of LinkedIn's first list of industries, with the codes each can stand for, the likeliest first.
enum LinkedInIndustries {
    static let first = """
        Accounting|5412
        Airlines/Aviation|481
        Alternative Dispute Resolution|5411
        Alternative Medicine|6213
        Animation|5121
        Apparel & Fashion|315 4581
        Architecture & Planning|5413
        Arts and Crafts|4591 7115 4599
        Automotive|3361 3363 4411
        Aviation & Aerospace|3364 481
        Banking|5221
        Biotechnology|5417 3254
        Broadcast Media|5161 5162
        Building Materials|4233 4441 3273
        Business Supplies and Equipment|4241 4594 4234
        Capital Markets|523
        Chemicals|325
        Civic & Social Organization|8134
        Civil Engineering|5413 237
        Commercial Real Estate|5311 5312
        Computer & Network Security|5415
        Computer Games|5132
        Computer Hardware|3341
        Computer Networking|5415 3342
        Computer Software|5132 5415
        Construction|23
        Consumer Electronics|3343 4492
        Consumer Goods|3256 339
        Consumer Services|812
        Cosmetics|3256 4561
        Dairy|3115 1121
        Defense & Space|3364 9281
        Design|5414
        Education Management|611
        E-Learning|6116 6117
        Electrical/Electronic Manufacturing|335 3344
        Entertainment|71 5121
        Environmental Services|5629 5416
        Events Services|5619
        Executive Office|9211
        Facilities Services|5612 5617
        Farming|111
        Financial Services|523 522
        Fine Art|7115 4599
        Fishery|1141
        Food & Beverages|722 311
        Food Production|311
        Fund-Raising|5614 8132
        Furniture|337 4491
        Gambling & Casinos|7132
        Glass, Ceramics & Concrete|327
        Government Administration|921
        Government Relations|5418
        Graphic Design|5414
        Health, Wellness and Fitness|7139 62
        Higher Education|6113
        Hospital & Health Care|622 62
        Hospitality|721
        Human Resources|5416 5613
        Import and Export|42
        Individual & Family Services|6241
        Industrial Automation|3339 3345
        Information Services|519
        Information Technology and Services|5415
        Insurance|524
        International Affairs|9281
        International Trade and Development|9281 42
        Internet|5192 5182
        Investment Banking|5231
        Investment Management|5239
        Judiciary|9221
        Law Enforcement|9221
        Law Practice|5411
        Legal Services|5411
        Legislative Office|9211
        Leisure, Travel & Tourism|5615 7139
        Libraries|5192
        Logistics and Supply Chain|4885 4931
        Luxury Goods & Jewelry|4583 3399
        Machinery|333
        Management Consulting|5416
        Maritime|483
        Market Research|5419
        Marketing and Advertising|5418
        Mechanical or Industrial Engineering|5413 333
        Media Production|5121
        Medical Devices|3391
        Medical Practice|6211
        Mental Health Care|6213
        Military|9281
        Mining & Metals|212 331
        Motion Pictures and Film|5121
        Museums and Institutions|7121
        Music|7111 5122
        Nanotechnology|5417
        Newspapers|5131
        Non-Profit Organization Management|813
        Nonprofit Organization Management|813
        Oil & Energy|2111 2131 2211
        Online Media|5162 5192 5131
        Outsourcing/Offshoring|5614
        Package/Freight Delivery|4921
        Packaging and Containers|3222 3261
        Paper & Forest Products|322 321
        Performing Arts|7111
        Pharmaceuticals|3254
        Philanthropy|8132
        Photography|5419
        Plastics|3261
        Political Organization|8139
        Primary/Secondary Education|6111
        Printing|3231
        Professional Training & Coaching|6114
        Program Development|5415 8132
        Public Policy|921 5417
        Public Relations and Communications|5418
        Public Safety|9221
        Publishing|5131
        Railroad Manufacture|3365
        Ranching|112
        Real Estate|531
        Recreational Facilities and Services|7139
        Religious Institutions|8131
        Renewables & Environment|2211 5416
        Research|5417
        Restaurants|7225
        Retail|44
        Security and Investigations|5616
        Semiconductors|3344
        Shipbuilding|3366
        Sporting Goods|3399 4591
        Sports|7112
        Staffing and Recruiting|5613
        Supermarkets|4451
        Telecommunications|517
        Textiles|313
        Think Tanks|5417
        Tobacco|3122
        Translation and Localization|5419
        Transportation/Trucking/Railroad|484 482
        Utilities|221
        Venture Capital & Private Equity|5239
        Veterinary|5419
        Warehousing|4931
        Wholesale|42
        Wine and Spirits|3121 4248
        Wireless|5171 3342
        Writing and Editing|7115 5131
        """
}
