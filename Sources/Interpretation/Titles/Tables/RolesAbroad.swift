/// Roles in German, French and Spanish: family, SOC major group, level, phrases (accents folded away; forms of one
/// gender and joined German words are found by themselves). Written by us.
enum RolesAbroad {
    static let text = """
        software.development|15||software engineer en chef; ingenieur developpement; ingenieur informatique; analyste \
        programmeur; concepteur developpeur; ingeniero informatico; ingeniero en sistemas; analista programador; \
        desarrollador de software; desarrollador full stack; desarrollador frontend; desarrollador backend; \
        informatiker; fachinformatiker; fachinformatiker anwendungsentwicklung; anwendungsentwickler
        it.systems|15||administrateur systemes; administrateur reseaux; administrateur systeme; administrador de \
        sistemas; administrador de redes; systemadministrator; netzwerkadministrator; fachinformatiker \
        systemintegration
        it.support|15||tecnico de soporte; soporte tecnico; technicien support; technicien informatique; tecnico \
        informatico; support technicien; it supporter
        data.analysis|15||analyste de donnees; analista de datos; datenanalyst; analyste bi
        data.science|15||scientifique des donnees; cientifico de datos; datenwissenschaftler
        product.project|13||chef de projet; jefe de proyecto; jefe de proyectos; gestor de proyectos; projektmanager; \
        gestionnaire de projet; projektleiter
        accounting.general|13||comptable; expert comptable; contador; contable; auditeur; auditor de cuentas; \
        buchhalter; bilanzbuchhalter; steuerberater; wirtschaftsprufer; asesor fiscal; asesor contable; conseiller fiscal
        finance.analysis|13||analyste financier; analista financiero; controleur de gestion; finanzanalyst; controlador \
        financiero; conseiller financier; asesor financiero; finanzberater
        hr.general|13||charge de recrutement; charge des ressources humaines; gestionnaire rh; tecnico de recursos \
        humanos; personalreferent; personalsachbearbeiter; analista de recursos humanos; generalista de recursos humanos
        business.analysis|13||consultant en management; conseiller en gestion; consultor de negocio; unternehmensberater; \
        charge de mission; charge d etudes; charge detudes
        sales.business|41||charge d affaires; charge daffaires; charge de clientele; ingenieur commercial; attache commercial; technico \
        commercial; conseiller clientele; ejecutivo de ventas; ejecutivo de cuentas; asesor comercial; vendedor; \
        vendeur; verkaufer; aussendienstmitarbeiter; vertriebsmitarbeiter; kaufmann; handelsvertreter
        sales.insurance|41||agente de seguros; agent d assurances; courtier en assurances; corredor de seguros; \
        versicherungskaufmann; versicherungsmakler; versicherungsvertreter
        sales.realestate|41||agente inmobiliario; agent immobilier; immobilienmakler; asesor inmobiliario
        marketing.general|13||charge de marketing; responsable de marketing digital; chef de produit; jefe de producto; \
        analista de marketing
        comms.public|27||charge de communication; charge des relations publiques; attache de presse; responsable de \
        prensa; jefe de prensa; pressesprecher; relacionista publico
        comms.language|27||traducteur; traductor; ubersetzer; dolmetscher; interprete
        comms.journalism|27||journaliste; periodista; redacteur; redactor; redakteur
        design.visual|27||graphiste; disenador grafico; grafikdesigner; grafiker; infographiste; mediengestalter
        engineering.mechanical|17||ingenieur mecanique; ingeniero mecanico; konstrukteur; maschinenbauingenieur; \
        ingeniero industrial; ingenieur methodes; dessinateur industriel
        engineering.electrical|17||ingenieur electricien; ingeniero electrico; ingeniero electronico; elektroingenieur; \
        elektrotechniker
        engineering.civil|17||ingenieur civil; ingenieur genie civil; ingeniero civil; bauingenieur; conducteur de travaux; \
        ingeniero de caminos
        engineering.architecture|17||architecte; arquitecto; architekt
        research.science|19|mid|chercheur; investigador; forscher; wissenschaftlicher mitarbeiter; ingenieur de \
        recherche; charge de recherche; wissenschaftler; cientifico
        legal.lawyer|23|mid|avocat; abogado; rechtsanwalt; notaire; notario; notar; juriste; jurist; syndikusanwalt
        legal.support|23||assistant juridique; asistente legal; rechtsanwaltsfachangestellter
        education.teaching|25|mid|professeur; enseignant; instituteur; profesor; maestro; docente; lehrer; studienrat; \
        maitre de conferences; formateur
        health.nursing|29|mid|infirmier; enfermero; krankenpfleger; pflegefachmann; aide soignant
        health.physician|29|mid|medecin; medico; arzt; oberarzt; chirurgien; cirujano; facharzt
        health.pharmacy|29|mid|pharmacien; farmaceutico; apotheker
        health.therapy|29|mid|kinesitherapeute; fisioterapeuta; physiotherapeut; ergotherapeut; psicologo; psychologue; \
        psychologe
        social.services|21||assistant social; travailleur social; trabajador social; sozialarbeiter; sozialpadagoge; \
        educateur specialise
        admin.assistant|43|mid|secretaire; secretario; secretaria; sekretar; sekretarin; assistant de direction; \
        asistente de direccion; asistente administrativo; assistant administratif; burokaufmann; kaufmannischer \
        mitarbeiter; auxiliar administrativo; administrativo
        customer.service|43|entry|kundenbetreuer; conseiller client; agente de atencion al cliente; atencion al cliente; \
        charge de relation client
        supply.purchasing|13||acheteur; comprador; einkaufer; responsable des achats
        supply.logistics|13||logisticien; responsable logistique; coordinador de logistica; disponent; logistiker
        production.worker|51||operario; ouvrier; produktionsmitarbeiter; maschinenfuhrer
        trades.repair|49||mecanicien; mecanico; mechatroniker; kfz mechatroniker; mechaniker; technicien de maintenance
        trades.construction|47||electricien; electricista; elektriker; plombier; fontanero; carpintero; menuisier; \
        tischler; schreiner; maurer; albanil
        food.kitchen|35||cuisinier; cocinero; koch; chef de cuisine; jefe de cocina
        transport.driver|53||chauffeur; conductor de camion; fahrer; berufskraftfahrer; camionero
        exec.owner|11|owner|proprietaire; propietario; inhaber; dueno; fondateur; fundador; grunder; gesellschafter
        exec.chief|11|c_level|directeur general; director general; gerente general; president directeur general; \
        vorstandsvorsitzender; kaufmannischer leiter; director ejecutivo; consejero delegado
        """
}
