package org.talkgraph.transcript;

import java.util.List;
import java.util.Set;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/** The one talk of a source that is written in cues. */
final class CueTalk {

	private CueTalk() {
	}

	/** The talk, or none where nothing is said. */
	static List<Talk> read(SourceFile source, List<Cue> cues) {
		Body body = CueJoiner.join(source.text(), CueSpeakers.of(RollingCaptions.once(cues)));
		if (body.isSilent()) {
			return List.of();
		}
		Description description = Description.of(source);
		FileName name = FileName.of(source.name());
		Details details = description.over(name.details());
		Language language = description.language().orElseGet(() -> Language.of(body.reading().text()));
		return List.of(body.talk(description.key(name.id(), 1, Set.of()), 1, new Span(0, source.text().length()),
				details, language));
	}

}
