// Who mentioned Llama or one of its versions, and how often
MATCH (family:Model {name: 'Llama'})
MATCH (model:Model)-[:VERSION_OF*0..3]->(family)
MATCH path = (:Person)-[:MENTIONS]->(model)
RETURN path
LIMIT 200
