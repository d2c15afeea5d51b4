// Which talks are in the graph?
// param limit: integer = 500 — most talks
// column key — the talk's key
// column title — its title
// column event — the event that it is part of
// column session — its session there
// column date — when it was held
// column language — the language of most of it
// column sample — whether it is one of the samples that come with talkgraph
// column people — who speaks, most first
// column mentions — how many names are said in it
MATCH (talk:Talk)
OPTIONAL MATCH (talk)-[:PART_OF]->(event:Event)
WITH talk, event
ORDER BY event.year DESC, event.name, talk.session, talk.ordinal, talk.title, talk.key
LIMIT $limit
RETURN talk.key AS key, talk.title AS title, event.name AS event, talk.session AS session, talk.date AS date,
  talk.language AS language, coalesce(talk.sample, false) AS sample,
  COLLECT {
    MATCH (person:Person)-[spoke:SPOKE_AT]->(talk)
    RETURN person.name ORDER BY spoke.characters DESC, person.key LIMIT 8
  } AS people,
  COUNT { (talk)<-[:IN]-(:Turn)<-[:PART_OF]-(:Utterance)-[:NAMES]->(:Entity) } AS mentions
