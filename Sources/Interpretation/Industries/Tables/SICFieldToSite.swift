/// SIC 1987, divisions A to C: farms, mines, construction. Each line: code, title, codes of NAICS 2022.
enum SICFieldToSite {
    static let text = """
        01|Agricultural Production Crops|111
        011|Cash Grains|1111
        0111|Wheat|111140
        0112|Rice|111160
        0115|Corn|111150
        0116|Soybeans|111110
        0119|Cash Grains, NEC|1111
        013|Field Crops, Except Cash Grains|1119
        0131|Cotton|111920
        0132|Tobacco|111910
        0133|Sugarcane and Sugar Beets|1119
        0134|Irish Potatoes|111211
        0139|Field Crops, Except Cash Grains, NEC|1119
        016|Vegetables and Melons|1112
        0161|Vegetables and Melons|1112
        017|Fruits and Tree Nuts|1113
        0171|Berry Crops|1113
        0172|Grapes|111332
        0173|Tree Nuts|111335
        0174|Citrus Fruits|1113
        0175|Deciduous Tree Fruits|1113
        0179|Fruits and Tree Nuts, NEC|1113
        018|Horticultural Specialties|1114
        0181|Ornamental Floriculture and Nursery Products|1114
        0182|Food Crops Grown Under Cover|1114
        019|General Farms, Primarily Crop|111
        0191|General Farms, Primarily Crop|1119
        02|Agricultural Production Livestock and Animal Specialties|112
        021|Livestock, Except Dairy and Poultry|112
        0211|Beef Cattle Feedlots|112112
        0212|Beef Cattle, Except Feedlots|112111
        0213|Hogs|1122
        0214|Sheep and Goats|1124
        0219|General Livestock, Except Dairy and Poultry|1129 1121
        024|Dairy Farms|1121
        0241|Dairy Farms|112120
        025|Poultry and Eggs|1123
        0251|Broiler, Fryer, and Roaster Chickens|112320
        0252|Chicken Eggs|112310
        0253|Turkeys and Turkey Eggs|112330
        0254|Poultry Hatcheries|112340
        0259|Poultry and Eggs, NEC|1123
        027|Animal Specialties|112
        0271|Fur-Bearing Animals and Rabbits|112930
        0272|Horses and Other Equines|112920
        0273|Animal Aquaculture|1125
        0279|Animal Specialties, NEC|1129
        0291|General Farms, Primarily Livestock and Animal Specialties|1129
        07|Agricultural Services|115
        071|Soil Preparation Services|1151
        0711|Soil Preparation Services|1151
        072|Crop Services|1151
        0721|Crop Planting, Cultivating, and Protecting|1151
        0722|Crop Harvesting, Primarily by Machine|1151
        0723|Crop Preparation Services for Market, Except Cotton Ginning|1151
        0724|Cotton Ginning|1151
        074|Veterinary Services|5419
        0741|Veterinary Services for Livestock|5419
        0742|Veterinary Services for Animal Specialties|5419
        075|Animal Services, Except Veterinary|1152 8129
        0751|Livestock Services, Except Veterinary|1152
        0752|Animal Specialty Services, Except Veterinary|8129 1152
        076|Farm Labor and Management Services|1151
        0761|Farm Labor Contractors and Crew Leaders|1151
        0762|Farm Management Services|1151
        078|Landscape and Horticultural Services|5617
        0781|Landscape Counseling and Planning|5413 5617
        0782|Lawn and Garden Services|5617
        0783|Ornamental Shrub and Tree Services|5617
        08|Forestry|113
        0811|Timber Tracts|1131
        0831|Forest Nurseries and Gathering of Forest Products|1132
        0851|Forestry Services|1153
        09|Fishing, Hunting, and Trapping|114
        0912|Finfish|1141
        0913|Shellfish|1141
        0919|Miscellaneous Marine Products|1141
        0921|Fish Hatcheries and Preserves|1125 1142
        0971|Hunting and Trapping, and Game Propagation|1142
        10|Metal Mining|2122
        1011|Iron Ores|2122
        1021|Copper Ores|2122
        1031|Lead and Zinc Ores|2122
        1041|Gold Ores|2122
        1044|Silver Ores|2122
        1061|Ferroalloy Ores, Except Vanadium|2122
        1081|Metal Mining Services|2131
        1094|Uranium-Radium-Vanadium Ores|2122
        1099|Miscellaneous Metal Ores, NEC|2122
        12|Coal Mining|2121
        1221|Bituminous Coal and Lignite Surface Mining|2121
        1222|Bituminous Coal Underground Mining|2121
        1231|Anthracite Mining|2121
        1241|Coal Mining Services|2131
        13|Oil and Gas Extraction|211
        1311|Crude Petroleum and Natural Gas|2111
        1321|Natural Gas Liquids|2111
        1381|Drilling Oil and Gas Wells|2131
        1382|Oil and Gas Field Exploration Services|2131
        1389|Oil and Gas Field Services, NEC|2131
        14|Mining and Quarrying of Nonmetallic Minerals, Except Fuels|2123
        1411|Dimension Stone|2123
        1422|Crushed and Broken Limestone|2123
        1423|Crushed and Broken Granite|2123
        1429|Crushed and Broken Stone, NEC|2123
        1442|Construction Sand and Gravel|2123
        1446|Industrial Sand|2123
        1455|Kaolin and Ball Clay|2123
        1459|Clay, Ceramic, and Refractory Minerals, NEC|2123
        1474|Potash, Soda, and Borate Minerals|2123
        1475|Phosphate Rock|2123
        1479|Chemical and Fertilizer Mineral Mining, NEC|2123
        1481|Nonmetallic Minerals Services, Except Fuels|2131
        1499|Miscellaneous Nonmetallic Minerals, Except Fuels|2123
        15|Building Construction General Contractors and Operative Builders|236
        152|General Building Contractors-Residential Buildings|2361
        1521|General Contractors-Single-Family Houses|2361
        1522|General Contractors-Residential Buildings, Other Than Single-Family|2361
        1531|Operative Builders|2361 2362
        154|General Building Contractors-Nonresidential Buildings|2362
        1541|General Contractors-Industrial Buildings and Warehouses|2362
        1542|General Contractors-Nonresidential Buildings, Other Than Industrial Buildings and Warehouses|2362
        16|Heavy Construction Other Than Building Construction-Contractors|237
        1611|Highway and Street Construction, Except Elevated Highways|2373
        1622|Bridge, Tunnel, and Elevated Highway Construction|2373 2379
        1623|Water, Sewer, Pipeline, and Communications and Power Line Construction|2371
        1629|Heavy Construction, NEC|2379 2371
        17|Construction-Special Trade Contractors|238
        1711|Plumbing, Heating and Air-Conditioning|2382
        1721|Painting and Paper Hanging|2383
        1731|Electrical Work|2382
        174|Masonry, Stonework, Tile Setting, and Plastering|238
        1741|Masonry, Stone Setting, and Other Stone Work|2381
        1742|Plastering, Drywall, Acoustical, and Insulation Work|2383
        1743|Terrazzo, Tile, Marble, and Mosaic Work|2383
        1751|Carpentry Work|2383 2381
        1752|Floor Laying and Other Floor Work, NEC|2383
        1761|Roofing, Siding, and Sheet Metal Work|2381
        1771|Concrete Work|2381
        1781|Water Well Drilling|2371
        1791|Structural Steel Erection|2381
        1793|Glass and Glazing Work|2381
        1794|Excavation Work|2389
        1795|Wrecking and Demolition Work|2389
        1796|Installation or Erection of Building Equipment, NEC|2382
        1799|Special Trade Contractors, NEC|2389
        """
}
