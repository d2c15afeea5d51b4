package org.talkgraph.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, from its manifest. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Version.class.getPackage().getImplementationVersion();
		return new String[] { "talkgraph " + ((version != null) ? version : "(not packaged)") };
	}

}
