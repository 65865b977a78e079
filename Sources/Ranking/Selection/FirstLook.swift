import Contacts

/// A cheap look at every candidate before any is measured: who cannot pass the gate is left out. Table look-ups only.
struct FirstLook: Sendable {
    /// Whether everybody has to be measured.
    private let admitsAll: Bool
    /// Firms that are named or near enough to an industry that is.
    private let firms: [Bool]
    private let topics: [Bool]
    /// Titles of the roles that are sought.
    private let roles: [Bool]
    /// Titles whose work is at home in the industries, for those whose firm's industry nobody tells.
    private let work: [Bool]
    private let isUntold: [Bool]
    private let glances: Glances

    init(_ aim: Aim) {
        admitsAll = !aim.namesField
        glances = aim.pool.glances
        isUntold = aim.pool.isUntold
        firms = zip(aim.companies, aim.industries).map { $0.value > 0 || $1?.value ?? 0 >= Gate.field }
        topics = aim.fields.map { $0?.value ?? 0 >= Gate.field }
        work = aim.fieldsOfWork.map { $0?.value ?? 0 >= Gate.field }
        roles = aim.roles.map { $0?.value ?? 0 >= Gate.adjacentRole }
    }

    /// The numbers of the candidates who may pass, in their order.
    func passing() -> [Int] {
        let chunks = Parallel.chunks(glances.each.count, size: 16_384) { range in range.filter(mayPass) }
        return chunks.flatMap { $0 }
    }

    private func mayPass(_ number: Int) -> Bool {
        if admitsAll { return true }
        let glance = glances.each[number]
        if glance.isRecommended { return true }
        let (firm, title) = (Int(glance.firm), Int(glance.title))
        if firm >= 0, firms[firm] { return true }
        if title >= 0 {
            if roles[title] { return true }
            if glance.isPerson, !work.isEmpty, work[title], firm < 0 || isUntold[firm] { return true }
        }
        return !topics.isEmpty && glance.topics.contains { topics[Int(glances.topics[Int($0)])] }
    }
}
