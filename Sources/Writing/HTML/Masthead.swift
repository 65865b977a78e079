import Ranking

/// The top of the page: for whom, what is sought, and the funnel from records to the shortlist.
enum Masthead {
    static func html(_ shortlist: Shortlist, _ options: RenderOptions) -> HTML {
        let focus = options.focus
        let heading = focus.seeker.name.map { "People for \($0) to talk to" } ?? "People to talk to"
        return """
            <header>
            <p class="brand">Shortlist</p>
            <h1>\(heading)</h1>
            \(situation(focus))
            <dl class="aims">
            \(aims(focus))
            </dl>
            \(funnel(shortlist))
            <p class="made">Focus “\(shortlist.focus)” · \(String(options.generated.prefix(10)))</p>
            </header>
            """
    }

    private static func situation(_ focus: Focus) -> HTML {
        guard let interest = focus.interest ?? focus.seeker.situation else { return "" }
        return "<p class=\"interest\">\(interest)</p>"
    }

    private static func aims(_ focus: Focus) -> [HTML] {
        let aims = [
            ("Industries", focus.industries), ("Companies", focus.companies), ("Roles", focus.roles),
            ("Places", focus.locations), ("Keywords", focus.keywords),
        ]
        return aims.filter { !$0.1.isEmpty }.map { name, words in
            let chips: [HTML] = words.map { "<span class=\"chip\">\($0)</span> " }
            return "<div><dt>\(name)</dt><dd>\(chips)</dd></div>\n"
        }
    }

    /// Four bars, each as long as its share of the records, so that one sees what was narrowed down to what.
    private static func funnel(_ shortlist: Shortlist) -> HTML {
        let funnel = shortlist.funnel
        let stages = [
            ("records read", funnel.records), ("contacts, each once", funnel.contacts),
            ("fit the focus", funnel.candidates), ("on the shortlist", shortlist.entries.count),
        ]
        let most = max(1, stages.map(\.1).max() ?? 1)
        let bars: [HTML] = stages.map { name, count in
            let width = String(max(1, count * 100 / most))
            return """
                <li><span class="count">\(count)</span> <span class="what">\(name)</span>\
                <span class="track"><span class="fill" style="width:\(width)%"></span></span></li>

                """
        }
        return "<ol class=\"funnel\" aria-label=\"From records to the shortlist\">\n\(bars)</ol>"
    }
}
