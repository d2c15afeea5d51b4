// Derives the edges from people to what they name, for some pairs, from each single occurrence.
// param rows: list — person (key), entities (keys)
UNWIND $rows AS row
MATCH (x:Person {key: row.person})-[:SAID]->(turn)-[:IN]->(t)
WITH row, x, turn, t
MATCH (turn)<-[:PART_OF]-()-[n:NAMES]->(e)
WITH row, x, e, t, count(n) AS named, min(n.start) AS first, max(n.start) AS last
WITH row, x, e, sum(named) AS count, min([t.key, first]) AS first, max([t.key, last]) AS last
WHERE e.key IN row.entities
CREATE (x)-[:MENTIONS {
  count: count,
  firstTalk: first[0], firstStart: first[1],
  lastTalk: last[0], lastStart: last[1]
}]->(e)
