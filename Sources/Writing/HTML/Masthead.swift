import Ranking

/// The top of the page: for whom, what is sought, and the funnel from records to the shortlist.
enum Masthead {
    static func html(_ shortlist: Shortlist, _ options: RenderOptions) -> HTML {
        let focus = options.focus
        let heading = focus.seeker.name.map { "People for \($0) to talk to" } ?? "People to talk to"
        return """
            <header>
            <p class="brand">Shortlist <span class="made">\(shortlist.focus) · \(DayText.of(options.generated))</span></p>
            <h1>\(heading)</h1>
            \(situation(focus))
            <dl class="aims">
            \(aims(focus))</dl>
            \(funnel(shortlist))
            </header>
            """
    }

    private static func situation(_ focus: Focus) -> HTML {
        guard let interest = focus.interest ?? focus.seeker.situation else { return "" }
        return "<p class=\"interest\">To learn: \(interest)</p>"
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

    /// Four steps, each with a bar as long as its share of the records, so that one sees what was narrowed down to what.
    private static func funnel(_ shortlist: Shortlist) -> HTML {
        let funnel = shortlist.funnel
        let aside = funnel.rejects > 0 ? ", \(funnel.rejects) set aside" : ""
        let files = funnel.sources.isEmpty ? "" : " in \(funnel.sources.count) files"
        let stages = [
            ("records\(funnel.sources.count == 1 ? "" : files)\(aside)", funnel.records),
            ("contacts, each once", funnel.contacts), ("fit the focus", funnel.candidates),
            ("on the shortlist", shortlist.entries.count),
        ]
        let most = max(1, stages.map(\.1).max() ?? 1)
        let steps: [HTML] = stages.map { name, count in
            """
            <li><span class="count">\(count)</span> <span class="what">\(name)</span>\
            <span class="track"><span class="fill" style="width:\(max(1, count * 100 / most))%"></span></span></li>

            """
        }
        return "<ol class=\"funnel\" aria-label=\"From records to the shortlist\">\n\(steps)</ol>"
    }
}
