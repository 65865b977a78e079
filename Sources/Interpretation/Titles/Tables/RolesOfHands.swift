/// Roles of farming, building, repair, making, transport and the armed forces. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfHands {
    static let text = """
        farm.worker|45||farm worker; farmworker; farmhand; ranch hand; agricultural inspector; logger; fisherman; \
        agricultural worker; harvester; greenhouse worker; forest worker; milker; herdsman; agricultural equipment \
        operator; nursery worker; fishing worker; hunter; trapper; farm laborer; crew leader farm; dairy worker; \
        graders and sorters; animal breeder; horse groom; groom stable; stable hand; landarbeiter; ouvrier agricole; \
        trabajador agricola; bucheron; tractor operator farm; field worker; vineyard worker; beekeeper; forestry \
        worker; timber cutter; feller; deckhand fishing; commercial fisherman; log grader; farm foreman; farm \
        supervisor; egg processor; horse breeder; breeder; cattle hand; irrigator; pesticide handler; farm equipment \
        operator; tree planter; ranch worker; skidder operator; meat inspector; picker; farm technician
        trades.construction|47||construction worker; carpenter; electrician; plumber; painter; roofer; mason; \
        bricklayer; ironworker; pipefitter; steamfitter; laborer; construction laborer; construction superintendent; \
        foreman; construction foreman; heavy equipment operator; equipment operator; drywall installer; flooring \
        installer; tile setter; insulation installer; glazier; sheet metal worker; boilermaker; construction \
        inspector; building inspector; home inspector; journeyman electrician; master electrician; master plumber; \
        apprentice electrician; electrical foreman; operating engineer; concrete finisher; cement mason; site \
        superintendent; project superintendent; general foreman; solar installer; elevator mechanic; elevator \
        installer; driller; derrick operator; roustabout; oil field worker; miner; blaster; framer; finish carpenter; \
        taper; drywall finisher; surveyor helper; highway maintenance worker; road worker; construction helper; \
        superintendent; assistant superintendent; field superintendent; general superintendent; excavator operator; \
        backhoe operator; pile driver operator; crane operator construction; fence installer; hazardous materials \
        removal worker; asbestos worker; plasterer; stonemason; electrical apprentice; master carpenter; lineman \
        apprentice; inspector building; code inspector; plumbing inspector; electrical inspector; elektriker; maurer; \
        maler; zimmermann; tischler; klempner; dachdecker; polier; bauarbeiter; electricien; plombier; macon; \
        peintre; menuisier; charpentier; couvreur; ouvrier; electricista; fontanero; plomero; albanil; carpintero; \
        pintor; obrero; journeyman plumber; journeyman carpenter; contractor; general contractor; builder; home \
        builder; remodeler; handyman construction; paving foreman; grader operator; bulldozer operator; asphalt \
        worker; paver operator; well driller; rig hand; floorhand; toolpusher; drilling rig operator; mine foreman; \
        shift boss mine; rotary driller; service unit operator; pipelayer; plumber apprentice; plumbers helper; \
        carpenter apprentice; reinforcing iron worker; structural steel worker; welder ironworker; millwork \
        installer; cabinet installer; countertop installer; house painter; rigger; scaffolder; sprinkler fitter; \
        septic installer; construction manager superintendent; trackman; public works inspector; construction \
        supervisor; site supervisor; site foreman; crew foreman; framing carpenter; waterproofer; demolition worker; \
        construction lead; carpenter foreman; plumbing foreman; field foreman; electrical superintendent; \
        weatherization technician; weatherization installer; solar panel installer; solar technician; photovoltaic \
        installer; construction craft laborer; commercial electrician; residential electrician; stucco mason; \
        explosives worker; bridge inspector; engineering inspector; roof inspector; fire alarm electrician; \
        journeyman; master tradesman; floor layer; hod carrier; chief inspector building
        trades.repair|49||auto technician; mechanic; automotive technician; auto mechanic; hvac technician; \
        maintenance technician; maintenance worker; diesel mechanic; maintenance mechanic; aircraft mechanic; field \
        service technician; service technician; industrial mechanic; millwright; lineman; telecommunications \
        technician; cable technician; appliance repair technician; maintenance supervisor; handyman; locksmith; \
        facilities technician; building maintenance technician; automotive service technician; diesel technician; \
        hvac installer; maintenance electrician; installer; line worker; power lineman; instrument technician; \
        biomedical equipment technician; electronics repair technician; avionics technician; auto body technician; \
        small engine mechanic; motorcycle mechanic; heavy equipment mechanic; refrigeration technician; copier \
        technician; wind turbine technician; service mechanic; fleet mechanic; body shop technician; security alarm \
        installer; alarm technician; fiber technician; installation technician; repair technician; facilities \
        maintenance technician; building engineer; building superintendent; maintenance man; facility technician; \
        heating and air conditioning mechanic; field technician; service engineer; field service engineer; \
        maintenance lead; maintenance foreman; lead mechanic; shop foreman; truck mechanic; tower climber; \
        lineworker; vending machine technician; piano tuner; watch repairer; computer repair technician; atm \
        technician; mechatronics repair technician; hausmeister; mechaniker; kfz mechatroniker; kfz mechaniker; \
        servicetechniker; anlagenmechaniker; industriemechaniker; instandhalter; monteur; technicien de maintenance; \
        mecanicien; technicien sav; technicien; mecanico; tecnico de mantenimiento; instalador; tecnico; automotive \
        mechanic; service advisor mechanic; maintenance planner mechanic; maintenance; facilities coordinator; \
        facilities specialist; facilities supervisor; maintenance superintendent; aviation mechanic; a&p mechanic; \
        airframe and powerplant mechanic; plant mechanic; stationary mechanic; boat mechanic; marine mechanic; marine \
        technician; bicycle mechanic; bicycle repairer; tire technician; lube technician; glass installer auto; auto \
        glass installer; line technician; substation technician; relay technician; meter technician; cable installer; \
        cable splicer; communications technician; network cabling technician; telephone technician; audio video \
        installer; home theater installer; low voltage technician; fire alarm technician; security systems \
        technician; garage door technician; pool technician; water treatment service technician; apartment \
        maintenance technician; property maintenance technician; hotel maintenance; chief building engineer; \
        apartment maintenance supervisor; robotics maintenance technician; control technician; electrical maintenance \
        technician; equipment technician; equipment mechanic; medical equipment repairer; camera repairer; collision \
        technician; auto painter technician; transmission technician; brake technician; rv technician; farm equipment \
        mechanic; agricultural mechanic; golf cart mechanic; forklift mechanic; crane mechanic; rail car repairer; \
        signal maintainer; bus mechanic; appliance technician; commercial diver; diver; hvac service technician; hvac \
        mechanic; boiler technician; gas technician; gas service technician; utility locator; water meter technician; \
        turbine technician; wind technician; mobile home installer; helper mechanic; maintenance helper; vehicle \
        technician; automobile mechanic; maintenance engineer technician; satellite installer; automotive body \
        repairer; line installer; structured cabling technician; elevator technician; vehicle mechanic; tool \
        repairer; mechanical technician; service manager auto technician; aviation maintenance technician; facilities \
        mechanic; garage mechanic; traffic signal technician; repairman; fahrzeugmechaniker; heizungsbauer
        production.worker|51||machinist; cnc machinist; welder; machine operator; assembler; production worker; \
        quality inspector; cnc operator; tool and die maker; fabricator; production operator; press operator; quality \
        control inspector; production supervisor; manufacturing technician; plant operator; water treatment operator; \
        butcher; baker; tailor; seamstress; sewing machine operator; printer operator; printing press operator; \
        cabinetmaker; woodworker; jeweler; dental lab technician; power plant operator; chemical operator; boiler \
        operator; refinery operator; process technician; manufacturing associate; manufacturing operator; production \
        associate; production lead; assembly technician; extruder operator; injection molding operator; forging; \
        furnace operator; packaging operator; line operator; line lead; shift supervisor manufacturing; electronics \
        assembler; wastewater operator; wastewater treatment operator; manufacturing supervisor; test technician; \
        inspector; quality technician; tool maker; toolmaker; die maker; mold maker; cnc programmer; photo lab \
        technician; laundry worker; dry cleaner; presser; upholsterer; shoemaker; furniture finisher; painter spray; \
        coating operator; meat cutter; food processing worker; sawyer; bindery operator; screen printer; lens \
        grinder; ophthalmic laboratory technician; packaging technician; process operator; control room operator; \
        stationary engineer; gas plant operator; plant technician; team assembler; assembly worker; assembly line \
        worker; solderer; brazer; production technician; production team leader; production team member; general \
        production; factory worker; quality assurance inspector; quality assurance technician; quality control \
        technician; qc inspector; qc technician; brewer; head brewer; winemaker; distiller; assistant brewer; cellar \
        hand; cheesemaker; pastry baker; nuclear reactor operator; reactor operator; system operator power; power \
        dispatcher; machine tender; machine setter; set up operator; setup technician; lathe operator; mill operator; \
        grinder operator; grinder; polisher; foundry worker; caster; molder; heat treater; plater; metal fabricator; \
        structural fabricator; tig welder; mig welder; pipe welder; welding technician; welder fabricator; layout \
        worker; machine shop supervisor; machining supervisor; assembly supervisor; production foreman; shift leader \
        production; manufacturing lead; press brake operator; laser operator; laser cutter operator; engraver; \
        etcher; glass blower; potter production; stone cutter; dental laboratory technician; optical technician lab; \
        prepress technician; print operator; digital press operator; bookbinder; textile worker; cutter; pattern \
        maker; dressmaker; alterations specialist; model maker; sandblaster; semiconductor processor; semiconductor \
        technician; cleanroom technician; cannery worker; slaughterer; food batchmaker; roaster; sorter; tester; \
        grader; inspector tester; calibrator; winder; coil winder; aircraft assembler; structural assembler; \
        composite technician; fiberglass laminator; tire builder; mixing operator; compounder; blender operator; \
        pharmaceutical operator; bioprocess technician; manufacturing chemist operator; dreher; fraser; \
        zerspanungsmechaniker; schweisser; produktionsmitarbeiter; produktionshelfer; maschinenbediener; \
        anlagenfuhrer; schlosser; werkzeugmacher; backer; metzger; schneider; operateur de production; operateur; \
        agent de production; soudeur; usineur; tourneur; boulanger; boucher; couturiere; chef d equipe production; \
        operario; operario de produccion; soldador; tornero; panadero; carnicero; maquinista; craft brewer; mill \
        worker; sawmill worker; machine technician; machine operator lead; senior operator; operator; maintenance \
        operator plant; utility operator; water operator; production manager line; inspector quality; cnc technician; \
        cnc setup; lead operator; shift supervisor plant; machine assembler; mechanical assembler; tailor \
        alterations; mechanical inspector; photo processor; laundry attendant; laundry operator; gunsmith; instrument \
        maker; cabinet maker; luthier; sign maker; wood worker; candy maker; hydroelectric operator; water plant \
        operator; silversmith; goldsmith; blacksmith; taxidermist; production artist line; production assistant \
        manufacturing; production; manufacturing; trimmer; fitter
        transport.driver|53||truck driver; driver; bus driver; delivery driver; school bus driver; cdl driver; pilot; \
        airline pilot; flight attendant; captain; taxi driver; chauffeur; ship captain; railroad conductor; \
        locomotive engineer; train conductor; air traffic controller; commercial pilot; first officer; route driver; \
        owner operator; tow truck driver; otr driver; long haul driver; van driver; light truck driver; heavy truck \
        driver; shuttle driver; uber driver; rideshare driver; boat captain; deckhand; sailor; ship engineer; marine \
        engineer; transit operator; copilot; ambulance driver; traffic technician; bridge operator; lkw fahrer; \
        fahrer; kraftfahrer; busfahrer; lokfuhrer; flugbegleiter; chauffeur livreur; chauffeur routier; conducteur; \
        conducteur de bus; livreur; conductor; chofer; camionero; repartidor; piloto; azafata; pilote; hotesse de l \
        air; special education bus driver; class a driver; dump truck driver; concrete truck driver; courier driver; \
        delivery person; pizza delivery driver; garbage truck driver; sanitation driver; limousine driver; limo \
        driver; motor coach operator; bus operator; streetcar operator; subway operator; rail operator; yard \
        engineer; brakeman; switchman; dispatcher pilot; helicopter pilot; flight instructor; corporate pilot; \
        airline captain; flight engineer; aviation safety inspector; transportation inspector; vehicle inspector; \
        ferry captain; tugboat captain; merchant mariner; able seaman; chief mate; harbor pilot; oiler ship; airfield \
        operations specialist; transportation attendant; bus aide; bus monitor; passenger attendant; train engineer; \
        transportation supervisor; bus supervisor; delivery truck driver; delivery associate; driver helper; truck \
        operator; yard driver; yard jockey; hostler; delivery specialist; van operator; cdl a truck driver; line haul \
        driver; medical courier driver; paratransit driver; cab driver; flight crew; flight operations pilot; airline \
        first officer; airport operations specialist; railroad engineer; freight conductor; railroad brakeman; \
        delivery; transport driver; tanker driver; fleet driver; motorcycle courier
        military.service|55||soldier; infantry officer; army officer; naval officer; air force officer; military \
        officer; infantryman; marine; airman; commanding officer; platoon leader; company commander; staff sergeant \
        military; first sergeant; petty officer; squad leader; non commissioned officer; military police; army \
        captain; army major; lieutenant colonel; colonel; brigadier general; artillery officer; seaman navy; warrant \
        officer; platoon sergeant; sergeant major; army sergeant; navy seal; special forces; combat medic; \
        intelligence officer military; aviation officer; battalion commander; rear admiral; admiral; executive \
        officer military; cannon crewmember; drill sergeant; infantry; offizier; soldat; soldado; master sergeant; \
        gunnery sergeant; chief petty officer; fire controlman; submarine officer; surface warfare officer; military
        """
}
