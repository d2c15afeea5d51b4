// Which talks does a source have in the graph?
// param uri: string — the source
// column talk — key
MATCH (:Source {key: $uri})<-[:FROM]-(t:Talk)
RETURN t.key AS talk
ORDER BY talk
