import Pipeline
import Testing

@Suite struct CronTableTests {
    private func schedule(_ workspace: String = "/srv/centre", at time: String = "04:17") throws -> Schedule {
        try Schedule(workspace: workspace, program: "/usr/local/bin/shortlist", time: #require(NightlyTime(time)))
    }

    @Test(arguments: ["", "MAILTO=me@example.org\n0 5 * * * backup\n", "0 5 * * * backup", "\n\n# mine\n"])
    func `installing and removing leaves every other line as it was`(text: String) throws {
        var table = CronTable(text)
        try table.set(schedule())
        #expect(table.text.hasPrefix(text))
        #expect(table.text.contains("17 * * * * /usr/local/bin/shortlist run --workspace /srv/centre --nightly 04:17"))
        let once = table
        try table.set(schedule())
        #expect(table == once)
        try table.remove("/srv/centre")
        #expect(table.text == (text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"))
    }

    @Test func `a new time takes the place of the old lines, where they stood`() throws {
        var table = CronTable("a\n")
        try table.set(schedule())
        try table.set(schedule("/srv/other"))
        try table.set(schedule(at: "05:30"))
        let lines = table.text.split(separator: "\n")
        #expect(lines[3].hasPrefix("30 * * * *"))
        #expect(lines[7].contains("/srv/other"))
        try table.remove("/srv/centre")
        #expect(try table.block(of: "/srv/centre") == nil)
        #expect(try table.block(of: "/srv/other") != nil)
    }

    @Test func `lines without their end are left alone`() throws {
        var table = CronTable("# BEGIN shortlist /srv/centre\n0 0 * * * mine\n")
        let before = table
        #expect(throws: SchedulingError.damagedBlock) { try table.set(schedule()) }
        #expect(throws: SchedulingError.damagedBlock) { try table.remove("/srv/centre") }
        #expect(table == before)
    }

    @Test func `a folder's odd letters reach the program, and a line break is refused`() throws {
        let block = CronTable.block(try schedule("/srv/50% of it's $HOME"))
        #expect(block.contains(#"--workspace '/srv/50\% of it'\''s $HOME' --nightly"#))
        #expect(throws: SchedulingError.unusablePath("/srv/a\n* * * * * x")) { try schedule("/srv/a\n* * * * * x") }
        #expect(throws: SchedulingError.unusablePath("relative")) { try schedule("relative") }
    }

    @Test func `systemd gets a timer that catches up, and words that it reads as they are`() throws {
        let units = SystemdUnits(try schedule("/srv/50% of \"it\" $x"))
        #expect(units.service.contains(#"--workspace "/srv/50%% of \"it\" $$x" --nightly 04:17"#))
        #expect(units.service.contains("SuccessExitStatus=3"))
        #expect(units.timer.contains("OnCalendar=*-*-* 04:17:00\nPersistent=true\n"))
        #expect(units.name.hasPrefix("shortlist-50--of--it---x-"))
    }
}
