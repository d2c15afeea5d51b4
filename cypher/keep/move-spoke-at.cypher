// Moves participation from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (x:Talk {key: move.talk})<-[r:SPOKE_AT]-(:Person {key: move.from})
WITH move, r, x
MATCH (new:Person {key: move.to})
CREATE (new)-[moved:SPOKE_AT]->(x)
SET moved = properties(r)
DELETE r
