// Does any utterance hold this form, in any case?
// param form: string — as somebody might say it
// column said — whether one does
CALL db.index.fulltext.queryNodes('utterance_text', '"' + replace(replace($form, '\\', ' '), '"', ' ') + '"')
YIELD node
WHERE toLower(node.text) CONTAINS toLower($form)
RETURN count(node) > 0 AS said
