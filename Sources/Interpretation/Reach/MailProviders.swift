/// Domains of mail providers and internet access companies, where anybody may have an address.
enum MailProviders {
    static func contains(_ domain: String) -> Bool {
        if domains.contains(domain) { return true }
        // The great providers have a domain for each country: yahoo.co.uk, hotmail.fr, live.nl.
        let name = domain.prefix { $0 != "." }
        return name.count < domain.count && everywhere.contains(String(name)) && domain.count - name.count <= 7
    }

    private static let everywhere: Set<String> = [
        "yahoo", "ymail", "rocketmail", "hotmail", "live", "outlook", "msn", "gmx", "aol", "yandex", "windowslive",
        "googlemail",
    ]

    private static let domains = Set(
        """
        gmail.com googlemail.com yahoo.com ymail.com rocketmail.com myyahoo.com hotmail.com hotmail.co.uk outlook.com live.com msn.com passport.com
        windowslive.com aol.com aim.com netscape.net compuserve.com cs.com love.com wow.com games.com icloud.com me.com mac.com
        proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me zoho.com zohomail.com fastmail.com fastmail.fm
        hushmail.com hush.com mail.com email.com usa.com myself.com consultant.com post.com engineer.com europe.com iname.com mailinator.com inbox.com
        lycos.com excite.com juno.com netzero.com netzero.net earthlink.net mindspring.com peoplepc.com comcast.net xfinity.com verizon.net att.net sbcglobal.net
        bellsouth.net ameritech.net pacbell.net swbell.net snet.net prodigy.net nvbell.net flash.net worldnet.att.net cox.net coxmail.com charter.net spectrum.net
        rr.com roadrunner.com twc.com bresnan.net optonline.net optimum.net suddenlink.net cableone.net sparklight.net mediacombb.net mchsi.com frontier.com
        frontiernet.net citlink.net centurylink.net centurytel.net embarqmail.com q.com qwest.net qwestoffice.net windstream.net wowway.com knology.net rcn.com insightbb.com tds.net
        hughes.net wildblue.net gci.net hawaiiantel.net hawaii.rr.com usfamily.net visi.com paulbunyan.net arvig.net gvtel.com midco.net
        gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.org gmx.eu web.de freenet.de t-online.de arcor.de online.de 1und1.de mail.de posteo.de posteo.net mailbox.org kabelmail.de vodafonemail.de
        unitybox.de ewe.net ewetel.net netcologne.de online.home.de alice.de alice-dsl.net o2mail.de o2online.de vodafone.de versanet.de htp-tel.de firemail.de epost.de
        a1.net aon.at chello.at inode.at utanet.at bluewin.ch hispeed.ch sunrise.ch swissonline.ch vtxmail.ch
        orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr voila.fr cegetel.net 9online.fr
        skynet.be telenet.be proximus.be scarlet.be voo.be pt.lu
        ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl chello.nl upcmail.nl casema.nl quicknet.nl tele2.nl zonnet.nl online.nl
        btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com virgin.net ntlworld.com blueyonder.co.uk tiscali.co.uk plusnet.com plus.net
        yahoo.co.uk live.co.uk mail.co.uk eircom.net iol.ie indigo.ie o2.co.uk talk21.com
        libero.it virgilio.it alice.it tin.it tim.it tiscali.it fastwebnet.it inwind.it iol.it email.it teletu.it pec.it aruba.it poste.it
        telefonica.net terra.es ono.com movistar.es orange.es ya.com jazzfree.com euskaltel.net sapo.pt clix.pt netcabo.pt mail.telepac.pt iol.pt
        telia.com bredband.net comhem.se spray.se swipnet.se home.se passagen.se bahnhof.se tele2.se online.no broadpark.no getmail.no frisurf.no
        tdcadsl.dk mail.dk mail.tele.dk stofanet.dk youmail.dk jubii.dk ofir.dk luukku.com kolumbus.fi elisanet.fi saunalahti.fi pp.inet.fi suomi24.fi simnet.is
        wp.pl o2.pl onet.pl onet.eu interia.pl interia.eu op.pl poczta.onet.pl poczta.fm gazeta.pl tlen.pl vp.pl seznam.cz email.cz centrum.cz volny.cz post.cz atlas.cz
        azet.sk zoznam.sk centrum.sk freemail.hu citromail.hu t-online.hu indamail.hu abv.bg mail.bg dir.bg net.hr inet.hr t-com.me siol.net email.si
        mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua bigmir.net tut.by mail.kz inbox.lv inbox.lt one.lt delfi.lv
        otenet.gr hol.gr forthnet.gr in.gr freemail.gr cytanet.com.cy mynet.com superonline.com ttmail.com hotmail.com.tr
        walla.com walla.co.il netvision.net.il bezeqint.net 012.net.il zahav.net.il
        qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn wo.cn aliyun.com 21cn.com tom.com
        naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp au.com nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp
        yahoo.co.jp excite.co.jp goo.jp hinet.net pchome.com.tw seed.net.tw netvigator.com singnet.com.sg starhub.net.sg pacific.net.sg streamyx.com
        rediffmail.com indiatimes.com sify.com vsnl.net vsnl.com in.com yahoo.co.in yahoo.co.id plasa.com telkom.net
        bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net westnet.com.au dodo.com.au ozemail.com.au adam.com.au aapt.net.au
        xtra.co.nz slingshot.co.nz orcon.net.nz clear.net.nz paradise.net.nz vodafone.co.nz
        rogers.com bell.net bell.ca sympatico.ca shaw.ca telus.net videotron.ca videotron.qc.ca cogeco.ca cogeco.net eastlink.ca sasktel.net mts.net mymts.net nb.sympatico.ca aei.ca
        uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br yahoo.com.br hotmail.com.br superig.com.br
        prodigy.net.mx live.com.mx yahoo.com.mx infinitum.com.mx terra.com.mx fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar yahoo.com.ar uolsinectis.com.ar
        vtr.net terra.cl entelchile.net une.net.co etb.net.co cantv.net
        mweb.co.za telkomsa.net vodamail.co.za webmail.co.za iafrica.com absamail.co.za lantic.net
        duck.com hey.com mozmail.com privaterelay.appleid.com pobox.com runbox.com startmail.com mailfence.com disroot.org riseup.net countermail.com safe-mail.net lavabit.com
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
