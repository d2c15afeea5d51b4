// What is in this graph, and how is it connected
CALL db.schema.visualization()
