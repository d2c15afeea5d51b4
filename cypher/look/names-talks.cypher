// What are the talks called?
// column key — key of the talk
// column type — Talk
// column name — its title, with its event and date, which tell talks of one title apart
// column forms — its title
MATCH (t:Talk)
OPTIONAL MATCH (t)-[:PART_OF]->(e:Event)
RETURN t.key AS key, 'Talk' AS type, t.title + coalesce(', ' + e.name, '') + coalesce(', ' + t.date, '') AS name,
  [t.title] AS forms
ORDER BY key
