/// Which families of roles are near: those of one domain, and pairs across domains that people move between.
enum RoleDomains {
    static func areNear(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        if domain(a) == domain(b) { return true }
        return pairs.contains(a + " " + b) || pairs.contains(b + " " + a)
    }

    private static func domain(_ family: String) -> Substring {
        family.prefix { $0 != "." }
    }

    private static let pairs: Set<String> = Set(
        """
        software.development data.science
        software.development data.analysis
        software.development it.systems
        software.development engineering.management
        software.development product.management
        software.development security.information
        software.development engineering.electrical
        software.operations it.systems
        software.operations security.information
        software.quality engineering.industrial
        security.information it.systems
        security.information it.support
        security.information business.compliance
        data.science research.science
        data.analysis business.analysis
        data.analysis finance.analysis
        data.analysis marketing.general
        data.actuarial insurance.claims
        data.actuarial finance.analysis
        it.systems engineering.management
        it.systems business.analysis
        it.support customer.service
        product.management marketing.general
        product.management marketing.management
        product.management design.experience
        product.management engineering.management
        product.project business.analysis
        product.project ops.management
        product.project trades.construction
        design.experience design.visual
        design.visual marketing.general
        design.visual media.production
        design.space engineering.architecture
        marketing.general comms.public
        marketing.management comms.public
        marketing.general comms.writing
        marketing.general sales.business
        marketing.general business.events
        comms.writing media.production
        comms.public business.fundraising
        comms.public media.production
        sales.business customer.success
        sales.business business.analysis
        sales.insurance insurance.claims
        sales.insurance customer.success
        sales.investment finance.analysis
        sales.investment banking.lending
        sales.realestate insurance.claims
        customer.success customer.service
        customer.service admin.clerical
        hr.general admin.assistant
        hr.general education.advising
        finance.analysis accounting.general
        finance.management accounting.general
        finance.analysis banking.lending
        finance.analysis business.analysis
        finance.management accounting.clerical
        insurance.claims banking.lending
        business.compliance legal.lawyer
        business.compliance legal.support
        business.events food.management
        business.fundraising social.services
        supply.purchasing business.analysis
        supply.management ops.management
        supply.clerical admin.clerical
        supply.warehouse transport.driver
        ops.management exec.chief
        ops.management exec.owner
        ops.management production.worker
        ops.management sales.realestate
        exec.public social.services
        exec.public education.administration
        engineering.industrial production.worker
        engineering.industrial ops.management
        engineering.civil trades.construction
        engineering.civil research.social
        engineering.chemical research.science
        engineering.management research.science
        engineering.architecture engineering.civil
        engineering.electrical trades.repair
        engineering.mechanical trades.repair
        research.laboratory health.technical
        research.science health.physician
        research.science education.teaching
        research.social business.analysis
        education.advising social.services
        education.teaching education.administration
        social.services health.therapy
        health.management ops.management
        health.aide personal.care
        safety.police safety.chief
        safety.guard security.information
        food.management ops.management
        trades.construction trades.repair
        trades.repair production.worker
        admin.assistant admin.clerical
        admin.assistant ops.management
        """.split(separator: "\n").map(String.init))
}
