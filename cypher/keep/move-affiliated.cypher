// Moves affiliations from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (:Person {key: move.from})-[r:AFFILIATED_WITH]->(x:Organization)
WHERE r.talk = move.talk
WITH move, r, x
MATCH (new:Person {key: move.to})
CREATE (new)-[moved:AFFILIATED_WITH]->(x)
SET moved = properties(r)
DELETE r
