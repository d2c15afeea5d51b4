package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Alike;
import org.talkgraph.mention.Alikes;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.NameShape;
import org.talkgraph.transcript.Talk;

/**
 * Which names are listened for: in every talk those that are long or said with a version,
 * in one talk also the short ones of what it names and of its people.
 */
final class SoughtNames {

	private static final DataFile FILE = DataFile.beside(SoughtNames.class, "sought.txt");

	private static final int LONG = FILE.count("long");

	private static final int VERY_LONG = FILE.count("very long");

	private static final double NEAR = FILE.number("near");

	private static final double SAME = FILE.number("near when well known");

	private static final double ALIKE = FILE.number("alike");

	private static final double VERY_LONG_ALIKE = FILE.number("alike when very long");

	private static final double TITLED = FILE.number("near with a title");

	private static final double ONE_OF_TWO = FILE.number("one of two");

	private static final int PANEL = FILE.count("panel");

	private static final int WELL_KNOWN = FILE.count("well known");

	private final KnowledgeBase knowledge;

	private final Alikes everywhere;

	private final List<Entity> topics;

	private final Map<String, Integer> belonging = new HashMap<>();

	SoughtNames(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		this.topics = knowledge.entities().stream().filter((entity) -> entity.type() == EntityType.TOPIC).toList();
		for (Entity entity : knowledge.entities()) {
			List<String> above = new ArrayList<>(entity.affiliations());
			above.add(Objects.requireNonNullElse(entity.developer(), ""));
			above.add(Objects.requireNonNullElse(entity.family(), ""));
			above.forEach((key) -> this.belonging.merge(key, 1, Integer::sum));
		}
		this.everywhere = new Alikes(knowledge, false);
		for (Entity entity : knowledge.entities()) {
			for (String form : TalkNames.forms(entity, knowledge)) {
				addEverywhere(entity, form);
			}
		}
	}

	private void addEverywhere(Entity entity, String form) {
		Name name = name(form, entity);
		if (isChinese(form)) {
			if (form.length() >= LONG) {
				this.everywhere.addChinese(name, NEAR);
			}
			else if (entity.type() != EntityType.PERSON && isWellKnown(entity)) {
				this.everywhere.addChinese(name, SAME);
			}
			return;
		}
		if (isReadAsEnglish(entity)) {
			this.everywhere.addLatin(name);
		}
		if (entity.type() == EntityType.MODEL && isWellKnown(entity)) {
			this.everywhere.addAcrossScripts(name);
		}
	}

	/**
	 * Whether an entity or its family has many versions, products or people, or is a
	 * topic.
	 */
	boolean isWellKnown(Entity entity) {
		return entity.type() == EntityType.TOPIC || this.belonging.getOrDefault(entity.key(), 0) >= WELL_KNOWN
				|| this.belonging.getOrDefault(Objects.requireNonNullElse(entity.family(), "-"), 0) >= WELL_KNOWN;
	}

	/** Every place of a talk that sounds like a name that is listened for. */
	List<Alike> find(Talk talk, TalkNames names) {
		List<Alike> found = new ArrayList<>(this.everywhere.find(talk));
		Alikes here = new Alikes(this.knowledge, talk.language() == Language.CHINESE);
		for (Entity entity : names.entities()) {
			Set<String> forms = TalkNames.forms(entity, this.knowledge);
			forms.add(entity.name());
			for (String form : forms) {
				if (isChinese(form) || isReadAsEnglish(entity)) {
					addHere(name(form, entity), here);
				}
			}
		}
		names.products().forEach((product) -> addChinese(product, here));
		addPeople(names, here);
		this.topics.forEach((topic) -> here.addLatin(name(topic.name(), topic)));
		found.addAll(here.find(talk));
		return found;
	}

	/** Ordinary words sound like most Latin names, of which a large company has many. */
	private void addChinese(Entity product, Alikes here) {
		TalkNames.forms(product, this.knowledge)
			.stream()
			.filter(SoughtNames::isChinese)
			.forEach((form) -> addHere(name(form, product), here));
	}

	/** A Chinese person's name in Latin letters is said in Chinese. */
	private static boolean isReadAsEnglish(Entity entity) {
		return entity.type() != EntityType.PERSON || !isChinese(entity.name());
	}

	private static void addHere(Name name, Alikes here) {
		if (isChinese(name.form())) {
			here.addChinese(name, (name.form().length() >= LONG) ? alike(name) : NEAR);
		}
		else {
			here.addLatin(name);
			here.addAcrossScripts(name);
		}
	}

	/** Of a long name more may be misheard. */
	private static double alike(Name name) {
		return (name.form().length() >= VERY_LONG) ? VERY_LONG_ALIKE : ALIKE;
	}

	/**
	 * Given names of who takes part, and family names with titles where nobody else whom
	 * the talk names has that family name.
	 */
	private static void addPeople(TalkNames names, Alikes here) {
		Map<String, Long> bearers = names.chinesePeople()
			.stream()
			.collect(Collectors.groupingBy(SoughtNames::familyName, Collectors.counting()));
		// who speaks alone says nobody's name but others', and a crowd is known by whole
		// names
		long speakers = names.chinesePeople().stream().filter(names::takesPart).count();
		double within = (speakers > 1 && speakers <= PANEL) ? ONE_OF_TWO : ALIKE;
		for (Entity person : names.chinesePeople()) {
			String family = familyName(person);
			boolean near = names.takesPart(person) || names.isOfEvent(person);
			if (near && person.name().length() - family.length() >= 2 && FormsOfAddress.isFullName(person.name())) {
				here.addChinese(name(person.name().substring(family.length()), person),
						names.takesPart(person) ? within : ALIKE);
			}
			if (names.takesPart(person) && Long.valueOf(1).equals(bearers.get(family))) {
				FormsOfAddress.titles().forEach((title) -> here.addChinese(name(family + title, person), TITLED));
			}
		}
	}

	private static String familyName(Entity person) {
		return person.name().substring(0, NameShape.familyNameLength(person.name()));
	}

	private static Name name(String form, Entity entity) {
		return new Name(form, entity, NameKind.ALIAS, false, false);
	}

	static boolean isChinese(String form) {
		return Character.isIdeographic(form.charAt(0));
	}

}
