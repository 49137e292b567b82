"""The tables of a project file. What a file holds beyond these is not ours."""

from __future__ import annotations

APPLICATION_ID = 0x416E6F74  # "Anot"
FORMAT = 1

LOG = {
    "meta": "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    "text": """CREATE TABLE text (
        sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32), body TEXT NOT NULL, length INTEGER NOT NULL) STRICT""",
    "batch": """CREATE TABLE batch (
        id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 12), label TEXT NOT NULL,
        last BLOB NOT NULL CHECK (length(last) = 12), author TEXT NOT NULL,
        undoes BLOB CHECK (length(undoes) = 12), digest BLOB NOT NULL) STRICT""",
    "op": """CREATE TABLE op (
        stamp BLOB PRIMARY KEY CHECK (length(stamp) = 12), object BLOB CHECK (length(object) = 12),
        kind TEXT NOT NULL, field TEXT NOT NULL, value TEXT, previous BLOB CHECK (length(previous) % 12 = 0),
        batch INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "op_object": "CREATE INDEX op_object ON op (object) WHERE object IS NOT NULL",
    "op_kind": "CREATE INDEX op_kind ON op (kind) WHERE kind <> 'coding'",
}
"""What was done, written once and never changed. `object` is empty where an entry creates the object of its stamp."""

