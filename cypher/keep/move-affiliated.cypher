// Moves affiliations from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (talk:Talk {key: move.talk})
MATCH (old:Person {key: move.from})
MATCH (new:Person {key: move.to})
WITH talk, old, new
MATCH (old)-[r:AFFILIATED_WITH]->(x:Organization)
WHERE r.talk = talk.key
CREATE (new)-[moved:AFFILIATED_WITH]->(x)
SET moved = properties(r)
DELETE r
