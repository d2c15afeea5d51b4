package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Sidecar;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

/**
 * What is said about a source's talks beside the transcript itself: the sidecar of the
 * file, then the front matter, then the sidecar of its folder; the first that says
 * something is believed.
 */
final class Description {

	private final SourceFile source;

	/** The nearest first. */
	private final List<Metadata> metadata;

	private Description(SourceFile source, List<Metadata> metadata) {
		this.source = source;
		this.metadata = metadata;
	}

	/**
	 * @throws UnreadableSource where a sidecar is no YAML map
	 */
	static Description of(SourceFile source) {
		return of(source, Optional.empty());
	}

	/**
	 * @throws UnreadableSource where a sidecar is no YAML map
	 */
	static Description of(SourceFile source, Optional<FrontMatter> frontMatter) {
		List<Metadata> metadata = new ArrayList<>();
		source.sidecars().stream().filter(Sidecar::ofFile).forEach((sidecar) -> metadata.add(parse(sidecar)));
		frontMatter.map(FrontMatter::metadata).ifPresent(metadata::add);
		source.sidecars()
			.stream()
			.filter((sidecar) -> !sidecar.ofFile())
			.forEach((sidecar) -> metadata.add(parse(sidecar)));
		return new Description(source, List.copyOf(metadata));
	}

	private static Metadata parse(Sidecar sidecar) {
		return Metadata.parse(sidecar.text(), new Span(0, 0), (line, reason) -> new UnreadableSource(sidecar.path(),
				"line " + line, "the sidecar is no YAML map of fields that a talk has: " + reason));
	}

	/** What is said here, and what is not from the talk's heading. */
	Details over(Details heading) {
		Details details = heading;
		for (Metadata each : this.metadata.reversed()) {
			details = each.over(details);
		}
		return details;
	}

	Optional<Language> language() {
		return this.metadata.stream().map(Metadata::language).flatMap(Optional::stream).findFirst();
	}

	/**
	 * The key of a talk: the declared id, of the first talk that declares it only, or the
	 * source and the talk's number in it.
	 * @param found in the talk's heading, or null
	 * @param ordinal the talk's number
	 * @param taken the keys of the talks before it in the source
	 */
	String key(@Nullable String found, int ordinal, Set<String> taken) {
		String declared = this.metadata.stream().map(Metadata::id).flatMap(Optional::stream).findFirst().orElse(found);
		if (declared == null) {
			return this.source.uri() + "#" + ordinal;
		}
		return taken.contains(declared) ? declared + "#" + ordinal : declared;
	}

}
