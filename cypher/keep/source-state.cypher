// What is known of a source?
// param uri: string — uri of the source
// column sha256 — of the text that was imported; null where the import is not complete
// column heardWith — what it was heard with; null where the import is not complete
// column talks — how many talks of it are in the graph
MATCH (s:Source {key: $uri})
RETURN s.sha256 AS sha256, s.heardWith AS heardWith, COUNT { (s)<-[:FROM]-(:Talk) } AS talks
