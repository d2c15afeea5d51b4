package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Excerpt;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.Transcripts;

/**
 * The talks of a source. A long recording under one heading is cut where its host thanks
 * one speaker and asks for the next: each part is a talk with its own speakers and title.
 */
public final class Recordings {

	/** A shorter talk holds no others. */
	private static final int LONG = 20_000;

	/** No talk between two announcements is shorter. */
	private static final int SHORTEST = 1500;

	/** How far from the thanks the next is asked for. */
	private static final int FARTHEST = 450;

	/** How far behind the invitation it is said what for. */
	private static final int ANNOUNCED = 160;

	/** How far behind the beginning of a clause thanks are looked for. */
	private static final int THANKED = 32;

	private static final DataFile FILE = DataFile.beside(Recordings.class, "recordings.txt");

	private static final Pattern THANKS = either("thanks");

	private static final Pattern ENDS = either("ends");

	private static final Pattern INVITES = either("invites");

	private static final Pattern ANNOUNCES = either("announces");

	private static final Pattern TITLE = Pattern
		.compile("(?:" + String.join("|", FILE.words("before the title")) + ")[\uFF0C, ]*([^\uFF0C\u3002]{5,50})");

	private static final Pattern TALK = either("talk");

	private static final Pattern PANEL = either("panel");

	/**
	 * A host announces a talk.
	 *
	 * @param start where he takes the floor, in the reading
	 * @param invitation where he asks for the speaker
	 */
	private record Announcement(int start, int invitation) {
	}

	private final Talk talk;

	private final String text;

	private Recordings(Talk talk) {
		this.talk = talk;
		this.text = SimplifiedScript.of(talk.reading().text());
	}

	private static Pattern either(String section) {
		return Pattern.compile(String.join("|", FILE.words(section)));
	}

	/**
	 * The talks of a source, in order, at least one.
	 * @throws UnreadableSource where it holds none
	 */
	public static List<Talk> read(SourceFile source) {
		List<Talk> talks = new ArrayList<>();
		for (Talk talk : Transcripts.read(source)) {
			if (mayHoldSeveral(talk)) {
				Recordings recording = new Recordings(talk);
				List<Announcement> announcements = recording.announcements();
				talks.addAll(announcements.isEmpty() ? List.of(talk) : recording.cut(announcements));
			}
			else {
				talks.add(talk);
			}
		}
		return List.copyOf(talks);
	}

	private static boolean mayHoldSeveral(Talk talk) {
		return talk.language() == Language.CHINESE && talk.reading().length() >= LONG
				&& talk.details().people().isEmpty()
				&& talk.stretches().stream().allMatch((stretch) -> stretch.label() == null);
	}

	/** The announcements of talks, in order. */
	private List<Announcement> announcements() {
		List<Announcement> found = new ArrayList<>();
		int thanked = 0;
		int last = 0;
		Iterator<Span> following = clauses().iterator();
		int next = 0;
		for (Span clause : clauses()) {
			String said = clause.of(this.text);
			boolean near = clause.start() - thanked <= FARTHEST;
			if (THANKS.matcher(behind(clause, THANKED)).find()) {
				thanked = (near && thanked > last) ? thanked : clause.start();
			}
			else if (ENDS.matcher(said).find()) {
				thanked = clause.end();
			}
			if (clause.start() - last >= SHORTEST && announces(clause, near)) {
				while (next < thanked && following.hasNext()) {
					next = following.next().start();
				}
				found.add(new Announcement(near ? Math.max(next, thanked) : clause.start(), clause.start()));
				last = clause.start();
			}
		}
		return found;
	}

	private List<Span> clauses() {
		return this.talk.sentences().stream().flatMap((sentence) -> sentence.clauses().stream()).toList();
	}

	private String behind(Span clause, int length) {
		return this.text.substring(clause.start(), Math.min(this.text.length(), clause.start() + length));
	}

	private boolean announces(Span clause, boolean thanked) {
		String said = clause.of(this.text);
		if (ANNOUNCES.matcher(said).find()) {
			return true;
		}
		String after = behind(clause, ANNOUNCED);
		return thanked && INVITES.matcher(said).find() && (TALK.matcher(after).find() || PANEL.matcher(after).find());
	}

	private List<Talk> cut(List<Announcement> announcements) {
		List<Talk> parts = new ArrayList<>();
		for (int i = 0; i <= announcements.size(); i++) {
			int from = (i == 0) ? 0 : announcements.get(i - 1).start();
			int to = (i < announcements.size()) ? announcements.get(i).start() : this.text.length();
			parts.add(part(new Span(from, to), i, (i == 0) ? null : announcements.get(i - 1)));
		}
		return parts;
	}

	private Talk part(Span part, int index, @Nullable Announcement announcement) {
		int start = (index == 0) ? this.talk.span().start() : this.talk.reading().toSource(part.start());
		int end = (part.end() == this.text.length()) ? this.talk.span().end()
				: this.talk.reading().toSource(part.end());
		Details details = (announcement == null) ? this.talk.details() : details(this.text
			.substring(announcement.invitation(), Math.min(part.end(), announcement.invitation() + ANNOUNCED)), index);
		return Excerpt.of(this.talk, part, this.talk.key() + "." + (index + 1), index + 1, new Span(start, end),
				details);
	}

	/** What an announcement says of its talk. */
	private Details details(String announcement, int index) {
		Details whole = this.talk.details();
		boolean panel = PANEL.matcher(announcement).find();
		List<String> names = panel ? List.of()
				: new ChineseNames(announcement, List.of()).find().stream().filter(ChineseForms::isFull).toList();
		Matcher said = TITLE.matcher(announcement);
		String title = said.find() ? said.group(1)
				: whole.title() + " " + (names.isEmpty() ? Integer.toString(index + 1) : String.join(" ", names));
		String session = whole.session();
		return new Details(title, whole.event(), whole.year(), (session != null) ? session : whole.title(),
				panel ? "panel" : names.isEmpty() ? whole.kind() : "talk", whole.date(), whole.url(),
				names.stream().map((name) -> new Details.Person(name, null, new Span(0, 0))).toList());
	}

}
