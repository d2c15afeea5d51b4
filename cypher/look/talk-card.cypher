// What is one talk, who speaks, what does it mention and what is claimed in it?
// param talk: string — the talk's key
// column key — the talk's key
// column title — its title
// column event — the event that it is part of
// column session — its session there
// column kind — what kind of talk it is
// column language — the language of most of it
// column date — when it was held
// column url — its recording
// column sample — whether it is one of the samples that come with talkgraph
// column source — uri of its source
// column people — key, name, role, affiliation, turns and characters of each who speaks, most first
// column unknown — turns and characters whose speaker is not known
// column entities — key, name, type and count of what it mentions, most first
// column claims — what is claimed in it, as claims-about shows it
MATCH (talk:Talk {key: $talk})
OPTIONAL MATCH (talk)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (talk)-[:FROM]->(source:Source)
CALL (talk) {
  MATCH (talk)<-[:IN]-(turn:Turn)
  WHERE NOT EXISTS { (:Person)-[:SAID]->(turn) }
  RETURN count(turn) AS turns, sum(COLLECT { MATCH (turn)<-[:PART_OF]-(one:Utterance) RETURN sum(size(one.text)) }[0]) AS characters
}
RETURN talk.key AS key, talk.title AS title, event.name AS event, talk.session AS session, talk.kind AS kind,
  talk.language AS language, talk.date AS date, talk.url AS url, coalesce(talk.sample, false) AS sample, source.uri AS source,
  COLLECT {
    MATCH (person:Person)-[spoke:SPOKE_AT]->(talk)
    RETURN {key: person.key, name: coalesce(spoke.name, person.name), role: spoke.role, affiliation: spoke.affiliation,
      named: NOT person:Anonymous, turns: spoke.turns, characters: spoke.characters}
    ORDER BY spoke.characters DESC, person.key
  } AS people,
  {turns: turns, characters: characters} AS unknown,
  COLLECT {
    MATCH (talk)-[mentions:MENTIONS]->(entity:Entity)
    RETURN {key: entity.key, name: entity.name, type: [label IN labels(entity) WHERE label <> 'Entity'][0], count: mentions.count}
    ORDER BY mentions.count DESC, entity.key LIMIT 200
  } AS entities,
  COLLECT {
    MATCH (talk)<-[:IN]-(turn:Turn)<-[place:STATED_IN]-(claim:Claim)
    OPTIONAL MATCH (person:Person)-[:MADE]->(claim)
    WITH turn, place, claim, person
    ORDER BY place.start, claim.key LIMIT 200
    RETURN {key: claim.key, text: claim.text, claimType: claim.type, due: claim.due, confidence: claim.confidence,
      speaker: person.name, speakerKey: person.key, label: turn.label, start: place.start, end: place.end,
      about: COLLECT { MATCH (claim)-[about:ABOUT]->(entity:Entity) RETURN {key: entity.key, name: entity.name} ORDER BY about.score DESC, entity.key }}
  } AS claims
