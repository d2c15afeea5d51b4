// Writes speakers whom nothing names.
// param rows: list — properties
UNWIND $rows AS row
MERGE (p:Person:Anonymous {key: row.key})
SET p = row
