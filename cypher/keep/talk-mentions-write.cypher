// Derives the edges from talks to what they name, for some pairs, from each single occurrence.
// param rows: list — talk (key), entities (keys)
UNWIND $rows AS row
MATCH (x:Talk {key: row.talk})<-[:IN]-(turn:Turn)
WITH row, x, turn
MATCH (turn)<-[:PART_OF]-(:Utterance)-[n:NAMES]->(e:Entity)
WHERE e.key IN row.entities
WITH x, e, count(n) AS count, min([x.key, n.start]) AS first, max([x.key, n.start]) AS last
CREATE (x)-[:MENTIONS {
  count: count,
  firstTalk: first[0], firstStart: first[1],
  lastTalk: last[0], lastStart: last[1]
}]->(e)
