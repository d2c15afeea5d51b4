// Which nodes stand around an entity? Itself, what it is tied to, and its claims with who made them, what they are about and where they are stated.
// param key: string — key of the entity
// param things: integer — most that it is tied to
// param claims: integer — most claims
// column id — of the node, good for this transaction
// column key — what the node is known by
// column labels — the first says what it is
// column properties — all that it has
// column more — whether there are more than these
MATCH (e:Entity {key: $key})
CALL (e) {
  MATCH (e)-[r:MENTIONS|SPOKE_AT|DEVELOPED_BY|VERSION_OF|AFFILIATED_WITH]-(n:Entity|Person|Talk)
  WHERE n <> e
  WITH n, sum(CASE type(r) WHEN 'MENTIONS' THEN r.count WHEN 'SPOKE_AT' THEN 1000 ELSE 10000 END) AS weight
  ORDER BY weight DESC, n.key
  LIMIT $things + 1
  RETURN collect(n) AS beside
}
CALL (e) {
  CALL (e) {
    MATCH (e)-[:MADE]->(c:Claim)
    RETURN c
    UNION
    MATCH (c:Claim)-[:ABOUT]->(e)
    RETURN c
  }
  WITH c
  ORDER BY c.confidence DESC, c.key
  LIMIT $claims + 1
  RETURN collect(c) AS claims
}
WITH e, beside[..$things] AS beside, claims[..$claims] AS claims, size(beside) > $things OR size(claims) > $claims AS more
CALL (e, beside, claims) {
  UNWIND [e] + beside + claims AS n
  RETURN n
  UNION
  UNWIND claims AS c
  MATCH (c)-[:ABOUT]->(n)
  RETURN n
  UNION
  UNWIND claims AS c
  MATCH (n)-[:MADE]->(c)
  RETURN n
  UNION
  UNWIND claims AS c
  MATCH (c)-[:STATED_IN]->(n)
  RETURN n
  UNION
  UNWIND claims AS c
  MATCH (c)-[:STATED_IN]->(:Turn)-[:IN]->(n)
  RETURN n
}
WITH n, more, head([l IN labels(n) WHERE NOT l IN ['Anonymous', 'Entity']]) AS type
RETURN elementId(n) AS id, n.key AS key, [type] + [l IN labels(n) WHERE l IN ['Anonymous', 'Entity']] AS labels,
  properties(n) AS properties, more
ORDER BY type, key
