// What is mentioned most, and the people who mention it most?
// param things: integer — most entities
// param people: integer — most people beside them
// column key — key of the entity
// column label — its name
// column type — Person, Organization, Model, Technology or Topic
// column weight — mentions
// column centre — whether the picture is about it
MATCH (:Talk)-[m:MENTIONS]->(e:Entity)
WITH e, sum(m.count) AS weight
ORDER BY weight DESC, e.key
LIMIT $things
WITH collect({e: e, weight: weight}) AS things, collect(e) AS named
CALL (named) {
  UNWIND named AS e
  MATCH (p:Person)-[m:MENTIONS]->(e)
  WHERE p:Entity AND NOT p IN named
  WITH p, sum(m.count) AS weight
  ORDER BY weight DESC, p.key
  LIMIT $people
  RETURN collect({e: p, weight: weight}) AS people
}
UNWIND things + people AS each
WITH each.e AS e, each.weight AS weight
RETURN e.key AS key, e.name AS label, head([l IN labels(e) WHERE l <> 'Entity']) AS type, weight, false AS centre
ORDER BY weight DESC, key
