// What do the claims of some talks speak of?
// param talks: list — keys of the talks
// column claim — key of the claim
// column keys — by which it is compared with others
UNWIND $talks AS talk
MATCH (:Talk {key: talk})<-[:IN]-(:Turn)<-[:STATED_IN]-(c:Claim)
RETURN DISTINCT c.key AS claim, coalesce(c.matterKeys, []) AS keys
