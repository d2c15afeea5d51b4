package org.talkgraph.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What somebody does in a talk. */
public enum Role {

	SPEAKER, PANELIST, MODERATOR, AUDIENCE;

	/** As in the annotation JSON and the graph. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The role of a label, in any case; a host is a moderator, a guest a panelist. */
	public static Optional<Role> of(@Nullable String label) {
		if (label == null) {
			return Optional.empty();
		}
		String name = switch (label.toLowerCase(Locale.ROOT)) {
			case "host" -> "moderator";
			case "guest" -> "panelist";
			default -> label;
		};
		return Arrays.stream(values()).filter((role) -> role.name().equalsIgnoreCase(name)).findFirst();
	}

}
