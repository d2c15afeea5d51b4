// Takes out speakers without names who no longer speak.
// param keys: list — keys of those that may be unneeded
UNWIND $keys AS key
MATCH (x:Person {key: key})
WHERE NOT x:Entity AND NOT EXISTS { (x)-[:SPOKE_AT|SAID|MADE|AFFILIATED_WITH]-() }
// all are found before the first goes
WITH collect(DISTINCT x) AS unneeded
UNWIND unneeded AS x
DETACH DELETE x
