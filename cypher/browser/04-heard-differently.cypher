// What was heard differently from what it means
MATCH (:Utterance)-[named:NAMES]->(entity:Entity)
WHERE NOT toLower(named.surface) IN [name IN [entity.name, entity.nameZh] + coalesce(entity.aliases, []) WHERE name IS NOT NULL | toLower(name)]
RETURN named.surface AS heard, entity.name AS means, named.method AS method, count(*) AS times, round(avg(named.confidence), 2) AS confidence
ORDER BY times DESC, heard
LIMIT 200
