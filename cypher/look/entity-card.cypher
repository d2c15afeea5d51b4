// What is one person, organization, model, technology or topic, and where does it come up?
// param entity: string — its key
// column key — its key
// column name — its preferred name
// column nameZh — its Chinese name
// column type — Person, Organization, Model, Technology or Topic
// column aliases — its other names
// column origin — known, discovered or curated
// column count — how often it is named
// column developers — key and name of who develops it
// column families — key and name of what it is a version of
// column versions — key and name of its versions
// column models — key and name of what it develops
// column affiliations — key and name of the organizations that a person belongs to
// column members — key and name of the people who belong to it
// column spokeAt — key, title, role and turns of the talks in which a person speaks
// column mentions — key, name, type and count of what a person mentions
// column mentionedBy — key, name, type and count of the people who mention it
// column talks — key, title and count of the talks that mention it
// column claims — what was claimed about it; of a person, what they claimed
CALL () {
  MATCH (one:Entity {key: $entity}) RETURN one AS entity
  UNION
  MATCH (one:Person {key: $entity}) RETURN one AS entity
}
RETURN entity.key AS key, entity.name AS name, entity.nameZh AS nameZh,
  CASE WHEN entity:Person THEN 'Person' ELSE [label IN labels(entity) WHERE label <> 'Entity'][0] END AS type,
  coalesce(entity.aliases, []) AS aliases, entity.origin AS origin, COUNT { (entity)<-[:NAMES]-() } AS count,
  COLLECT { MATCH (entity)-[:DEVELOPED_BY]->(one:Organization) RETURN {key: one.key, name: one.name} ORDER BY one.key } AS developers,
  COLLECT { MATCH (entity)-[:VERSION_OF]->(one:Model) RETURN {key: one.key, name: one.name} ORDER BY one.key } AS families,
  COLLECT { MATCH (entity)<-[:VERSION_OF]-(one:Model) RETURN {key: one.key, name: one.name} ORDER BY one.name, one.key } AS versions,
  COLLECT { MATCH (entity)<-[:DEVELOPED_BY]-(one:Model) RETURN {key: one.key, name: one.name} ORDER BY one.name, one.key LIMIT 60 } AS models,
  COLLECT { MATCH (entity)-[:AFFILIATED_WITH]->(one:Organization) RETURN DISTINCT {key: one.key, name: one.name} LIMIT 20 } AS affiliations,
  COLLECT { MATCH (entity)<-[:AFFILIATED_WITH]-(one:Person) RETURN DISTINCT {key: one.key, name: one.name} LIMIT 60 } AS members,
  COLLECT {
    MATCH (entity)-[spoke:SPOKE_AT]->(talk:Talk)
    RETURN {key: talk.key, title: talk.title, role: spoke.role, turns: spoke.turns, sample: coalesce(talk.sample, false)}
    ORDER BY talk.title, talk.key LIMIT 100
  } AS spokeAt,
  COLLECT {
    MATCH (entity:Person)-[mentions:MENTIONS]->(one:Entity)
    RETURN {key: one.key, name: one.name, type: [label IN labels(one) WHERE label <> 'Entity'][0], count: mentions.count}
    ORDER BY mentions.count DESC, one.key LIMIT 100
  } AS mentions,
  COLLECT {
    MATCH (entity)<-[mentions:MENTIONS]-(one:Person)
    RETURN {key: one.key, name: one.name, type: 'Person', count: mentions.count}
    ORDER BY mentions.count DESC, one.key LIMIT 100
  } AS mentionedBy,
  COLLECT {
    MATCH (entity)<-[mentions:MENTIONS]-(talk:Talk)
    RETURN {key: talk.key, title: talk.title, count: mentions.count, sample: coalesce(talk.sample, false)}
    ORDER BY mentions.count DESC, talk.key LIMIT 100
  } AS talks,
  COLLECT {
    CALL (entity) {
      MATCH (one:Claim)-[:ABOUT]->(entity) RETURN one AS claim
      UNION
      MATCH (entity:Person)-[:MADE]->(one:Claim) RETURN one AS claim
    }
    MATCH (claim)-[place:STATED_IN]->(turn:Turn)-[:IN]->(talk:Talk)
    OPTIONAL MATCH (person:Person)-[:MADE]->(claim)
    WITH claim, place, turn, talk, person
    ORDER BY claim.confidence DESC, talk.key, place.start LIMIT 30
    RETURN {key: claim.key, text: claim.text, claimType: claim.type, due: claim.due, confidence: claim.confidence,
      speaker: person.name, speakerKey: person.key, label: turn.label, talk: talk.title, talkKey: talk.key,
      sample: coalesce(talk.sample, false), start: place.start, end: place.end}
  } AS claims
