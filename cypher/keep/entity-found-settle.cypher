// Gives entities that talks alone know the properties that most of these talks agree on.
// param rows: list — key, name, nameZh, aliases
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
SET e.name = row.name, e.nameZh = row.nameZh, e.aliases = row.aliases
