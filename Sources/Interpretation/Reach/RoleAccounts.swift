/// Mailbox names that stand for an office, in the languages of business directories.
enum RoleAccounts {
    static let names = words(
        """
        info infos information informacion informacoes informazioni inform contact contacts contactus contact-us contato contacto contatto kontakt
        office offices mainoffice frontoffice frontdesk front-desk reception receptionist rezeption empfang accueil recepcion recepcao segreteria
        sales sale salesteam vendas ventas vendite ventes verkauf vertrieb verkoop forsaljning myynti orders order bestellung bestellungen
        pedidos quotes quote estimates booking bookings reservations reservation reservas buchung events event
        admin administrator administration administracion administracao amministrazione verwaltung adm administratie
        support help helpdesk hilfe service services customerservice customer-service customercare care kundenservice kundendienst service-client sav
        hello hi hola hallo hey bonjour ciao welcome willkommen ask enquiries enquiry inquiries inquiry questions feedback general
        hr jobs job careers career recruiting recruitment recruiter talent hiring resume resumes apply personal bewerbung bewerbungen karriere rrhh empleo
        billing accounts accounting accountspayable ap ar invoices invoice payments payables receivables finance buchhaltung rechnung rechnungen comptabilite
        facturacion contabilidad bookkeeping payroll purchasing procurement einkauf compras
        marketing media press presse prensa news newsletter pr communications editor editorial redaktion advertising ads publicidad
        webmaster web website postmaster hostmaster abuse noreply no-reply donotreply do-not-reply mailer-daemon mailer daemon root security privacy legal
        compliance dpo datenschutz impressum gdpr it itsupport tech technical techsupport sysadmin network operations ops
        mail email post mailbox inbox all everyone team staff group company main central zentrale zentral buero buro biuro sekretariat secretariat
        membership members member memberservices chamber director executivedirector president ceo chair board secretary treasurer
        shop store onlineshop webshop boutique tienda warehouse shipping logistics dispatch delivery export import
        clinic appointments appointment praxis kanzlei dental pharmacy patient patients referrals records school principal registrar admissions
        library church parish pfarrbuero pastor volunteer volunteers donate donations giving development alumni
        rental rentals leasing property manager management gm partners partner partnerships business bizdev vendor vendors supplier
        investor investors ir investorrelations projects project studio design designs creative
        """)

    /// Of these also with something appended ("info2", "sales-usa").
    static let stems = words(
        """
        info contact office sales admin support help service hello mail kontakt reception noreply customerservice billing jobs careers orders
        marketing press accounts team
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
