// Writes who belongs to which organization, as a talk says.
// param rows: list — person, organization (keys), properties
UNWIND $rows AS row
MATCH (p:Person {key: row.person})
MATCH (o:Organization {key: row.organization})
CREATE (p)-[r:AFFILIATED_WITH]->(o)
SET r = row.properties
