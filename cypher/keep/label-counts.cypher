// How many nodes have each label?
// column name — the label
// column count — its nodes
MATCH (n:Event) RETURN 'Event' AS name, count(n) AS count
UNION ALL
MATCH (n:Talk) RETURN 'Talk' AS name, count(n) AS count
UNION ALL
MATCH (n:Source) RETURN 'Source' AS name, count(n) AS count
UNION ALL
MATCH (n:SourceText) RETURN 'SourceText' AS name, count(n) AS count
UNION ALL
MATCH (n:Turn) RETURN 'Turn' AS name, count(n) AS count
UNION ALL
MATCH (n:Utterance) RETURN 'Utterance' AS name, count(n) AS count
UNION ALL
MATCH (n:Entity) RETURN 'Entity' AS name, count(n) AS count
UNION ALL
MATCH (n:Person) RETURN 'Person' AS name, count(n) AS count
UNION ALL
MATCH (n:Anonymous) RETURN 'Anonymous' AS name, count(n) AS count
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS name, count(n) AS count
UNION ALL
MATCH (n:Model) RETURN 'Model' AS name, count(n) AS count
UNION ALL
MATCH (n:Technology) RETURN 'Technology' AS name, count(n) AS count
UNION ALL
MATCH (n:Topic) RETURN 'Topic' AS name, count(n) AS count
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS name, count(n) AS count
