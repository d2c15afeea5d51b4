// Who claimed what about which model
MATCH (claim:Claim)-[about:ABOUT]->(model:Model)
OPTIONAL MATCH made = (:Person)-[:MADE]->(claim)
OPTIONAL MATCH stated = (claim)-[:STATED_IN]->(:Turn)-[:IN]->(:Talk)
RETURN claim, about, model, made, stated
LIMIT 100
