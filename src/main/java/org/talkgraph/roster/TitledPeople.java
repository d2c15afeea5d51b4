package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.Mentions;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.NameShape;
import org.talkgraph.transcript.Talk;

/**
 * Finds people by family name and title of whom the talk says no more: somebody of that
 * family name whom it names in full, or else a person of this talk who is named by the
 * form. Family names that sound the same are one person's, named as most of the talk
 * writes it.
 */
public final class TitledPeople {

	/** The rule by which these mentions are found. */
	public static final String RULE = "family name and title";

	private static final DataFile FILE = DataFile.beside(FormsOfAddress.class, "names-zh.txt");

	private static final Lookout FORM = Lookout.of(
			"(?<family>\\p{IsHan})(?<title>" + String.join("|", ChineseForms.TITLES) + ")", List.of(),
			ChineseForms.TITLES);

	private final String text;

	private final String simplified;

	private final List<Entity> people;

	private final List<Entity> recording;

	/** People by the forms in which the talk is known to say them. */
	private final Map<String, Entity> forms;

	private final Namings namings;

	private TitledPeople(Talk talk, Roster roster, List<Entity> recording, List<Mention> known) {
		this.text = talk.reading().text();
		this.simplified = SimplifiedScript.of(this.text);
		this.people = Stream
			.concat(roster.participants().stream().map(Participant::person).filter(Objects::nonNull),
					known.stream().flatMap((mention) -> mention.names().stream()).map(Name::entity))
			.filter((entity) -> entity.type() == EntityType.PERSON && isFull(entity))
			.distinct()
			.toList();
		this.recording = recording.stream().filter(TitledPeople::isFull).toList();
		this.forms = known.stream()
			.filter((mention) -> mention.names().size() == 1
					&& mention.names().getFirst().entity().type() == EntityType.PERSON)
			.collect(Collectors.toMap(Mention::surface, (mention) -> mention.names().getFirst().entity(),
					(first, later) -> first));
		this.namings = Namings.of(known);
	}

	private static boolean isFull(Entity person) {
		return ChineseForms.isChinese(person.name()) && ChineseForms.isFull(person.name());
	}

	/**
	 * The mentions in a talk, in order, without overlap.
	 * @param recording who takes part in other talks of the same recording
	 * @param known what the talk is known to name
	 */
	public static List<Mention> detect(Talk talk, Roster roster, List<Entity> recording, List<Mention> known) {
		return (talk.language() == Language.CHINESE) ? new TitledPeople(talk, roster, recording, known).mentions()
				: List.of();
	}

	private List<Mention> mentions() {
		Map<Integer, List<Titled>> bySound = new LinkedHashMap<>();
		for (Titled titled : titled()) {
			bySound.computeIfAbsent(titled.sound(), (sound) -> new ArrayList<>()).add(titled);
		}
		List<Mention> mentions = new ArrayList<>();
		for (List<Titled> same : bySound.values()) {
			if (same.stream().filter(this::standsApart).count() >= needed(same)) {
				mentions.addAll(mentions(same));
			}
		}
		return Mentions.merge(List.of(mentions));
	}

	/** How often a form has to stand apart to be a person's. */
	private static int needed(List<Titled> same) {
		return same.stream().allMatch(Titled::isUnsure) ? 2 : 1;
	}

	/**
	 * Those of one sound: the only one of that family name who takes part or whom the
	 * talk names, or else the recording; of several whoever is told by {@link Bearers}.
	 */
	private List<Mention> mentions(List<Titled> same) {
		List<Entity> here = bearers(this.people, same.getFirst());
		List<Entity> bearers = here.isEmpty() ? bearers(this.recording, same.getFirst()) : here;
		if (bearers.size() < 2) {
			Entity person = bearers.isEmpty() ? meantBy(usualForm(same)) : bearers.getFirst();
			return same.stream().map((titled) -> mention(titled, person)).toList();
		}
		Bearers several = new Bearers(bearers, this.namings);
		return same.stream()
			.flatMap((titled) -> several.meant(titled).map((person) -> mention(titled, person)).stream())
			.toList();
	}

	private Mention mention(Titled titled, Entity person) {
		String surface = titled.span().of(this.text);
		Name name = new Name(surface, person, NameKind.ALIAS, false, false);
		return new Mention(titled.span(), surface, RULE, List.of(name));
	}

	/** Somebody who is called so only here: a user may have decided who that is. */
	private Entity meantBy(String form) {
		return this.forms.getOrDefault(form, Entity.discovered(EntityType.PERSON, form));
	}

	/** Who has a family name of that sound: it is spelt anew each time. */
	private static List<Entity> bearers(List<Entity> people, Titled place) {
		return people.stream().filter((person) -> Pinyin.syllable(person.name().charAt(0)) == place.sound()).toList();
	}

	private static String usualForm(List<Titled> same) {
		Map<String, Integer> counts = new TreeMap<>();
		same.forEach((titled) -> counts.merge(titled.form(), 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	private List<Titled> titled() {
		List<Titled> found = new ArrayList<>();
		Matcher matcher = FORM.in(this.simplified);
		int from = 0;
		while (FORM.find(matcher, this.simplified, from)) {
			Span span = new Span(matcher.start(), matcher.end());
			from = matcher.start() + 1;
			if (isFamilyName(matcher.group("family")) && isPerson(span)) {
				found.add(new Titled(span, matcher.group("family"), matcher.group("title")));
				from = matcher.end();
			}
		}
		return found;
	}

	private static boolean isFamilyName(String family) {
		return Titled.isRare(family) || NameShape.isFamilyName(family);
	}

	/** Whether the words around leave room for a person there. */
	private boolean isPerson(Span span) {
		String form = span.of(this.simplified);
		return !LikelyChineseNames.isPlain(form) && TitledPlace.endsAt(this.simplified, span.end())
				&& !TitledPlace.isOfSeveral(this.simplified, span.start())
				&& (TitledPlace.beginsAt(this.simplified, span.start())
						|| !ChineseWords.around(this.simplified, span.start(), span.end()).cut());
	}

	/** Whether nothing before it can be part of a longer name. */
	private boolean standsApart(Titled titled) {
		return TitledPlace.beginsAt(this.simplified, titled.span().start());
	}

}
