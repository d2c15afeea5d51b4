// Moves what a talk says of a name from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (x:Talk {key: move.talk})-[r:FOUND]->(:Person {key: move.from})
WITH move, r, x
MATCH (new:Person {key: move.to})
CREATE (x)-[moved:FOUND]->(new)
SET moved = properties(r)
DELETE r
