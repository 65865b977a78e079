/// SIC 1987, major groups 34 to 39: metal products to sundries. Each line: code, title, codes of NAICS 2022.
enum SICHeavyManufacturing {
    static let text = """
        34|Fabricated Metal Products, Except Machinery and Transportation Equipment|332
        3411|Metal Cans|3324
        3412|Metal Shipping Barrels, Drums, Kegs, and Pails|3324
        3421|Cutlery|3322
        3423|Hand and Edge Tools, Except Machine Tools and Handsaws|3322
        3425|Saw Blades and Handsaws|3322
        3429|Hardware, NEC|3325
        3431|Enameled Iron and Metal Sanitary Ware|3329
        3432|Plumbing Fixture Fittings and Trim|3329
        3433|Heating Equipment, Except Electric and Warm Air Furnaces|3334
        3441|Fabricated Structural Metal|3323
        3442|Metal Doors, Sash, Frames, Molding, and Trim|3323
        3443|Fabricated Plate Work (Boiler Shops)|3324 3323
        3444|Sheet Metal Work|3323
        3446|Architectural and Ornamental Metal Work|3323
        3448|Prefabricated Metal Buildings and Components|3323
        3449|Miscellaneous Structural Metal Work|3323
        3451|Screw Machine Products|3327
        3452|Bolts, Nuts, Screws, Rivets, and Washers|3327
        3462|Iron and Steel Forgings|3321
        3463|Nonferrous Forgings|3321
        3465|Automotive Stampings|3363
        3466|Crowns and Closures|3321
        3469|Metal Stampings, NEC|3321
        3471|Electroplating, Plating, Polishing, Anodizing, and Coloring|3328
        3479|Coating, Engraving, and Allied Services, NEC|3328
        3482|Small Arms Ammunition|3329
        3483|Ammunition, Except for Small Arms|3329
        3484|Small Arms|3329
        3489|Ordnance and Accessories, NEC|3329
        3491|Industrial Valves|3329
        3492|Fluid Power Valves and Hose Fittings|3329
        3493|Steel Springs, Except Wire|3326
        3494|Valves and Pipe Fittings, NEC|3329
        3495|Wire Springs|3326
        3496|Miscellaneous Fabricated Wire Products|3326
        3497|Metal Foil and Leaf|3222 3329
        3498|Fabricated Pipe and Pipe Fittings|3329
        3499|Fabricated Metal Products, NEC|3329
        35|Industrial and Commercial Machinery and Computer Equipment|333
        3511|Steam, Gas, and Hydraulic Turbines, and Turbine Generator Set Units|3336
        3519|Internal Combustion Engines, NEC|3336
        3523|Farm Machinery and Equipment|3331
        3524|Lawn and Garden Tractors and Home Lawn and Garden Equipment|3331
        3531|Construction Machinery and Equipment|3331
        3532|Mining Machinery and Equipment, Except Oil and Gas Field|3331
        3533|Oil and Gas Field Machinery and Equipment|3331
        3534|Elevators and Moving Stairways|3339
        3535|Conveyors and Conveying Equipment|3339
        3536|Overhead Traveling Cranes, Hoists, and Monorail Systems|3339
        3537|Industrial Trucks, Tractors, Trailers, and Stackers|3339
        3541|Machine Tools, Metal Cutting Types|3335
        3542|Machine Tools, Metal Forming Types|3335
        3543|Industrial Patterns|3329
        3544|Special Dies and Tools, Die Sets, Jigs and Fixtures, and Industrial Molds|3335
        3545|Cutting Tools, Machine Tool Accessories, and Machinists' Precision Measuring Devices|3335
        3546|Power-Driven Handtools|3339
        3547|Rolling Mill Machinery and Equipment|3335
        3548|Electric and Gas Welding and Soldering Equipment|3339
        3549|Metalworking Machinery, NEC|3335
        3552|Textile Machinery|3332
        3553|Woodworking Machinery|3332
        3554|Paper Industries Machinery|3332
        3555|Printing Trades Machinery and Equipment|3332
        3556|Food Products Machinery|3332
        3559|Special Industry Machinery, NEC|3332
        3561|Pumps and Pumping Equipment|3339
        3562|Ball and Roller Bearings|3329
        3563|Air and Gas Compressors|3339
        3564|Industrial and Commercial Fans and Blowers and Air Purification Equipment|3334
        3565|Packaging Machinery|3339
        3566|Speed Changers, Industrial High-Speed Drives, and Gears|3336
        3567|Industrial Process Furnaces and Ovens|3339
        3568|Mechanical Power Transmission Equipment, NEC|3336
        3569|General Industrial Machinery and Equipment, NEC|3339
        3571|Electronic Computers|3341
        3572|Computer Storage Devices|3341
        3575|Computer Terminals|3341
        3577|Computer Peripheral Equipment, NEC|3341
        3578|Calculating and Accounting Machines, Except Electronic Computers|3341 3333
        3579|Office Machines, NEC|3333 3399
        3581|Automatic Vending Machines|3333
        3582|Commercial Laundry, Drycleaning, and Pressing Machines|3333
        3585|Air-Conditioning and Warm Air Heating Equipment and Commercial and Industrial Refrigeration Equipment|3334
        3586|Measuring and Dispensing Pumps|3339
        3589|Service Industry Machinery, NEC|3333
        3592|Carburetors, Pistons, Piston Rings, and Valves|3363
        3593|Fluid Power Cylinders and Actuators|3339
        3594|Fluid Power Pumps and Motors|3339
        3596|Scales and Balances, Except Laboratory|3339
        3599|Industrial and Commercial Machinery and Equipment, NEC|3327 3339
        36|Electronic and Other Electrical Equipment and Components, Except Computer Equipment|335 334
        3612|Power, Distribution, and Specialty Transformers|3353
        3613|Switchgear and Switchboard Apparatus|3353
        3621|Motors and Generators|3353
        3624|Carbon and Graphite Products|3359
        3625|Relays and Industrial Controls|3353
        3629|Electrical Industrial Apparatus, NEC|3359
        3631|Household Cooking Equipment|3352
        3632|Household Refrigerators and Home and Farm Freezers|3352
        3633|Household Laundry Equipment|3352
        3634|Electric Housewares and Fans|3352
        3635|Household Vacuum Cleaners|3352
        3639|Household Appliances, NEC|3352
        3641|Electric Lamp Bulbs and Tubes|3351
        3643|Current-Carrying Wiring Devices|3359
        3644|Noncurrent-Carrying Wiring Devices|3359
        3645|Residential Electric Lighting Fixtures|3351
        3646|Commercial, Industrial, and Institutional Electric Lighting Fixtures|3351
        3647|Vehicular Lighting Equipment|3363
        3648|Lighting Equipment, NEC|3351
        3651|Household Audio and Video Equipment|3343
        3652|Phonograph Records and Prerecorded Audio Tapes and Disks|3346 5122
        3661|Telephone and Telegraph Apparatus|3342
        3663|Radio and Television Broadcasting and Communications Equipment|3342
        3669|Communications Equipment, NEC|3342
        3671|Electron Tubes|3344
        3672|Printed Circuit Boards|3344
        3674|Semiconductors and Related Devices|3344
        3675|Electronic Capacitors|3344
        3676|Electronic Resistors|3344
        3677|Electronic Coils, Transformers, and Other Inductors|3344
        3678|Electronic Connectors|3344
        3679|Electronic Components, NEC|3344
        3691|Storage Batteries|3359
        3692|Primary Batteries, Dry and Wet|3359
        3694|Electrical Equipment for Internal Combustion Engines|3363
        3695|Magnetic and Optical Recording Media|3346
        3699|Electrical Machinery, Equipment, and Supplies, NEC|3359
        37|Transportation Equipment|336
        3711|Motor Vehicles and Passenger Car Bodies|3361
        3713|Truck and Bus Bodies|3362
        3714|Motor Vehicle Parts and Accessories|3363
        3715|Truck Trailers|3362
        3716|Motor Homes|3362
        3721|Aircraft|3364
        3724|Aircraft Engines and Engine Parts|3364
        3728|Aircraft Parts and Auxiliary Equipment, NEC|3364
        3731|Ship Building and Repairing|3366
        3732|Boat Building and Repairing|3366
        3743|Railroad Equipment|3365
        3751|Motorcycles, Bicycles, and Parts|3369
        3761|Guided Missiles and Space Vehicles|3364
        3764|Guided Missile and Space Vehicle Propulsion Units and Propulsion Unit Parts|3364
        3769|Guided Missile and Space Vehicle Parts and Auxiliary Equipment, NEC|3364
        3792|Travel Trailers and Campers|3362
        3795|Tanks and Tank Components|3369
        3799|Transportation Equipment, NEC|3369
        38|Measuring, Analyzing, and Controlling Instruments; Photographic, Medical and Optical Goods; Watches and Clocks|3345
        3812|Search, Detection, Navigation, Guidance, Aeronautical, and Nautical Systems and Instruments|3345
        3821|Laboratory Apparatus and Furniture|3391 3345
        3822|Automatic Controls for Regulating Residential and Commercial Environments and Appliances|3345
        3823|Industrial Instruments for Measurement, Display, and Control of Process Variables; and Related Products|3345
        3824|Totalizing Fluid Meters and Counting Devices|3345
        3825|Instruments for Measuring and Testing of Electricity and Electrical Signals|3345
        3826|Laboratory Analytical Instruments|3345
        3827|Optical Instruments and Lenses|3333
        3829|Measuring and Controlling Devices, NEC|3345
        3841|Surgical and Medical Instruments and Apparatus|3391
        3842|Orthopedic, Prosthetic, and Surgical Appliances and Supplies|3391
        3843|Dental Equipment and Supplies|3391
        3844|X-Ray Apparatus and Tubes and Related Irradiation Apparatus|3345
        3845|Electromedical and Electrotherapeutic Apparatus|3345
        3851|Ophthalmic Goods|3391
        3861|Photographic Equipment and Supplies|3333 3259
        3873|Watches, Clocks, Clockwork Operated Devices, and Parts|3345
        39|Miscellaneous Manufacturing Industries|339
        3911|Jewelry, Precious Metal|3399
        3914|Silverware, Plated Ware, and Stainless Steel Ware|3399 3322
        3915|Jewelers' Findings and Materials, and Lapidary Work|3399
        3931|Musical Instruments|3399
        3942|Dolls and Stuffed Toys|3399
        3944|Games, Toys, and Children's Vehicles, Except Dolls and Bicycles|3399
        3949|Sporting and Athletic Goods, NEC|3399
        3951|Pens, Mechanical Pencils, and Parts|3399
        3952|Lead Pencils, Crayons, and Artists' Materials|3399
        3953|Marking Devices|3399
        3955|Carbon Paper and Inked Ribbons|3399
        3961|Costume Jewelry and Costume Novelties, Except Precious Metal|3399
        3965|Fasteners, Buttons, Needles, and Pins|3399
        3991|Brooms and Brushes|3399
        3993|Signs and Advertising Specialties|3399
        3995|Burial Caskets|3399
        3996|Linoleum, Asphalted-Felt-Base, and Other Hard Surface Floor Coverings, NEC|3261
        3999|Manufacturing Industries, NEC|3399
        """
}
