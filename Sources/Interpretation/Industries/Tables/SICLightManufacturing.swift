/// SIC 1987, major groups 20 to 33: food to primary metals. Each line: code, title, codes of NAICS 2022.
enum SICLightManufacturing {
    static let text = """
        20|Food and Kindred Products|311
        201|Meat Products|3116
        2011|Meat Packing Plants|3116
        2013|Sausages and Other Prepared Meat Products|3116
        2015|Poultry Slaughtering and Processing|3116
        202|Dairy Products|3115
        2021|Creamery Butter|3115
        2022|Natural, Processed, and Imitation Cheese|3115
        2023|Dry, Condensed, and Evaporated Dairy Products|3115
        2024|Ice Cream and Frozen Desserts|3115
        2026|Fluid Milk|3115
        203|Canned, Frozen, and Preserved Fruits, Vegetables, and Food Specialties|3114
        2032|Canned Specialties|3114
        2033|Canned Fruits, Vegetables, Preserves, Jams, and Jellies|3114
        2034|Dried and Dehydrated Fruits, Vegetables, and Soup Mixes|3114
        2035|Pickled Fruits and Vegetables, Vegetable Sauces and Seasonings, and Salad Dressings|3114 3119
        2037|Frozen Fruits, Fruit Juices, and Vegetables|3114
        2038|Frozen Specialties, NEC|3114
        204|Grain Mill Products|3112
        2041|Flour and Other Grain Mill Products|3112
        2043|Cereal Breakfast Foods|3112
        2044|Rice Milling|3112
        2045|Prepared Flour Mixes and Doughs|3118
        2046|Wet Corn Milling|3112
        2047|Dog and Cat Food|3111
        2048|Prepared Feeds and Feed Ingredients for Animals and Fowls, Except Dogs and Cats|3111
        205|Bakery Products|3118
        2051|Bread and Other Bakery Products, Except Cookies and Crackers|3118
        2052|Cookies and Crackers|3118
        2053|Frozen Bakery Products, Except Bread|3118
        206|Sugar and Confectionery Products|3113
        2061|Cane Sugar, Except Refining|3113
        2062|Cane Sugar Refining|3113
        2063|Beet Sugar|3113
        2064|Candy and Other Confectionery Products|3113
        2066|Chocolate and Cocoa Products|3113
        2067|Chewing Gum|3113
        2068|Salted and Roasted Nuts and Seeds|3119
        207|Fats and Oils|3112
        2074|Cottonseed Oil Mills|3112
        2075|Soybean Oil Mills|3112
        2076|Vegetable Oil Mills, Except Corn, Cottonseed, and Soybean|3112
        2077|Animal and Marine Fats and Oils|3116 3117
        2079|Shortening, Table Oils, Margarine, and Other Edible Fats and Oils, NEC|3112
        208|Beverages|3121
        2082|Malt Beverages|3121
        2083|Malt|3112
        2084|Wines, Brandy, and Brandy Spirits|3121
        2085|Distilled and Blended Liquors|3121
        2086|Bottled and Canned Soft Drinks and Carbonated Waters|3121
        2087|Flavoring Extracts and Flavoring Syrups, NEC|3119
        209|Miscellaneous Food Preparations and Kindred Products|3119
        2091|Canned and Cured Fish and Seafoods|3117
        2092|Prepared Fresh or Frozen Fish and Seafoods|3117
        2095|Roasted Coffee|3119
        2096|Potato Chips, Corn Chips, and Similar Snacks|3119
        2097|Manufactured Ice|3121
        2098|Macaroni, Spaghetti, Vermicelli, and Noodles|3118
        2099|Food Preparations, NEC|3119
        21|Tobacco Products|3122
        2111|Cigarettes|3122
        2121|Cigars|3122
        2131|Chewing and Smoking Tobacco and Snuff|3122
        2141|Tobacco Stemming and Redrying|3122
        22|Textile Mill Products|313
        2211|Broadwoven Fabric Mills, Cotton|3132
        2221|Broadwoven Fabric Mills, Manmade Fiber and Silk|3132
        2231|Broadwoven Fabric Mills, Wool (Including Dyeing and Finishing)|3132 3133
        2241|Narrow Fabric and Other Smallwares Mills: Cotton, Wool, Silk, and Manmade Fiber|3132
        225|Knitting Mills|3151 3132
        2251|Women's Full-Length and Knee-Length Hosiery, Except Socks|3151
        2252|Hosiery, NEC|3151
        2253|Knit Outerwear Mills|3151
        2254|Knit Underwear and Nightwear Mills|3151
        2257|Weft Knit Fabric Mills|3132
        2258|Lace and Warp Knit Fabric Mills|3132
        2259|Knitting Mills, NEC|3151
        2261|Finishers of Broadwoven Fabrics of Cotton|3133
        2262|Finishers of Broadwoven Fabrics of Manmade Fiber and Silk|3133
        2269|Finishers of Textiles, NEC|3133
        2273|Carpets and Rugs|3141
        2281|Yarn Spinning Mills|3131
        2282|Yarn Texturizing, Throwing, Twisting, and Winding Mills|3131
        2284|Thread Mills|3131
        2295|Coated Fabrics, Not Rubberized|3133
        2296|Tire Cord and Fabrics|3149
        2297|Nonwoven Fabrics|3132
        2298|Cordage and Twine|3149
        2299|Textile Goods, NEC|3149 313
        23|Apparel and Other Finished Products Made From Fabrics and Similar Materials|315
        2311|Men's and Boys' Suits, Coats, and Overcoats|3152
        2321|Men's and Boys' Shirts, Except Work Shirts|3152
        2322|Men's and Boys' Underwear and Nightwear|3152
        2323|Men's and Boys' Neckwear|3159
        2325|Men's and Boys' Separate Trousers and Slacks|3152
        2326|Men's and Boys' Work Clothing|3152
        2329|Men's and Boys' Clothing, NEC|3152
        2331|Women's, Misses', and Juniors' Blouses and Shirts|3152
        2335|Women's, Misses', and Juniors' Dresses|3152
        2337|Women's, Misses', and Juniors' Suits, Skirts, and Coats|3152
        2339|Women's, Misses', and Juniors' Outerwear, NEC|3152
        2341|Women's, Misses', Children's, and Infants' Underwear and Nightwear|3152
        2342|Brassieres, Girdles, and Allied Garments|3152
        2353|Hats, Caps, and Millinery|3159
        2361|Girls', Children's, and Infants' Dresses, Blouses, and Shirts|3152
        2369|Girls', Children's, and Infants' Outerwear, NEC|3152
        2371|Fur Goods|3152
        2381|Dress and Work Gloves, Except Knit and All-Leather|3159
        2384|Robes and Dressing Gowns|3152
        2385|Waterproof Outerwear|3152
        2386|Leather and Sheep-Lined Clothing|3152
        2387|Apparel Belts|3159
        2389|Apparel and Accessories, NEC|3159 3152
        2391|Curtains and Draperies|3141
        2392|Housefurnishings, Except Curtains and Draperies|3141
        2393|Textile Bags|3149
        2394|Canvas and Related Products|3149
        2395|Pleating, Decorative and Novelty Stitching, and Tucking for the Trade|3149
        2396|Automotive Trimmings, Apparel Findings, and Related Products|3363 3231 3149
        2397|Schiffli Machine Embroideries|3132
        2399|Fabricated Textile Products, NEC|3149
        24|Lumber and Wood Products, Except Furniture|321
        2411|Logging|1133
        2421|Sawmills and Planing Mills, General|3211
        2426|Hardwood Dimension and Flooring Mills|3219
        2429|Special Product Sawmills, NEC|3211
        2431|Millwork|3219
        2434|Wood Kitchen Cabinets|3371
        2435|Hardwood Veneer and Plywood|3212
        2436|Softwood Veneer and Plywood|3212
        2439|Structural Wood Members, NEC|3212
        2441|Nailed and Lock Corner Wood Boxes and Shook|3219
        2448|Wood Pallets and Skids|3219
        2449|Wood Containers, NEC|3219
        2451|Mobile Homes|3219
        2452|Prefabricated Wood Buildings and Components|3219
        2491|Wood Preserving|3211
        2493|Reconstituted Wood Products|3212
        2499|Wood Products, NEC|3219
        25|Furniture and Fixtures|337
        251|Household Furniture|3371
        2511|Wood Household Furniture, Except Upholstered|3371
        2512|Wood Household Furniture, Upholstered|3371
        2514|Metal Household Furniture|3371
        2515|Mattresses, Foundations, and Convertible Beds|3379
        2517|Wood Television, Radio, Phonograph, and Sewing Machine Cabinets|3371
        2519|Household Furniture, NEC|3371
        252|Office Furniture|3372
        2521|Wood Office Furniture|3372
        2522|Office Furniture, Except Wood|3372
        2531|Public Building and Related Furniture|3371 3363
        2541|Wood Office and Store Fixtures, Partitions, Shelving, and Lockers|3372
        2542|Office and Store Fixtures, Partitions, Shelving, and Lockers, Except Wood|3372
        2591|Drapery Hardware and Window Blinds and Shades|3379
        2599|Furniture and Fixtures, NEC|3371 3372
        26|Paper and Allied Products|322
        2611|Pulp Mills|3221
        2621|Paper Mills|3221
        2631|Paperboard Mills|3221
        2652|Setup Paperboard Boxes|3222
        2653|Corrugated and Solid Fiber Boxes|3222
        2655|Fiber Cans, Tubes, Drums, and Similar Products|3222
        2656|Sanitary Food Containers, Except Folding|3222
        2657|Folding Paperboard Boxes, Including Sanitary|3222
        2671|Packaging Paper and Plastics Film, Coated and Laminated|3222 3261
        2672|Coated and Laminated Paper, NEC|3222
        2673|Plastics, Foil, and Coated Paper Bags|3261 3222
        2674|Uncoated Paper and Multiwall Bags|3222
        2675|Die-Cut Paper and Paperboard and Cardboard|3222
        2676|Sanitary Paper Products|3222
        2677|Envelopes|3222
        2678|Stationery, Tablets, and Related Products|3222
        2679|Converted Paper and Paperboard Products, NEC|3222
        27|Printing, Publishing, and Allied Industries|323 513
        2711|Newspapers: Publishing, or Publishing and Printing|5131
        2721|Periodicals: Publishing, or Publishing and Printing|5131
        2731|Books: Publishing, or Publishing and Printing|5131
        2732|Book Printing|3231
        2741|Miscellaneous Publishing|5131
        275|Commercial Printing|3231
        2752|Commercial Printing, Lithographic|3231
        2754|Commercial Printing, Gravure|3231
        2759|Commercial Printing, NEC|3231
        2761|Manifold Business Forms|3231
        2771|Greeting Cards|5131 3231
        2782|Blankbooks, Looseleaf Binders and Devices|3231
        2789|Bookbinding and Related Work|3231
        2791|Typesetting|3231
        2796|Platemaking and Related Services|3231
        28|Chemicals and Allied Products|325
        281|Industrial Inorganic Chemicals|3251
        2812|Alkalies and Chlorine|3251
        2813|Industrial Gases|3251
        2816|Inorganic Pigments|3251
        2819|Industrial Inorganic Chemicals, NEC|3251
        282|Plastics Materials and Synthetic Resins, Synthetic Rubber, Cellulosic and Other Manmade Fibers|3252
        2821|Plastics Materials, Synthetic Resins, and Nonvulcanizable Elastomers|3252
        2822|Synthetic Rubber (Vulcanizable Elastomers)|3252
        2823|Cellulosic Manmade Fibers|3252
        2824|Manmade Organic Fibers, Except Cellulosic|3252
        283|Drugs|3254
        2833|Medicinal Chemicals and Botanical Products|3254
        2834|Pharmaceutical Preparations|3254
        2835|In Vitro and In Vivo Diagnostic Substances|3254
        2836|Biological Products, Except Diagnostic Substances|3254
        284|Soap, Detergents, and Cleaning Preparations; Perfumes, Cosmetics, and Other Toilet Preparations|3256
        2841|Soap and Other Detergents, Except Specialty Cleaners|3256
        2842|Specialty Cleaning, Polishing, and Sanitation Preparations|3256
        2843|Surface Active Agents, Finishing Agents, Sulfonated Oils, and Assistants|3256
        2844|Perfumes, Cosmetics, and Other Toilet Preparations|3256
        2851|Paints, Varnishes, Lacquers, Enamels, and Allied Products|3255
        286|Industrial Organic Chemicals|3251
        2861|Gum and Wood Chemicals|3251
        2865|Cyclic Organic Crudes and Intermediates, and Organic Dyes and Pigments|3251
        2869|Industrial Organic Chemicals, NEC|3251
        287|Agricultural Chemicals|3253
        2873|Nitrogenous Fertilizers|3253
        2874|Phosphatic Fertilizers|3253
        2875|Fertilizers, Mixing Only|3253
        2879|Pesticides and Agricultural Chemicals, NEC|3253
        289|Miscellaneous Chemical Products|3259
        2891|Adhesives and Sealants|3255
        2892|Explosives|3259
        2893|Printing Ink|3259
        2895|Carbon Black|3251
        2899|Chemicals and Chemical Preparations, NEC|3259
        29|Petroleum Refining and Related Industries|324
        2911|Petroleum Refining|3241
        2951|Asphalt Paving Mixtures and Blocks|3241
        2952|Asphalt Felts and Coatings|3241
        2992|Lubricating Oils and Greases|3241
        2999|Products of Petroleum and Coal, NEC|3241
        30|Rubber and Miscellaneous Plastics Products|326
        3011|Tires and Inner Tubes|3262
        3021|Rubber and Plastics Footwear|3162
        3052|Rubber and Plastics Hose and Belting|3262
        3053|Gaskets, Packing, and Sealing Devices|3399
        3061|Molded, Extruded, and Lathe-Cut Mechanical Rubber Goods|3262
        3069|Fabricated Rubber Products, NEC|3262
        308|Miscellaneous Plastics Products|3261
        3081|Unsupported Plastics Film and Sheet|3261
        3082|Unsupported Plastics Profile Shapes|3261
        3083|Laminated Plastics Plate, Sheet, and Profile Shapes|3261
        3084|Plastics Pipe|3261
        3085|Plastics Bottles|3261
        3086|Plastics Foam Products|3261
        3087|Custom Compounding of Purchased Plastics Resins|3259
        3088|Plastics Plumbing Fixtures|3261
        3089|Plastics Products, NEC|3261
        31|Leather and Leather Products|316
        3111|Leather Tanning and Finishing|3161
        3131|Boot and Shoe Cut Stock and Findings|3169 3162
        3142|House Slippers|3162
        3143|Men's Footwear, Except Athletic|3162
        3144|Women's Footwear, Except Athletic|3162
        3149|Footwear, Except Rubber, NEC|3162
        3151|Leather Gloves and Mittens|3159
        3161|Luggage|3169
        3171|Women's Handbags and Purses|3169
        3172|Personal Leather Goods, Except Women's Handbags and Purses|3169
        3199|Leather Goods, NEC|3169
        32|Stone, Clay, Glass, and Concrete Products|327
        3211|Flat Glass|3272
        3221|Glass Containers|3272
        3229|Pressed and Blown Glass and Glassware, NEC|3272
        3231|Glass Products, Made of Purchased Glass|3272
        3241|Cement, Hydraulic|3273
        3251|Brick and Structural Clay Tile|3271
        3253|Ceramic Wall and Floor Tile|3271
        3255|Clay Refractories|3271
        3259|Structural Clay Products, NEC|3271
        3261|Vitreous China Plumbing Fixtures and China and Earthenware Fittings and Bathroom Accessories|3271
        3262|Vitreous China Table and Kitchen Articles|3271
        3263|Fine Earthenware (Whiteware) Table and Kitchen Articles|3271
        3264|Porcelain Electrical Supplies|3271
        3269|Pottery Products, NEC|3271
        3271|Concrete Block and Brick|3273
        3272|Concrete Products, Except Block and Brick|3273
        3273|Ready-Mixed Concrete|3273
        3274|Lime|3274
        3275|Gypsum Products|3274
        3281|Cut Stone and Stone Products|3279
        3291|Abrasive Products|3279
        3292|Asbestos Products|3279
        3295|Minerals and Earths, Ground or Otherwise Treated|3279
        3296|Mineral Wool|3279
        3297|Nonclay Refractories|3271
        3299|Nonmetallic Mineral Products, NEC|3279
        33|Primary Metal Industries|331
        3312|Steel Works, Blast Furnaces (Including Coke Ovens), and Rolling Mills|3311
        3313|Electrometallurgical Products, Except Steel|3311
        3315|Steel Wiredrawing and Steel Nails and Spikes|3312
        3316|Cold-Rolled Steel Sheet, Strip, and Bars|3312
        3317|Steel Pipe and Tubes|3312
        3321|Gray and Ductile Iron Foundries|3315
        3322|Malleable Iron Foundries|3315
        3324|Steel Investment Foundries|3315
        3325|Steel Foundries, NEC|3315
        3331|Primary Smelting and Refining of Copper|3314
        3334|Primary Production of Aluminum|3313
        3339|Primary Smelting and Refining of Nonferrous Metals, Except Copper and Aluminum|3314
        3341|Secondary Smelting and Refining of Nonferrous Metals|3314
        3351|Rolling, Drawing, and Extruding of Copper|3314
        3353|Aluminum Sheet, Plate, and Foil|3313
        3354|Aluminum Extruded Products|3313
        3355|Aluminum Rolling and Drawing, NEC|3313
        3356|Rolling, Drawing, and Extruding of Nonferrous Metals, Except Copper and Aluminum|3314
        3357|Drawing and Insulating of Nonferrous Wire|3314 3359
        3363|Aluminum Die-Castings|3315
        3364|Nonferrous Die-Castings, Except Aluminum|3315
        3365|Aluminum Foundries|3315
        3366|Copper Foundries|3315
        3369|Nonferrous Foundries, Except Aluminum and Copper|3315
        3398|Metal Heat Treating|3328
        3399|Primary Metal Products, NEC|3311 3321
        """
}
