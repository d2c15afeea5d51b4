// Takes out texts that no talk and no source uses.
// param texts: list — sha256 of texts that may be unused
UNWIND $texts AS sha256
MATCH (x:SourceText {sha256: sha256})
WHERE NOT EXISTS { ()-[:FROM {sha256: sha256}]->() }
  AND NOT EXISTS { (:Source {sha256: sha256}) }
DELETE x
