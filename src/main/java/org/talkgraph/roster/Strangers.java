package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.transcript.Talk;

/**
 * Whom full names with titles mean that nobody is known by: who takes part, in this talk
 * or in another of the recording, and whose name sounds alike; else a new person of that
 * name, the same for all spellings that sound alike.
 */
public final class Strangers {

	/**
	 * How the names of those who may be meant sound; null for a name of another script.
	 */
	private final Map<Entity, @Nullable SoundingName> people = new LinkedHashMap<>();

	private final DisplayScript script;

	/**
	 * @param recording who takes part in the recording of which the talk is a part
	 */
	public Strangers(Talk talk, Roster roster, List<Entity> recording) {
		Stream
			.concat(roster.participants().stream().map(Participant::person).filter(Objects::nonNull),
					recording.stream())
			.forEach(this::add);
		this.script = DisplayScript.of(talk);
	}

	/**
	 * The same mentions with who is meant.
	 * @param mentions of full names with titles, in order
	 */
	public List<Mention> resolve(List<Mention> mentions) {
		return mentions.stream().map(this::resolved).toList();
	}

	private void add(Entity person) {
		this.people.put(person, SoundingName.of(person.name()).orElse(null));
	}

	private Mention resolved(Mention mention) {
		String surface = mention.surface();
		List<Entity> same = SoundingName.of(surface).map(this::meant).orElse(List.of());
		Entity person = (same.size() == 1) ? same.getFirst()
				: Entity.discovered(EntityType.PERSON, this.script.shown(surface));
		if (same.isEmpty() && this.people.size() < People.MOST) {
			add(person);
		}
		NameKind kind = surface.equals(person.name()) ? NameKind.CANONICAL : NameKind.ALIAS;
		return new Mention(mention.span(), surface, mention.detector(),
				List.of(new Name(surface, person, kind, false, false)));
	}

	/** Who is called exactly so, or else all whose names sound alike. */
	private List<Entity> meant(SoundingName name) {
		List<Entity> same = new ArrayList<>();
		this.people.forEach((person, sound) -> {
			if (sound != null && sound.mayBe(name)) {
				same.add(person);
			}
		});
		List<Entity> exact = same.stream()
			.filter((person) -> SimplifiedScript.of(person.name()).equals(name.form()))
			.toList();
		return exact.isEmpty() ? same : exact;
	}

}
