package org.talkgraph.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Where a Chinese name stands beside an organization, with the office that somebody has
 * there: before the name, in its clause or in the one before, or behind it.
 */
final class ChineseOffices {

	private static final DataFile FILE = DataFile.beside(ChineseOffices.class, "affiliations.txt");

	private static final int FARTHEST = FILE.count("farthest in Chinese");

	private static final int FARTHEST_BEFORE = FILE.count("farthest before in Chinese");

	private static final String OFFICE = "(?:" + String.join("|", FILE.words("office in Chinese")) + ")";

	private static final String TITLE = "(?:" + String.join("|", ChineseForms.TITLES) + ")";

	private static final String WORDS = "[^\uFF0C,\u3002\uFF01!\uFF1F?\uFF1B;\\n]{0," + FILE.count("longest office")
			+ "}?";

	/** Between the organization and the name. */
	private static final Pattern BETWEEN = Pattern
		.compile("(?:" + String.join("|", FILE.words("member")) + ")?(?:" + WORDS + OFFICE + ")?");

	/** The same where a clause ends between them. */
	private static final Pattern CLAUSE_BETWEEN = Pattern.compile(WORDS + OFFICE + "[\uFF0C,\u3002]\\s*");

	private static final Pattern PAUSE = Pattern.compile("[\uFF0C,]\\s*");

	/** Between the name and the organization. */
	private static final Pattern BEHIND = Pattern
		.compile(TITLE + "?[\uFF0C, ]?(?:" + String.join("|", FILE.words("between in Chinese")) + "|[\uFF0C, ])*");

	private static final Pattern ITS_OFFICE = Pattern.compile(WORDS + OFFICE);

	private static final Pattern BELONGS = Pattern
		.compile("(?:" + String.join("|", FILE.words("belongs in Chinese")) + ")$");

	private static final Pattern NO_MORE = Pattern
		.compile("(?:" + String.join("|", FILE.words("former in Chinese")) + ")$");

	/** An office that somebody has no more. */
	private static final Pattern FORMER_OFFICE = Pattern.compile(either("former office") + either("rank in Chinese")
			+ "?(?:" + OFFICE + "|" + String.join("|", FILE.words("member in Chinese")) + ")");

	private ChineseOffices() {
	}

	private static String either(String section) {
		return "(?:" + String.join("|", FILE.words(section)) + ")";
	}

	/** Whether what stands between an organization and a name says that it was so. */
	static boolean isFormer(String between) {
		return FORMER_OFFICE.matcher(between).find();
	}

	/** Whether a former office of an organization is said right behind it. */
	static boolean hasFormer(String text, int end) {
		Matcher office = ITS_OFFICE.matcher(text).region(end, text.length());
		return office.lookingAt() && isFormer(office.group());
	}

	/** Whether an office is said right behind the organization that ends there. */
	static boolean hasOffice(String text, int end) {
		return ITS_OFFICE.matcher(text).region(end, text.length()).lookingAt() && !hasFormer(text, end);
	}

	/** How far back an organization is looked for. */
	static int from(Span name) {
		return Math.max(0, name.start() - FARTHEST_BEFORE);
	}

	/** How far behind it. */
	static int to(String text, Span name) {
		return Math.min(text.length(), name.end() + FARTHEST);
	}

	/** Whether the name is that of somebody who belongs to the organization. */
	static boolean isOf(String text, Span name, Span organization) {
		if (NO_MORE.matcher(text).region(Math.max(0, organization.start() - FARTHEST), organization.start()).find()) {
			return false;
		}
		return (organization.end() <= name.start()) ? isBefore(text, name, organization)
				: isBehind(text, name, organization);
	}

	private static boolean isBefore(String text, Span name, Span organization) {
		String between = text.substring(organization.end(), name.start());
		if (isFormer(between)) {
			return false;
		}
		if (BETWEEN.matcher(between).matches() || CLAUSE_BETWEEN.matcher(between).matches()) {
			return true;
		}
		// a list of organizations and of who is from there
		return PAUSE.matcher(between).matches() && ChineseForms.titleAt(text, name.end()).length() > 1
				&& ChineseClause.start(text, organization.start()) == organization.start();
	}

	private static boolean isBehind(String text, Span name, Span organization) {
		String between = text.substring(name.end(), organization.start());
		return BEHIND.matcher(between).matches()
				&& (BELONGS.matcher(between).find() || hasOffice(text, organization.end()))
				&& !hasFormer(text, organization.end());
	}

}
