// Which models are mentioned together in one utterance
MATCH (one:Model)<-[:NAMES]-(utterance:Utterance)-[:NAMES]->(other:Model)
WHERE one.key < other.key
RETURN one.name AS model, other.name AS together_with, count(DISTINCT utterance) AS utterances
ORDER BY utterances DESC, model, together_with
LIMIT 100
