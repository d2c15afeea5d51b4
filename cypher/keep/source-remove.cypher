// Takes the hashes off sources whose talks have changed, and takes out those without talks.
// param sources: list — uris
UNWIND $sources AS uri
MATCH (s:Source {key: uri})
REMOVE s.sha256, s.heardWith, s.importedAt
WITH s
WHERE NOT EXISTS { (s)<-[:FROM]-() }
DELETE s
