// Who names whom where people move, so that these pairs are recomputed?
// param moves: list — talk, from, to (keys of people)
// column person — key of the speaker
// column entities — keys of what the speaker names
UNWIND $moves AS move
MATCH (:Talk {key: move.talk})<-[:IN]-(turn:Turn)<-[:SAID]-(p:Person)
MATCH (turn)<-[:PART_OF]-(:Utterance)-[:NAMES]->(e:Entity)
WHERE p.key IN [move.from, move.to] OR e.key IN [move.from, move.to]
RETURN p.key AS person, collect(DISTINCT e.key) AS entities
