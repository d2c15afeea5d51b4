// How much is in the graph?
// column talks — talks
// column people — people without those whom nothing names
// column organizations — organizations
// column models — models
// column claims — claims
// column mentions — occurrences of names
CALL () { MATCH (n:Talk) RETURN count(n) AS talks }
CALL () { MATCH (n:Person) RETURN count(n) AS persons }
CALL () { MATCH (n:Anonymous) RETURN count(n) AS anonymous }
CALL () { MATCH (n:Organization) RETURN count(n) AS organizations }
CALL () { MATCH (n:Model) RETURN count(n) AS models }
CALL () { MATCH (n:Claim) RETURN count(n) AS claims }
CALL () { MATCH ()-[r:NAMES]->() RETURN count(r) AS mentions }
RETURN talks, persons - anonymous AS people, organizations, models, claims, mentions
