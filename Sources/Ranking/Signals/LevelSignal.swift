import Interpretation

extension Signal {
    /// Whom it suits to ask: peers and one or two levels up. Chief executives of large firms seldom; owners of small
    /// firms gladly; recruiters only where their work is what the seeker wants to learn about.
    static let level = Signal(
        feature: .level,
        isAsked: { _ in true },
        measure: { candidate, aim in
            guard let number = candidate.title else { return nil }
            let title = aim.pool.texts.titles[number]
            if title.isHumanResources, !aim.isAboutHumanResources { return -0.3 }
            guard let seniority = title.reading.seniority else { return nil }
            let size = candidate.firm.map { aim.pool.firms[$0].size } ?? .unknown
            return LevelTable.suits(aim.focus.seeker.stage, seniority, firm: size)
        },
        unknown: 0.4,
        tellable: 0.65,
        text: { candidate, aim in
            guard let number = candidate.title, let seniority = aim.pool.texts.titles[number].reading.seniority
            else { return "" }
            return LevelTable.text(aim.focus.seeker.stage, seniority)
        })
}

/// Which levels suit which seeker.
enum LevelTable {
    /// 0 to 1. Where the stage is not told, levels from mid to manager suit.
    static func suits(_ stage: Focus.Seeker.Stage?, _ level: Seniority, firm: Firm.Size) -> Double {
        if level >= .chief {
            switch firm {
            case .small: return level == .owner ? 0.9 : 0.8
            case .unknown: return level == .owner ? 0.5 : 0.2
            case .large: return stage == .senior ? 0.3 : -0.8
            }
        }
        return row(stage)[min(level.rung, 5)]
    }

    static func text(_ stage: Focus.Seeker.Stage?, _ level: Seniority) -> String {
        switch level {
        case .entry: "Began not long ago, and remembers how"
        case .mid: stage == .student ? "A level or two above you" : "At a level that suits your questions"
        case .senior: "Senior enough to know the work, near enough to it to tell"
        case .manager: "A manager, who knows what newcomers need"
        case .director, .vp: "A level above those you would work with"
        case .chief, .owner: "Runs a small firm, where the head has time to talk"
        }
    }

    /// entry, mid, senior, manager, director, vp.
    private static func row(_ stage: Focus.Seeker.Stage?) -> [Double] {
        switch stage {
        case .student: [0.85, 1, 1, 0.9, 0.35, -0.2]
        case .early: [0.4, 1, 1, 0.95, 0.4, 0]
        case .mid: [0.15, 0.9, 1, 1, 0.9, 0.4]
        case .senior: [0.1, 0.4, 0.9, 1, 1, 0.8]
        case .changer: [0.6, 1, 1, 0.9, 0.5, 0]
        case nil: [0.6, 1, 1, 0.95, 0.6, 0.3]
        }
    }
}
