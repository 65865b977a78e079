/// The page's three pictures, drawn once and used by name.
enum Icons {
    static let sheet: HTML = """
        <svg class="icons" aria-hidden="true">
        <symbol id="i-mail" viewBox="0 0 16 16"><rect x="1.5" y="3" width="13" height="10" rx="1.5"/><path d="m2 4.5 6 4.5 6-4.5"/></symbol>
        <symbol id="i-tel" viewBox="0 0 16 16"><rect x="4" y="1.5" width="8" height="13" rx="1.5"/><path d="M7 12.2h2"/></symbol>
        <symbol id="i-web" viewBox="0 0 16 16"><path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4"/></symbol>
        </svg>
        """

    static func use(_ name: String) -> HTML { "<svg aria-hidden=\"true\"><use href=\"#i-\(name)\"/></svg>" }
}
