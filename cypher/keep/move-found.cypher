// Moves what a talk says of a name from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (talk:Talk {key: move.talk})
MATCH (old:Person {key: move.from})
MATCH (new:Person {key: move.to})
WITH talk, old, new
MATCH (talk)-[r:FOUND]->(old)
CREATE (talk)-[moved:FOUND]->(new)
SET moved = properties(r)
DELETE r
