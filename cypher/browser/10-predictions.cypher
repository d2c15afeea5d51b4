// What was predicted, and when does it come due
MATCH (claim:Claim {type: 'prediction'})
OPTIONAL MATCH (person:Person)-[:MADE]->(claim)
OPTIONAL MATCH (claim)-[:ABOUT]->(entity:Entity)
RETURN claim.due AS due, coalesce(person.name, 'speaker not known') AS who, claim.text AS prediction, collect(DISTINCT entity.name) AS about
ORDER BY due IS NULL, due, prediction
LIMIT 200
