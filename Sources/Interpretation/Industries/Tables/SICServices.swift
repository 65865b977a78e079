/// SIC 1987, divisions H to J: finance, services, government. Each line: code, title, codes of NAICS 2022.
enum SICServices {
    static let text = """
        60|Depository Institutions|5221
        6011|Federal Reserve Banks|5211
        6019|Central Reserve Depository Institutions, NEC|5222 5221
        6021|National Commercial Banks|5221
        6022|State Commercial Banks|5221
        6029|Commercial Banks, NEC|5221
        6035|Savings Institutions, Federally Chartered|5221
        6036|Savings Institutions, Not Federally Chartered|5221
        6061|Credit Unions, Federally Chartered|5221
        6062|Credit Unions, Not Federally Chartered|5221
        6081|Branches and Agencies of Foreign Banks|5221
        6082|Foreign Trade and International Banking Institutions|5222
        6091|Nondeposit Trust Facilities|5239
        6099|Functions Related to Depository Banking, NEC|5223
        61|Nondepository Credit Institutions|5222
        6111|Federal and Federally-Sponsored Credit Agencies|5222
        6141|Personal Credit Institutions|5222
        6153|Short-Term Business Credit Institutions, Except Agricultural|5222
        6159|Miscellaneous Business Credit Institutions|5222
        6162|Mortgage Bankers and Loan Correspondents|5222
        6163|Loan Brokers|5223
        62|Security and Commodity Brokers, Dealers, Exchanges, and Services|523
        6211|Security Brokers, Dealers, and Flotation Companies|5231
        6221|Commodity Contracts Brokers and Dealers|5231
        6231|Security and Commodity Exchanges|5232
        6282|Investment Advice|5239
        6289|Services Allied With the Exchange of Securities or Commodities, NEC|5239
        63|Insurance Carriers|5241
        6311|Life Insurance|5241
        6321|Accident and Health Insurance|5241
        6324|Hospital and Medical Service Plans|5241
        6331|Fire, Marine, and Casualty Insurance|5241
        6351|Surety Insurance|5241
        6361|Title Insurance|5241
        6371|Pension, Health, and Welfare Funds|5251
        6399|Insurance Carriers, NEC|5241
        6411|Insurance Agents, Brokers, and Service|5242
        65|Real Estate|531
        6512|Operators of Nonresidential Buildings|5311
        6513|Operators of Apartment Buildings|5311
        6514|Operators of Dwellings Other Than Apartment Buildings|5311
        6515|Operators of Residential Mobile Home Sites|5311
        6517|Lessors of Railroad Property|5311
        6519|Lessors of Real Property, NEC|5311
        6531|Real Estate Agents and Managers|5312 5313
        6541|Title Abstract Offices|5411
        6552|Land Subdividers and Developers, Except Cemeteries|2372
        6553|Cemetery Subdividers and Developers|8122
        67|Holding and Other Investment Offices|551 525
        6712|Offices of Bank Holding Companies|5511
        6719|Offices of Holding Companies, NEC|5511
        6722|Management Investment Offices, Open-End|5259
        6726|Unit Investment Trusts, Face-Amount Certificate Offices, and Closed-End Management Investment Offices|5259
        6732|Educational, Religious, and Charitable Trusts|8132
        6733|Trusts, Except Educational, Religious, and Charitable|5259 5239
        6770|Blank Checks|5259
        6792|Oil Royalty Traders|5331 5239
        6794|Patent Owners and Lessors|5331
        6798|Real Estate Investment Trusts|5311 5259
        6799|Investors, NEC|5239
        70|Hotels, Rooming Houses, Camps, and Other Lodging Places|721
        7011|Hotels and Motels|7211
        7021|Rooming and Boarding Houses|7213
        7032|Sporting and Recreational Camps|7212
        7033|Recreational Vehicle Parks and Campsites|7212
        7041|Organization Hotels and Lodging Houses, on Membership Basis|7213
        72|Personal Services|812
        7211|Power Laundries, Family and Commercial|8123
        7212|Garment Pressing, and Agents for Laundries and Drycleaners|8123
        7213|Linen Supply|8123
        7215|Coin-Operated Laundries and Drycleaning|8123
        7216|Drycleaning Plants, Except Rug Cleaning|8123
        7217|Carpet and Upholstery Cleaning|5617
        7218|Industrial Launderers|8123
        7219|Laundry and Garment Services, NEC|8123 8114
        7221|Photographic Studios, Portrait|5419
        7231|Beauty Shops|8121
        7241|Barber Shops|8121
        7251|Shoe Repair Shops and Shoeshine Parlors|8114
        7261|Funeral Service and Crematories|8122
        7291|Tax Return Preparation Services|5412
        7299|Miscellaneous Personal Services, NEC|8129 8121
        73|Business Services|561 54
        7311|Advertising Agencies|5418
        7312|Outdoor Advertising Services|5418
        7313|Radio, Television, and Publishers' Advertising Representatives|5418
        7319|Advertising, NEC|5418
        7322|Adjustment and Collection Services|5614
        7323|Credit Reporting Services|5614
        7331|Direct Mail Advertising Services|5418
        7334|Photocopying and Duplicating Services|5614
        7335|Commercial Photography|5419
        7336|Commercial Art and Graphic Design|5414
        7338|Secretarial and Court Reporting Services|5614
        7342|Disinfecting and Pest Control Services|5617
        7349|Building Cleaning and Maintenance Services, NEC|5617
        7352|Medical Equipment Rental and Leasing|5322
        7353|Heavy Construction Equipment Rental and Leasing|5324
        7359|Equipment Rental and Leasing, NEC|5324 5322
        7361|Employment Agencies|5613
        7363|Help Supply Services|5613
        7370|Services-Computer Programming, Data Processing, Etc.|5415 5182
        7371|Computer Programming Services|5415
        7372|Prepackaged Software|5132
        7373|Computer Integrated Systems Design|5415
        7374|Computer Processing and Data Preparation and Processing Services|5182
        7375|Information Retrieval Services|5192
        7376|Computer Facilities Management Services|5415
        7377|Computer Rental and Leasing|5324
        7378|Computer Maintenance and Repair|8112
        7379|Computer Related Services, NEC|5415
        7381|Detective, Guard, and Armored Car Services|5616
        7382|Security Systems Services|5616
        7383|News Syndicates|5162
        7384|Photofinishing Laboratories|8129
        7389|Business Services, NEC|561 54
        75|Automotive Repair, Services, and Parking|811
        7513|Truck Rental and Leasing, Without Drivers|5321
        7514|Passenger Car Rental|5321
        7515|Passenger Car Leasing|5321
        7519|Utility Trailer and Recreational Vehicle Rental|5321
        7521|Automobile Parking|8129
        7532|Top, Body, and Upholstery Repair Shops and Paint Shops|8111
        7533|Automotive Exhaust System Repair Shops|8111
        7534|Tire Retreading and Repair Shops|8111 3262
        7536|Automotive Glass Replacement Shops|8111
        7537|Automotive Transmission Repair Shops|8111
        7538|General Automotive Repair Shops|8111
        7539|Automotive Repair Shops, NEC|8111
        7542|Carwashes|8111
        7549|Automotive Services, Except Repair and Carwashes|8111 4884
        76|Miscellaneous Repair Services|811
        7622|Radio and Television Repair Shops|8112
        7623|Refrigeration and Air-Conditioning Service and Repair Shops|8113 8114
        7629|Electrical and Electronic Repair Shops, NEC|8112 8114
        7631|Watch, Clock, and Jewelry Repair|8114
        7641|Reupholstery and Furniture Repair|8114
        7692|Welding Repair|8113
        7694|Armature Rewinding Shops|8113
        7699|Repair Shops and Related Services, NEC|8113 8114
        78|Motion Pictures|5121
        7812|Motion Picture and Video Tape Production|5121
        7819|Services Allied to Motion Picture Production|5121
        7822|Motion Picture and Video Tape Distribution|5121
        7829|Services Allied to Motion Picture Distribution|5121
        7832|Motion Picture Theaters, Except Drive-In|5121
        7833|Drive-In Motion Picture Theaters|5121
        7841|Video Tape Rental|5322
        79|Amusement and Recreation Services|71
        7911|Dance Studios, Schools, and Halls|6116 7139
        7922|Theatrical Producers (Except Motion Picture) and Miscellaneous Theatrical Services|7111 7113
        7929|Bands, Orchestras, Actors, and Other Entertainers and Entertainment Groups|7111
        7933|Bowling Centers|7139
        7941|Professional Sports Clubs and Promoters|7112
        7948|Racing, Including Track Operation|7112
        7991|Physical Fitness Facilities|7139
        7992|Public Golf Courses|7139
        7993|Coin-Operated Amusement Devices|7131 7132
        7996|Amusement Parks|7131
        7997|Membership Sports and Recreation Clubs|7139
        7999|Amusement and Recreation Services, NEC|7139
        80|Health Services|62
        8011|Offices and Clinics of Doctors of Medicine|6211
        8021|Offices and Clinics of Dentists|6212
        8031|Offices and Clinics of Doctors of Osteopathy|6211
        8041|Offices and Clinics of Chiropractors|6213
        8042|Offices and Clinics of Optometrists|6213
        8043|Offices and Clinics of Podiatrists|6213
        8049|Offices and Clinics of Health Practitioners, NEC|6213
        8051|Skilled Nursing Care Facilities|6231
        8052|Intermediate Care Facilities|6231 6232
        8059|Nursing and Personal Care Facilities, NEC|6231 6233
        8062|General Medical and Surgical Hospitals|6221
        8063|Psychiatric Hospitals|6222
        8069|Specialty Hospitals, Except Psychiatric|6223
        8071|Medical Laboratories|6215
        8072|Dental Laboratories|3391
        8082|Home Health Care Services|6216
        8092|Kidney Dialysis Centers|6214
        8093|Specialty Outpatient Facilities, NEC|6214
        8099|Health and Allied Services, NEC|6219
        8111|Legal Services|5411
        82|Educational Services|611
        8211|Elementary and Secondary Schools|6111
        8221|Colleges, Universities, and Professional Schools|6113
        8222|Junior Colleges and Technical Institutes|6112
        8231|Libraries|5192
        8243|Data Processing Schools|6114
        8244|Business and Secretarial Schools|6114
        8249|Vocational Schools, NEC|6115
        8299|Schools and Educational Services, NEC|6116
        83|Social Services|624
        8322|Individual and Family Social Services|6241
        8331|Job Training and Vocational Rehabilitation Services|6243
        8351|Child Day Care Services|6244
        8361|Residential Care|6239 623
        8399|Social Services, NEC|8133 8132
        84|Museums, Art Galleries, and Botanical and Zoological Gardens|7121
        8412|Museums and Art Galleries|7121
        8422|Arboreta and Botanical or Zoological Gardens|7121
        86|Membership Organizations|813
        8611|Business Associations|8139
        8621|Professional Membership Organizations|8139
        8631|Labor Unions and Similar Labor Organizations|8139
        8641|Civic, Social, and Fraternal Associations|8134
        8651|Political Organizations|8139
        8661|Religious Organizations|8131
        8699|Membership Organizations, NEC|813
        87|Engineering, Accounting, Research, Management, and Related Services|541
        8711|Engineering Services|5413
        8712|Architectural Services|5413
        8713|Surveying Services|5413
        8721|Accounting, Auditing, and Bookkeeping Services|5412
        8731|Commercial Physical and Biological Research|5417
        8732|Commercial Economic, Sociological, and Educational Research|5419 5417
        8733|Noncommercial Research Organizations|5417
        8734|Testing Laboratories|5413
        8741|Management Services|561 5416
        8742|Management Consulting Services|5416
        8743|Public Relations Services|5418
        8744|Facilities Support Management Services|5612
        8748|Business Consulting Services, NEC|5416
        8811|Private Households|8141
        8999|Services, NEC|54 711
        91|Executive, Legislative, and General Government, Except Finance|9211
        9111|Executive Offices|9211
        9121|Legislative Bodies|9211
        9131|Executive and Legislative Offices Combined|9211
        9199|General Government, NEC|9211
        92|Justice, Public Order, and Safety|9221
        9211|Courts|9221
        9221|Police Protection|9221
        9222|Legal Counsel and Prosecution|9221
        9223|Correctional Institutions|9221
        9224|Fire Protection|9221
        9229|Public Order and Safety, NEC|9221
        9311|Public Finance, Taxation, and Monetary Policy|9211
        94|Administration of Human Resource Programs|9231
        9411|Administration of Educational Programs|9231
        9431|Administration of Public Health Programs|9231
        9441|Administration of Social, Human Resource and Income Maintenance Programs|9231
        9451|Administration of Veterans' Affairs, Except Health and Insurance|9231
        9511|Air and Water Resource and Solid Waste Management|9241
        9512|Land, Mineral, Wildlife, and Forest Conservation|9241
        9531|Administration of Housing Programs|9251
        9532|Administration of Urban Planning and Community and Rural Development|9251
        96|Administration of Economic Programs|9261
        9611|Administration of General Economic Programs|9261
        9621|Regulation and Administration of Transportation Programs|9261
        9631|Regulation and Administration of Communications, Electric, Gas, and Other Utilities|9261
        9641|Regulation of Agricultural Marketing and Commodities|9261
        9651|Regulation, Licensing, and Inspection of Miscellaneous Commercial Sectors|9261
        9661|Space Research and Technology|9271
        9711|National Security|9281
        9721|International Affairs|9281
        9999|Nonclassifiable Establishments|
        """
}
