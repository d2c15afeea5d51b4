// Which edges join some nodes?
// param ids: list — of the nodes, good for this transaction
// column type — what it says
// column source — key of the node where it begins
// column target — key of the node where it ends
// column properties — all that it has
MATCH (a)-[r:ABOUT|AFFILIATED_WITH|DEVELOPED_BY|FROM|IN|MADE|MENTIONS|NAMES|PART_OF|SAID|SIMILAR_TO|SPOKE_AT|STATED_IN|VERSION_OF]->(b)
WHERE elementId(a) IN $ids AND elementId(b) IN $ids
RETURN type(r) AS type, a.key AS source, b.key AS target, properties(r) AS properties
ORDER BY type, a:Talk, source, target, r.talk, r.start, r.end
