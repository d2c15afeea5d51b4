// Which nodes does an export write? One statement for each kind; what is ordered by key comes from the key's index, unsorted.
// column key — what the node is known by
// column labels — the first says what it is
// column properties — all that it has
MATCH (n:Claim)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Claim'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Event)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Event'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Model)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Model', 'Entity'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Organization)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Organization', 'Entity'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Person)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Person', CASE WHEN n:Anonymous THEN 'Anonymous' ELSE 'Entity' END] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Source)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Source'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Talk)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Talk'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Technology)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Technology', 'Entity'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Topic)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Topic', 'Entity'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Turn)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Turn'] AS labels, properties(n) AS properties
ORDER BY key;
MATCH (n:Utterance)
WHERE n.key IS NOT NULL
RETURN n.key AS key, ['Utterance'] AS labels, properties(n) AS properties
ORDER BY key;
