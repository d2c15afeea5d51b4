// Marks a source's import as complete, if all of its talks are there from it.
// param source: map — sha256, heardWith
// param uri: string — the source
// param talks: list — keys of all of its talks
// column complete — whether it was marked
MATCH (s:Source {key: $uri})
WHERE all(key IN $talks WHERE EXISTS { (:Talk {key: key})-[:FROM]->(s) })
SET s += $source, s.importedAt = datetime()
RETURN count(s) > 0 AS complete
