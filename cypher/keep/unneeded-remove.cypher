// Takes out entities and people that nothing needs: no talk speaks of them, found them or says that they made what it found, they do not speak, and none that a talk needs is a version of them or made by them.
// param keys: list — keys of those that may be unneeded
UNWIND $keys AS key
CALL (key) {
  MATCH (x:Entity {key: key}) RETURN x
  UNION
  MATCH (x:Person {key: key}) RETURN x
}
WITH DISTINCT x
WHERE NOT EXISTS {
  (x)<-[:VERSION_OF|DEVELOPED_BY*0..]-(y)
  WHERE EXISTS { (y)<-[:NAMES|ABOUT|FOUND]-() } OR EXISTS { (y)-[:SPOKE_AT|SAID|MADE|AFFILIATED_WITH]-() }
    OR EXISTS { MATCH ()-[found:FOUND]->() USING INDEX SEEK found:FOUND(developer) WHERE found.developer = y.key }
    OR EXISTS { MATCH ()-[found:FOUND]->() USING INDEX SEEK found:FOUND(family) WHERE found.family = y.key }
}
// all are found before the first goes: one may be looked at on the way from another
WITH collect(x) AS unneeded
FOREACH (x IN unneeded | DETACH DELETE x)
