// Moves what claims are about from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (:Talk {key: move.talk})<-[:IN]-(:Turn)<-[:STATED_IN]-(x:Claim)-[r:ABOUT]->(:Person {key: move.from})
WITH DISTINCT move, r, x
MATCH (new:Person {key: move.to})
CREATE (x)-[moved:ABOUT]->(new)
SET moved = properties(r)
DELETE r
