// Which models of an organization are there, and how often is each mentioned?
// param name: entity — the organization, in any form
// param minConfidence: float = 0 — leave out mentions that are less sure, from 0 to 1
// param discovered: boolean = true — also models that no knowledge base knows
// param limit: integer = 100 — most rows
// column organization — the organization
// column entity — the model
// column entityKey — key of the model
// column family — what it is a version of
// column discovered — whether only talks know the model
// column mentions — how often it is mentioned
// column talks — talks that mention it
// column speakers — those who do, also as label or "speaker not known"
// column example — the first place
// column surface — how the model is called there
// column confidence — of the mention there, from 0 to 1
// column exampleSpeaker — who said it
// column talk — title of its talk
// column talkKey — key of its talk
// column exampleStart — where the surface form begins, in UTF-16 units of the source
// column exampleEnd — where it ends
// column source — where the talk comes from
// example: query models-by-organization --param name=Meta
MATCH (o:Organization {key: $name})<-[:DEVELOPED_BY]-(m:Model)
WHERE $discovered OR coalesce(m.origin, '') <> 'discovered'
OPTIONAL MATCH (m)-[:VERSION_OF]->(family:Model)
CALL (m) {
  MATCH (m)<-[n:NAMES]-(u:Utterance)-[:PART_OF]->(turn:Turn)-[:IN]->(t:Talk)
  WHERE n.confidence >= $minConfidence
  OPTIONAL MATCH (p:Person)-[:SAID]->(turn)
  WITH t, u, n, coalesce(p.name, turn.label, 'speaker not known') AS speaker ORDER BY t.date, t.key, n.start
  RETURN count(n) AS mentions, count(DISTINCT t) AS talks, collect(DISTINCT speaker) AS speakers,
    head(collect({t: t, u: u, n: n, speaker: speaker})) AS first
}
WITH o, m, head(collect(family.name)) AS family, mentions, talks, speakers, first, first.t AS t
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN o.name AS organization, m.name AS entity, m.key AS entityKey, family,
  coalesce(m.origin, '') = 'discovered' AS discovered, mentions, talks, speakers, first.u.text AS example,
  first.n.surface AS surface, first.n.confidence AS confidence, first.speaker AS exampleSpeaker,
  t.title AS talk, t.key AS talkKey, first.n.start AS exampleStart, first.n.end AS exampleEnd, s.key AS source
ORDER BY mentions DESC, entity, entityKey
LIMIT $limit
