// Moves claims from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (:Talk {key: move.talk})<-[:IN]-(:Turn)<-[:STATED_IN]-(x:Claim)<-[r:MADE]-(:Person {key: move.from})
WITH DISTINCT move, r, x
MATCH (new:Person {key: move.to})
CREATE (new)-[moved:MADE]->(x)
SET moved = properties(r)
DELETE r
