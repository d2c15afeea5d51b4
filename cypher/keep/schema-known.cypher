// Which schema has the graph?
// column version — no row where it has none yet
// column script — which script made its keys and indexes
MATCH (s:Schema {key: 'talkgraph'})
RETURN s.version AS version, s.script AS script
