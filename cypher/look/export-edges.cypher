// Which edges does an export write? One statement for each kind; only the edges of one node are ever sorted together.
// column type — what it says
// column source — key of the node where it begins
// column target — key of the node where it ends
// column properties — all that it has
MATCH (a:Claim)-[r:ABOUT]->(b)
WHERE a.key IS NOT NULL
RETURN 'ABOUT' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Person)-[r:AFFILIATED_WITH]->(b)
WHERE a.key IS NOT NULL
RETURN 'AFFILIATED_WITH' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target, r.talk, r.start;
MATCH (a:Entity)-[r:DEVELOPED_BY]->(b)
WHERE a.key IS NOT NULL
RETURN 'DEVELOPED_BY' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Talk)-[r:FROM]->(b)
WHERE a.key IS NOT NULL
RETURN 'FROM' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target, r.start;
MATCH (a:Turn)-[r:IN]->(b)
WHERE a.key IS NOT NULL
RETURN 'IN' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Person)-[r:MADE]->(b)
WHERE a.key IS NOT NULL
RETURN 'MADE' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Person)-[r:MENTIONS]->(b)
WHERE a.key IS NOT NULL
RETURN 'MENTIONS' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Talk)-[r:MENTIONS]->(b)
WHERE a.key IS NOT NULL
RETURN 'MENTIONS' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Utterance)-[r:NAMES]->(b)
WHERE a.key IS NOT NULL
RETURN 'NAMES' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target, r.start, r.end;
MATCH (a:Utterance)-[r:PART_OF]->(b)
WHERE a.key IS NOT NULL
RETURN 'PART_OF' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Talk)-[r:PART_OF]->(b)
WHERE a.key IS NOT NULL
RETURN 'PART_OF' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Person)-[r:SAID]->(b)
WHERE a.key IS NOT NULL
RETURN 'SAID' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Claim)-[r:SIMILAR_TO]->(b)
WHERE a.key IS NOT NULL
RETURN 'SIMILAR_TO' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Person)-[r:SPOKE_AT]->(b)
WHERE a.key IS NOT NULL
RETURN 'SPOKE_AT' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
MATCH (a:Claim)-[r:STATED_IN]->(b)
WHERE a.key IS NOT NULL
RETURN 'STATED_IN' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target, r.start, r.end;
MATCH (a:Entity)-[r:VERSION_OF]->(b)
WHERE a.key IS NOT NULL
RETURN 'VERSION_OF' AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY source, target;
