// Moves claims from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (talk:Talk {key: move.talk})
MATCH (old:Person {key: move.from})
MATCH (new:Person {key: move.to})
WITH talk, old, new
MATCH (talk)<-[:IN]-(:Turn)<-[:STATED_IN]-(x:Claim)<-[r:MADE]-(old)
WITH DISTINCT new, r, x
CREATE (new)-[moved:MADE]->(x)
SET moved = properties(r)
DELETE r
