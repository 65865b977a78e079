extension NicknameTable {
    /// A full name and its other forms on each line.
    static let english =
        """
        aaron: ron aron arron
        abigail: abby abbie abbey gail
        abraham: abe bram abram
        adam: ad addy
        adelaide: addie della heidi adele
        adrian: ade
        agnes: aggie nessa
        alan: al allan allen alun
        alastair: alistair alasdair alister al
        albert: al bert bertie
        alexander: alex al alec xander sandy lex zander sasha aleksander aleksandr alexandre alejandro alessandro
        alexandra: alex alexa lexi sandra sandy lexie alexandria aleksandra alessandra alejandra sasha
        alexis: alex lexi lexie
        alfred: al alf fred alfie freddie
        alice: ali allie ally elsie alicia
        alison: ali allie ally allison alyson allyson
        alvin: al vin
        amanda: mandy manda amy
        amelia: amy millie mel emmy
        amy: aimee ami amie
        andrea: andi andie drea
        andrew: andy drew andre andres andreas
        angela: angie ange angel
        angelina: angie lina
        ann: annie anne anna nan nancy
        anna: annie ann anne hanna hannah ana anya
        annabelle: anna belle annie bella
        annette: ann annie nettie
        anthony: tony ant antony anton antonio toni
        antoinette: toni nettie ann tony
        april: apryl
        archibald: archie baldie
        arlene: arlie lena
        arnold: arnie
        arthur: art artie
        ashley: ash ashlee ashleigh lee
        audrey: audra aud
        augustus: gus august augie augustine
        barbara: barb babs barbie bobbie barbra
        barnaby: barney
        bartholomew: bart barty
        beatrice: bea trixie beatrix trish
        belinda: linda bel lindy
        benedict: ben benny
        benjamin: ben benny benji benjy jamie
        bernadette: bernie detta
        bernard: bernie barney bern
        bernice: bernie berny
        bertha: bertie
        beth: bethany betty
        bethany: beth
        beverly: bev beverley
        bradford: brad
        bradley: brad
        brandon: bran
        brenda: bren
        brendan: bren brendon
        brent: brenton
        brian: bryan bri bryon
        bridget: bridie biddy bridgette brigid
        brittany: britt brit brittney
        bruce: brucie
        caleb: cal
        calvin: cal vin
        cameron: cam
        camille: cammie milla camilla
        candace: candy candice
        carl: karl
        carla: karla
        carmen: carm
        carol: carrie carole carolyn caryl
        caroline: carol carrie caro lina carolina
        carolyn: carol carrie lyn caro
        carrie: kari carri
        cassandra: cass cassie sandra sandy
        catherine: cathy kate cath katie kathy cate cat katy kay kit kitty katherine kathryn katharine catharine cathryn
        cecilia: cece celia cissy cecily
        cedric: ced ric
        charles: charlie chuck chas charley chip carl karl carlos
        charlotte: charlie lottie char lotte
        chelsea: chels
        cheryl: cher sheryl sherry cheri
        chester: chet
        chloe: clo
        christian: chris kris christiaan kristian
        christina: chris tina christy christie chrissy kristina krista cristina kristi
        christine: chris chrissy christy tina kristine kris kristin
        christopher: chris kit topher kris christoph kristopher cris
        cindy: cynthia
        claire: clare clara
        clarence: clare
        clark: clarke
        claudia: claud
        clayton: clay
        clementine: clem
        clifford: cliff
        clifton: cliff
        clinton: clint
        colin: col collin
        colleen: coll
        connor: con conor
        constance: connie
        cora: corrie
        corey: cory
        cornelius: neil con corny cor
        courtney: court
        craig: craigie
        crystal: chris krystal
        curtis: curt kurt
        cynthia: cindy cyndi cindi
        daisy: margaret
        dale: dayle
        daniel: dan danny dani daniele
        danielle: dani danni ellie
        daphne: daph
        darlene: darla
        darrell: darryl daryl
        david: dave davey davy
        dawn: dawnie
        dean: deano
        deanna: dee deedee
        deborah: deb debbie debra debby debora
        deirdre: dee didi
        denise: denny dee niecy
        dennis: den denny denis
        derek: derrick rick derick
        desmond: des
        diana: di diane dianne dee
        diane: di dianne diana diann
        dolores: lola delores
        dominic: dom nick dominick domenic
        dominique: nikki dom
        donald: don donnie donny
        donna: don
        dora: dorothy dorrie
        doris: dori dorrie
        dorothy: dot dottie dolly dora dorothea thea
        douglas: doug dougie douglass
        duane: dwayne dewayne
        duncan: dunc
        dustin: dusty
        dwight: ike
        earl: earle
        edgar: ed eddie ned
        edith: edie
        edmund: ed eddie ned ted edmond
        edward: ed eddie ned ted teddy eddy edwardo eduardo
        edwin: ed eddie ned win
        edwina: eddie winnie
        eileen: aileen
        elaine: lainey ellie laine
        eleanor: ellie nell nora ella elle nellie leonora elinor
        elijah: eli lije
        elizabeth: liz beth betsy betty eliza lizzie libby ellie bess bessie liza lisa elise lisbeth elisabeth betsey bettie elsie beth liddy
        ella: ellie
        ellen: ellie nell nellie helen
        elliot: eliot elliott
        emily: em emmy millie emilie
        emma: em emmy
        emmanuel: manny manuel emanuel
        eric: rick erik ricky erich
        erica: rickie erika
        erin: eryn
        ernest: ernie
        esther: essie hettie ester
        ethan: eth
        ethel: eth
        eugene: gene
        eugenia: genie gina
        eunice: niecy
        eva: eve evie
        evan: ev
        evangeline: eva evie angie lina
        evelyn: eve evie lynn eva
        faith: fay
        felicia: fee
        felix: lix
        ferdinand: ferdie fred nando
        fiona: fi
        florence: flo florrie flossie
        frances: fran francie fanny frankie franny
        francesca: fran frankie cesca
        francis: frank fran frankie francesco francisco
        frank: frankie franklin
        franklin: frank
        frederick: fred freddie freddy rick fritz frederic fredrick
        gabriel: gabe gab
        gabrielle: gabby gabi elle gabriella
        garrett: gary garry garret
        gary: garry gare
        genevieve: gen jenny eve viv
        geoffrey: geoff jeff geof
        george: georgie geo jorge georg
        georgia: georgie gia
        georgina: georgie gina
        gerald: gerry jerry gerard
        geraldine: gerry geri jerry
        gerard: gerry jerry gerrard
        gertrude: gert trudy gertie
        gilbert: gil bert
        gillian: jill gill jilly
        ginger: virginia
        glenn: glen
        gloria: glo
        gordon: gordy gord
        grace: gracie
        graham: graeme grahame
        grant: granty
        gregory: greg gregg gregor
        gretchen: margaret greta
        gwendolyn: gwen wendy gwenda
        hannah: hanna anna
        harold: hal harry
        harriet: hattie harry
        harrison: harry
        harry: henry harold
        harvey: harv
        heather: heath
        helen: nell nellie helena ellen lena
        henrietta: etta hettie hattie henny
        henry: hank harry hal hen
        herbert: herb bert herbie
        herman: herm hermann
        hilary: hil hillary
        hope: hopie
        horace: horry
        howard: howie
        hubert: hugh bert hub
        hugh: hughie huey hugo
        humphrey: hum
        ian: iain
        ida: idy
        ignatius: iggy nace
        imogen: immy
        irene: rene
        iris: irie
        irving: irv
        isaac: ike zac izzy
        isabel: izzy bella belle isabelle isabella isobel ysabel
        isabella: bella izzy isa
        isaiah: zay
        israel: izzy
        ivan: van
        jack: john jackson
        jacob: jake jay jakob coby
        jacqueline: jackie jacqui jacquelyn jaclyn
        james: jim jimmy jamie jem jas jimmie jay
        jane: janie jenny jan jayne
        janet: jan jenny janette
        janice: jan janis
        jared: jerry jarrod jarred
        jasmine: jas jazz yasmin
        jason: jay jase jayson
        jean: jeannie jeanne jeanie gene
        jeffrey: jeff geoff jeffery jeffry
        jennifer: jen jenny jenn jennie jenna
        jeremiah: jerry jem
        jeremy: jerry jem jeremie
        jerome: jerry
        jessica: jess jessie
        jesse: jess
        jill: jillian gillian
        joan: joanie joanna jo
        joanna: jo joanne joann anna johanna
        joanne: jo joann joanna
        jocelyn: joss lyn
        jodi: jody judith jodie
        joel: joey
        john: johnny jack jon johnnie jock ian jonny
        jonathan: jon jonny nathan johnathan jonathon johnathon
        jordan: jordy jory
        joseph: joe joey jo jos josef jose giuseppe
        josephine: jo josie jojo fina
        joshua: josh
        joyce: joy
        juanita: nita
        judith: judy jude judi
        julia: julie jules jill
        julian: jules julien
        julie: jules julia
        juliet: julie jules juliette
        june: junie
        justin: jus
        kaitlyn: kate katie caitlin katelyn kaitlin caitlyn
        karen: kari kaz karin caren
        katherine: kate kathy katie kat kay kit kitty kathryn katharine catherine katy kathie kati katrina kath katya
        kathleen: kathy kate katie kath kathie kathi cathleen
        kathryn: kathy kate katie kat
        keith: kei
        kelly: kel kelley kellie
        kelsey: kel
        kenneth: ken kenny kent
        kenton: ken kent
        kerry: kerri
        kevin: kev
        kimberly: kim kimmy kimberley kimber
        kirk: kirby
        kirsten: kirsty kiersten kristen
        kristen: kris kristin krissy
        kurt: curt
        kyle: ky
        lance: launce
        larry: lawrence laurence
        laura: laurie lori lolly lauren laurel
        lauren: laurie lori ren
        laurence: larry laurie lawrence
        lawrence: larry laurie lars lawrie laurence law
        leah: lea lia
        lee: leigh
        leo: leon leonard leopold
        leonard: leo len lenny leon lennie
        leroy: roy lee
        leslie: les lesley
        lester: les
        lewis: lew louis louie
        lillian: lil lily lilly lilian
        lily: lil lillian
        linda: lin lindy lynda lyn
        lindsay: lindsey lin lindsy
        lionel: leo
        lisa: liz elizabeth leesa
        lloyd: loyd
        logan: lo
        lois: lo
        loretta: etta lori retta
        lorraine: lori raine
        louis: lou louie lewis luis
        louise: lou lulu louisa
        lucas: luke luc
        lucille: lucy lu cille
        lucy: lu lucie lucinda
        luke: lucas
        lydia: lyddie
        lynn: lyn lynne linn
        mabel: mae may
        mackenzie: mac kenzie mack
        madeline: maddie maddy lynn madeleine madelyn
        madison: maddie maddy
        malcolm: mal mac
        marcia: marcie marsha
        marcus: marc mark
        margaret: maggie meg peg peggy marge margie madge greta rita daisy meggie maisie mags margo margot margret
        maria: mary marie mari ria
        marian: mary marianne marion
        marianne: mary anne ann marian maryanne maryann
        marie: mary mimi
        marilyn: mary lyn merilyn
        marion: mary
        marjorie: marge margie marj marjory
        mark: marc
        marlene: marly lena
        marshall: marsh
        martha: marty mattie patty
        martin: marty mart martyn
        marvin: marv
        mary: molly polly mae mamie may maria marie mollie
        mathilda: tilly tillie mattie matilda
        matthew: matt matty mat mathew matthias
        maureen: mo maura reenie
        maurice: mo maury morris
        max: maxwell maximilian maxim
        maximilian: max
        maxine: max
        maxwell: max
        megan: meg meghan meagan meggie
        melanie: mel
        melinda: mindy mel linda lindy
        melissa: mel missy lissa lisa
        melvin: mel
        mercedes: mercy sadie
        meredith: mer
        michael: mike mick mickey mikey micheal mitch micky
        michelle: shelly chelle mich michele shelley
        mildred: millie milly
        milton: milt
        miranda: mandy randy
        miriam: mim mimi mitzi
        mitchell: mitch
        molly: mary
        monica: mon monika
        morgan: mo
        morris: mo maurice
        mortimer: mort
        muriel: mur
        nancy: nan ann
        naomi: nomi
        natalie: nat nattie talia nathalie
        natasha: tasha nat
        nathan: nate nat
        nathaniel: nate nat nathan nathanial
        neal: neil neill
        nelson: nels
        nicholas: nick nicky nico nicolas nik nickolas klaus nicolai
        nicole: nicki nikki nicky nic nicola nichole
        nina: antonina
        noah: noe
        noel: noelle
        nora: norah eleanor
        norma: normie
        norman: norm
        oliver: ollie olly noll
        olivia: liv livvy livia ollie
        oscar: ossie
        oswald: ozzie oz
        owen: owain
        paige: page
        pamela: pam pammy
        patricia: pat patty trish tricia patsy patti pattie trisha
        patrick: pat paddy rick patty padraig
        paul: paulie pauly pablo pavel
        paula: paulie polly
        pauline: paula polly
        peggy: margaret
        penelope: penny
        percival: percy
        peter: pete petey
        philip: phil pip phillip
        phillip: phil pip philip
        phoebe: fee
        phyllis: phyl
        preston: pres
        priscilla: cilla prissy
        prudence: pru
        quentin: quen quinn
        rachel: rach rae rachael shelly
        ralph: rafe
        ramona: mona
        randall: randy rand randal
        randolph: randy rand dolph
        raphael: rafe raf ralph rafael
        raquel: kelly rocky
        raymond: ray
        rebecca: becky becca beck bec reba rebekah
        regina: gina reggie
        reginald: reg reggie
        rene: renee
        reuben: rube ruben
        rex: reginald
        rhoda: rhodie
        rhonda: ronnie ronda
        richard: rick dick rich ricky richie dickie ricardo rik
        rita: margarita margaret
        robert: bob rob bobby robbie bert robby bobbie roberto rupert
        roberta: bobbie robbie bert
        roberto: bob rob bobby
        robin: rob robyn
        rochelle: shelly roch
        roderick: rod roddy rick
        rodney: rod
        roger: rog rodge rodger
        roland: rollie rowland rolly
        ronald: ron ronnie ronny
        rosalind: roz rosie ros
        rosemary: rose rosie romy
        rose: rosie rosa
        ross: rossy
        roxanne: roxy rox
        roy: leroy
        rudolph: rudy dolph rolf rudolf
        russell: russ rusty
        ruth: ruthie
        ryan: ry
        sabrina: bri brina
        sally: sal sarah
        samantha: sam sammy
        samuel: sam sammy
        sandra: sandy sandi
        sarah: sara sally sadie
        scott: scotty scottie
        sean: shawn shaun shane
        sebastian: seb bas bastian
        seth: sethy
        seymour: sy
        shannon: shan
        sharon: shari sharron
        shawn: sean shaun
        sheila: shelly sheela
        shelby: shel
        sheldon: shel shelly
        sherman: sherm
        shirley: shirl
        sidney: sid sydney
        silas: si
        silvia: sylvia syl
        simon: si sy
        solomon: sol solly
        sophia: sophie sofia soph
        spencer: spence
        stacy: stacey staci
        stanley: stan
        stella: estelle
        stephanie: steph stevie stefanie steffi stephany
        stephen: steve steven stevie stephan stefan steph
        steven: steve stephen stevie stevan
        stewart: stu stuart stew
        stuart: stu stewart
        susan: sue susie suzy suzie susanna susannah suzanne
        suzanne: sue suzy suzie susan susanne
        sydney: syd sid
        sylvester: sly vester
        sylvia: syl sylvie silvia
        tamara: tammy tam mara
        tammy: tammi tamara
        tanya: tania
        taylor: tay
        teresa: terry tess tessa theresa terri tracy tere resi
        terrance: terry terence terrence
        terence: terry terrence terrance
        thaddeus: thad tad ted
        thelma: tel
        theodore: ted teddy theo
        theresa: terry tess tessa teresa terri tracy
        thomas: tom tommy thom tomas
        tiffany: tiff
        timothy: tim timmy
        tina: christina
        tobias: toby tobi
        todd: tod
        tracy: tracey traci
        travis: trav
        trevor: trev
        tristan: tris
        tyler: ty
        tyrone: ty
        ursula: ursie uschi
        valerie: val vallie
        vanessa: nessa van
        vernon: vern
        veronica: ronnie ronni vera nica roni
        victor: vic
        victoria: vicky vicki tori vic vickie tory
        vincent: vin vince vinny vinnie
        viola: vi
        violet: vi
        virgil: virge
        virginia: ginny ginger gina
        vivian: viv vivien vivienne
        wallace: wally
        walter: walt wally wat
        wanda: wandy
        warren: ren
        wayne: way
        wendell: wen del
        wendy: gwendolyn wendi
        wesley: wes
        wilbur: will wilber
        wilfred: will fred wilf
        wilhelmina: mina willa minnie billie
        willard: will
        william: bill will billy willie liam willy wm
        wilma: willie
        winifred: winnie freddie win
        winston: win
        woodrow: woody
        xavier: xavi zave
        yolanda: yoli
        yvonne: von vonnie
        zachary: zach zack zachariah zak zac zachery
        zoe: zoey
        """
}
