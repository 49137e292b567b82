"""A project's tables with every number of the file replaced by what it stands for in all copies."""

from annotator.store.schema import PROJECTED

_REFERENCES = {
    "id", "document", "coder", "code", "parent", "speaker", "participant", "role", "attribute", "object", "version",
    "coder_of_record", "meant", "memo",
}  # fmt: skip
_QUERIES = {
    "passage": "SELECT uid, document, start, end, code, coder, memo, exemplar, looked, edited FROM passage",
    "passage_speaker": "SELECT uid, speaker, words FROM passage_speaker JOIN passage ON passage.id = passage",
}


def tables(store):
    uids = dict(store.connection.execute("SELECT id, uid FROM object"))

    def portable(column, value):
        if value is None or (isinstance(value, str) and column != "speakers"):
            return value
        if column == "speakers":
            return tuple(sorted(uids[int(one)].hex() for one in value.split(",") if one))
        if column in _REFERENCES:
            return uids[value].hex()
        return value.hex() if isinstance(value, bytes) else value

    found = {}
    for table in PROJECTED:
        cursor = store.connection.execute(_QUERIES.get(table, f"SELECT * FROM {table}"))
        columns = [column[0] for column in cursor.description]
        rows = [tuple(portable(*cell) for cell in zip(columns, row, strict=True)) for row in cursor]
        found[table] = sorted(rows, key=repr)
    return found
