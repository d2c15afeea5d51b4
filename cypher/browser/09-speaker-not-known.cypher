// Which turns have no known speaker, and who may have held them
MATCH (turn:Turn)-[:IN]->(talk:Talk)
WHERE NOT EXISTS { (:Person)-[:SAID]->(turn) }
RETURN talk.title AS talk, turn.index AS turn, turn.label AS label, turn.candidates AS candidates, turn.end - turn.start AS characters
ORDER BY talk, turn
LIMIT 200
