// Which talks are there?
// param most: integer — most rows
// column key — key of the talk
// column title — its title
// column event — its event
// column date — its date
// column kind — panel, keynote, interview …
// column sample — whether it is a bundled sample
// column people — names of those who take part
// column mentions — how often it mentions anything
MATCH (t:Talk)
WITH t ORDER BY t.date DESC, t.title, t.key LIMIT $most
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
CALL (t) {
  OPTIONAL MATCH (p:Person)-[spoke:SPOKE_AT]->(t)
  WHERE NOT p:Anonymous
  WITH p, spoke ORDER BY spoke.characters DESC, p.name
  RETURN collect(p.name) AS people
}
CALL (t) {
  OPTIONAL MATCH (t)-[m:MENTIONS]->(:Entity)
  RETURN coalesce(sum(m.count), 0) AS mentions
}
RETURN t.key AS key, t.title AS title, event.name AS event, t.date AS date, t.kind AS kind,
  coalesce(t.sample, false) AS sample, people, mentions
ORDER BY date DESC, title, key
