/// How the page looks: on a desk, on a phone, on paper, in the dark.
enum Stylesheet {
    static let page: HTML = """
        :root {
          --ink: #1c2430; --quiet: #5b6675; --line: #dfe4ea; --paper: #fff; --ground: #f4f6f8; --accent: #1f5fa8; --warm: #fff3dc;
          --warm-line: #e0a52e; --f-company: #1f5fa8; --f-industry: #2a9d8f; --f-role: #7b5ea7; --f-location: #d1783c;
          --f-level: #c2527b; --f-keyword: #5f8f2f; --f-warm_path: #e0a52e; --f-referral: #b4452f; --f-school: #4a7d91;
          --f-reachability: #8794a3; --f-recency: #b3bcc6;
        }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6eaef; --quiet: #9aa6b4; --line: #313a45; --paper: #1b222b; --ground: #12171d; --accent: #7fb4ee;
            --warm: #3a2f17; --f-company: #4f8fd8; --f-recency: #66717e; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.25rem; background: var(--ground); color: var(--ink);
          font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; overflow-wrap: anywhere; }
        h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .5rem; letter-spacing: -.01em; text-wrap: balance; }
        h2 { font-size: 1.25rem; margin: 2.5rem 0 1rem; }
        h3 { font-size: 1.2rem; line-height: 1.25; margin: 0; }
        p { margin: 0; }
        .brand { color: var(--accent); font-weight: 700; letter-spacing: .02em; margin-bottom: .35rem; }
        .interest { color: var(--quiet); max-width: 44rem; }
        .aims { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin: 1rem 0 1.5rem; }
        .aims dt { font-size: .78rem; color: var(--quiet); }
        .aims dd { margin: .15rem 0 0; }
        .chip { display: inline-block; background: var(--paper); border: 1px solid var(--line); border-radius: 999px;
          padding: .05rem .65rem; margin: .1rem 0; font-size: .9rem; }
        .funnel { list-style: none; margin: 0; padding: 1rem 1.25rem; background: var(--paper); border: 1px solid var(--line);
          border-radius: .6rem; display: grid; gap: .35rem; }
        .funnel li { display: grid; grid-template-columns: 3.5rem 10.5rem 1fr; align-items: center; gap: .5rem; }
        .funnel .count { font-weight: 700; font-variant-numeric: tabular-nums; text-align: right; }
        .funnel .what { color: var(--quiet); font-size: .92rem; }
        .track { display: block; background: var(--ground); border-radius: 999px; height: .6rem; overflow: hidden; }
        .fill { display: block; height: 100%; background: var(--accent); border-radius: 999px; }
        .made { color: var(--quiet); font-size: .85rem; margin: .6rem 0 1.75rem; }
        .card { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr) minmax(0, 1.1fr); gap: .4rem 1.1rem;
          background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 0 0 .8rem;
          break-inside: avoid; }
        .rank { font-size: 1.5rem; font-weight: 700; color: var(--accent); line-height: 1.2; font-variant-numeric: tabular-nums; }
        .role { margin-top: .15rem; }
        .at, .where, .from { color: var(--quiet); }
        .where { font-size: .92rem; }
        .from { font-size: .85rem; }
        .reach { list-style: none; margin: .55rem 0 0; padding: 0; display: grid; gap: .2rem; }
        .reach .none { color: var(--quiet); }
        .warm { margin-top: .6rem; background: var(--warm); border-left: 3px solid var(--warm-line); border-radius: .25rem;
          padding: .4rem .7rem; font-size: .92rem; }
        .score { display: flex; align-items: center; gap: .7rem; }
        .score .number { font-weight: 700; font-size: 1.2rem; min-width: 1.7rem; font-variant-numeric: tabular-nums; }
        .bar { flex: 1; display: flex; height: .8rem; border-radius: 999px; overflow: hidden; background: var(--ground); gap: 1px; }
        .bar span { display: block; height: 100%; }
        .reasons { list-style: none; margin: .55rem 0 0; padding: 0; font-size: .93rem; display: grid; gap: .2rem; }
        .reasons li { position: relative; padding-left: 1.1rem; background: none; }
        .reasons li::before { content: ""; position: absolute; left: 0; top: .42em; width: .62rem; height: .62rem;
          border-radius: .15rem; background: var(--dot); }
        .points { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
        .sources { grid-column: 2 / -1; margin-top: .45rem; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--quiet);
          font-size: .82rem; }
        .source { white-space: normal; margin-right: .6rem; }
        .line { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; color: var(--quiet);
          overflow-wrap: anywhere; }
        .f-company { --dot: var(--f-company); } .f-industry { --dot: var(--f-industry); } .f-role { --dot: var(--f-role); }
        .f-location { --dot: var(--f-location); } .f-level { --dot: var(--f-level); } .f-keyword { --dot: var(--f-keyword); }
        .f-warm_path { --dot: var(--f-warm_path); } .f-referral { --dot: var(--f-referral); } .f-school { --dot: var(--f-school); }
        .f-reachability { --dot: var(--f-reachability); } .f-recency { --dot: var(--f-recency); }
        .bar span { background: var(--dot); }
        .given table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line);
          font-size: .92rem; }
        .given th, .given td { text-align: left; padding: .45rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        .given th { font-weight: 600; color: var(--quiet); font-size: .85rem; }
        .given .n { text-align: right; font-variant-numeric: tabular-nums; }
        .given td .line { display: block; }
        .given td .count { display: inline-block; min-width: 1.6rem; font-variant-numeric: tabular-nums; }
        .given td .track { display: inline-block; width: calc(100% - 2.2rem); max-width: 9rem; vertical-align: middle; }
        .nobody { padding: 2rem 0; }
        footer { margin-top: 2rem; color: var(--quiet); font-size: .85rem; max-width: 46rem; }
        @media (max-width: 46rem) {
          body { padding: 1.25rem .85rem; }
          h1 { font-size: 1.6rem; }
          .funnel li { grid-template-columns: 3rem 1fr; }
          .funnel .track { grid-column: 1 / -1; }
          .card { grid-template-columns: 2rem minmax(0, 1fr); padding: .9rem; }
          .rank { font-size: 1.25rem; }
          .why { grid-column: 1 / -1; margin-top: .5rem; }
          .sources { grid-column: 1 / -1; }
          .reach { gap: .55rem; }
          .given { overflow-x: auto; }
        }
        @media print {
          :root { --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --ground: #fff; --accent: #123f73; --warm: #fff; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          .card { border-color: #999; padding: .6rem .8rem; }
          .bar, .fill, .reasons li::before, .bar span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .bar, .track { border: 1px solid #bbb; }
          a { color: inherit; text-decoration: none; }
        }
        """
}
