// By which version of the schema was this graph written, and which is its version now?
// param version: integer — the version of this build, set where the graph has none
// param script: string — which script made its keys and indexes
// column version — of the graph
MERGE (s:Schema {key: 'talkgraph'})
ON CREATE SET s.version = $version
SET s.script = $script
RETURN s.version AS version
