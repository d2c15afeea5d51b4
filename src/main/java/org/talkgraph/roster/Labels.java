package org.talkgraph.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;

/** Tells what a label of a transcript stands for. */
final class Labels {

	private static final DataFile FILE = DataFile.beside(Labels.class, "labels.txt");

	private static final List<Pattern> NOBODY = patterns("nobody");

	private static final List<Pattern> ANONYMOUS = patterns("anonymous");

	private static final Map<Role, List<Pattern>> ROLES = roles();

	private Labels() {
	}

	/** Whether nobody speaks under this label. */
	static boolean isNobody(String label) {
		return matches(NOBODY, label);
	}

	/** Whether somebody speaks under it whom it does not name. */
	static boolean isAnonymous(String label) {
		return matches(ANONYMOUS, label) || role(label).isPresent();
	}

	/** The role that a label stands for, where it names a role and no person. */
	static Optional<Role> role(String label) {
		return ROLES.entrySet()
			.stream()
			.filter((role) -> matches(role.getValue(), label))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static boolean matches(List<Pattern> patterns, String label) {
		return patterns.stream().anyMatch((pattern) -> pattern.matcher(label).matches());
	}

	private static Map<Role, List<Pattern>> roles() {
		Map<Role, List<Pattern>> roles = new LinkedHashMap<>();
		for (Role role : Role.values()) {
			roles.put(role, patterns(role.label()));
		}
		return roles;
	}

	private static List<Pattern> patterns(String section) {
		return FILE.words(section)
			.stream()
			.map((word) -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
			.toList();
	}

}
