// Which claims speak of some matters, as the graph was before this transaction?
// param keys: list — of what claims speak of, as the index is asked for them
// param most: integer — no more claims of each
// column key — one of them
// column claims — keys of the claims; as many as there may be at most: there may be more
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('claim_matter', key, {limit: $most}) YIELD node
  RETURN collect(node.key) AS claims
}
RETURN key, claims
