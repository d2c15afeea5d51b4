package org.talkgraph.hearing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.talkgraph.TalkFiles;
import org.talkgraph.claim.ClaimDetector;
import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Link;
import org.talkgraph.linking.Linker;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.mention.Mentions;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.roster.RosterReader;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceReader;
import org.talkgraph.speaker.Floor;
import org.talkgraph.speaker.TurnWeights;
import org.talkgraph.speaker.UtteranceCutter;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.Transcripts;

/**
 * How fast the stages of hearing are, on one core: the rows {@code …:characters} are
 * characters of source a second. Over the bundled samples, repeated, or over the file
 * that {@code -Dbench.source} names. The whole goes round about once a second: it is not
 * warm before some twenty rounds.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 3)
public class HearingBenchmark {

	private static final TurnWeights WEIGHTS = TurnWeights.shipped();

	private static final int CHARACTERS = 200_000;

	/** What is heard, and by whom. */
	@State(Scope.Benchmark)
	public static class Input {

		private final KnowledgeBase knowledge = KnowledgeBase.shipped();

		private final Hearing hearing = new Hearing(this.knowledge);

		private final MentionDetector names = new MentionDetector(this.knowledge);

		private final RosterReader rosters = new RosterReader(this.knowledge);

		private final Linker linker = new Linker();

		private final ClaimDetector claims = new ClaimDetector(ClaimWeights.shipped());

		private final List<SourceFile> sources = new ArrayList<>();

		private final List<HeardTalk> heard = new ArrayList<>();

		private long characters;

		/** Hears everything once, so that each stage has what the ones before it give. */
		@Setup(Level.Trial)
		public void read() {
			String file = System.getProperty("bench.source", "");
			List<SourceFile> files = file.isEmpty() ? TalkFiles.samples().toList()
					: List.of(new SourceReader(Long.MAX_VALUE).read(Path.of(file)));
			do {
				this.sources.addAll(files);
				this.characters = this.sources.stream().mapToLong((source) -> source.text().length()).sum();
			}
			while (this.characters < CHARACTERS);
			this.sources.forEach((source) -> this.heard.addAll(this.hearing.hear(source)));
		}

	}

	/** Counts characters instead of rounds. */
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.OPERATIONS)
	public static class Heard {

		public long characters;

	}

	@Benchmark
	public void a_reading(Input input, Heard counter, Blackhole sink) {
		input.sources.forEach((source) -> sink.consume(Transcripts.read(source)));
		counter.characters += input.characters;
	}

	@Benchmark
	public void b_mentions(Input input, Heard counter, Blackhole sink) {
		input.heard.forEach((heard) -> sink.consume(input.names.detect(heard.talk())));
		counter.characters += input.characters;
	}

	@Benchmark
	public void c_roster(Input input, Heard counter, Blackhole sink) {
		input.heard.forEach((heard) -> sink.consume(input.rosters.read(heard.talk(), mentions(heard))));
		counter.characters += input.characters;
	}

	@Benchmark
	public void d_linking(Input input, Heard counter, Blackhole sink) {
		for (HeardTalk heard : input.heard) {
			var people = FormsOfAddress.detect(heard.talk(), heard.roster(), input.knowledge);
			sink.consume(input.linker.link(Mentions.merge(List.of(people, mentions(heard))), heard.roster(),
					heard.talk().reading().text()));
		}
		counter.characters += input.characters;
	}

	@Benchmark
	public void e_turnsAndUtterances(Input input, Heard counter, Blackhole sink) {
		for (HeardTalk heard : input.heard) {
			Talk talk = heard.talk();
			sink.consume(new UtteranceCutter(talk.reading().text(), talk.sentences())
				.cut(Floor.turns(talk, heard.roster(), heard.links(), WEIGHTS)));
		}
		counter.characters += input.characters;
	}

	@Benchmark
	public void f_claims(Input input, Heard counter, Blackhole sink) {
		input.heard.forEach((heard) -> sink.consume(input.claims.detect(heard.talk(), heard.turns(), heard.links())));
		counter.characters += input.characters;
	}

	@Benchmark
	public void whole(Input input, Heard counter, Blackhole sink) {
		input.sources.forEach((source) -> sink.consume(input.hearing.hear(source)));
		counter.characters += input.characters;
	}

	private static List<Mention> mentions(HeardTalk heard) {
		return heard.links().stream().map(Link::mention).toList();
	}

}
