/// How the page looks: on a desk, on a phone, on paper, in the dark.
///
/// Text on its ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), bars on theirs of 3 to 1; a test
/// computes it from the colours below.
enum Stylesheet {
    static let page: HTML = light + dark + frame + masthead + cards + score + sources + joins + phone + paper

    private static let light: HTML = """
        :root {
          color-scheme: light dark;
          --ink: #18212d; --quiet: #55606f; --line: #dde2e8; --paper: #ffffff; --ground: #f3f5f7; --track: #e9edf1;
          --accent: #1b5aa2; --tint: #eef4fb; --warm: #fff4df; --warm-ink: #7a4d00; --warm-line: #d9992b;
          --ask: #eaf5f1; --ask-ink: #14594a; --ask-line: #2f9b82;
          --company: #1b5aa2; --industry: #1d8577; --role: #7656a6; --location: #c0622a; --level: #b8476f;
          --keyword: #55802b; --warm_path: #ad7a14; --referral: #b4452f; --school: #47788c; --reachability: #738091;
          --recency: #83909e; --other: #c3cbd4;
        }

        """

    private static let dark: HTML = """
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e7ebf0; --quiet: #a3aebb; --line: #323b47; --paper: #1a2129; --ground: #11161b; --track: #2a323c;
            --accent: #8bbcf2; --tint: #212c39; --warm: #33291a; --warm-ink: #f0c777; --warm-line: #b98a35;
            --ask: #17302a; --ask-ink: #8bd9c3; --ask-line: #3a9c83;
            --company: #5d9be0; --industry: #35ab9a; --role: #a78bd4; --location: #dd8a52; --level: #db7399;
            --keyword: #86b355; --warm_path: #dba63c; --referral: #e07a64; --school: #74a9bf; --reachability: #97a4b2;
            --recency: #8390a0; --other: #566270;
          }
        }

        """

    private static let frame: HTML = """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; max-width: 66rem; padding: 2.5rem 1.5rem; background: var(--ground); color: var(--ink);
          font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, Inter, Cantarell, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
          overflow-wrap: break-word; }
        h1, h2, h3, p, ol, ul, dl, dd { margin: 0; padding: 0; }
        ol, ul { list-style: none; }
        h1 { font-size: 2.25rem; line-height: 1.15; letter-spacing: -.02em; text-wrap: balance; }
        h2 { font-size: 1.3rem; line-height: 1.3; letter-spacing: -.01em; margin: 2.75rem 0 1rem; }
        h3 { font-size: 1.25rem; line-height: 1.25; letter-spacing: -.005em; }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; overflow-wrap: anywhere; }
        a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .3rem; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .icons { position: absolute; width: 0; height: 0; }
        footer { margin-top: 2.5rem; color: var(--quiet); font-size: .85rem; max-width: 46rem; }
        footer p + p { margin-top: .5rem; }

        """

    private static let masthead: HTML = """
        .brand { color: var(--accent); font-weight: 700; margin-bottom: .5rem; }
        .made { color: var(--quiet); font-weight: 400; font-size: .92rem; margin-left: .5rem; }
        .interest { color: var(--quiet); font-size: 1.1rem; max-width: 44rem; margin-top: .6rem; text-wrap: pretty; }
        .aims { display: flex; flex-wrap: wrap; gap: .7rem 2rem; margin: 1.4rem 0 1.6rem; }
        .aims dt { font-size: .8rem; color: var(--quiet); margin-bottom: .2rem; }
        .aims dd { display: flex; flex-wrap: wrap; gap: .35rem; }
        .chip { background: var(--paper); border: 1px solid var(--line); border-radius: 999px; padding: .1rem .7rem;
          font-size: .92rem; overflow-wrap: anywhere; }
        .funnel { display: grid; grid-template-columns: max-content max-content 1fr; gap: .55rem .6rem; padding: 1.2rem 1.4rem;
          background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; }
        .funnel li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; }
        .funnel .count { font-weight: 700; font-size: 1.15rem; line-height: 1; font-variant-numeric: tabular-nums; text-align: right; }
        .funnel .what { color: var(--quiet); font-size: .95rem; padding-right: .6rem; }
        .track { display: block; background: var(--track); border-radius: .2rem; height: .75rem; overflow: hidden; }
        .fill { display: block; height: 100%; background: var(--accent); border-radius: .2rem; }
        .funnel li:last-child .count { color: var(--accent); }

        """

