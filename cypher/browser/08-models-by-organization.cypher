// Who develops the models that were mentioned
MATCH developed = (model:Model)-[:DEVELOPED_BY]->(:Organization)
WHERE EXISTS { (model)<-[:NAMES]-(:Utterance) }
OPTIONAL MATCH version = (model)-[:VERSION_OF]->(:Model)
RETURN developed, version
LIMIT 300
