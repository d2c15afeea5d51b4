// Where does a talk come from, and what besides people and entities does it keep in the graph?
// param talk: string — key of the talk
// column source — uri of its source
// column event — key of its event, null where it has none
// column texts — sha256 of the texts that it and its source use
// column found — keys of the entities that talks alone know
MATCH (t:Talk {key: $talk})-[from:FROM]->(s:Source)
RETURN s.key AS source,
  head([(t)-[:PART_OF]->(e:Event) | e.key]) AS event,
  [sha256 IN [from.sha256, s.sha256] WHERE sha256 IS NOT NULL] AS texts,
  [(t)-[:FOUND]->(f) | f.key] AS found
