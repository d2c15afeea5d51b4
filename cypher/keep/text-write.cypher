// Keeps a text that evidence is re-sliced from.
// param sha256: string — of the text
// param text: string — the text
MERGE (x:SourceText {sha256: $sha256})
ON CREATE SET x.text = $text
