// Takes out what belongs to a talk alone: its turns, utterances and claims.
// param talk: string — key of the talk
MATCH (:Talk {key: $talk})<-[:IN]-(turn:Turn)
OPTIONAL MATCH (turn)<-[:PART_OF|STATED_IN]-(part:Utterance|Claim)
// all are found before the first goes
WITH collect(DISTINCT turn) AS turns, collect(DISTINCT part) AS parts
FOREACH (x IN parts | DETACH DELETE x)
FOREACH (x IN turns | DETACH DELETE x)
