/// The classification, subsectors 311 to 316: food, drink, textiles, leather. Each line: code, title, and the words that people have for it.
enum NAICSFoodToLeather {
    static let text = """
        31|Manufacturing|manufacturing; manufacturer; manufacturers; manufacturing companies; factories; industrial \
        manufacturing; production; manufacturing and production; manufactured goods; diversified manufacturing; \
        manufacturing & industrial; industrial goods; plant manufacturing; misc manufacturing and distributing; \
        manufacturing and industrial
        311|Food Manufacturing|food production; food and beverage manufacturing; packaged foods; packaged foods and \
        meats; food processing; food manufacturers; food products; food and kindred products; food processing and \
        sales; food consumer products; food manufacturing; food processors; food producers; food industry; consumer \
        packaged goods; food products manufacturing; manufacture of food products; food makers
        3111|Animal Food Manufacturing|pet food; animal feed; dog and cat food; feed mills; animal feeds; pet food \
        manufacturing; prepared feeds; animal feed manufacturing; feed manufacturer
        31111|Animal Food Manufacturing
        311111|Dog and Cat Food Manufacturing|dog food; cat food
        311119|Other Animal Food Manufacturing|livestock feed; feed mill
        3112|Grain and Oilseed Milling|flour milling; flour mills; grain milling; rice milling; malt; breakfast \
        cereals; wet corn milling; soybean oil mills; vegetable oil; edible oils; starch manufacturing; corn \
        processing; cereal breakfast foods; grain processing; flour and other grain mill products; cottonseed oil \
        mills; shortening; oilseed processing; margarine
        31121|Flour Milling and Malt Manufacturing
        311211|Flour Milling|flour mill
        311212|Rice Milling|rice mill
        311213|Malt Manufacturing|malting
        31122|Starch and Vegetable Fats and Oils Manufacturing|starches
        311221|Wet Corn Milling and Starch Manufacturing|corn syrup; corn sweeteners
        311224|Soybean and Other Oilseed Processing|soybean crushing; olive oil production
        311225|Fats and Oils Refining and Blending|shortening table oils margarine; edible fats and oils
        311230|Breakfast Cereal Manufacturing|breakfast cereal; cereals; granola
        3113|Sugar and Confectionery Product Manufacturing|candy; confectionery; chocolate; sugar; candy manufacturing; \
        chocolatier; chocolate makers; cane sugar refining; beet sugar; candy and other confectionery products; \
        chocolate and cocoa products; sugar refining; confectioners; sugar and confectionery products; cocoa; candy \
        makers; sweets manufacturing; chewing gum
        31131|Sugar Manufacturing
        311313|Beet Sugar Manufacturing
        311314|Cane Sugar Manufacturing|cane sugar except refining
        311340|Nonchocolate Confectionery Manufacturing|gum manufacturing
        31135|Chocolate and Confectionery Manufacturing
        311351|Chocolate and Confectionery Manufacturing from Cacao Beans|cacao; bean to bar
        311352|Confectionery Manufacturing from Purchased Chocolate|chocolate candies
        3114|Fruit and Vegetable Preserving and Specialty Food Manufacturing|frozen foods; canned foods; canning; \
        canned fruits and vegetables; frozen fruits and vegetables; frozen specialties; jams and jellies; frozen \
        food manufacturing; fruit and vegetable preserves; pickles; dehydrated fruits vegetables soups; canned \
        specialties; canners; dried fruit; juices; pickled fruits and vegetables sauces; soup manufacturing; juice \
        manufacturing; tomato sauce
        31141|Frozen Food Manufacturing
        311411|Frozen Fruit, Juice, and Vegetable Manufacturing|frozen vegetables
        311412|Frozen Specialty Food Manufacturing|frozen pizza; frozen dinners
        31142|Fruit and Vegetable Canning, Pickling, and Drying
        311421|Fruit and Vegetable Canning|canned fruits vegetables preserves jams and jellies
        311422|Specialty Canning|baby food; canned soup
        311423|Dried and Dehydrated Food Manufacturing|raisins
        3115|Dairy Product Manufacturing|dairy products; cheese; ice cream manufacturing; creamery; creameries; milk \
        processing; dairies; fluid milk; natural processed and imitation cheese; ice cream and frozen desserts; \
        creamery butter; dry condensed and evaporated dairy products; cheese makers; yogurt; butter; dairy product \
        manufacturing; dairy processing; cheesemaker
        31151|Dairy Product (except Frozen) Manufacturing
        311511|Fluid Milk Manufacturing|milk bottling; milk plant
        311512|Creamery Butter Manufacturing
        311513|Cheese Manufacturing|cheese factory; cheese maker
        311514|Dry, Condensed, and Evaporated Dairy Product Manufacturing|whey; infant formula
        311520|Ice Cream and Frozen Dessert Manufacturing|ice cream maker; gelato
        3116|Animal Slaughtering and Processing|meat packing; meat products; meat processing; meat packing plants; \
        poultry processing; sausages; slaughterhouse; poultry slaughtering and processing; sausages and other \
        prepared meat products; meat products manufacturing; meat packers; meatpacking; beef processing; pork \
        processing; meat and poultry; rendering; meat processors; slaughterhouses
        31161|Animal Slaughtering and Processing
        311611|Animal (except Poultry) Slaughtering|abattoir; custom meat processing
        311612|Meat Processed from Carcasses|sausage making; jerky; bacon
        311613|Rendering and Meat Byproduct Processing|animal fats and oils
        311615|Poultry Processing|chicken processing; poultry slaughtering
        3117|Seafood Product Preparation and Packaging|seafood processing; seafood; seafood product manufacturing; \
        canned fish; canned and cured fish and seafoods; prepared fresh or frozen fish and seafoods; fish \
        processing; seafood packers; fish canneries
        311710|Seafood Product Preparation and Packaging
        3118|Bakeries and Tortilla Manufacturing|bakery products; commercial bakeries; bread; cookies and crackers; \
        baked goods manufacturing; tortillas; bread and other bakery products; frozen bakery products; pasta \
        manufacturing; wholesale bakery; bakery manufacturing; bakers; bread cake and related products; bakery; \
        bakeries; baked goods; baking; macaroni spaghetti vermicelli and noodles; cakes; pasta; noodles
        31181|Bread and Bakery Product Manufacturing
        311811|Retail Bakeries|retail bakery; cake shop; cupcakes; bake shop; wedding cakes; pastry shop; retail \
        bakeries; donut bakery; custom cakes
        311812|Commercial Bakeries|industrial bakery; commercial bakery
        311813|Frozen Cakes, Pies, and Other Pastries Manufacturing|frozen bakery
        31182|Cookie, Cracker, Pasta, and Tortilla Manufacturing
        311821|Cookie and Cracker Manufacturing|cookies; crackers; biscuits manufacturing
        311824|Dry Pasta, Dough, and Flour Mixes Manufacturing from Purchased Flour|prepared flour mixes and doughs; \
        macaroni; cake mixes
        311830|Tortilla Manufacturing|tortilla factory
        3119|Other Food Manufacturing|snack foods; coffee roasters; spices; seasonings; roasted coffee; flavoring \
        extracts; potato chips; food preparations; coffee roasting; salted and roasted nuts and seeds; flavoring \
        extracts and flavoring syrups; sauces and dressings; tea manufacturing; specialty foods; roasted coffee; \
        potato chips corn chips and similar snacks; hot sauce; condiments; peanut butter; salad dressing; spice \
        blending; prepared meals manufacturing; coffee roaster; food ingredients; vegan foods; snacks; meal kits; \
        food preparations nec; plant based foods
        31191|Snack Food Manufacturing
        311911|Roasted Nuts and Peanut Butter Manufacturing|roasted nuts
        311919|Other Snack Food Manufacturing|chips; popcorn; pretzels; corn chips
        311920|Coffee and Tea Manufacturing|instant coffee; tea blending
        311930|Flavoring Syrup and Concentrate Manufacturing|soft drink concentrates; syrups
        31194|Seasoning and Dressing Manufacturing
        311941|Mayonnaise, Dressing, and Other Prepared Sauce Manufacturing|vinegar; mustard; prepared sauces; \
        mayonnaise; salsa
        311942|Spice and Extract Manufacturing|herbs and spices; table salt
        31199|All Other Food Manufacturing
        311991|Perishable Prepared Food Manufacturing|fresh prepared foods; sandwiches manufacturing
        311999|All Other Miscellaneous Food Manufacturing|egg processing; dessert powders; honey processing; sweeteners
        312|Beverage and Tobacco Product Manufacturing|beverages and tobacco; food beverage and tobacco; beverage and \
        tobacco
        3121|Beverage Manufacturing|beverages; beverage; breweries; brewery; brewers; wineries; winery; distilleries; \
        distillery; soft drinks; bottling; bottled water; craft brewery; craft beer; wine; wine and spirits; \
        distillers and vintners; malt beverages; bottled and canned soft drinks; distilled and blended liquors; \
        wines brandy and brandy spirits; ice manufacturing; beer wine and liquor; cider; kombucha; microbreweries; \
        soft drinks and non alcoholic beverages; beverage manufacturing; beverage companies; breweries and \
        wineries; soda; energy drinks; alcoholic beverages; manufactured ice; brewing; spirits; beer; bottled and \
        canned soft drinks and carbonated waters; bottlers; winemakers; vintners; distillers; distilled spirits; \
        wineries and vineyards; microbrewery; liquor
        31211|Soft Drink and Ice Manufacturing
        312111|Soft Drink Manufacturing|soft drink bottling; carbonated beverages
        312112|Bottled Water Manufacturing|water bottling
        312113|Ice Manufacturing|ice plant; packaged ice
        312120|Breweries|beer brewing; brew pub production; taproom brewery; nanobrewery; brewing company
        312130|Wineries|winemaking; cidery; meadery; vineyards and winery
        312140|Distilleries|whiskey; vodka; bourbon; craft distillery; gin
        3122|Tobacco Manufacturing|tobacco; cigarettes; cigars; tobacco products; chewing and smoking tobacco and \
        snuff; tobacco stemming and redrying; vaping products manufacturing; cigarette makers; tobacco companies; \
        tobacco manufacturing; e-cigarettes
        312230|Tobacco Manufacturing
        313|Textile Mills|textiles; textile mill products; textile manufacturing; textile mills; textile; fabrics
        3131|Fiber, Yarn, and Thread Mills|yarn spinning mills; thread mills; yarn mills; yarn; throwing and winding \
        mills; spinning mills; yarn texturizing throwing twisting and winding mills
        313110|Fiber, Yarn, and Thread Mills
        3132|Fabric Mills|broadwoven fabric mills; weaving mills; knitting mills; knit fabric; nonwoven fabrics; narrow \
        fabric mills; lace; weft knit fabric mills; fabric manufacturing; warp knit fabric mills; fabric mill; \
        cotton fabrics; non woven fabrics; wool fabrics; schiffli machine embroideries
        313210|Broadwoven Fabric Mills|woven fabrics
        313220|Narrow Fabric Mills and Schiffli Machine Embroidery|narrow fabrics; ribbons; webbing
        313230|Nonwoven Fabric Mills|felt goods
        313240|Knit Fabric Mills|knit fabrics
        3133|Textile and Fabric Finishing and Fabric Coating Mills|dyeing and finishing textiles; coated fabrics; \
        fabric finishing; finishers of broadwoven fabrics; textile finishing; finishers of textiles; coated fabrics \
        not rubberized
        313310|Textile and Fabric Finishing Mills|textile dyeing; textile printing
        313320|Fabric Coating Mills|rubberized fabrics
        314|Textile Product Mills|home textiles; textile products
        3141|Textile Furnishings Mills|carpets and rugs; carpet mills; curtains and draperies; linens; bedding \
        manufacturing; carpet manufacturing; rugs; draperies; house furnishings except curtains and draperies; \
        drapery workroom; curtains
        314110|Carpet and Rug Mills|rug mills
        314120|Curtain and Linen Mills|sheets and towels; bed linens; drapes
        3149|Other Textile Product Mills|canvas products; textile bags; rope; cordage and twine; tents; tire cord; \
        awnings canvas; canvas and related products; sails; sailmakers; embroidery; textile goods nec; flags; \
        quilting; tarps; pleating decorative and novelty stitching
        314910|Textile Bag and Canvas Mills|bags textile; sail making
        31499|All Other Textile Product Mills
        314994|Rope, Cordage, Twine, Tire Cord, and Tire Fabric Mills|tire cord and fabrics
        314999|All Other Miscellaneous Textile Product Mills|custom embroidery; quilts; flags and banners
        315|Apparel Manufacturing|apparel; apparel and fashion; apparel & fashion; fashion; clothing manufacturers; \
        apparel and other finished products; apparel and luxury goods; garment manufacturing; textiles and apparel; \
        fashion accessories manufacturing; apparel manufacturing; clothing industry; fashion design and \
        manufacturing; apparel accessories and luxury goods; fashion industry
        3151|Apparel Knitting Mills|hosiery; knit outerwear mills; knit underwear; socks; women's hosiery; knitting \
        mills; sweaters; hosiery mills
        315120|Apparel Knitting Mills
        3152|Cut and Sew Apparel Manufacturing|men's clothing manufacturing; women's clothing manufacturing; uniforms \
        manufacturing; cut and sew; men's and boys' suits; dresses; shirts manufacturing; suits and coats; women's \
        misses' and juniors' outerwear; sportswear manufacturing; apparel contractors; work clothing; trousers and \
        slacks; swimwear; underwear and nightwear; children's outerwear; robes and dressing gowns; leather and \
        sheep lined clothing; fur goods; activewear; blouses and shirts; women's dresses; lingerie
        315210|Cut and Sew Apparel Contractors|sewing contractors
        315250|Cut and Sew Apparel Manufacturing (except Contractors)|t-shirt manufacturing; jeans
        3159|Apparel Accessories and Other Apparel Manufacturing|hats; gloves; belts; ties; apparel accessories; hats \
        caps and millinery; men's and boys' neckwear; dress and work gloves; apparel belts; handkerchiefs
        315990|Apparel Accessories and Other Apparel Manufacturing
        316|Leather and Allied Product Manufacturing|leather; leather and leather products; leather products \
        manufacturing; leather products
        3161|Leather and Hide Tanning and Finishing|tanneries; leather tanning; tannery; leather tanning and finishing; \
        fur dressing
        316110|Leather and Hide Tanning and Finishing
        3162|Footwear Manufacturing|footwear; shoes manufacturing; men's footwear except athletic; rubber and plastics \
        footwear; house slippers; boots manufacturing; athletic shoes; sneakers; women's footwear
        316210|Footwear Manufacturing
        3169|Other Leather and Allied Product Manufacturing|leather goods; handbags; luggage; saddlery; personal \
        leather goods; women's handbags and purses; boot and shoe cut stock; leather gloves; leather belts; purses; \
        wallets; saddles
        316990|Other Leather and Allied Product Manufacturing
        """
}
