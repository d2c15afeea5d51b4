// How many relationships have each type?
// column name — the type
// column count — its relationships
MATCH ()-[r:PART_OF]->() RETURN 'PART_OF' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:FROM]->() RETURN 'FROM' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:SPOKE_AT]->() RETURN 'SPOKE_AT' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:SAID]->() RETURN 'SAID' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:IN]->() RETURN 'IN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:NAMES]->() RETURN 'NAMES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:MENTIONS]->() RETURN 'MENTIONS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:MADE]->() RETURN 'MADE' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:STATED_IN]->() RETURN 'STATED_IN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:ABOUT]->() RETURN 'ABOUT' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:SIMILAR_TO]->() RETURN 'SIMILAR_TO' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:AFFILIATED_WITH]->() RETURN 'AFFILIATED_WITH' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:DEVELOPED_BY]->() RETURN 'DEVELOPED_BY' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:VERSION_OF]->() RETURN 'VERSION_OF' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:FOUND]->() RETURN 'FOUND' AS name, count(r) AS count
