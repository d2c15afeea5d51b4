// What is known of a source?
// param uri: string — the source
// column sha256 — of the text that was imported; null where the import is not complete
// column heardWith — what it was heard with; null where the import is not complete
MATCH (s:Source {key: $uri})
RETURN s.sha256 AS sha256, s.heardWith AS heardWith
