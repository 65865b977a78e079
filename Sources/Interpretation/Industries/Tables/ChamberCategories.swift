/// The categories under which chambers of commerce list their members.
enum ChamberCategories {
    static let text = """
        Accountants|5412
        Accounting & Bookkeeping|5412
        Advertising & Media|5418 516
        Advertising, PR & Marketing|5418
        Agriculture, Fishing & Forestry|11
        Agriculture & Farming|111
        Animals & Pets|8129 5419
        Apartments & Condominiums|5311
        Appliance Sales & Service|4492 8114
        Architects & Engineers|5413
        Arts, Culture & Entertainment|71
        Arts & Crafts|4591 7115
        Assisted Living|6233
        Associations & Organizations|813
        Attorneys|5411
        Attorneys & Legal Services|5411
        Auto Body Repair|8111
        Auto Dealers|4411
        Auto Parts & Supplies|4413
        Auto Repair|8111
        Auto Repair & Service|8111
        Auto Sales & Service|4411 8111
        Automotive|4411 8111
        Automotive & Marine|4411 4412
        Automotive Sales & Service|4411 8111
        Bakeries|3118
        Bank|5221
        Banks|5221
        Banks & Credit Unions|5221
        Banks, Savings & Loans, Credit Unions|5221
        Banking & Financial Institutions|5221
        Banquet Facilities|5311 7223
        Beauty Salons & Spas|8121
        Bed & Breakfast|7211
        Boats & Marine|4412
        Breweries, Wineries & Distilleries|3121
        Building & Construction|23
        Building Contractors|236
        Business & Professional Services|541
        Business Brokers|5313 5312
        Business Consultants|5416
        Business Opportunities|
        Cabinets & Countertops|3371
        Car Wash|8111
        Cell Phones|4492 5171
        Chiropractic|6213
        Churches|8131
        Churches & Religious Organizations|8131
        Cleaning & Restoration|5617 5629
        Clothing & Accessories|4581
        Coaching|6114 5416
        Coffee Shops|7225
        Coins & Collectibles|4599
        Community & Civic Organizations|8134
        Computers & Telecommunications|5415 517
        Computer Sales & Service|4492 5415 8112
        Computers, IT & Technology|5415
        Construction Equipment & Contractors|23 4238
        Construction & Contractors|23
        Consultants|5416
        Contractors|236 238
        Credit Card Processing|5223
        Day Care|6244
        Delivery Services|4921
        Dry Cleaning & Laundry|8123
        Economic Development|9261 8139
        Education & Schools|611
        Education & Training|611
        Elected Officials|9211
        Electric Companies|2211
        Electrical Contractors|2382
        Employment & Staffing|5613
        Employment Agencies|5613
        Engineers|5413
        Entertainment & Recreation|71
        Entertainment & Attractions|71
        Environmental Services|5416 5629
        Equipment Rental|5324
        Event Facilities|5311 7113
        Family, Community & Civic Organizations|624 8134
        Farms & Ranches|111 112
        Finance & Insurance|52
        Financial Planning|5239
        Financial Services|5239 523
        Fitness & Health Clubs|7139
        Floor Coverings|4491
        Food & Beverage|722
        Food Products|311
        Funeral Homes|8122
        Funeral Homes & Cemeteries|8122
        Gift Shops|4594
        Glass|2381 3272
        Golf|7139
        Government|92
        Government, Education & Individuals|92 611
        Grocery|4451
        Health Care|62
        Health, Beauty & Wellness|8121 62
        Health & Fitness|7139
        Health Clubs|7139
        Heating & Air Conditioning|2382
        Home & Garden|4442 4491
        Home Furnishings|4491
        Home Health Care|6216
        Home Improvement|2361
        Home Inspection|5413
        Hospitals & Clinics|622 6211
        Hotels & Lodging|7211
        Human Resources|5416 5613
        Industrial Supplies & Services|4238
        Individuals|
        Insurance & Financial Services|524 523
        Insurance Agencies|5242
        Insurance|524
        Interior Design & Decorating|5414
        Internet & Technology|5415
        Investments|5239
        Janitorial Supplies & Services|5617 4238
        Legal Services|5411
        Libraries|5192
        Lodging & Travel|721
        Machine Shops|3327
        Mailing Services|5418 5614
        Manufacturing, Production & Wholesale|31 42
        Manufacturers|31
        Marketing & Advertising|5418
        Massage Therapy|8121
        Media|516 5131
        Media & Communications|516
        Medical Equipment & Supplies|4234 3391
        Medical Facilities|622 621
        Merchandise (Retail)|44
        Miscellaneous|
        Mortgage|5222 5223
        Mortgage Companies|5222
        Motels|7211
        Moving & Storage|4842
        Museums & Attractions|7121
        Music & Entertainment|7111
        New Members|
        Newspapers|5131
        Non-Profit Organizations|813
        Nonprofit Organizations|813
        Nonprofit|813
        Nurseries & Garden Centers|4442
        Office Supplies & Equipment|4594 4234
        Oil & Gas|211
        Optometrists|6213
        Painting Contractors|2383
        Parks & Recreation|9241 7139
        Party Supplies & Rentals|5322
        Payroll Services|5412
        Personal Services & Care|812
        Personal Care & Services|812
        Pest Control|5617
        Pets & Veterinary|5419 8129
        Pharmacies|4561
        Pharmaceutical|3254
        Photographers|5419
        Physicians|6211
        Physical Therapy|6213
        Plumbing|2382
        Political Organizations|8139
        Printing & Publishing|3231 5131
        Promotional Products|5418
        Property Management|5313
        Public Utilities & Environment|221
        Radio & Television|5161
        Real Estate|531
        Real Estate, Moving & Storage|531 4842
        Real Estate Agents|5312
        Real Estate Developers|2372
        Recreation & Sports|713
        Religious Organizations|8131
        Remodeling|2361
        Rental Services|532
        Restaurants|7225
        Restaurants, Food & Beverages|722
        Restaurants, Food & Beverage|722
        Restaurants & Catering|722
        Retail|44
        Retail Shopping|44
        Retirement Communities|6233
        Roofing|2381
        Salons|8121
        Schools|6111
        Schools, Colleges & Universities|6113 6111
        Security|5616
        Security Systems|5616
        Senior Services|6241
        Senior Living|6233
        Service Clubs|8134
        Shopping & Specialty Retail|44
        Shopping Centers|5311
        Signs|3399
        Social Services|624
        Sports & Recreation|713
        Sporting Goods|4591
        Staffing|5613
        Storage|5311 4931
        Tax Services|5412
        Technology|5415
        Telecommunications|517
        Telephone Systems|5178 2382
        Theaters|5121 7111
        Title Companies|5241 5411
        Tourism|5615
        Towing|4884
        Transportation|48
        Transportation & Shipping|48
        Travel|5615
        Travel & Tourism|5615 721
        Tree Service|5617
        Trucking|484
        Utilities|221
        Utilities & Waste|221 562
        Venues|5311 7113
        Veterinarians|5419
        Video Production|5121
        Waste Management & Recycling|562
        Water Treatment|2213
        Web Design & Hosting|5415 5182
        Wedding Services|8129 5619
        Weight Loss|8121
        Window Treatments|4491
        Youth Organizations|6241 8134
        Commercial Sales|
        Pool & Spa|2389 4599
        """
}
