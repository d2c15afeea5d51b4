// Moves turns from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (:Talk {key: move.talk})<-[:IN]-(x:Turn)<-[r:SAID]-(:Person {key: move.from})
WITH move, r, x
MATCH (new:Person {key: move.to})
CREATE (new)-[moved:SAID]->(x)
SET moved = properties(r)
DELETE r
