// Takes out developers and families that no longer are.
// param rows: list — key, developer and family (keys, null where there is none)
// column needs — keys of those that may be unneeded now, with their families and developers
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})-[r:DEVELOPED_BY|VERSION_OF]->(x:Entity)
WHERE x.key <> coalesce(CASE type(r) WHEN 'DEVELOPED_BY' THEN row.developer ELSE row.family END, '')
DELETE r
WITH DISTINCT x
MATCH (x)-[:VERSION_OF|DEVELOPED_BY*0..]->(y)
RETURN collect(DISTINCT y.key) AS needs
