package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Excerpt;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.Transcripts;

/**
 * The talks of a source. A long recording under one heading is cut where its host thanks
 * one speaker and asks for the next: each part is a talk with its own speakers and title.
 */
public final class Recordings {

	/** A shorter talk holds no others. */
	private static final int LONG = AnnouncementCue.FILE.count("long");

	private final Talk talk;

	private final String text;

	private Recordings(Talk talk) {
		this.talk = talk;
		this.text = SimplifiedScript.of(talk.reading().text());
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
				List<Announcement> announcements = Announcements.find(talk, recording.text, talk.language().scale());
				talks.addAll(recording.holdsSeveral(announcements) ? recording.cut(announcements) : List.of(talk));
			}
			else {
				talks.add(talk);
			}
		}
		return List.copyOf(talks);
	}

	private static boolean mayHoldSeveral(Talk talk) {
		return talk.reading().length() >= LONG * talk.language().scale() && talk.details().people().isEmpty()
				&& talk.stretches().stream().allMatch((stretch) -> stretch.label() == null);
	}

	private boolean holdsSeveral(List<Announcement> announcements) {
		return !announcements.isEmpty() && announcements.getLast().start() > 0;
	}

	private List<Talk> cut(List<Announcement> announcements) {
		List<Talk> parts = new ArrayList<>();
		int first = announcements.getFirst().start();
		if (first > 0) {
			parts.add(part(new Span(0, first), 0, this.talk.details()));
		}
		for (int i = 0; i < announcements.size(); i++) {
			Announcement announcement = announcements.get(i);
			int end = (i + 1 < announcements.size()) ? announcements.get(i + 1).start() : this.text.length();
			int number = parts.size();
			Details details = new AnnouncedTalk(this.talk, this.text, announcement, end).details(number + 1);
			parts.add(part(new Span(announcement.start(), end), number, details));
		}
		List<Details.Person> announced = parts.stream()
			.flatMap((part) -> part.details().people().stream())
			.distinct()
			.toList();
		List<Details.Person> people = RecordingPeople.of(this.talk, announced, announcements.getFirst().invitation());
		return parts.stream().map((part) -> part.at(people)).toList();
	}

	private Talk part(Span part, int index, Details details) {
		int start = (index == 0) ? this.talk.span().start() : this.talk.reading().toSource(part.start());
		int end = (part.end() == this.text.length()) ? this.talk.span().end()
				: this.talk.reading().toSource(part.end());
		return Excerpt.of(this.talk, part, this.talk.key() + "." + (index + 1), index + 1, new Span(start, end),
				details);
	}

}
