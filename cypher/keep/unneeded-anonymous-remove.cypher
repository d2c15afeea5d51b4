// Takes out speakers without names who no longer speak.
// param keys: list — keys of those that may be unneeded
UNWIND $keys AS key
MATCH (x:Person&!Entity {key: key})
WHERE NOT EXISTS { (x)-[:SPOKE_AT|SAID|MADE|AFFILIATED_WITH]-() }
DETACH DELETE x
