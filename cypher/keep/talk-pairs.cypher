// Who names whom in some talks, so that these pairs are recomputed?
// param talks: list — keys of the talks
// column person — key of the speaker
// column entities — keys of what the speaker names
UNWIND $talks AS talk
MATCH (:Talk {key: talk})<-[:IN]-(turn:Turn)<-[:SAID]-(p:Person)
MATCH (turn)<-[:PART_OF]-(:Utterance)-[:NAMES]->(e:Entity)
RETURN p.key AS person, collect(DISTINCT e.key) AS entities