    private static let cards: HTML = """
        .nobody { padding: 2.5rem 0; font-size: 1.1rem; }
        .card { display: grid; grid-template-columns: 2.1rem minmax(0, 1fr) minmax(0, 1.05fr); column-gap: 1.25rem;
          background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1.3rem 1.4rem 1rem;
          margin-bottom: 1rem; break-inside: avoid; scroll-margin-top: 1rem; }
        .card:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
        .rank { font-size: 1.5rem; font-weight: 700; color: var(--accent); line-height: 1.04; text-align: right;
          font-variant-numeric: tabular-nums; }
        .role { margin-top: .25rem; line-height: 1.4; overflow-wrap: anywhere; }
        .card h3 { overflow-wrap: anywhere; }
        .at, .where, .from { color: var(--quiet); }
        .where { font-size: .92rem; margin-top: .15rem; overflow-wrap: anywhere; }
        .from { font-size: .85rem; white-space: nowrap; }
        .reach { margin-top: .8rem; display: flex; flex-wrap: wrap; gap: .4rem .5rem; align-items: center; }
        .reach li { max-width: 100%; }
        .reach a { display: inline-flex; align-items: center; gap: .45rem; min-width: 0; max-width: 100%; padding: .25rem .7rem;
          line-height: 1.35; font-size: .95rem; background: var(--tint); border: 1px solid transparent; border-radius: .5rem;
          text-decoration: none; }
        .reach a:hover { border-color: var(--accent); }
        .reach a span { min-width: 0; }
        .reach svg { flex: none; width: 1rem; height: 1rem; fill: none; stroke: currentColor; stroke-width: 1.4;
          stroke-linejoin: round; stroke-linecap: round; }
        .reach .none { color: var(--quiet); font-size: .95rem; }
        .note { margin-top: .8rem; background: var(--warm); color: var(--warm-ink); border-left: 3px solid var(--warm-line);
          border-radius: 0 .4rem .4rem 0; padding: .5rem .8rem; font-size: .93rem; line-height: 1.45; overflow-wrap: anywhere; }
        .note + .note { margin-top: .35rem; }
        .note .tag { font-weight: 700; }
        .note a { color: inherit; }
        .note .points { color: inherit; font-weight: 400; }
        .ask { background: var(--ask); color: var(--ask-ink); border-left-color: var(--ask-line); }

        """

    private static let score: HTML = """
        .score { display: flex; align-items: center; gap: .8rem; }
        .number { font-weight: 700; font-size: 1.25rem; line-height: 1.25; min-width: 1.6rem; font-variant-numeric: tabular-nums; }
        .bar { flex: 1; display: flex; height: .85rem; border-radius: .2rem; overflow: hidden; background: var(--track); }
        .bar span { display: block; height: 100%; background: var(--dot); border-right: 1px solid var(--paper); }
        .reasons { margin-top: .65rem; font-size: .94rem; line-height: 1.4; display: grid; gap: .32rem; }
        .reasons li { display: grid; grid-template-columns: .65rem minmax(0, 1fr) auto; column-gap: .6rem; }
        .reasons li > span { overflow-wrap: anywhere; }
        .reasons li::before { content: ""; width: .65rem; height: .65rem; margin-top: .35em; border-radius: .15rem;
          background: var(--dot); }
        .points { color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right; }
        .f-company { --dot: var(--company); } .f-industry { --dot: var(--industry); } .f-role { --dot: var(--role); }
        .f-location { --dot: var(--location); } .f-level { --dot: var(--level); } .f-keyword { --dot: var(--keyword); }
        .f-warm_path { --dot: var(--warm_path); } .f-referral { --dot: var(--referral); } .f-school { --dot: var(--school); }
        .f-reachability { --dot: var(--reachability); } .f-recency { --dot: var(--recency); } .f-other { --dot: var(--other); }

        """

    private static let sources: HTML = """
        .sources { grid-column: 2 / -1; margin-top: 1rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--quiet);
          font-size: .82rem; line-height: 1.5; overflow-wrap: anywhere; }
        .source + .source::before { content: "· "; }
        .line { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .92em; font-weight: 400;
          color: var(--quiet); overflow-wrap: anywhere; }
        .wide { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: .4rem .7rem; }
        table { width: 100%; border-collapse: collapse; font-size: .93rem; }
        th, td { text-align: left; padding: .55rem .7rem; border-top: 1px solid var(--line); vertical-align: top; }
        thead th { border-top: 0; font-weight: 400; color: var(--quiet); font-size: .85rem; }
        th .line { display: block; }
        .n { text-align: right; font-variant-numeric: tabular-nums; }
        td .count { display: inline-block; min-width: 1.6rem; font-variant-numeric: tabular-nums; }
        td .track { display: inline-block; width: calc(100% - 2.4rem); min-width: 3rem; max-width: 9rem; vertical-align: middle; }

        """

