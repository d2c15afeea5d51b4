// Writes people whom the knowledge base does not know.
// param rows: list — properties
UNWIND $rows AS row
MERGE (p:Person:Entity {key: row.key})
SET p = row
