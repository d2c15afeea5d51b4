package org.talkgraph.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Takes a talk out, and notes what it touched. */
final class TalkRemoval {

	private final Keep keep;

	private final Touched touched;

	TalkRemoval(Keep keep, Touched touched) {
		this.keep = keep;
		this.touched = touched;
	}

	/** Takes out a talk, if it is there. */
	void remove(String talk) {
		Map<String, Object> parameters = Map.of("talk", talk);
		for (Record frame : this.keep.read("talk-frame", parameters)) {
			this.touched.source(frame.get("source").asString());
			this.touched.texts(frame.get("texts").asList(Value::asString));
			this.touched.found(frame.get("found").asList(Value::asString));
			if (!frame.get("event").isNull()) {
				this.touched.event(frame.get("event").asString());
			}
			this.touched.pairs(this.keep.read("talk-pairs", Map.of("talks", List.of(talk))));
			this.touched
				.needs(this.keep.read("talk-needs", parameters).getFirst().get("needs").asList(Value::asString));
			this.keep.write("talk-affiliations-remove", parameters);
			this.keep.write("talk-contents-remove", parameters);
			this.keep.write("talk-remove", parameters);
		}
	}

}
