// Derives the edges from people to what they name, for some pairs, from each single occurrence.
// param rows: list — person (key), entities (keys)
UNWIND $rows AS row
MATCH (x:Person {key: row.person})-[:SAID]->(turn:Turn)-[:IN]->(t:Talk)
WITH row, x, turn, t
MATCH (turn)<-[:PART_OF]-(:Utterance)-[n:NAMES]->(e:Entity)
WHERE e.key IN row.entities
WITH x, e, count(n) AS count, min([t.key, n.start]) AS first, max([t.key, n.start]) AS last
CREATE (x)-[:MENTIONS {
  count: count,
  firstTalk: first[0], firstStart: first[1],
  lastTalk: last[0], lastStart: last[1]
}]->(e)
