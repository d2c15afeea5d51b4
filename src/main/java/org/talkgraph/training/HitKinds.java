package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.linking.Link;
import org.talkgraph.sound.Folded;

/**
 * How what was right was found: by canonical name, by a listed form, or by rule.
 *
 * @param methods hits by way of being found; listed ones by the kind of form
 * @param aliases hits by an alias that occurs in one talk alone
 */
record HitKinds(Map<String, Integer> methods, Map<String, Integer> aliases) {

	private static final String CANONICAL = "canonical";

	private static final Set<String> LISTED = Set.of("alias", "heard form", "back-translation");

	static HitKinds of(List<HeardGold> talks, Occurrences occurrences) {
		Map<String, Integer> methods = new TreeMap<>();
		Map<String, Integer> aliases = new TreeMap<>();
		for (HeardGold talk : talks) {
			for (HeardName name : Verdicts.of(talk.gold(), talk.names()).right().keySet()) {
				methods.merge(kind(name), 1, Integer::sum);
				alias(name).filter((alias) -> occurrences.isOnlyIn(talk.gold(), alias))
					.findFirst()
					.ifPresent((alias) -> aliases.merge(
							"%s -> %s (%s)".formatted(alias.form(), alias.entity().name(), talk.gold().name()), 1,
							Integer::sum));
			}
		}
		return new HitKinds(methods, aliases);
	}

	private static String kind(HeardName name) {
		Entity entity = name.entity();
		String surface = Folded.key(name.link().mention().surface());
		String chinese = (entity.chineseName() != null) ? entity.chineseName() : entity.name();
		if (Stream.of(entity.name(), chinese).anyMatch((form) -> Folded.key(form).equals(surface))) {
			return CANONICAL;
		}
		String method = ((Link.Linked) name.link()).method();
		return LISTED.contains(method) ? "listed: " + method : "rule: " + rule(name, method);
	}

	/** A canonical name with something that a rule read beside it is the rule's. */
	private static String rule(HeardName name, String method) {
		return method.startsWith(CANONICAL) ? name.link().mention().detector() : method;
	}

	private static Stream<Name> alias(HeardName name) {
		return name.link()
			.mention()
			.names()
			.stream()
			.filter((one) -> one.kind() == NameKind.ALIAS && one.entity().key().equals(name.entity().key()));
	}

	private int count(String prefix) {
		return this.methods.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(prefix))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	/** Lines for people. */
	String shown() {
		List<String> lines = new ArrayList<>();
		lines.add("hits: %d canonical, %d listed, %d by rule".formatted(count(CANONICAL), count("listed"),
				count("rule")));
		this.methods.forEach((method, number) -> lines.add("  %5d %s".formatted(number, method)));
		lines.add("hits by aliases that occur in one talk alone: "
				+ this.aliases.values().stream().mapToInt(Integer::intValue).sum());
		this.aliases.forEach((alias, number) -> lines.add("  %5d %s".formatted(number, alias)));
		return lines.stream().collect(Collectors.joining("\n", "", "\n"));
	}

}
