// Who holds the floor of a talk, turn by turn, and why?
// param talk: talk — key or title of the talk, or a part of the title that no other has
// param minConfidence: float = 0 — leave out speakers who are less sure, from 0 to 1; turns without a known one stay
// param limit: integer = 500 — most rows
// column talk — title of the talk
// column talkKey — key of the talk
// column turn — number of the turn in the talk
// column speaker — who speaks
// column speakerKey — key of that person, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column role — how the person takes part
// column confidence — of the speaker, from 0 to 1; 0 where nobody is known
// column candidates — who may have spoken, with how likely that is, where nobody is known
// column evidence — why the turn starts here and is this person's: cue, weight, place in the source
// column text — the first words
// column textStart — where the text begins, in UTF-16 units of the source
// column start — where the turn begins in the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// example: query who-spoke-when --param talk="Open weights, or not?"
MATCH (t:Talk {key: $talk})
MATCH (turn:Turn)-[:IN]->(t)
OPTIONAL MATCH (p:Person)-[said:SAID]->(turn)
WITH t, turn, p, said
WHERE p IS NULL OR said.confidence >= $minConfidence
CALL (turn) {
  MATCH (u:Utterance)-[:PART_OF]->(turn)
  RETURN u ORDER BY u.start LIMIT 1
}
OPTIONAL MATCH (p)-[spoke:SPOKE_AT]->(t)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN t.title AS talk, t.key AS talkKey, turn.index AS turn,
  coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, spoke.role AS role,
  coalesce(said.confidence, 0.0) AS confidence, turn.candidates AS candidates, said.cues AS evidence, u.text AS text,
  u.start AS textStart, turn.start AS start, turn.end AS end, u.startsAt AS at, u.url AS url, s.key AS source
ORDER BY turn.index
LIMIT $limit
