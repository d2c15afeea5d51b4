// Moves what claims are about from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (talk:Talk {key: move.talk})
MATCH (old:Person {key: move.from})
MATCH (new:Person {key: move.to})
WITH talk, old, new
MATCH (talk)<-[:IN]-(:Turn)<-[:STATED_IN]-(x:Claim)-[r:ABOUT]->(old)
WITH DISTINCT new, r, x
CREATE (x)-[moved:ABOUT]->(new)
SET moved = properties(r)
DELETE r
