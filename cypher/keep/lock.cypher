// Lets one writer in at a time: what depends on several talks is recomputed from all of them.
// column version — of the schema
MATCH (s:Schema {key: 'talkgraph'})
SET s.writing = true
REMOVE s.writing
RETURN s.version AS version
