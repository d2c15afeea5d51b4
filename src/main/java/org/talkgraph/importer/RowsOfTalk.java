package org.talkgraph.importer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.claim.Claim;
import org.talkgraph.claim.Due;
import org.talkgraph.claim.Figure;
import org.talkgraph.claim.Matter;
import org.talkgraph.claim.MatterReader;
import org.talkgraph.graph.ClaimMatter;
import org.talkgraph.graph.TalkRows;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Origin;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.speaker.Utterance;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.MediaLink;

/**
 * Writes a heard talk as rows of the graph. Here its spans leave the reading for the
 * source.
 */
final class RowsOfTalk {

	private final HeardTalk heard;

	private final Keys keys;

	private final PersonRows people;

	private final EntityRows entities;

	private final Aboutness aboutness;

	private final List<String> turnKeys = new ArrayList<>();

	private final NavigableMap<Integer, String> utteranceKeys = new TreeMap<>();

	private RowsOfTalk(HeardTalk heard, KnowledgeBase knowledge) {
		this.heard = heard;
		this.keys = new Keys(heard.talk().key());
		this.people = new PersonRows(heard);
		this.entities = new EntityRows(knowledge);
		this.aboutness = new Aboutness(heard.linked());
	}

	static TalkRows of(HeardTalk heard, KnowledgeBase knowledge, boolean sample) {
		return new RowsOfTalk(heard, knowledge).rows(sample);
	}

	private TalkRows rows(boolean sample) {
		List<TalkRows.Turn> turns = this.heard.turns().stream().map(this::turn).toList();
		List<TalkRows.Utterance> utterances = this.heard.utterances().stream().map(this::utterance).toList();
		List<TalkRows.Name> names = this.heard.linked().stream().map(this::name).toList();
		List<Matter> matters = MatterReader.read(this.heard.talk().reading().text(), this.heard.linked(),
				this.heard.claims());
		List<TalkRows.Claim> claims = IntStream.range(0, matters.size())
			.mapToObj((i) -> claim(this.heard.claims().get(i), matters.get(i)))
			.toList();
		for (Participant participant : this.heard.people()) {
			Entity person = participant.person();
			if (person != null && person.origin() != Origin.DISCOVERED) {
				this.entities.add(person);
			}
			Entity organization = participant.organization();
			if (organization != null) {
				this.entities.add(organization);
			}
		}
		return new TalkRows(talk(sample), this.people.all(), this.entities.all(), turns, utterances, names, claims,
				this.people.affiliations());
	}

	private TalkRows.Talk talk(boolean sample) {
		Details details = this.heard.talk().details();
		String event = details.event();
		Span span = this.heard.talk().span();
		return new TalkRows.Talk(this.heard.talk().key(), details.title(), details.session(), details.kind(),
				this.heard.talk().language().tag(), details.date(), details.url(), this.heard.talk().ordinal(), sample,
				(event != null) ? new TalkRows.Event(event, details.year()) : null, span.start(), span.end());
	}

	private TalkRows.Turn turn(Turn turn) {
		String key = this.keys.next("t", this.heard.talk().reading().text(turn.span()));
		this.turnKeys.add(key);
		Span place = this.heard.place(turn);
		List<String> candidates = turn.candidates()
			.stream()
			.map((candidate) -> String.format(Locale.ROOT, "%s: %.2f", candidate.participant().shown(),
					candidate.score()))
			.toList();
		return new TalkRows.Turn(key, turn.index(), place.start(), place.end(), turn.label(), handle(turn.speaker()),
				turn.confidence(), candidates, turn.cues().stream().map(this.people::shown).toList());
	}

	private @Nullable String handle(@Nullable Participant speaker) {
		return (speaker != null) ? this.people.handle(speaker) : null;
	}

	private TalkRows.Utterance utterance(Utterance utterance) {
		String text = this.heard.talk().reading().text(utterance.span());
		String key = this.keys.next("u", text);
		this.utteranceKeys.put(utterance.span().start(), key);
		Span place = this.heard.place(utterance.span());
		return new TalkRows.Utterance(key, this.turnKeys.get(utterance.turn()), utterance.index(), place.start(),
				place.end(), text, utterance.language().tag(), shown(utterance.startsAt()), shown(utterance.endsAt()),
				MediaLink.at(this.heard.talk().details().url(), utterance.startsAt()).orElse(null),
				this.heard.loops().hold(utterance.span()));
	}

	private static @Nullable String shown(@Nullable Duration time) {
		return (time != null) ? time.toString() : null;
	}

	private TalkRows.Name name(Link.Linked link) {
		Span said = link.mention().span();
		Map.Entry<Integer, String> utterance = this.utteranceKeys.floorEntry(said.start());
		if (utterance == null) {
			throw new IllegalStateException("no utterance holds the mention at " + said);
		}
		String ref = refer(link.entity());
		Span place = this.heard.place(said);
		return new TalkRows.Name(utterance.getValue(), ref, link.mention().surface(), place.start(), place.end(),
				link.method(), link.confidence(), link.reasons().stream().map(this.people::shown).toList(),
				moment(said));
	}

	private TalkRows.@Nullable Moment moment(Span said) {
		Duration at = this.heard.talk().times().start(said);
		return (at != null)
				? new TalkRows.Moment(at.toString(), MediaLink.at(this.heard.talk().details().url(), at).orElse(null))
				: null;
	}

	private String refer(Entity entity) {
		String ref = this.people.ref(entity);
		if (ref.equals(entity.key())) {
			this.entities.add(entity);
		}
		return ref;
	}

	private TalkRows.Claim claim(Claim claim, Matter matter) {
		List<TalkRows.About> about = claim.about()
			.stream()
			.map((entity) -> new TalkRows.About(refer(entity), this.aboutness.of(claim, entity)))
			.toList();
		return new TalkRows.Claim(this.keys.next("c", claim.text()), claim.text(), claim.type().label(),
				claim.confidence(), due(claim.due()), claim.figures().stream().map(this::figure).toList(),
				matter(matter), handle(this.heard.turns().get(claim.turn()).speaker()), about,
				Stream.concat(Stream.of(new Claim.Place(claim.span(), claim.turn())), claim.also().stream())
					.map(this::place)
					.toList());
	}

	private TalkRows.Place place(Claim.Place stated) {
		Span place = this.heard.place(stated.span());
		return new TalkRows.Place(this.turnKeys.get(stated.turn()), place.start(), place.end(), moment(stated.span()));
	}

	private static TalkRows.@Nullable Due due(@Nullable Due due) {
		return (due != null) ? new TalkRows.Due(due.shown(), due.to()) : null;
	}

	private static ClaimMatter matter(Matter matter) {
		return new ClaimMatter(matter.features(), matter.names(), matter.weights(), matter.keys());
	}

	private TalkRows.Figure figure(Figure figure) {
		return new TalkRows.Figure(figure.text(), figure.value(), figure.unit(), figure.of(),
				(figure.whose() != null) ? refer(figure.whose()) : null);
	}

}
