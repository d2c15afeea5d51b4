// Finds entities by a form in which they appear in transcripts.
// param form: string — the form in lower case
// column key — key of the entity
// column type — of the entity
// column name — of the entity
MATCH (:Utterance)-[n:NAMES]->(e:Entity)
WHERE toLower(n.surface) = $form
WITH DISTINCT e
RETURN e.key AS key, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name
ORDER BY key
