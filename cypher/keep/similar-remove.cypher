// Takes out what is said of claims being alike.
// param claims: list — keys of the claims
UNWIND $claims AS key
MATCH (c:Claim {key: key})-[r:SIMILAR_TO]-()
WITH DISTINCT r
DELETE r
