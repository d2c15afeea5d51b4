package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Sentence;
import org.talkgraph.transcript.Talk;

/** All names that may be people's in a conversation, and what is done by saying them. */
public final class NameUses {

	private static final Pattern SPACE = Pattern.compile("\\s");

	private static final String RULE = "form of address";

	private final String text;

	private final String simplified;

	/** The text for its English sentences; null before one is looked at. */
	private @Nullable String english;

	private final List<Sentence> sentences;

	private final Conversation conversation;

	private final List<UsedName> used = new ArrayList<>();

	private NameUses(Talk talk, Conversation conversation) {
		this.text = talk.reading().text();
		this.simplified = SimplifiedScript.of(this.text);
		this.sentences = talk.sentences();
		this.conversation = conversation;
	}

	/**
	 * The names, in the order in which they are said.
	 * @param known mentions in the reading, in order
	 * @param declared names that heading, metadata and labels say
	 */
	static List<UsedName> find(Talk talk, Conversation conversation, List<Mention> known, Set<String> declared,
			KnowledgeBase knowledge) {
		NameUses uses = new NameUses(talk, conversation);
		List<SpokenName> latin = LatinNames.find(uses.text, known);
		uses.addLatin(latin);
		uses.addChinese(latin, known, declared, knowledge);
		return uses.used(declared);
	}

	/**
	 * What is done by saying names whose bearers are known.
	 * @param names where they are said, in order, without overlap
	 */
	public static List<NameUse> at(Talk talk, List<Span> names) {
		NameUses uses = new NameUses(talk, Conversation.ofParagraphs(talk));
		List<NameUse> found = new ArrayList<>();
		int next = 0;
		for (Sentence sentence : uses.sentences) {
			List<SpokenName> inside = new ArrayList<>();
			while (next < names.size() && names.get(next).start() < sentence.span().end()) {
				Span name = names.get(next);
				inside.add(new SpokenName(name, name.of(uses.text), false, Doubt.NONE));
				next++;
			}
			if (sentence.language() == Language.ENGLISH && !inside.isEmpty()) {
				found.addAll(new LatinUses(uses.english(), sentence.span(), inside).find());
			}
			else {
				inside.forEach((name) -> found.add(uses.chineseUse(name.span())));
			}
		}
		while (found.size() < names.size()) {
			found.add(NameUse.MENTIONED);
		}
		return found;
	}

	private String english() {
		String known = (this.english != null) ? this.english : LatinMarks.in(this.text);
		this.english = known;
		return known;
	}

	/** In order; a doubtful name is one where it is surely used as one somewhere. */
	private List<UsedName> used(Set<String> declared) {
		SureNames sure = new SureNames(this.conversation, this.used, declared);
		return this.used.stream()
			.map(sure::settled)
			.sorted(Comparator.comparing((UsedName name) -> name.name().span()))
			.toList();
	}

	private void addLatin(List<SpokenName> names) {
		int next = 0;
		for (Sentence sentence : this.sentences) {
			List<SpokenName> inside = new ArrayList<>();
			while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
				if (sentence.span().contains(names.get(next).span())) {
					inside.add(names.get(next));
				}
				next++;
			}
			if (!inside.isEmpty() && sentence.language() == Language.ENGLISH) {
				List<NameUse> uses = new LatinUses(english(), sentence.span(), inside).find();
				for (int i = 0; i < inside.size(); i++) {
					add(inside.get(i), uses.get(i));
				}
			}
		}
	}

	private void addChinese(List<SpokenName> latin, List<Mention> known, Set<String> declared,
			KnowledgeBase knowledge) {
		if (this.sentences.stream().noneMatch((sentence) -> sentence.language() == Language.CHINESE)) {
			return;
		}
		ChineseNames finder = new ChineseNames(this.simplified, known);
		Set<String> names = new LinkedHashSet<>(finder.find());
		declared.stream().filter(ChineseForms::isChinese).forEach(names::add);
		for (SpokenName name : forms(names, knowledge)) {
			add(name, chineseUse(name.span()));
		}
		for (SpokenName name : latin) {
			if (isChinese(name.span()) && finder.endsAt(name.span().end())) {
				// in Chinese text most Latin words are no names of people
				add(new SpokenName(name.span(), name.text(), false,
						(name.doubt() == Doubt.NONE) ? Doubt.WORDS : name.doubt()), chineseUse(name.span()));
			}
		}
	}

	private List<SpokenName> forms(Set<String> names, KnowledgeBase knowledge) {
		Set<String> forms = new LinkedHashSet<>();
		List<String> titles = ChineseForms.titlesIn(this.simplified);
		names
			.forEach((name) -> forms.addAll(ChineseForms.isFull(name) ? ChineseForms.of(name, titles) : List.of(name)));
		List<Name> known = forms.stream()
			.map((form) -> new Name(form, Entity.discovered(EntityType.PERSON, form), NameKind.ALIAS, false, false))
			.toList();
		return MentionDetector.of(RULE, known, knowledge)
			.detect(this.simplified)
			.stream()
			.map((mention) -> new SpokenName(mention.span(), ChineseForms.withoutTitle(written(mention.span())), false,
					Doubt.NONE))
			.toList();
	}

	/** As the talk writes it, without the spaces of a recogniser. */
	private String written(Span name) {
		return SPACE.matcher(name.of(this.text)).replaceAll("");
	}

	private NameUse chineseUse(Span span) {
		NameUse use = ChineseCue.use(this.simplified, span);
		boolean reported = use == NameUse.INTRODUCES_SELF
				&& ReportedSpeech.isReportedChinese(this.simplified, span.start());
		return reported ? NameUse.QUOTED : use;
	}

	/** Whether a Latin name stands in a Chinese sentence. */
	private boolean isChinese(Span name) {
		int low = 0;
		int high = this.sentences.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Sentence sentence = this.sentences.get(middle);
			if (sentence.span().contains(name)) {
				return sentence.language() == Language.CHINESE;
			}
			if (sentence.span().start() > name.start()) {
				high = middle - 1;
			}
			else {
				low = middle + 1;
			}
		}
		return false;
	}

	private void add(SpokenName name, NameUse use) {
		int part = this.conversation.partAt(name.span().start());
		if (part != Conversation.NOBODY) {
			this.used.add(new UsedName(name, use, part));
		}
	}

}
