/// The classification, sector 51: information. Each line: code, title, and the words that people have for it.
enum NAICSInformation {
    static let text = """
        51|Information|media; technology information and media; communications; media and entertainment; technology, \
        information and media; telecommunications and media; information; communication services; media and \
        telecommunications; media & communications; communications/electronics; information and communication; \
        media & information; information sector; publishing broadcasting and content production; communication; \
        technology media and telecom; tmt
        512|Motion Picture and Sound Recording Industries|film industry; entertainment movies; movies, videos and \
        sound; movies and music; film and sound recording; media production industry; motion pictures; movies \
        videos and sound
        5121|Motion Picture and Video Industries|film production; motion pictures and film; video production; movie \
        theaters; movies; media production; movie theatre; motion picture and video tape production; movies and \
        entertainment; film; services allied to motion picture production; motion picture and video tape \
        distribution; motion picture theaters except drive in; drive in motion picture theaters; videographers; \
        animation; animation and post production; film and video; cinema; cinemas; tv production; post production; \
        film studio; movies & entertainment; tv/movies/music; video; videography; documentary film; television \
        production; visual effects; film distribution; motion picture production & distribution; movie theaters \
        cinemas; movie studios; film makers; entertainment production; video tape production; filmmaking; animation \
        studio; film and tv production; production company; corporate video; movie theater; movie production; film \
        festivals production; motion pictures & film; video services; video editing; streaming content production; \
        theaters movie
        512110|Motion Picture and Video Production|filmmaker; wedding videographer
        512120|Motion Picture and Video Distribution
        51213|Motion Picture and Video Exhibition
        512131|Motion Picture Theaters (except Drive-Ins)
        512132|Drive-In Motion Picture Theaters|drive in theater
        51219|Postproduction Services and Other Motion Picture and Video Industries
        512191|Teleproduction and Other Postproduction Services|closed captioning
        512199|Other Motion Picture and Video Industries|film archives
        5122|Sound Recording Industries|recording studio; music publishing; record label; music production; sound \
        recording; record labels; recording studios; music industry; recorded music & music production; audio \
        production; music publishers; music labels; music recording; sound studio; podcast studio; music business; \
        music label; podcasting
        512230|Music Publishers
        512240|Sound Recording Studios
        512250|Record Production and Distribution
        512290|Other Sound Recording Industries
        513|Publishing Industries|publishing; publishers; publishing, printing; publishing industries; printing & \
        publishing; printing and publishing; publishing companies
        5131|Newspaper, Periodical, Book, and Directory Publishers|newspapers; newspaper; magazines; magazine \
        publisher; book publishing; book publishers; newspaper publishing; periodical publishing; newspapers \
        publishing and printing; periodicals; books publishing; directories; greeting card publishers; newspapers \
        publishing or publishing and printing; periodicals publishing or publishing and printing; books publishing \
        or publishing and printing; miscellaneous publishing; magazine; newspaper publishers; publications; book \
        publisher; news media; journalism; publisher; books & newspapers; news; press; print media; writing and \
        editing publishers; yellow pages; directory publishing; media newspapers; magazines & publications; \
        greeting cards; newspapers & magazines; news publishing; magazine publishing; newspapers and magazines; \
        publishing and media; online news; academic publishing; directory and mailing list publishers; media print; \
        printing publications; local newspaper; media publications; educational publishing; digital publishing; \
        books and periodicals publishing; online media; media news; wire service newspaper
        513110|Newspaper Publishers
        513120|Periodical Publishers
        513130|Book Publishers
        513140|Directory and Mailing List Publishers
        51319|Other Publishers
        513191|Greeting Card Publishers
        513199|All Other Publishers|calendars; maps publishing; atlas
        5132|Software Publishers|software; computer software; software publisher; software publishing; prepackaged \
        software; application software; saas; systems software; video games; games software; mobile apps; app \
        developers; enterprise software; computer games; desktop computing software products; mobile computing \
        software products; embedded software products; mobile gaming apps; computer and network security products; \
        data security software products; business intelligence platforms; software products; software company; \
        software companies; software as a service; packaged software; interactive home entertainment; mobile games; \
        game developers; crm software; fintech; edtech; software industry; apps; cloud software; educational \
        software; healthtech software; ai software; marketing software; game studio; cybersecurity software; \
        software vendors; financial software; game development; video game developer; enterprise technology; \
        software & services; software and apps; open source; healthcare software; health technology; real estate \
        technology; insurance technology; advertising technology; financial technology; agricultural technology; \
        legal tech; video games publishing; security software; computer software publishers; gaming software; \
        esports games; virtual reality; augmented reality; productivity software; developer tools; online games; \
        mobile app; software startup; computer programs; entertainment software; software solutions; gaming \
        studios; blockchain software; accounting software; software vendor
        513210|Software Publishers
        516|Broadcasting and Content Providers|broadcasting; broadcast media; tv/radio broadcasting; broadcast media \
        production and distribution; broadcasters; radio and television; broadcasting and content providers; media \
        broadcasting; online audio and video media; television & radio; radio & tv; radio/tv stations; \
        radio/television; tv and radio
        5161|Radio and Television Broadcasting Stations|radio stations; television stations; radio station; tv station; \
        television broadcasting stations; radio broadcasting stations; radio; television; broadcast radio; radio \
        and television broadcasting; tv stations; tv broadcasting; public radio; radio broadcasting; television \
        broadcasting; radio & television stations; broadcasting stations; public television; television station; \
        radio and tv; media radio; media television; radio & television; broadcast stations; tv
        516110|Radio Broadcasting Stations
        516120|Television Broadcasting Stations
        5162|Media Streaming Distribution Services, Social Networks, and Other Media Networks and Content \
        Providers|streaming; social media; social networking platforms; cable networks; streaming services; cable \
        and other pay television services; social network; podcasts; news syndicates; news agencies; video \
        streaming; media streaming; cable programming; cable television networks; internet media; tv networks; \
        online video; social media platforms; music streaming; internet news; social networks; content creators; \
        influencers; cable & satellite tv production & distribution; streaming media; online content; user \
        generated content; social networking; television networks; content platforms; satellite radio; news \
        syndicate; podcast
        516210|Media Streaming Distribution Services, Social Networks, and Other Media Networks and Content Providers
        517|Telecommunications|telecommunications; telecom; telecommunication services; diversified telecommunication \
        services; telecom services; telephone utilities; communications telecommunications; telecom services & \
        equipment; telecom and voip; telecommunications services; telephone companies; telecommunications industry; \
        telecommunications service providers
        5171|Wired and Wireless Telecommunications (except Satellite)|wireless telecommunications services; telephone \
        company; cable company; wireless carriers; cable television; internet service providers; broadband; \
        telephone communications except radiotelephone; radiotelephone communications; cellular service; cable tv; \
        integrated telecommunication services; internet service provider; wireless services; telephone service; \
        isps; wired telecommunications; internet access providers; alternative carriers; fiber internet; cable & \
        satellite; cell phone service; telephone; telegraph and other message communications; cable; telephone \
        services; mobile network operators; fiber optic networks; cellular; telecommunications carriers; cable \
        providers; internet providers; wireless internet; telephone carriers; rural telephone cooperative; \
        communications carriers; broadband internet; cable and internet providers; mobile carriers; voice and data \
        services; cellular telephone service; fixed line telecom; internet & phone service; wireless phone service; \
        cell phone providers; high speed internet; internet services provider; cable television service; cable \
        internet
        51711|Wired and Wireless Telecommunications Carriers (except Satellite)
        517111|Wired Telecommunications Carriers
        517112|Wireless Telecommunications Carriers (except Satellite)
        51712|Telecommunications Resellers and Agents for Wireless Telecommunications Services
        517121|Telecommunications Resellers|prepaid calling cards; mvno
        517122|Agents for Wireless Telecommunications Services
        5174|Satellite Telecommunications|satellite telecommunications; satellite communications; satellites; satellite \
        internet; satcom; satellite
        517410|Satellite Telecommunications
        5178|All Other Telecommunications|voip; voip telephone service; communications services nec; internet \
        telephony; hosted voice; telecommunications consulting service provider; satellite tracking; telemetry; \
        unified communications; internet protocol telephony; business phone systems; two way radio service
        517810|All Other Telecommunications
        518|Computing Infrastructure Providers, Data Processing, Web Hosting, and Related Services|data processing and \
        hosting; data infrastructure and analytics; internet services and infrastructure; computing infrastructure; \
        data processing hosting and related services; computing infrastructure providers; cloud infrastructure
        5182|Computing Infrastructure Providers, Data Processing, Web Hosting, and Related Services|data processing; \
        web hosting; data center; data centers; cloud hosting; cloud computing; payment processing; hosting; data \
        processing services; computer processing and data preparation and processing services; data processing and \
        outsourced services; transaction and payment processing services; cloud services; colocation; cloud; \
        internet services & infrastructure; computer processing & data preparation; website hosting; transaction \
        processing; blockchain services; cryptocurrency mining; infrastructure as a service; data entry services; \
        data services; internet infrastructure; data storage services; optical scanning; computer facilities \
        hosting; server hosting; data hosting; data center operators
        518210|Computing Infrastructure Providers, Data Processing, Web Hosting, and Related Services
        519|Web Search Portals, Libraries, Archives, and Other Information Services|information services; web portals; \
        internet; internet publishing; internet companies; internet services and retailing; internet news and \
        portals; internet software and services; online services; internet portals
        5192|Web Search Portals, Libraries, Archives, and Other Information Services|libraries; library; search \
        engines; internet publishing and web portals; internet marketplace platforms; archives; information \
        retrieval services; interactive media and services; public library; search engine; internet content; \
        internet platforms; news clipping; public libraries; online directories; libraries and archives; stock \
        photography; interactive media & services; library services; online marketplaces; academic library; \
        information retrieval; web portal; websites; internet information providers; web search; genealogy \
        research; digital archives; internet search
        519210|Libraries and Archives
        519290|Web Search Portals and All Other Information Services
        """
}
