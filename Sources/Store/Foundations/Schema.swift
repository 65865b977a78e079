import GRDB

/// The schema as a list of named migrations. Append only: a migration that was released is never edited.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 sources, imports, records") { try $0.execute(sql: records) }
        migrator.registerMigration("2 contacts, decisions, suppressions") { try $0.execute(sql: contacts) }
        migrator.registerMigration("3 model, runs, actions") { db in
            try db.execute(sql: ledger)
            // The key of the hashes by which forgotten people are known again; never leaves the store.
            var generator = SystemRandomNumberGenerator()
            let salt = (0..<4).map { _ in String(generator.next(), radix: 16) }.joined()
            try db.execute(
                sql: "INSERT INTO meta VALUES ('generation', 0), ('changes', 0), ('linked', 0), ('salt', ?)",
                arguments: [salt])
        }
        migrator.registerMigration("4 when a run had linked") { try $0.execute(sql: linkedRuns) }
        migrator.registerMigration("5 rejects that wait for their file") { try $0.execute(sql: owedRejects) }
        migrator.registerMigration("6 cells of rejects, how a source is read") { try $0.execute(sql: readings) }
        migrator.registerMigration("7 records' texts as bytes") { try JSONPayload.rewriteAll(in: $0) }
        migrator.registerMigration("8 exports that hold somebody forgotten") { try $0.execute(sql: forgottenExports) }
        migrator.registerMigration("9 for how long a source is kept") {
            try $0.execute(sql: "ALTER TABLE sources ADD COLUMN keep_days INTEGER")
        }
        migrator.registerMigration("10 the way with each contact") { try $0.execute(sql: outreach) }
        return migrator
    }

    // `records` holds what matching needs and stays small; the verbatim text is in `payloads` (the current version)
    // and `versions` (those it replaced), so that a re-import touches no text that did not change.
    private static let records = """
        CREATE TABLE sources (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE,
            kind TEXT NOT NULL,
            trust REAL NOT NULL,
            terms TEXT
        );
        CREATE TABLE imports (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source_id INTEGER NOT NULL REFERENCES sources(id),
            file TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            at TEXT NOT NULL,
            added INTEGER NOT NULL DEFAULT 0,
            changed INTEGER NOT NULL DEFAULT 0,
            unchanged INTEGER NOT NULL DEFAULT 0,
            gone INTEGER NOT NULL DEFAULT 0,
            rejected INTEGER NOT NULL DEFAULT 0,
            withheld INTEGER NOT NULL DEFAULT 0,
            summary TEXT NOT NULL DEFAULT '{}',
            undone_at TEXT
        );
        CREATE INDEX imports_by_hash ON imports(sha256);
        CREATE TABLE records (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source_id INTEGER NOT NULL REFERENCES sources(id),
            -- the import that first had the entry, that last had it, that had it before that, whose text it holds
            first_import INTEGER NOT NULL REFERENCES imports(id),
            last_import INTEGER NOT NULL REFERENCES imports(id),
            prior_import INTEGER,
            text_import INTEGER NOT NULL REFERENCES imports(id),
            -- hashes: the source's own identity, the name, the content
            identity INTEGER NOT NULL,
            name INTEGER NOT NULL,
            content INTEGER NOT NULL,
            line INTEGER NOT NULL,
            entry INTEGER NOT NULL,
            kind TEXT NOT NULL,
            -- set while the entry is missing from the newest export of its source
            gone_import INTEGER REFERENCES imports(id),
            -- where it had been gone and came back: since when it was gone, and with which import it came
            was_gone INTEGER,
            back_import INTEGER,
            -- the first contact it ever belonged to
            origin INTEGER
        );
        CREATE INDEX records_by_source ON records(source_id);
        CREATE TABLE payloads (
            record_id INTEGER PRIMARY KEY REFERENCES records(id) ON DELETE CASCADE,
            payload TEXT NOT NULL
        );
        CREATE TABLE versions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
            text_import INTEGER NOT NULL REFERENCES imports(id),
            replaced_by INTEGER NOT NULL REFERENCES imports(id),
            identity INTEGER NOT NULL,
            name INTEGER NOT NULL,
            content INTEGER NOT NULL,
            line INTEGER NOT NULL,
            entry INTEGER NOT NULL,
            kind TEXT NOT NULL,
            payload TEXT NOT NULL
        );
        CREATE INDEX versions_by_record ON versions(record_id);
        CREATE INDEX versions_by_replacement ON versions(replaced_by);
        CREATE TABLE rejects (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            reason TEXT NOT NULL,
            raw TEXT NOT NULL
        );
        CREATE INDEX rejects_by_import ON rejects(import_id);
        """

    private static let contacts = """
        CREATE TABLE contacts (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            created_at TEXT NOT NULL,
            -- set where the contact was merged into another
            redirect INTEGER REFERENCES contacts(seq)
        );
        CREATE INDEX contacts_by_redirect ON contacts(redirect) WHERE redirect IS NOT NULL;
        CREATE TABLE memberships (
            record_id INTEGER PRIMARY KEY REFERENCES records(id) ON DELETE CASCADE,
            contact INTEGER NOT NULL REFERENCES contacts(seq),
            probability REAL,
            -- the smallest record of those that name the same organization
            organization INTEGER
        );
        CREATE INDEX memberships_by_contact ON memberships(contact);
        CREATE INDEX memberships_by_organization ON memberships(organization) WHERE organization IS NOT NULL;
        CREATE TABLE decisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            action_id INTEGER NOT NULL,
            relation TEXT NOT NULL CHECK (relation IN ('same', 'different')),
            a INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
            b INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
            -- the later action that decided otherwise
            overruled_by INTEGER
        );
        CREATE INDEX decisions_by_a ON decisions(a);
        CREATE INDEX decisions_by_b ON decisions(b);
        CREATE TABLE suppressions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('person', 'company', 'domain', 'forgotten')),
            -- the contact's id, the company's name or the domain; empty for the forgotten
            subject TEXT NOT NULL,
            reason TEXT,
            at TEXT NOT NULL
        );
        CREATE TABLE suppression_hashes (
            hash BLOB NOT NULL,
            suppression_id INTEGER NOT NULL REFERENCES suppressions(id) ON DELETE CASCADE,
            PRIMARY KEY (hash, suppression_id)
        ) WITHOUT ROWID;
        CREATE TABLE suppression_records (
            record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
            suppression_id INTEGER NOT NULL REFERENCES suppressions(id) ON DELETE CASCADE,
            PRIMARY KEY (record_id, suppression_id)
        ) WITHOUT ROWID;
        """

    // From then on the contacts are up to date, whatever becomes of the shortlists.
    private static let linkedRuns = """
        ALTER TABLE runs ADD COLUMN linked_at TEXT;
        UPDATE runs SET linked_at = finished_at WHERE exit_code IN (0, 3);
        """

    // Null: none is owed. Empty: one is, and has no place yet. Else the file that is being written.
    private static let owedRejects = "ALTER TABLE imports ADD COLUMN rejects_file TEXT"

    // The cells as a JSON array; null where the format has none. How exports are read, as JSON; null: as they tell.
    private static let readings = """
        ALTER TABLE rejects ADD COLUMN cells TEXT;
        ALTER TABLE sources ADD COLUMN reading TEXT;
        """

    // Such an export is not kept beside the store when it comes again.
    private static let forgottenExports =
        "ALTER TABLE imports ADD COLUMN holds_forgotten INTEGER NOT NULL DEFAULT 0"

    private static let outreach = """
        CREATE TABLE outreach (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            contact INTEGER NOT NULL REFERENCES contacts(seq) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            at TEXT NOT NULL,
            text TEXT,
            due TEXT,
            -- JSON
            detail TEXT
        );
        CREATE INDEX outreach_by_contact ON outreach(contact);
        """

    private static let ledger = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE model (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            version INTEGER NOT NULL,
            json TEXT NOT NULL,
            records INTEGER NOT NULL,
            at TEXT NOT NULL
        );
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            started_at TEXT NOT NULL,
            finished_at TEXT,
            exit_code INTEGER,
            report TEXT
        );
        CREATE TABLE written (
            focus TEXT PRIMARY KEY,
            generation INTEGER NOT NULL,
            sha256 TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE actions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('import', 'merge', 'split')),
            -- the import's number, or the contact's id
            subject TEXT NOT NULL,
            at TEXT NOT NULL,
            undone_at TEXT
        );
        """
}
