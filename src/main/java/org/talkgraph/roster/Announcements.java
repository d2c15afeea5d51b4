package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.AnnouncementCue.Kind;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

/**
 * Finds where a host announces the talks of a recording. A single cue is weak, for people
 * are also asked and thanked within a talk: an invitation counts where enough of what
 * surrounds an announcement is there, the end of what was before and the beginning of
 * what follows.
 */
final class Announcements {

	private static final int SHORTEST = number("shortest talk");

	private static final int FARTHEST_END = number("farthest end");

	private static final int ANNOUNCED = number("announced");

	private static final int FARTHEST_ANSWER = number("farthest answer");

	private static final int ENOUGH = number("enough");

	private final String text;

	private final int scale;

	private final TreeSet<Integer> starts;

	private final List<AnnouncementCue> cues;

	private final List<Announcement> found = new ArrayList<>();

	/** What ended a talk last. */
	private @Nullable AnnouncementCue end;

	private Announcements(Talk talk, String text, int scale) {
		this.text = text;
		this.scale = scale;
		this.starts = talk.sentences()
			.stream()
			.flatMap((sentence) -> sentence.clauses().stream())
			.map(Span::start)
			.collect(Collectors.toCollection(TreeSet::new));
		this.cues = AnnouncementCue.find(text);
	}

	private static int number(String section) {
		return AnnouncementCue.FILE.count(section);
	}

	/**
	 * The announcements of talks, in order, each a talk's length behind the last; the
	 * first may be that of the talk with which the recording begins.
	 * @param text the talk's reading in simplified script
	 * @param scale how many of its characters say as much as a Chinese one
	 */
	static List<Announcement> find(Talk talk, String text, int scale) {
		Announcements announcements = new Announcements(talk, text, scale);
		for (int i = 0; i < announcements.cues.size(); i++) {
			announcements.read(i);
		}
		return List.copyOf(announcements.found);
	}

	private void read(int i) {
		AnnouncementCue cue = this.cues.get(i);
		switch (cue.kind()) {
			case THANKS, ENDS -> this.end = endedBy(cue);
			case INVITES, ANNOUNCES -> invited(i);
			default -> {
			}
		}
	}

	/**
	 * Who thanks for a talk goes on; who ends his talk with thanks does so until the
	 * last.
	 */
	private AnnouncementCue endedBy(AnnouncementCue cue) {
		AnnouncementCue before = endNear(cue);
		boolean goesOn = before != null && before.span().start() > last()
				&& (before.kind() == Kind.THANKS || before.reach(this.text, 1) > 1);
		return (before != null && goesOn) ? before : cue;
	}

	private @Nullable AnnouncementCue endNear(AnnouncementCue cue) {
		return (this.end != null && cue.span().start() - this.end.span().start() <= cue.reach(this.text, FARTHEST_END))
				? this.end : null;
	}

	private int last() {
		return this.found.isEmpty() ? 0 : this.found.getLast().invitation();
	}

	/**
	 * In the opening of a recording its first talk is announced. A panel is the last:
	 * behind its announcement people are asked and thanked all the time.
	 */
	private void invited(int i) {
		AnnouncementCue cue = this.cues.get(i);
		boolean first = this.found.isEmpty() && cue.span().start() < SHORTEST * this.scale;
		boolean tooEarly = !first && cue.span().start() - last() < SHORTEST * this.scale;
		if (tooEarly || (!this.found.isEmpty() && this.found.getLast().panel())) {
			return;
		}
		AnnouncementCue before = first ? null : endNear(cue);
		Set<Kind> behind = EnumSet.noneOf(Kind.class);
		int answer = behind(i, behind);
		int evidence = ((before != null) ? 1 : 0) + evidence(cue, behind);
		if (evidence >= ENOUGH) {
			boolean panel = behind.contains(Kind.PANEL) && !(first && behind.contains(Kind.TALK));
			this.found.add(new Announcement(first ? 0 : start(cue, before), clause(cue), answer, panel));
		}
	}

	private static int evidence(AnnouncementCue cue, Set<Kind> behind) {
		int invitation = (cue.kind() == Kind.ANNOUNCES || behind.contains(Kind.ANNOUNCES)) ? 2 : 1;
		int purpose = (behind.contains(Kind.TALK) || behind.contains(Kind.PANEL)) ? 1 : 0;
		return invitation + purpose + (behind.contains(Kind.BEGINS) ? 1 : 0);
	}

	/** Adds what is said behind an invitation; returns where the one asked for begins. */
	private int behind(int i, Set<Kind> kinds) {
		AnnouncementCue cue = this.cues.get(i);
		int start = clause(cue);
		int announced = start + cue.reach(this.text, ANNOUNCED);
		int farthest = start + cue.reach(this.text, FARTHEST_ANSWER);
		for (AnnouncementCue next : this.cues.subList(first(i, start), this.cues.size())) {
			if (next.span().start() >= farthest) {
				break;
			}
			if (next.kind() == Kind.BEGINS && next.span().start() > cue.span().start()) {
				kinds.add(Kind.BEGINS);
				return next.span().start();
			}
			if (next.span().end() <= announced) {
				kinds.add(next.kind());
			}
		}
		return announced;
	}

	/** The first cue of a clause. */
	private int first(int i, int start) {
		int first = i;
		while (first > 0 && this.cues.get(first - 1).span().start() >= start) {
			first--;
		}
		return first;
	}

	private int start(AnnouncementCue cue, @Nullable AnnouncementCue before) {
		if (before == null) {
			return clause(cue);
		}
		Integer next = this.starts.ceiling(before.span().end());
		return (before.kind() == Kind.THANKS) ? clause(before)
				: (next != null) ? Math.min(next, clause(cue)) : clause(cue);
	}

	/** Where the clause begins in which a cue does. */
	private int clause(AnnouncementCue cue) {
		Integer start = this.starts.floor(cue.span().start());
		return (start != null) ? start : cue.span().start();
	}

}
