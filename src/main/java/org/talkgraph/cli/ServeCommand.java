package org.talkgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** Serves the API, the page and Neo4j Browser until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Serves the API, the page and Neo4j Browser; an empty graph gets the bundled samples.")
final class ServeCommand implements Callable<Integer> {

	private static final int USUAL_PORT = 8080;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private DatabaseOptions database = new DatabaseOptions();

	@Mixin
	private HearingOptions hearing = new HearingOptions();

	@Option(names = "--port", paramLabel = "PORT", description = "HTTP port (default: 8080)")
	private @Nullable Integer port;

	@Option(names = "--address", paramLabel = "ADDRESS",
			description = "HTTP address (default: 127.0.0.1); beyond this machine a token is needed")
	private @Nullable String address;

	@Override
	public Integer call() {
		requireFreePort();
		ServerGround ground = new ServerGround(this.database, () -> this.hearing.hearing(Output.err(this.spec)),
				Output.out(this.spec));
		SpringApplication application = new SpringApplication(TalkgraphServer.class);
		application.addInitializers(
				(context) -> ((GenericApplicationContext) context).registerBean(ServerGround.class, () -> ground));
		application.run(arguments());
		return ExitCode.SERVING;
	}

	/** A taken port is found out before a database is started and filled. */
	private void requireFreePort() {
		boolean elsewhere = System.getenv("SERVER_PORT") != null || System.getProperty("server.port") != null;
		if (this.port == null && elsewhere) {
			return; // Spring's own setting, which Spring checks
		}
		int wanted = (this.port != null) ? this.port : USUAL_PORT;
		String where = (this.address != null) ? this.address : "127.0.0.1";
		try (ServerSocket probe = new ServerSocket()) {
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(where, wanted));
		}
		catch (BindException ex) {
			throw new IllegalArgumentException(
					"port %d at %s cannot be taken (%s): stop what listens there, or choose another with --port and --address"
						.formatted(wanted, where, ex.getMessage()),
					ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot listen at %s, choose another with --address".formatted(where), ex);
		}
	}

	/** In the form in which they outweigh every other setting of Spring's. */
	private String[] arguments() {
		List<String> arguments = new ArrayList<>();
		if (this.port != null) {
			arguments.add("--server.port=" + this.port);
		}
		if (this.address != null) {
			arguments.add("--server.address=" + this.address);
		}
		return arguments.toArray(String[]::new);
	}

}
