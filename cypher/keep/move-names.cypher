// Moves occurrences of the name from one person to another, within talks.
// param moves: list — talk, from, to (keys of people)
UNWIND $moves AS move
MATCH (:Talk {key: move.talk})<-[:IN]-(:Turn)<-[:PART_OF]-(x:Utterance)-[r:NAMES]->(:Person {key: move.from})
WITH move, r, x
MATCH (new:Person {key: move.to})
CREATE (x)-[moved:NAMES]->(new)
SET moved = properties(r)
DELETE r