    private static let joins: HTML = """
        .joins { grid-column: 2 / -1; margin-top: .5rem; color: var(--quiet); font-size: .82rem; line-height: 1.5; }
        .joins summary { cursor: pointer; color: var(--accent); width: max-content; max-width: 100%; }
        .joins summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .3rem; }
        .joins p { margin-top: .4rem; max-width: 46rem; }
        .joins table { margin-top: .8rem; font-size: 1em; table-layout: fixed; }
        .joins caption { text-align: left; color: var(--ink); padding-bottom: .2rem; overflow-wrap: anywhere; }
        .joins th, .joins td { padding: .3rem .6rem .3rem 0; font-weight: 400; overflow-wrap: anywhere; }
        .joins th { color: var(--ink); width: 34%; }
        .joins .fall { width: 30%; vertical-align: middle;
          background: linear-gradient(var(--quiet), var(--quiet)) var(--even) 0 / 1px 100% no-repeat; }
        .fall span { display: block; height: .7rem; min-width: 2px; border-radius: .15rem; }
        .fall .for { background: var(--industry); } .fall .against { background: var(--referral); }
        .joins .sum { color: var(--ink); font-weight: 700; }

        """

    private static let phone: HTML = """
        @media (max-width: 46rem) {
          body { padding: 1.5rem .9rem; }
          h1 { font-size: 1.75rem; }
          h2 { margin-top: 2.25rem; }
          .interest { font-size: 1rem; }
          .made { display: block; margin: 0; }
          .aims { gap: .6rem 1.4rem; margin: 1.1rem 0 1.3rem; }
          .funnel { padding: 1rem; grid-template-columns: max-content 1fr; gap: .75rem .5rem; }
          .funnel li { align-items: baseline; row-gap: .3rem; }
          .funnel .track { grid-column: 1 / -1; height: .55rem; }
          .card { grid-template-columns: auto minmax(0, 1fr); column-gap: .7rem; padding: 1.1rem 1rem .8rem; }
          .rank { font-size: 1.25rem; line-height: 1.25; }
          .why, .sources, .joins { grid-column: 1 / -1; }
          .joins th, .joins td, .joins .fall { display: block; width: auto; }
          .joins td { border-top: 0; padding-top: 0; }
          .why { margin-top: 1.1rem; }
          .reach a { padding: .5rem .8rem; }
          .wide { padding: 0 .2rem; }
          th, td { padding: .5rem; }
        }

        """

    private static let paper: HTML = """
        @media print {
          :root { --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --ground: #fff; --track: #fff; --accent: #123f73;
            --tint: #fff; --warm: #fff; --warm-ink: #000; --ask: #fff; --ask-ink: #000; }
          @page { margin: 14mm; }
          html { font-size: 9pt; }
          body { max-width: none; padding: 0 1px; line-height: 1.35; }
          h2 { margin: 5mm 0 2mm; break-after: avoid; }
          h3, .rank { line-height: 1.25; }
          .aims { margin: 3mm 0; }
          .funnel { padding: 2.5mm 3.5mm; gap: 1mm 2mm; }
          .card { grid-template-columns: 6mm minmax(0, 1fr) minmax(0, 1.05fr); column-gap: 4mm; padding: 2.5mm 3.5mm 1.5mm;
            margin-bottom: 2.5mm; border-radius: 0; }
          .why { grid-column: auto; margin-top: 0; }
          .sources { grid-column: 2 / -1; margin-top: 1.5mm; padding-top: 1mm; }
          .reach { margin-top: 1mm; gap: .5mm 4mm; }
          .reach a { padding: 0; border: 0; color: inherit; }
          .note { margin-top: 1.5mm; padding: .5mm 2mm; }
          .bar, .track, .wide, .funnel { border: 1px solid #bbb; border-radius: 0; }
          .bar span, .fill, .reasons li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .given { break-inside: avoid; }
          footer { margin-top: 4mm; }
        }
        """

    /// What a run report has beside tables.
    static let report: HTML = """
        .faults { padding-left: 1.2rem; color: var(--warm-ink); }
        main section { margin-top: 2rem; }

        """
}
