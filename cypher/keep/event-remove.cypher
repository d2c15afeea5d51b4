// Takes out events without talks.
// param events: list — keys of events that may have none left
UNWIND $events AS key
MATCH (e:Event {key: key})
WHERE NOT EXISTS { (e)<-[:PART_OF]-() }
DELETE e
