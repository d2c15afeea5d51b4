// The talk with the most turns, its people and what they mention
MATCH (turn:Turn)-[:IN]->(talk:Talk)
WITH talk, count(turn) AS turns
ORDER BY turns DESC, talk.key
LIMIT 1
MATCH people = (:Person)-[:SPOKE_AT]->(talk)
OPTIONAL MATCH mentions = (talk)-[:MENTIONS]->(:Entity)
RETURN people, mentions
LIMIT 200
