// Which talks are samples?
// column talk — key
MATCH (t:Talk {sample: true})
RETURN t.key AS talk
ORDER BY talk
