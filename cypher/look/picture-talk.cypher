// Who speaks in a talk, and what does it mention most?
// param key: string — key of the talk
// param things: integer — most nodes beside it
// column key — key of the entity or talk
// column label — its name or title
// column type — Person, Organization, Model, Technology, Topic or Talk
// column weight — how strongly it is tied to the talk
// column centre — whether the picture is about it
MATCH (c:Talk {key: $key})
CALL (c) {
  RETURN c AS n, 1000000 AS weight, true AS centre
  UNION ALL
  MATCH (c)-[r:MENTIONS|SPOKE_AT]-(n:Entity)
  WITH n, sum(CASE type(r) WHEN 'MENTIONS' THEN r.count ELSE 1000 END) AS weight
  ORDER BY weight DESC, n.key
  LIMIT $things
  RETURN n, weight, false AS centre
}
RETURN n.key AS key, coalesce(n.name, n.title) AS label, head([l IN labels(n) WHERE l <> 'Entity']) AS type, weight,
  centre
ORDER BY weight DESC, key