LOCAL = {
    "object": """CREATE TABLE object (
        id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 12), kind TEXT NOT NULL) STRICT""",
    "step": """CREATE TABLE step (
        id INTEGER PRIMARY KEY, label TEXT NOT NULL, author TEXT NOT NULL, moment INTEGER NOT NULL, batch BLOB,
        undone_by BLOB, undone INTEGER NOT NULL, shelf BLOB) STRICT""",
    "arrival": """CREATE TABLE arrival (
        batch BLOB PRIMARY KEY, step INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
}
"""What belongs to this copy alone: numbers of objects, what can be undone here, which batches a merge brought."""

_OBJECT = "id INTEGER PRIMARY KEY, created BLOB NOT NULL"

TABLES = {
    "project": f"""CREATE TABLE project (
        {_OBJECT}, title TEXT, description TEXT, approach TEXT, in_passing INTEGER, min_speakers INTEGER,
        min_base INTEGER, emphasis_ratio REAL, reported INTEGER) STRICT""",
    "coder": f"CREATE TABLE coder ({_OBJECT}, name TEXT, pins TEXT) STRICT",
    "role": f"CREATE TABLE role ({_OBJECT}, name TEXT, color TEXT, compared INTEGER) STRICT",
    "attribute": f"CREATE TABLE attribute ({_OBJECT}, name TEXT) STRICT",
    "attribute_value": """CREATE TABLE attribute_value (
        object INTEGER NOT NULL, attribute INTEGER NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (object, attribute)) STRICT, WITHOUT ROWID""",
    "participant": f"CREATE TABLE participant ({_OBJECT}, name TEXT, role INTEGER, persons INTEGER) STRICT",
    "document": f"""CREATE TABLE document (
        {_OBJECT}, title TEXT, source TEXT, collected TEXT, memo TEXT, coder_of_record INTEGER) STRICT""",
    "version": f"CREATE TABLE version ({_OBJECT}, document INTEGER, text TEXT, number INTEGER) STRICT",
    "turn": """CREATE TABLE turn (
        version INTEGER NOT NULL, number INTEGER NOT NULL, start INTEGER NOT NULL CHECK (start >= 0),
        body INTEGER NOT NULL CHECK (body >= start), "end" INTEGER NOT NULL CHECK ("end" >= body),
        speaker INTEGER NOT NULL, time TEXT NOT NULL, words INTEGER NOT NULL, notes TEXT NOT NULL,
        PRIMARY KEY (version, number)) STRICT, WITHOUT ROWID""",
    "speaker": f"CREATE TABLE speaker ({_OBJECT}, document INTEGER, label TEXT, participant INTEGER) STRICT",
    "hearing": f"""CREATE TABLE hearing (
        {_OBJECT}, version INTEGER, start INTEGER, "end" INTEGER, voices TEXT) STRICT""",
    "hearing_version": "CREATE INDEX hearing_version ON hearing (version)",
    "attendance": f"CREATE TABLE attendance ({_OBJECT}, document INTEGER, participant INTEGER) STRICT",
    "code": f"""CREATE TABLE code (
        {_OBJECT}, name TEXT, number TEXT, parent INTEGER, color TEXT, position REAL, definition TEXT, inclusion TEXT,
        exclusion TEXT, example TEXT, memo TEXT, defined BLOB) STRICT""",
    "alias": "CREATE TABLE alias (code INTEGER PRIMARY KEY, meant INTEGER NOT NULL) STRICT",
    "memo": f"CREATE TABLE memo ({_OBJECT}, title TEXT, text TEXT, coder INTEGER, private INTEGER) STRICT",
    "link": f'CREATE TABLE link ({_OBJECT}, memo INTEGER, about TEXT, start INTEGER, "end" INTEGER) STRICT',
    "link_about": "CREATE INDEX link_about ON link (about)",
    "status": f"""CREATE TABLE status (
        {_OBJECT}, code INTEGER, compared_by TEXT, status TEXT, reason TEXT, owner TEXT, basis TEXT,
        settled_at BLOB) STRICT""",
    "reading": f"""CREATE TABLE reading (
        {_OBJECT}, document INTEGER, coder INTEGER, number INTEGER, place INTEGER, finished INTEGER,
        finished_at BLOB) STRICT""",
    "code_set": f"CREATE TABLE code_set ({_OBJECT}, name TEXT, codes TEXT) STRICT",
    "saved_filter": f"CREATE TABLE saved_filter ({_OBJECT}, name TEXT, conditions TEXT) STRICT",
    "passage": """CREATE TABLE passage (
        id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, document INTEGER NOT NULL,
        start INTEGER NOT NULL CHECK (start >= 0), "end" INTEGER NOT NULL CHECK ("end" > start),
        code INTEGER NOT NULL, coder INTEGER NOT NULL, memo TEXT NOT NULL, exemplar INTEGER NOT NULL,
        looked BLOB) STRICT""",
    "passage_place": "CREATE INDEX passage_place ON passage (document, code, coder, start)",
    "member": """CREATE TABLE member (
        coding BLOB PRIMARY KEY, passage BLOB NOT NULL) STRICT, WITHOUT ROWID""",
    "member_passage": "CREATE INDEX member_passage ON member (passage)",
    "passage_speaker": """CREATE TABLE passage_speaker (
        passage INTEGER NOT NULL, speaker INTEGER NOT NULL, words INTEGER NOT NULL,
        PRIMARY KEY (passage, speaker)) STRICT, WITHOUT ROWID""",
    "tally": """CREATE TABLE tally (
        document INTEGER NOT NULL, coder INTEGER NOT NULL, code INTEGER NOT NULL, whole INTEGER NOT NULL,
        speaker INTEGER NOT NULL, passages INTEGER NOT NULL, words INTEGER NOT NULL,
        PRIMARY KEY (document, coder, code, whole, speaker)) STRICT, WITHOUT ROWID""",
    "tally_set": """CREATE TABLE tally_set (
        document INTEGER NOT NULL, coder INTEGER NOT NULL, code INTEGER NOT NULL, whole INTEGER NOT NULL,
        speakers TEXT NOT NULL, passages INTEGER NOT NULL,
        PRIMARY KEY (document, coder, code, whole, speakers)) STRICT, WITHOUT ROWID""",
}
"""What the program reads: a pure function of the log. `alias` says into what codes were joined; `hearing` who speaks in
a range as somebody said by hand; `passage` holds the unions of overlapping codings of one code and coder (`looked`:
the definition that somebody last held it against), `member` the codings of unions of several, the tallies what a
comparison sums (`whole` = 1: a code that has codes below it, together with them)."""

PROJECTED = tuple(name for name, statement in TABLES.items() if statement.startswith("CREATE TABLE"))
STATEMENTS = {**LOG, **LOCAL, **TABLES}

JOURNAL = "PRAGMA journal_mode = DELETE"
"""Kept by the file itself, and so set only in one that is trusted."""
PRAGMAS = (
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA trusted_schema = OFF",
)
