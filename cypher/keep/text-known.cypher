// Is a text there already?
// param sha256: string — of the text
// column known — whether it is
RETURN EXISTS { (:SourceText {sha256: $sha256}) } AS known
