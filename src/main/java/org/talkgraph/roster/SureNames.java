package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names of a conversation are people's: a word that nobody is known to be called by
 * is one only where the talk uses it so more than once, or says it in a fuller name.
 */
final class SureNames {

	private final Conversation conversation;

	private final Map<String, List<UsedName>> uses = new HashMap<>();

	private final Set<String> partsOfNames = new HashSet<>();

	private final Set<String> sure = new HashSet<>();

	/** Names with the part in which the same speaker quotes their bearer. */
	private final Set<List<Object>> quoted = new HashSet<>();

	/**
	 * @param declared names that heading, metadata and labels say
	 */
	SureNames(Conversation conversation, List<UsedName> names, Collection<String> declared) {
		this.conversation = conversation;
		declared.forEach((name) -> this.partsOfNames.addAll(List.of(name.split("\\s+"))));
		for (UsedName name : names) {
			String text = name.name().text();
			if (name.use().tellsParticipant()) {
				this.uses.computeIfAbsent(text, (key) -> new ArrayList<>()).add(name);
			}
			if (name.use() == NameUse.QUOTED) {
				this.quoted.add(List.of(text, name.part()));
			}
			if (name.name().doubt() == Doubt.NONE && text.indexOf(' ') > 0 && LikelyNames.isLikely(text)) {
				this.partsOfNames.addAll(List.of(text.split("\\s+")));
			}
		}
		this.uses.values().stream().flatMap(List::stream).filter(this::isSure).forEach((name) -> {
			this.sure.add(name.name().text());
			this.sure.add(name.name().text().split(" ")[0]);
		});
	}

	/** The use as what it counts for. */
	UsedName settled(UsedName name) {
		String text = name.name().text();
		boolean same = ChineseForms.isChinese(text) || this.sure.contains(text)
				|| (name.name().doubt() == Doubt.NONE && isCalledSo(text));
		if (!same) {
			return new UsedName(name.name(), NameUse.MENTIONED, name.part());
		}
		boolean reported = name.use() == NameUse.INTRODUCES_SELF && this.quoted.contains(List.of(text, name.part()));
		return reported ? new UsedName(name.name(), NameUse.QUOTED, name.part()) : name;
	}

	private boolean isSure(UsedName name) {
		Doubt doubt = name.name().doubt();
		return name.use().settles(doubt)
				&& ((doubt == Doubt.THING) ? isCalledByAnother(name) : isCalledSo(name.name().text()));
	}

	private boolean isCalledSo(String text) {
		return LikelyNames.isLikely(text) || this.partsOfNames.contains(text) || isUsedTwice(text);
	}

	/** Whether not only the bearer says that it is a name, and not in one part only. */
	private boolean isUsedTwice(String text) {
		List<UsedName> all = this.uses.getOrDefault(text, List.of());
		return all.stream().map(UsedName::part).distinct().count() > 1
				&& all.stream().anyMatch((name) -> name.use() != NameUse.INTRODUCES_SELF);
	}

	private boolean isCalledByAnother(UsedName name) {
		int speaker = this.conversation.speaker(name.part());
		return this.uses.getOrDefault(name.name().text(), List.of())
			.stream()
			.anyMatch((other) -> this.conversation.speaker(other.part()) != speaker);
	}

}
