/// German, French and Spanish names of industries.
enum ForeignIndustries {
    static let text = """
        Landwirtschaft|11
        Land- und Forstwirtschaft, Fischerei|11
        Landwirtschaft und Forstwirtschaft|11
        Forstwirtschaft|113
        Fischerei|1141
        Gartenbau|1114
        Weinbau|1113
        Bergbau|21
        Bergbau und Gewinnung von Steinen und Erden|21
        Energieversorgung|2211
        Energiewirtschaft|2211
        Energie|2211 211
        Wasserversorgung|2213
        Abfallwirtschaft|562
        Entsorgung|562
        Bau|23
        Baugewerbe|23
        Bauwesen|23
        Hochbau|236
        Tiefbau|237
        Handwerk|238
        Bauunternehmen|236
        Verarbeitendes Gewerbe|31
        Industrie|31
        Herstellung von Waren|31
        Maschinenbau|333
        Anlagenbau|333
        Maschinen- und Anlagenbau|333
        Fahrzeugbau|336
        Automobilindustrie|3361 3363
        Automobil|3361
        Chemie|325
        Chemische Industrie|325
        Pharma|3254
        Pharmaindustrie|3254
        Elektrotechnik|335
        Elektronik|334
        Lebensmittel|311
        Lebensmittelindustrie|311
        Nahrungsmittel|311
        Getränke|3121
        Brauerei|3121
        Metall|332
        Metallverarbeitung|332
        Metallindustrie|331
        Stahl|3311
        Kunststoff|3261
        Möbel|337
        Textil|313
        Bekleidung|315
        Druck|3231
        Druckerei|3231
        Papier|322
        Holz|321
        Medizintechnik|3391
        Luft- und Raumfahrt|3364
        Großhandel|42
        Handel|44 42
        Einzelhandel|44
        Groß- und Außenhandel|42
        Onlinehandel|455
        Autohaus|4411
        Apotheke|4561
        Apotheken|4561
        Supermarkt|4451
        Verkehr|48
        Verkehr und Lagerei|48
        Transport und Logistik|48
        Logistik|4885
        Spedition|4885 484
        Luftfahrt|481
        Schifffahrt|483
        Gastgewerbe|72
        Gastronomie|7225
        Hotellerie|7211
        Hotel- und Gaststättengewerbe|72
        Tourismus|5615
        Information und Kommunikation|51
        Informationstechnik|5415
        Informationstechnologie|5415
        IT-Dienstleistungen|5415
        IT-Dienstleister|5415
        EDV|5415
        Softwareentwicklung|5132 5415
        Telekommunikation|517
        Medien|516 513
        Verlag|5131
        Verlage|5131
        Verlagswesen|5131
        Rundfunk|5161
        Finanzdienstleistungen|523
        Finanz- und Versicherungsdienstleistungen|52
        Finanzen|52
        Banken|5221
        Bankwesen|5221
        Sparkasse|5221
        Versicherung|524
        Versicherungen|524
        Immobilien|531
        Grundstücks- und Wohnungswesen|531
        Unternehmensberatung|5416
        Beratung|5416
        Rechtsanwälte|5411
        Rechtsanwalt|5411
        Rechtsberatung|5411
        Steuerberatung|5412
        Wirtschaftsprüfung|5412
        Steuerberater|5412
        Ingenieurbüro|5413
        Ingenieurwesen|5413
        Architektur|5413
        Architekten|5413
        Werbung|5418
        Werbeagentur|5418
        Öffentlichkeitsarbeit|5418
        Marktforschung|5419
        Forschung|5417
        Forschung und Entwicklung|5417
        Tierarzt|5419
        Freiberufliche, wissenschaftliche und technische Dienstleistungen|54
        Personaldienstleistungen|5613
        Personalvermittlung|5613
        Zeitarbeit|5613
        Sicherheitsdienst|5616
        Gebäudereinigung|5617
        Reinigung|5617
        Garten- und Landschaftsbau|5617
        Öffentliche Verwaltung|92
        Öffentlicher Dienst|92
        Verwaltung|92
        Polizei|9221
        Bundeswehr|9281
        Bildung|611
        Erziehung und Unterricht|611
        Schule|6111
        Hochschule|6113
        Universität|6113
        Universitäten|6113
        Gesundheitswesen|62
        Gesundheit|62
        Gesundheits- und Sozialwesen|62
        Krankenhaus|6221
        Krankenhäuser|622
        Arztpraxis|6211
        Zahnarzt|6212
        Pflege|6231
        Altenpflege|6231
        Soziales|624
        Sozialwesen|624
        Kindergarten|6244
        Kunst und Kultur|71
        Kunst, Unterhaltung und Erholung|71
        Museen|7121
        Sport|7112 7139
        Friseur|8121
        Vereine|813
        Verein|813
        Verbände|8139
        Verband|8139
        Kirche|8131
        Stiftung|8132
        Private Haushalte|8141
        Agriculture, sylviculture et pêche|11
        Agroalimentaire|311
        Industries extractives|21
        Industrie manufacturière|31
        Fabrication|31
        Production et distribution d'électricité|2211
        Énergie|2211 211
        Eau|2213
        Gestion des déchets|562
        Bâtiment|236
        BTP|23
        Bâtiment et travaux publics|23
        Travaux publics|237
        Commerce|44 42
        Commerce de détail|44
        Commerce de gros|42
        Grande distribution|4451
        Transports|48
        Transports et entreposage|48
        Transport et logistique|48
        Logistique|4885
        Hébergement et restauration|72
        Hôtellerie|7211
        Hôtellerie et restauration|72
        Restauration|7225
        Tourisme|5615
        Information et communication|51
        Informatique|5415
        Services informatiques|5415
        Logiciels|5132
        Édition de logiciels|5132
        Édition|5131
        Télécommunications|517
        Télécoms|517
        Médias|516
        Audiovisuel|512
        Banque|5221
        Banques|5221
        Assurance|524
        Assurances|524
        Activités financières et d'assurance|52
        Finance d'entreprise|523
        Immobilier|531
        Activités immobilières|531
        Conseil|5416
        Conseil en management|5416
        Conseil en gestion|5416
        Avocats|5411
        Avocat|5411
        Juridique|5411
        Comptabilité|5412
        Expertise comptable|5412
        Ingénierie|5413
        Bureau d'études|5413
        Architecte|5413
        Publicité|5418
        Relations publiques|5418
        Communication d'entreprise|5418
        Études de marché|5419
        Recherche|5417
        Recherche et développement|5417
        Intérim|5613
        Recrutement|5613
        Ressources humaines|5416 5613
        Nettoyage|5617
        Sécurité|5616
        Administration publique|92
        Fonction publique|92
        Enseignement|611
        Éducation|611
        Enseignement supérieur|6113
        Formation|6114
        Formation professionnelle|6114
        Santé|62
        Santé humaine et action sociale|62
        Hôpital|6221
        Hôpitaux|622
        Pharmacie|4561
        Industrie pharmaceutique|3254
        Action sociale|624
        Arts, spectacles et activités récréatives|71
        Spectacle|7111
        Coiffure|8121
        Associations loi 1901|813
        Associatif|813
        Automobile industrie|3361
        Aéronautique|3364
        Aérospatial|3364
        Chimie|325
        Sidérurgie|3311
        Métallurgie|331
        Mécanique|333
        Électronique|334
        Textile et habillement|315
        Mode|315 4581
        Luxe|4583
        Imprimerie|3231
        Emballage|3222
        Viticulture|1113
        Vin|3121
        Boulangerie|3118
        Garage automobile|8111
        Agricultura|11
        Agricultura, ganadería, silvicultura y pesca|11
        Ganadería|112
        Pesca|1141
        Minería|212
        Industrias extractivas|21
        Industria manufacturera|31
        Manufactura|31
        Manufacturera|31
        Industria|31
        Energía|2211 211
        Suministro de energía|2211
        Electricidad|2211
        Agua|2213
        Gestión de residuos|562
        Construcción|23
        Comercio|44 42
        Comercio al por mayor|42
        Comercio mayorista|42
        Comercio al por menor|44
        Comercio minorista|44
        Venta al detalle|44
        Transporte|48
        Transporte y almacenamiento|48
        Transporte y logística|48
        Logística|4885
        Hostelería|72
        Hotelería|7211
        Restauración y hostelería|72
        Restaurantes|7225
        Turismo|5615
        Información y comunicaciones|51
        Informática|5415
        Tecnología|5415
        Tecnologías de la información|5415
        Tecnología de la información|5415
        Servicios informáticos|5415
        Telecomunicaciones|517
        Medios de comunicación|516
        Editorial|5131
        Banca|5221
        Bancos|5221
        Seguros|524
        Finanzas|52
        Servicios financieros|523
        Actividades financieras y de seguros|52
        Actividades inmobiliarias|531
        Inmobiliaria|531
        Bienes raíces|531
        Consultoría|5416
        Abogados|5411
        Servicios legales|5411
        Contabilidad|5412
        Ingeniería|5413
        Arquitectura|5413
        Publicidad|5418
        Mercadotecnia|5418
        Relaciones públicas|5418
        Investigación|5417
        Investigación y desarrollo|5417
        Recursos humanos|5416 5613
        Limpieza|5617
        Seguridad|5616
        Administración pública|92
        Gobierno|92
        Educación|611
        Enseñanza|611
        Universidad|6113
        Salud|62
        Sanidad|62
        Hospital clínico|6221
        Farmacia|4561
        Farmacéutica|3254
        Industria farmacéutica|3254
        Servicios sociales|624
        Arte y entretenimiento|71
        Entretenimiento|71
        Deportes|7112 7139
        Peluquería|8121
        Asociaciones|813
        Organización sin fines de lucro|813
        Sin fines de lucro|813
        Automotriz|3361
        Automoción|3361
        Alimentos|311
        Alimentación|311
        Bebidas|3121
        Química|325
        Plásticos|3261
        Maquinaria|333
        Electrónica|334
        Calzado|3162
        Muebles|337
        Imprenta|3231
        Versicherungswirtschaft|524
        Immobilienwirtschaft|531
        Energiewirtschaft|2211
        Bauwirtschaft|23
        Finanzwirtschaft|52
        Abfallwirtschaft|562
        Lebensmittelindustrie|311
        Industria alimentaria|311
        Industrie agroalimentaire|311
        Cabinet d'avocats|5411
        Avocats|5411
        Cabinet comptable|5412
        Expertise comptable|5412
        Despacho de abogados|5411
        Abogados|5411
        Asesoría fiscal|5412
        Hostelería y turismo|72
        Tourisme|5615 721
        Turismo|5615 721
        """
}
