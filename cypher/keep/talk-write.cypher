// Writes a talk and where it comes from. The source's hashes stand for all of its talks: they come off until its import is finished.
// param talk: map — properties of the talk
// param source: string — uri
// param from: map — span, and sha256 of the text that its offsets belong to
MERGE (s:Source {key: $source})
REMOVE s.sha256, s.heardWith, s.importedAt
MERGE (t:Talk {key: $talk.key})
SET t = $talk
CREATE (t)-[from:FROM]->(s)
SET from = $from
