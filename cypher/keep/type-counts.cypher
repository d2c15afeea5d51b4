// How many relationships have each type?
// column name — the type
// column count — its relationships
MATCH ()-[r:PART_OF]->() WITH count(r) AS count RETURN 'PART_OF' AS name, count
UNION ALL
MATCH ()-[r:FROM]->() WITH count(r) AS count RETURN 'FROM' AS name, count
UNION ALL
MATCH ()-[r:SPOKE_AT]->() WITH count(r) AS count RETURN 'SPOKE_AT' AS name, count
UNION ALL
MATCH ()-[r:SAID]->() WITH count(r) AS count RETURN 'SAID' AS name, count
UNION ALL
MATCH ()-[r:IN]->() WITH count(r) AS count RETURN 'IN' AS name, count
UNION ALL
MATCH ()-[r:NAMES]->() WITH count(r) AS count RETURN 'NAMES' AS name, count
UNION ALL
MATCH ()-[r:MENTIONS]->() WITH count(r) AS count RETURN 'MENTIONS' AS name, count
UNION ALL
MATCH ()-[r:MADE]->() WITH count(r) AS count RETURN 'MADE' AS name, count
UNION ALL
MATCH ()-[r:STATED_IN]->() WITH count(r) AS count RETURN 'STATED_IN' AS name, count
UNION ALL
MATCH ()-[r:ABOUT]->() WITH count(r) AS count RETURN 'ABOUT' AS name, count
UNION ALL
MATCH ()-[r:SIMILAR_TO]->() WITH count(r) AS count RETURN 'SIMILAR_TO' AS name, count
UNION ALL
MATCH ()-[r:AFFILIATED_WITH]->() WITH count(r) AS count RETURN 'AFFILIATED_WITH' AS name, count
UNION ALL
MATCH ()-[r:DEVELOPED_BY]->() WITH count(r) AS count RETURN 'DEVELOPED_BY' AS name, count
UNION ALL
MATCH ()-[r:VERSION_OF]->() WITH count(r) AS count RETURN 'VERSION_OF' AS name, count
UNION ALL
MATCH ()-[r:FOUND]->() WITH count(r) AS count RETURN 'FOUND' AS name, count
