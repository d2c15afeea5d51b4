package org.talkgraph.knowledge;

import java.util.Locale;

/** The types of things that talks name. */
public enum EntityType {

	PERSON("Person"), ORGANIZATION("Organization"), MODEL("Model"), TECHNOLOGY("Technology"), TOPIC("Topic");

	private final String label;

	EntityType(String label) {
		this.label = label;
	}

	/** As in the annotation JSON and as a label of the graph. */
	public String label() {
		return this.label;
	}

	/** The beginning of the keys of this type's entities. */
	public String prefix() {
		return name().toLowerCase(Locale.ROOT) + ":";
	}

}
