// What are the talks called?
// column key — key of the talk
// column type — Talk
// column name — its title
MATCH (t:Talk)
RETURN t.key AS key, 'Talk' AS type, t.title AS name
ORDER BY key
