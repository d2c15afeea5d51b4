// Which version of the schema has the graph?
// column version — no row where it has none yet
MATCH (s:Schema {key: 'talkgraph'})
RETURN s.version AS version
