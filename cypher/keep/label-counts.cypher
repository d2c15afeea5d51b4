// How many nodes have each label?
// column name — the label
// column count — its nodes
MATCH (n:Event) WITH count(n) AS count RETURN 'Event' AS name, count
UNION ALL
MATCH (n:Talk) WITH count(n) AS count RETURN 'Talk' AS name, count
UNION ALL
MATCH (n:Source) WITH count(n) AS count RETURN 'Source' AS name, count
UNION ALL
MATCH (n:SourceText) WITH count(n) AS count RETURN 'SourceText' AS name, count
UNION ALL
MATCH (n:Turn) WITH count(n) AS count RETURN 'Turn' AS name, count
UNION ALL
MATCH (n:Utterance) WITH count(n) AS count RETURN 'Utterance' AS name, count
UNION ALL
MATCH (n:Entity) WITH count(n) AS count RETURN 'Entity' AS name, count
UNION ALL
MATCH (n:Person) WITH count(n) AS count RETURN 'Person' AS name, count
UNION ALL
MATCH (n:Anonymous) WITH count(n) AS count RETURN 'Anonymous' AS name, count
UNION ALL
MATCH (n:Organization) WITH count(n) AS count RETURN 'Organization' AS name, count
UNION ALL
MATCH (n:Model) WITH count(n) AS count RETURN 'Model' AS name, count
UNION ALL
MATCH (n:Technology) WITH count(n) AS count RETURN 'Technology' AS name, count
UNION ALL
MATCH (n:Topic) WITH count(n) AS count RETURN 'Topic' AS name, count
UNION ALL
MATCH (n:Claim) WITH count(n) AS count RETURN 'Claim' AS name, count
