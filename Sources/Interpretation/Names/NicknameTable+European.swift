extension NicknameTable {
    static let german =
        """
        johannes: hans hannes johann jo jens jan hanno johan
        johann: hans hannes
        hansjurgen: hans jurgen hansjuergen
        jurgen: juergen jorgen jorg
        jorg: joerg jurgen georg
        georg: schorsch jorg jurgen george
        gunter: guenter gunther guenther
        gunther: guenther gunter guenter
        gotz: goetz
        gosta: goesta
        bjorn: bjoern
        soren: soeren
        rudiger: ruediger rudi
        jochen: joachim
        joachim: jochen achim jo
        wolfgang: wolf wolfi
        friedrich: fritz fred friedel
        heinrich: heinz heiner hinrich heini
        karlheinz: karl heinz kalle
        wilhelm: willi willy wim helmut
        ludwig: lutz lui
        maximilian: max maxi
        sebastian: basti bastian wastl
        andreas: andi andy anders
        alexander: alex sascha
        matthias: matze hias mathias mats
        michael: michi micha
        thomas: tom thomi
        stefan: steffen stephan steff
        christoph: chris stoffel
        christian: chris christl
        tobias: tobi
        florian: flo
        benedikt: bene benno ben
        dominik: domi
        lorenz: lenz
        nikolaus: klaus niko claus nikolas niklas
        klaus: claus nikolaus
        ulrich: uli ulli utz
        rainer: reiner
        reinhard: reinhardt
        gerhard: gerd gert
        gerd: gert
        bernhard: bernd berni
        bernd: bernt
        eberhard: ebi
        ekkehard: ekki eckehard
        konrad: conrad kurt konni
        leonhard: leo hartl
        leopold: poldi leo
        manfred: fred manni
        siegfried: sigi siggi
        sigmund: sigi
        theodor: theo
        dietrich: dieter dirk
        dieter: dietrich
        herbert: herbie
        hubert: hubsi
        josef: sepp jupp joseph pepi beppo
        philipp: phil fips
        valentin: valti
        vinzenz: vinz
        walther: walter
        ralf: ralph rolf
        anneliese: anne liese annelies annelie
        annemarie: anne marie
        elisabeth: lisa elli liesl sissi elsa lisbeth betti elise ilse else lies
        katharina: kathi kati kaethe kathe katrin kathrin rina kaja
        margarete: grete gretel gretchen greta margret margarethe rita margit
        johanna: hanna jo hanne hannah
        susanne: susi sanne susann
        brigitte: gitte gitta britta
        gisela: gisi
        gabriele: gabi gaby
        angelika: geli
        barbara: babs barbel baerbel
        barbel: baerbel barbara
        christine: tine christl christa christina
        dorothea: dorle thea doro dorothee
        eleonore: lore nora elli
        franziska: franzi
        friederike: rike fritzi
        helene: leni lene lena
        magdalena: lena leni magda
        marlene: leni
        sabine: bine
        sigrid: siri sigi
        stefanie: steffi stephanie
        theresia: resi therese
        ulrike: uli ulla rike
        ursula: uschi ulla ursel
        veronika: vroni
        waltraud: traudl traude
        hildegard: hilde
        kathe: kaethe katharina
        """

    static let romance =
        """
        jose: pepe joseph josep chepe
        francisco: paco pancho fran curro kiko quico francesc
        ignacio: nacho
        jesus: chus chuy
        manuel: manolo manu lolo
        enrique: quique kike henry
        luis: lucho luisito lluis
        juan: juanito john
        guillermo: memo willy guille william
        alejandro: alex jandro ale
        eduardo: edu lalo eddie
        gerardo: lalo
        antonio: tono toni tony antoni
        fernando: fer nando
        rafael: rafa
        roberto: beto
        alberto: beto
        humberto: beto
        gilberto: beto
        vicente: chente
        jorge: coque george
        javier: javi xavi
        jaime: jimmy
        santiago: santi diego
        sebastian: sebas
        salvador: chava salva
        sergio: checo
        ricardo: ric richi
        pedro: perico pete
        miguel: miki mike
        gonzalo: gonza
        gabriel: gabi
        federico: fede
        maria: mari marita
        dolores: lola loli
        guadalupe: lupe lupita
        concepcion: concha conchita
        rosario: charo
        francisca: paca paqui
        isabel: isa chabela bel
        mercedes: merche
        josefina: pepa fina
        consuelo: chelo
        teresa: tere maite
        pilar: pili
        carmen: menchu
        beatriz: bea
        montserrat: montse
        marisol: mari sol
        ximena: jimena
        esperanza: espe
        milagros: mila
        soledad: sole
        margarita: marga rita
        catalina: cata lina
        graciela: chela
        graca: gracinha
        joao: joca john joaozinho
        francisco: chico
        jose: ze zeca
        antonio: toze tonho
        carlos: carlitos cadu
        luis: lula luiz
        luiz: luis lula
        eduardo: dudu
        fernanda: nanda
        mariana: mari
        giuseppe: beppe peppe pino joe
        giovanni: gianni vanni nino john
        francesco: franco cesco ciccio
        antonio: nino tonino
        salvatore: toto turi sal
        domenico: mimmo
        vincenzo: enzo vince
        lorenzo: enzo renzo
        alessandro: sandro ale
        alessandra: sandra ale
        luigi: gigi
        pierluigi: gigi
        giacomo: mino
        leonardo: leo nardo
        michele: mike
        raffaele: lello
        stefano: ste
        filippo: pippo
        giuliana: giuli
        caterina: rina cate
        elisabetta: betta lisa
        giuseppina: pina giusy
        francesca: checca franca
        margherita: rita
        pierre: pierrot peter
        jean: jeannot john
        jeanbaptiste: jb
        jacques: jacquot
        francois: fanfan francis
        guillaume: guigui william
        nicolas: nico
        christophe: chris totof
        alexandre: alex
        stephane: steph
        sebastien: seb
        frederic: fred
        philippe: phil
        emmanuel: manu
        emmanuelle: manu
        benoit: ben
        benjamin: benji
        maxime: max
        matthieu: mathieu math
        michel: mich
        mickael: mika michael
        etienne: steve stephane
        antoine: toine tony
        gerard: gege
        bernard: nanard
        catherine: cathy cath
        veronique: vero
        isabelle: isa
        dominique: domi
        francoise: fanny
        elisabeth: babeth lise
        genevieve: ginou
        amelie: amy amel
        aurelie: lili
        stephanie: steph
        delphine: del
        sandrine: sandra
        genevieve: gen
        """

    static let northern =
        """
        johannes: johan jan hans joop hannes
        johan: jan johannes
        jan: johan johannes
        cornelis: kees cor
        jacobus: koos jaap co jakob
        jakob: jaap
        hendrik: henk rik hein
        pieter: piet peter
        willem: wim pim wil
        gerrit: ger
        antonius: toon ton anton
        theodorus: theo dirk
        franciscus: frans frank
        nicolaas: niek klaas nico
        petrus: piet peter
        martinus: martijn tinus
        adrianus: adrie ad arie
        matthijs: thijs
        mattheus: mees
        bartholomeus: bart
        lambertus: bert
        albertus: bert
        gijsbert: gijs
        wilhelmus: wim
        johanna: jo annie joke hanneke anke
        cornelia: cor nel corrie
        elisabeth: els lies bets elly
        maria: ria mieke marieke mia rie
        margaretha: greet griet marga
        catharina: toos trijntje karin ina
        wilhelmina: mien willy wil
        hendrika: riek hennie
        petronella: nel petra
        lars: lasse laurits
        nils: niels nisse
        niels: nils
        anders: andreas andy
        henrik: henke hendrik
        erik: eric eirik jerker kire
        gustav: gustaf gosta
        gustaf: gustav
        karl: carl kalle
        kristian: christian kris
        mikael: micke michael mikkel
        mikkel: mikael michael
        magnus: mange
        per: pelle peter pehr
        peter: petter peder
        peder: per peter
        soren: soeren
        jorgen: joergen jorn jurgen
        bjorn: bjoern nalle
        bengt: benke
        stefan: steffe
        fredrik: fredde
        tobias: tobbe
        thomas: tompa
        robert: robban
        johan: jojje
        sven: svenne
        olof: olle ole olav ola olaf
        ole: olaf
        hakan: haakon hakon
        asa: aasa
        aage: age
        kirsten: kirsti kristin
        kristina: stina kicki
        margareta: greta maggan
        elisabeth: lisbet lisa bettan
        birgitta: gitta brita
        katarina: kattis kajsa karin
        ingeborg: inga inger
        astrid: asta
        karin: karen katarina
        matti: matias
        juhani: juha jussi
        johannes: juhani jussi hannu
        mikko: mikael
        antti: andreas
        pekka: pekko peter
        """

    static let slavic =
        """
        aleksandr: sasha sanya alexander alexandr shura alex aleksander oleksandr
        aleksandra: sasha alexandra ola shura
        alexey: alyosha lyosha alexei aleksei aleksey alex
        dmitri: dima dmitry dmitriy mitya dmytro
        ivan: vanya ioann
        mikhail: misha michael mykhailo
        nikolai: kolya nikolay nicholas
        sergei: seryozha sergey serge serhiy
        vladimir: volodya vova vlad volodymyr wladimir
        yevgeny: zhenya evgeny eugene evgeni yevgeniy
        yuri: yura yuriy juri iurii
        pavel: pasha paul pavlo pawel
        andrei: andrey andriy andrew andrzej
        anatoly: tolya anatoliy
        boris: borya
        konstantin: kostya
        grigory: grisha gregory
        stanislav: stas slava stanislaw
        vyacheslav: slava viacheslav
        viktor: vitya victor
        vasily: vasya vasiliy vasyl
        ekaterina: katya kate yekaterina catherine
        elena: lena yelena olena helen
        maria: masha mariya marija
        natalia: natasha natalya nataliya
        olga: olya
        svetlana: sveta
        tatiana: tanya tatyana
        anastasia: nastya stasia
        anna: anya ania hanna
        irina: ira iryna
        ludmila: lyuda mila lyudmila
        yulia: julia iuliia yuliya
        ksenia: oksana xenia
        jan: janek jasiu
        jozef: jozek joseph
        krzysztof: krzys christopher
        malgorzata: gosia margaret
        katarzyna: kasia kate
        magdalena: magda
        agnieszka: aga
        joanna: asia
        wojciech: wojtek
        tomasz: tomek tom
        grzegorz: grzes greg
        stanislaw: staszek stan
        jakub: kuba jacob
        zbigniew: zbyszek
        jerzy: jurek george
        piotr: peter piotrek
        pawel: paul
        malgosia: malgorzata
        tadeusz: tadek
        bozena: bozenka
        jiri: jirka george
        josef: pepa
        frantisek: franta
        vaclav: vasek
        milos: milosh
        zeljko: zele
        aleksandar: aca sasa alex
        nikola: nick
        dragan: gagi
        petar: pero peter
        """

    static let others =
        """
        mohammed: mohammad muhammad mohamed mo muhammed mohamad
        ahmed: ahmad ahmet
        abdullah: abdallah abdul
        abdulrahman: abdul rahman
        hussein: husain hussain hossein
        hassan: hasan
        yusuf: yousef youssef joseph yousuf
        ibrahim: ebrahim abraham
        khalid: khaled
        mustafa: mostafa mustapha
        omar: umar
        ali: aly
        fatima: fatema fatma
        aisha: ayesha aysha
        layla: leila laila
        zainab: zaynab zeinab
        rajesh: raj
        rajendra: raj rajender
        ramakrishna: ram
        venkatesh: venkat venky
        venkata: venkat
        krishnamurthy: krish krishna
        subramanian: subbu mani subramaniam
        sanjay: sanj
        vijay: vij
        vikram: vik
        siddharth: sid siddhartha
        priyanka: priya
        lakshmi: laxmi
        sridhar: shridhar
        srinivas: srini sreenivas
        giorgos: georgios george yiorgos
        ioannis: yannis giannis john
        konstantinos: kostas costas dinos
        dimitrios: dimitris jim
        nikolaos: nikos nick
        panagiotis: panos takis
        vasilios: vasilis bill
        eleni: helen elena
        aikaterini: katerina
        mehmet: memo mohammed
        attila: atti
        istvan: pista steve stephen
        laszlo: laci
        jozsef: joska
        sandor: sanyi alexander
        zoltan: zoli
        erzsebet: bozsi elizabeth
        katalin: kati
        """
}
