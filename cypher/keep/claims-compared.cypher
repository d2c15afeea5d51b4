// What is to be known of claims in order to compare them?
// param claims: list — keys of the claims
// column claim — key of the claim
// column features — what it speaks of
// column names — how many of these are no words
// column weights — of these
// column keys — by which it is compared with others
// column talk — key of the talk
// column title — of the talk
// column session — of the talk
// column url — of the talk
// column occasion — key of the talk's event, else the talk's date
// column turns — numbers of the turns that state it
// column speaker — key of who made it, null where that is not known
UNWIND $claims AS key
MATCH (c:Claim {key: key})
WHERE c.matterKeys IS NOT NULL
MATCH (c)-[:STATED_IN]->(turn:Turn)-[:IN]->(t:Talk)
WITH c, t, collect(DISTINCT turn.index) AS turns
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (p:Person)-[:MADE]->(c)
RETURN c.key AS claim, c.matter AS features, c.matterNames AS names, c.matterWeights AS weights, c.matterKeys AS keys, t.key AS talk,
  t.title AS title, t.session AS session, t.url AS url, coalesce(event.key, t.date) AS occasion, turns, p.key AS speaker
