package org.talkgraph.linking;

import java.util.stream.Stream;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.roster.FormsOfAddress;

/**
 * Heard forms that are Chinese full names themselves: others may bear them, so that the
 * sound alone does not tell who is meant.
 */
final class NamesOfOthers {

	private NamesOfOthers() {
	}

	/** Whether a form is heard for a person and may be somebody else's full name. */
	static boolean mayBe(Name name) {
		return name.kind() == NameKind.HEARD && name.entity().type() == EntityType.PERSON
				&& Character.isIdeographic(name.form().charAt(0)) && FormsOfAddress.isFullName(name.form());
	}

	/** What is to be said of such a name; nothing of others. */
	static Stream<String> features(Name name, Context context) {
		if (!mayBe(name)) {
			return Stream.of();
		}
		boolean near = context.names(name.entity()) || context.namesAny(name.entity().affiliations());
		return near ? Stream.of("may be another's full name", "the talk names the person or the organization")
				: Stream.of("may be another's full name");
	}

}
