// In which talks are people of a name found, and what tells them apart?
// param prefix: string — what the keys of all people of the name begin with
// column person — key
// column talk — key
// column name — as the talk has it
// column affiliations — as the talk has them
// column event — key, null where the talk has none
MATCH (p:Person)
WHERE p.key STARTS WITH $prefix
MATCH (p)<-[found:FOUND]-(t:Talk)
RETURN p.key AS person, t.key AS talk, found.name AS name, found.affiliations AS affiliations,
  head([(t)-[:PART_OF]->(e:Event) | e.key]) AS event
