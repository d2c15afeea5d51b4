// Which figures are given for an entity, and by whom?
// param name: entity — whom or what, in any form
// param of: string = null — only figures of this, as cost, accuracy or parameters, in any case
// param unit: string = null — only figures in this unit, as %, times, USD, parameters, tokens, people or GPUs, in any case
// param speaker: person = null — only figures of this person
// param exact: boolean = false — leave out the versions of a family
// param minConfidence: float = 0 — leave out claims that are less sure, from 0 to 1
// param limit: integer = 100 — most rows
// column speaker — who made it: a name, the transcript's label, or "speaker not known"
// column speakerKey — key of the speaker, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column figure — as said
// column value — the number, in the unit
// column unit — null where the number stands alone
// column of — what it measures, null where nothing tells
// column whose — whom or what, of those that the claim names; null where that cannot be told
// column claimType — fact, figure, opinion, prediction, recommendation, comparison or announcement
// column text — the claim in which it stands
// column about — what the claim is about
// column talk — title of the talk where it is first stated
// column talkKey — key of that talk
// column event — the talk's event
// column date — the talk's date
// column sample — whether the talk is a bundled sample
// column confidence — that it is a claim, from 0 to 1
// column start — where the claim begins in the source, in UTF-16 units
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the claim
// example: query figures-for --param name=Llama --param of=parameters
MATCH (asked:Entity {key: $name})
MATCH (e:Entity)-[:VERSION_OF*0..4]->(asked)
WHERE NOT $exact OR e = asked
MATCH (c:Claim)-[:ABOUT]->(e)
WHERE c.confidence >= $minConfidence AND size(c.figures) > 0
WITH c, collect(DISTINCT e.key) AS asked
MATCH (c)-[place:STATED_IN]->(turn:Turn)-[:IN]->(t:Talk)
WITH c, asked, place, turn, t ORDER BY t.date, t.key, place.start
WITH c, asked, head(collect({place: place, turn: turn, t: t})) AS first
WITH c, asked, first.place AS place, first.turn AS turn, first.t AS t
OPTIONAL MATCH (maker:Person)-[:MADE]->(c)
OPTIONAL MATCH (sayer:Person)-[:SAID]->(turn)
WITH c, asked, place, turn, t, coalesce(maker, sayer) AS p
WHERE $speaker IS NULL OR p.key = $speaker
OPTIONAL MATCH (p)-[said:SAID]->(turn)
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
UNWIND range(0, size(c.figures) - 1) AS i
WITH c, place, turn, t, p, said, event, s, i, asked, nullIf(c.figuresWhose[i], '') AS whose
WHERE (whose IS NULL OR whose IN asked) AND ($of IS NULL OR toLower(c.figuresOf[i]) = toLower($of)) AND ($unit IS NULL OR toLower(c.figureUnits[i]) = toLower($unit))
RETURN coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, said.confidence AS speakerConfidence, c.figures[i] AS figure,
  c.figureValues[i] AS value, nullIf(c.figureUnits[i], '') AS unit, nullIf(c.figuresOf[i], '') AS of,
  COLLECT { MATCH (w:Entity {key: whose}) RETURN w.name }[0] AS whose,
  c.type AS claimType, c.text AS text,
  COLLECT { MATCH (c)-[:ABOUT]->(e:Entity) RETURN e.name ORDER BY e.name } AS about,
  t.title AS talk, t.key AS talkKey, event.name AS event, t.date AS date, coalesce(t.sample, false) AS sample,
  c.confidence AS confidence, place.start AS start, place.end AS end, place.startsAt AS at, place.url AS url,
  s.key AS source, c.key AS key
ORDER BY confidence DESC, talkKey, start, key, figure
LIMIT $limit
