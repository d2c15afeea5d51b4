package org.talkgraph.importer;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.talkgraph.graph.GraphRefused;
import org.talkgraph.graph.SourceRow;
import org.talkgraph.graph.TalkRows;
import org.talkgraph.graph.WriteOutcome;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.source.EachSource;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceFinder;
import org.talkgraph.source.SourceReader;
import org.talkgraph.source.UnreadableSource;

/**
 * Imports sources: each is read, heard and written talk by talk; what cannot be taken, or
 * what the database refuses, is reported and costs nothing else. One import is one
 * object, used by one thread.
 */
public final class Importer {

	/** What stands for standard input on the command line. */
	private static final String STANDARD_INPUT = "-";

	private final Hearing hearing;

	private final Destination destination;

	private final SourceReader reader;

	private final Progress progress;

	/** How talks are taken. */
	private enum Manner {

		/** Where the same talk is there already, it is left. */
		NEW,

		/** In place of the same talks of other sources. */
		REPLACING,

		/** As a sample, which goes with the first real talk. */
		SAMPLE

	}

	private final Tally tally = new Tally();

	private boolean roomMade;

	public Importer(Hearing hearing, Destination destination, SourceReader reader, Progress progress) {
		this.hearing = hearing;
		this.destination = destination;
		this.reader = reader;
		this.progress = progress;
	}

	/**
	 * Whether there is anything to read behind what the command line names; what is wrong
	 * with the rest, {@link #run} says.
	 */
	public static boolean findsAny(List<String> arguments) {
		return arguments.stream().anyMatch((argument) -> argument.equals(STANDARD_INPUT) || finds(argument));
	}

	private static boolean finds(String argument) {
		try {
			return SourceFinder.find(argument).stream().anyMatch(Files::exists);
		}
		catch (UnreadableSource ex) {
			return false;
		}
	}

	/**
	 * Imports what the command line names.
	 * @param arguments files, folders, globs, or {@code -} for {@code standardInput}
	 * @param replace whether talks take the place of the same talks of other sources
	 */
	public ImportReport run(List<String> arguments, InputStream standardInput, boolean replace) {
		Manner manner = replace ? Manner.REPLACING : Manner.NEW;
		for (String argument : arguments) {
			if (argument.equals(STANDARD_INPUT)) {
				takeStandardInput(standardInput, manner);
			}
			else {
				EachSource.of(argument, new Taking(manner));
			}
		}
		this.tally.unfit(unfitDecisions());
		return this.tally.report();
	}

	/** Decisions about what neither the knowledge base nor any talk knows. */
	private List<String> unfitDecisions() {
		return this.hearing.knowledge().unfoundedDecisions().stream().flatMap((decision) -> {
			String talk = decision.talk();
			if (talk != null && !this.destination.holds(talk)) {
				return Stream.of(decision.unfit("no talk in the graph has the key '" + talk + "'"));
			}
			return this.destination.says(decision.said()) ? Stream.empty()
					: Stream.of(decision.unfit("no talk in the graph says '" + decision.said() + "'"));
		}).toList();
	}

	private void takeStandardInput(InputStream standardInput, Manner manner) {
		try {
			take(() -> named(this.reader.read(SourceReader.STANDARD_INPUT, standardInput)), manner);
		}
		catch (UnreadableSource ex) {
			fail(ex);
		}
	}

	/** Takes files in one manner. */
	private final class Taking implements EachSource.Taker {

		private final Manner manner;

		Taking(Manner manner) {
			this.manner = manner;
		}

		@Override
		public void take(Path file) {
			Importer.this.take(() -> Importer.this.reader.read(file), this.manner);
		}

		@Override
		public void passedOver(UnreadableSource other) {
			Importer.this.progress.say(other.source() + ": passed over, no transcript");
		}

		@Override
		public void failed(UnreadableSource source) {
			fail(source);
		}

	}

	/** Imports the bundled samples. */
	public ImportReport runSamples() {
		for (SourceFile sample : Samples.all()) {
			take(() -> sample, Manner.SAMPLE);
		}
		return this.tally.report();
	}

	/** What comes by standard input is known by its content. */
	private static SourceFile named(SourceFile source) {
		return new SourceFile(source.uri() + source.sha256().substring(0, 16), "stdin", source.text(), source.sha256());
	}

	private void fail(UnreadableSource ex) {
		this.tally.failed(ex);
		this.progress.say(ex.shown());
	}

	/**
	 * @throws UnreadableSource where it cannot be read, or holds no talk
	 */
	private void take(Supplier<SourceFile> read, Manner manner) {
		SourceFile source = this.tally.timed("reading", read);
		SourceRow row = new SourceRow(source.uri(), source.sha256(), this.hearing.heardWith(source), source.text());
		OptionalInt unchanged = this.tally.timed("writing", () -> this.destination.unchanged(row));
		if (unchanged.isPresent()) {
			this.tally.unchanged(unchanged.getAsInt());
			this.progress.say(source.name() + ": unchanged");
			return;
		}
		List<HeardTalk> talks = this.tally.timed("hearing", () -> this.hearing.hear(source));
		if (manner != Manner.SAMPLE && !this.roomMade) {
			this.destination.makeRoom();
			this.roomMade = true;
		}
		Set<String> keys = new LinkedHashSet<>();
		boolean all = true;
		for (HeardTalk talk : talks) {
			if (keys.add(talk.talk().key())) {
				this.tally.heard(talk);
				all &= write(row, source, talk, manner);
			}
			else {
				fail(new UnreadableSource(source.place(), place(talk, source),
						"talk '%s' stands in this source twice: the first was taken".formatted(talk.talk().key())));
			}
		}
		// else it would count as imported, with a talk that is missing or of an earlier
		// state
		if (all) {
			this.tally.removed(this.tally.timed("writing", () -> this.destination.finish(row, keys)).size());
		}
	}

	private static String place(HeardTalk talk, SourceFile source) {
		return "line " + source.line(talk.talk().span().start());
	}

	/** Whether the database took it, or has it. */
	private boolean write(SourceRow row, SourceFile source, HeardTalk talk, Manner manner) {
		TalkRows rows = RowsOfTalk.of(talk, this.hearing.knowledge().in(talk.talk().key()), manner == Manner.SAMPLE);
		try {
			write(row, source.name(), talk, rows, manner == Manner.REPLACING);
			return true;
		}
		catch (GraphRefused ex) {
			fail(new UnreadableSource(source.place(), place(talk, source),
					"talk '%s': %s".formatted(talk.talk().key(), ex.getMessage()), ex));
			return false;
		}
	}

	private void write(SourceRow source, String name, HeardTalk heard, TalkRows rows, boolean replace) {
		WriteOutcome outcome = this.tally.timed("writing", () -> this.destination.write(source, rows, replace));
		if (outcome instanceof WriteOutcome.AlreadyThere there) {
			this.tally.skipped();
			this.progress.say("%s: '%s' is there already, from %s; --replace takes this one instead".formatted(name,
					rows.talk().title(), there.source()));
			return;
		}
		this.tally.written(heard, rows);
		this.progress.say(String.format(Locale.ROOT, "%s: '%s', %d mentions, %d claims", name, rows.talk().title(),
				rows.names().size(), rows.claims().size()));
	}

}
