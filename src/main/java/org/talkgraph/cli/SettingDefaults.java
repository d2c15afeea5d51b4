package org.talkgraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Options that the command line leaves out come from {@code talkgraph.*} properties: of
 * the system, of {@code application.properties}, or of the environment
 * ({@code TALKGRAPH_DATA}). One that is empty, as a script's variable may be, is none.
 */
final class SettingDefaults implements IDefaultValueProvider {

	private @Nullable ConfigurableEnvironment environment;

	@Override
	public @Nullable String defaultValue(ArgSpec argument) {
		if (!(argument instanceof OptionSpec option)) {
			return null;
		}
		String set = environment().getProperty("talkgraph." + option.longestName().replaceFirst("^--", ""));
		return "".equals(set) ? null : set;
	}

	private ConfigurableEnvironment environment() {
		ConfigurableEnvironment known = this.environment;
		if (known == null) {
			known = new StandardEnvironment();
			ConfigDataEnvironmentPostProcessor.applyTo(known);
			ConfigurationPropertySources.attach(known);
			this.environment = known;
		}
		return known;
	}

}
