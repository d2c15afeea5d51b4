// Which people and entities does a talk keep in the graph?
// param talk: string — key of the talk
// column needs — their keys, with those of the families and developers of these
MATCH (t:Talk {key: $talk})
CALL (t) {
  MATCH (t)-[:MENTIONS|FOUND]->(x) RETURN x
  UNION
  MATCH (t)-[found:FOUND]->() UNWIND [found.developer, found.family] AS key MATCH (x:Entity {key: key}) RETURN x
  UNION
  MATCH (t)<-[:SPOKE_AT]-(x) RETURN x
  UNION
  MATCH (t)<-[:IN]-(:Turn)<-[:SAID]-(x) RETURN x
  UNION
  MATCH (t)<-[:IN]-(:Turn)<-[:STATED_IN]-(:Claim)-[:ABOUT|MADE]-(x) RETURN x
  UNION
  MATCH (a)-[r:AFFILIATED_WITH]->(b) WHERE r.talk = t.key UNWIND [a, b] AS x RETURN x
}
MATCH (x)-[:VERSION_OF|DEVELOPED_BY*0..]->(y)
RETURN collect(DISTINCT y.key) AS needs
