// Does any utterance hold this form, in any case?
// param form: string — as somebody might say it
// column said — whether one does
RETURN EXISTS {
  MATCH (u:Utterance)
  WHERE toLower(u.text) CONTAINS toLower($form)
} AS said
