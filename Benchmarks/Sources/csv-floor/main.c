// The least that an import can do, as a plain C program: parse a file with libcsv and insert its raw cells into SQLite,
// in one transaction. Usage: csv-floor FILE.csv STORE.sqlite. Exit code 1 where anything fails.
#include <csv.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 512 };

struct import {
    sqlite3 *store;
    sqlite3_stmt *insertion;
    int columns; // cells of the first row
    int cell;    // cells of the present row
    int is_header;
};

static void fail(struct import *import, const char *what) {
    fprintf(stderr, "csv-floor: %s: %s\n", what, import->store ? sqlite3_errmsg(import->store) : "");
    exit(1);
}

static void end_cell(void *text, size_t length, void *context) {
    struct import *import = context;
    import->cell++;
    if (!import->is_header && import->cell <= import->columns)
        sqlite3_bind_text(import->insertion, import->cell, text, (int)length, SQLITE_TRANSIENT);
}

static void prepare(struct import *import) {
    char create[MOST_COLUMNS * 12 + 64] = "CREATE TABLE cells (";
    char insert[MOST_COLUMNS * 2 + 64] = "INSERT INTO cells VALUES (";
    import->columns = import->cell < MOST_COLUMNS ? import->cell : MOST_COLUMNS;
    for (int i = 0; i < import->columns; i++) {
        char name[24];
        snprintf(name, sizeof name, "%sc%d TEXT", i ? "," : "", i);
        strcat(create, name);
        strcat(insert, i ? ",?" : "?");
    }
    strcat(create, ")");
    strcat(insert, ")");
    if (sqlite3_exec(import->store, create, NULL, NULL, NULL) ||
        sqlite3_prepare_v2(import->store, insert, -1, &import->insertion, NULL))
        fail(import, "cannot make the table");
}

static void end_row(int delimiter, void *context) {
    (void)delimiter;
    struct import *import = context;
    if (import->is_header) {
        prepare(import);
        import->is_header = 0;
    } else {
        if (sqlite3_step(import->insertion) != SQLITE_DONE) fail(import, "cannot insert");
        sqlite3_reset(import->insertion);
        sqlite3_clear_bindings(import->insertion);
    }
    import->cell = 0;
}

int main(int count, char **arguments) {
    struct import import = {.is_header = 1};
    struct csv_parser parser;
    static char buffer[65536];
    if (count != 3) {
        fprintf(stderr, "usage: csv-floor FILE.csv STORE.sqlite\n");
        return 1;
    }
    FILE *file = fopen(arguments[1], "rb");
    if (!file || csv_init(&parser, 0) || sqlite3_open(arguments[2], &import.store) ||
        sqlite3_exec(import.store, "PRAGMA journal_mode = WAL; BEGIN", NULL, NULL, NULL))
        fail(&import, "cannot open");
    for (size_t length; (length = fread(buffer, 1, sizeof buffer, file)) > 0;)
        if (csv_parse(&parser, buffer, length, end_cell, end_row, &import) != length) fail(&import, csv_strerror(csv_error(&parser)));
    csv_fini(&parser, end_cell, end_row, &import);
    csv_free(&parser);
    fclose(file);
    sqlite3_finalize(import.insertion);
    if (sqlite3_exec(import.store, "COMMIT", NULL, NULL, NULL) || sqlite3_close(import.store)) fail(&import, "cannot commit");
    return 0;
}
