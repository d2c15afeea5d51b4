// How much is in the graph?
// column talks — talks
// column samples — talks that come with talkgraph
// column people — people with a name
// column organizations — organizations
// column models — models
// column claims — claims
// column mentions — occurrences of names
RETURN COUNT { (:Talk) } AS talks, COUNT { (talk:Talk {sample: true}) } AS samples, COUNT { (person:Person&Entity) } AS people,
  COUNT { (:Organization) } AS organizations, COUNT { (:Model) } AS models, COUNT { (:Claim) } AS claims,
  COUNT { ()-[:NAMES]->() } AS mentions
