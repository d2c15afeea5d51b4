// Writes claims.
// param rows: list — properties
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row
