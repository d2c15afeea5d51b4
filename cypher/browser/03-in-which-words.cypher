// In which words was Llama mentioned, by whom and where
MATCH (model:Model)-[:VERSION_OF*0..3]->(:Model {name: 'Llama'})
MATCH (utterance:Utterance)-[named:NAMES]->(model)
MATCH (utterance)-[:PART_OF]->(turn:Turn)-[:IN]->(talk:Talk)
OPTIONAL MATCH (speaker)-[:SAID]->(turn)
RETURN coalesce(speaker.name, 'speaker not known') AS speaker, talk.title AS talk, named.surface AS surface,
  model.name AS means, round(named.confidence, 2) AS confidence, utterance.text AS text, named.start AS start, named.end AS end
ORDER BY talk, start
LIMIT 200
