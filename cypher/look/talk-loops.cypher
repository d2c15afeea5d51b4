// Where did the recogniser of a talk go round in circles?
// param key: string — key of the talk
// param most: integer — most rows
// column text — what it wrote
// column start — where that begins, in UTF-16 units of the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column share — which part of the talk all of it is, from 0 to 1
MATCH (t:Talk {key: $key})<-[:IN]-(:Turn)<-[:PART_OF]-(u:Utterance)
WITH collect(u) AS all, sum(size(u.text)) AS whole, sum(CASE WHEN u.loop THEN size(u.text) ELSE 0 END) AS lost
UNWIND [u IN all WHERE u.loop] AS u
RETURN u.text AS text, u.start AS start, u.end AS end, u.startsAt AS at, lost / toFloat(whole) AS share
ORDER BY start
LIMIT $most
