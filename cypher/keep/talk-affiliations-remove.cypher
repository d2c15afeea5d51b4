// Takes out what a talk says of who belongs where.
// param talk: string — key of the talk
MATCH ()-[r:AFFILIATED_WITH {talk: $talk}]->()
DELETE r
