// What is an entity tied to?
// param key: string — key of the entity
// param most: integer — most of each kind
// column versions — key and name of what is a version of it
// column models — key and name of what it develops
// column affiliations — key and name of organizations that a talk says the person is with
// column members — key and name of people whom a talk says to be with the organization
// column spokeAt — key, title, role and turns of talks in which the person takes part
// column mentions — key, name, type and count of what the person mentions
// column mentionedBy — key, name, type and count of people who mention it
// column talks — key, title, count of talks that mention it
MATCH (e:Entity {key: $key})
CALL (e) {
  OPTIONAL MATCH (n:Entity)-[:VERSION_OF]->(e)
  WITH n ORDER BY n.name, n.key LIMIT $most
  RETURN collect(n {.key, .name}) AS versions
}
CALL (e) {
  OPTIONAL MATCH (n:Entity)-[:DEVELOPED_BY]->(e)
  WITH n ORDER BY n.name, n.key LIMIT $most
  RETURN collect(n {.key, .name}) AS models
}
CALL (e) {
  OPTIONAL MATCH (e)-[:AFFILIATED_WITH]->(n:Organization)
  WITH DISTINCT n ORDER BY n.name, n.key LIMIT $most
  RETURN collect(n {.key, .name}) AS affiliations
}
CALL (e) {
  OPTIONAL MATCH (n:Person)-[:AFFILIATED_WITH]->(e)
  WITH DISTINCT n ORDER BY n.name, n.key LIMIT $most
  RETURN collect(n {.key, .name}) AS members
}
CALL (e) {
  OPTIONAL MATCH (e)-[spoke:SPOKE_AT]->(n:Talk)
  WITH n, spoke ORDER BY n.date DESC, n.title, n.key LIMIT $most
  RETURN collect(n {.key, .title, role: spoke.role, turns: spoke.turns}) AS spokeAt
}
CALL (e) {
  OPTIONAL MATCH (e)-[m:MENTIONS]->(n:Entity)
  WITH n, m ORDER BY m.count DESC, n.name, n.key LIMIT $most
  RETURN collect(n {.key, .name, type: head([l IN labels(n) WHERE l <> 'Entity']), count: m.count}) AS mentions
}
CALL (e) {
  OPTIONAL MATCH (n:Person)-[m:MENTIONS]->(e)
  WHERE NOT n:Anonymous
  WITH n, m ORDER BY m.count DESC, n.name, n.key LIMIT $most
  RETURN collect(n {.key, .name, type: 'Person', count: m.count}) AS mentionedBy
}
CALL (e) {
  OPTIONAL MATCH (n:Talk)-[m:MENTIONS]->(e)
  WITH n, m ORDER BY m.count DESC, n.title, n.key LIMIT $most
  RETURN collect(n {.key, .title, count: m.count}) AS talks
}
RETURN versions, models, affiliations, members, spokeAt, mentions, mentionedBy, talks
