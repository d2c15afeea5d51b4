package org.talkgraph.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.talkgraph.query.KnownNames;

/** A knowledge base for {@link SmallWorld}; two things go by the name of Twin. */
final class FewNames implements KnownNames {

	private static final List<KnownName> NAMES = List.of(new KnownName("model:llama", "Model", "Llama", "Llama"),
			new KnownName("model:llama", "Model", "Llama", "LLaMA"),
			new KnownName("model:llama", "Model", "Llama", "喇嘛"),
			new KnownName("model:llama-2", "Model", "Llama 2", "Llama 2"),
			new KnownName("model:qwen", "Model", "Qwen", "Qwen"), new KnownName("model:qwen", "Model", "Qwen", "通义千问"),
			new KnownName("model:qwen", "Model", "Qwen", "Twin"),
			new KnownName("organization:meta", "Organization", "Meta", "Meta"),
			new KnownName("organization:meta", "Organization", "Meta", "Twin"));

	@Override
	public List<KnownName> find(String form) {
		String folded = form.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
		return NAMES.stream()
			.filter((name) -> name.form().toLowerCase(Locale.ROOT).replaceAll("[ -]", "").equals(folded))
			.toList();
	}

	@Override
	public Stream<KnownName> all() {
		return NAMES.stream();
	}

}
