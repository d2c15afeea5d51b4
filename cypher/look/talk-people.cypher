// Who speaks in a talk, and how much of it?
// param key: string — key of the talk
// param most: integer — most rows
// column key — key of the person, null where nobody is known
// column name — a name, the transcript's label, or "speaker not known"
// column known — whether the person has a name
// column role — how they take part
// column turns — how often they speak
// column share — their part of all that is said, from 0 to 1; what a recogniser repeated was not said
MATCH (t:Talk {key: $key})
CALL (t) {
  MATCH (turn:Turn)-[:IN]->(t)
  MATCH (u:Utterance)-[:PART_OF]->(turn)
  OPTIONAL MATCH (p:Person)-[:SAID]->(turn)
  RETURN p, coalesce(p.name, turn.label, 'speaker not known') AS name, count(DISTINCT turn) AS turns,
    sum(CASE WHEN u.loop THEN 0 ELSE size(u.text) END) AS part
  UNION ALL
  MATCH (p:Person)-[:SPOKE_AT]->(t)
  WHERE NOT EXISTS { MATCH (p)-[:SAID]->(:Turn)-[:IN]->(t) }
  RETURN p, p.name AS name, 0 AS turns, 0 AS part
}
WITH t, collect({p: p, name: name, turns: turns, part: part}) AS parts, sum(part) AS whole
UNWIND parts AS each
WITH t, each.p AS p, each, whole
OPTIONAL MATCH (p)-[spoke:SPOKE_AT]->(t)
RETURN CASE WHEN p:Anonymous THEN null ELSE p.key END AS key, each.name AS name,
  p IS NOT NULL AND NOT p:Anonymous AS known, spoke.role AS role, each.turns AS turns,
  CASE whole WHEN 0 THEN 0.0 ELSE each.part / toFloat(whole) END AS share
ORDER BY share DESC, name, key
LIMIT $most
