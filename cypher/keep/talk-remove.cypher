// Takes out a talk whose contents have gone.
// param talk: string — key of the talk
MATCH (t:Talk {key: $talk})
DETACH DELETE t
