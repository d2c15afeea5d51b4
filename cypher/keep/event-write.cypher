// Writes the event of a talk.
// param talk: string — key of the talk
// param event: map — properties of the event
MATCH (t:Talk {key: $talk})
MERGE (e:Event {key: $event.key})
SET e = $event
CREATE (t)-[:PART_OF]->(e)
