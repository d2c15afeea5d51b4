// Takes out what belongs to a talk alone: its turns, utterances and claims.
// param talk: string — key of the talk
MATCH (:Talk {key: $talk})<-[:IN]-(turn:Turn)
OPTIONAL MATCH (turn)<-[:PART_OF|STATED_IN]-(part:Utterance|Claim)
DETACH DELETE part, turn
