// Derives the edges from talks to what is named in them, for some pairs, from each single occurrence.
// param rows: list — talk (key), entities (keys)
UNWIND $rows AS row
MATCH (t:Talk {key: row.talk})<-[:IN]-(turn)
WITH row, t, turn
MATCH (turn)<-[:PART_OF]-()-[n:NAMES]->(e)
WITH row, t, e, count(n) AS count, min(n.start) AS first, max(n.start) AS last
WHERE e.key IN row.entities
CREATE (t)-[:MENTIONS {
  count: count,
  firstTalk: t.key, firstStart: first,
  lastTalk: t.key, lastStart: last
}]->(e)
