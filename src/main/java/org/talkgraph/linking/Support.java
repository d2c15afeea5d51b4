package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.FullNames;
import org.talkgraph.mention.Mention;
import org.talkgraph.sound.EnglishWords;
import org.talkgraph.sound.LatinScript;
import org.talkgraph.source.DataFile;

/** What speaks for one of several meanings, an ordinary word among them. */
final class Support {

	private static final int FEW_LETTERS = DataFile.beside(Support.class, "heard.txt").count("few letters");

	/** Right before an adjective, and no name. */
	private static final Pattern DEGREE = Pattern.compile(
			"\\b(?:" + String.join("|", DataFile.beside(Support.class, "surroundings.txt").words("degree")) + ") $",
			Pattern.CASE_INSENSITIVE);

	private static final int LONGEST_DEGREE = DataFile.beside(Support.class, "heard.txt").count("longest of degree");

	private static final String RELATED = "family or developer named in this talk";

	private Support() {
	}

	/** The features that speak for a meaning, or that nothing does. */
	static List<String> of(Meaning meaning) {
		List<String> features = new ArrayList<>();
		inTalk(meaning.entity(), meaning.talk().context()).ifPresent(features::add);
		around(meaning).ifPresent(features::add);
		addBeside(meaning, features);
		if (meaning.name().weak() && features.isEmpty() && isShort(meaning)) {
			features.add("a few letters, and nothing speaks for the name");
		}
		else if (meaning.isWord() && (tellsNothing(features) || isOfDegree(meaning))) {
			// a lab's talk says ordinary words too: that it is named there tells nothing
			String feature = "an ordinary word in other letters, and the talk is not about it";
			return isInEnglish(meaning) ? List.of(feature, "an ordinary word in small letters of English")
					: List.of(feature);
		}
		return features;
	}

	/** English sentences have their capitals, so that small letters are no name's. */
	private static boolean isInEnglish(Meaning meaning) {
		Mention mention = meaning.mention();
		return mention.surface().chars().noneMatch(Character::isUpperCase)
				&& EnglishWords.surround(meaning.talk().text(), mention.span().start(), mention.span().end());
	}

	/** Whether it is said how much it is so: "very meta". */
	private static boolean isOfDegree(Meaning meaning) {
		int start = meaning.mention().span().start();
		return DEGREE.matcher(meaning.talk().text()).region(Math.max(0, start - LONGEST_DEGREE), start).find();
	}

	/** Whether it speaks of nothing but who develops such things. */
	private static boolean tellsNothing(List<String> features) {
		return features.stream().allMatch(RELATED::equals);
	}

	/** Whether it is so short in Latin letters that it may stand for anything. */
	private static boolean isShort(Meaning meaning) {
		String surface = meaning.mention().surface();
		return surface.length() <= FEW_LETTERS && LatinScript.has(surface.charAt(0))
				&& meaning.entity().type() != EntityType.PERSON;
	}

	private static Optional<String> inTalk(Entity entity, Context context) {
		if (context.names(entity)) {
			return Optional.of("named plainly in this talk");
		}
		return context.supports(entity) ? Optional.of(RELATED) : Optional.empty();
	}

	/** What the words around the name say. */
	private static Optional<String> around(Meaning meaning) {
		Surroundings surroundings = meaning.talk().surroundings();
		Mention mention = meaning.mention();
		Name name = meaning.name();
		Set<EntityType> types = surroundings.types(mention.span());
		if (types.contains(name.entity().type())) {
			return Optional.of("words around fit its type");
		}
		if (meaning.several()) {
			return types.isEmpty() ? Optional.empty() : Optional.of("words around fit another type");
		}
		boolean capital = types.isEmpty() && name.exactCase() && surroundings.isCapitalInside(mention.span())
				&& !FullNames.isGivenName(mention.surface());
		return capital ? Optional.of("capital inside a sentence") : Optional.empty();
	}

	/** What other names say of one beside them. */
	private static void addBeside(Meaning meaning, List<String> features) {
		NamesBeside beside = meaning.talk().beside();
		if (beside.has(meaning.entity(), meaning.mention().span())) {
			features.add("in a list with a name of its type");
		}
		if (beside.hasMaker(meaning.entity(), meaning.mention().span())) {
			features.add("its developer is named right beside");
		}
	}

}
