package org.talkgraph.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** Gives a database that has never been started its first password. */
final class InProcessPassword {

	private InProcessPassword() {
	}

	static void setWhereNew(DataFolder folder, String password) throws IOException {
		Path pending = folder.neo4jHome().resolve("data/dbms/auth.ini");
		if (folder.hasStore()) {
			return;
		}
		// One that was written before a first start that failed may be another.
		Files.deleteIfExists(pending);
		Files.createDirectories(folder.neo4jHome());
		PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			ExecutionContext context = new ExecutionContext(folder.neo4jHome(), folder.neo4jHome().resolve("conf"),
					silence, silence, files);
			CommandLine.populateCommand(new SetInitialPasswordCommand(context), "--", password).execute();
		}
		if (!Files.exists(pending)) {
			throw new IOException("%s was not written".formatted(pending));
		}
	}

}
