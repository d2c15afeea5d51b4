// Moves participation from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (talk:Talk {key: move.talk})
MATCH (old:Person {key: move.from})
MATCH (new:Person {key: move.to})
WITH talk, old, new
MATCH (talk)<-[r:SPOKE_AT]-(old)
CREATE (new)-[moved:SPOKE_AT]->(talk)
SET moved = properties(r)
DELETE r
