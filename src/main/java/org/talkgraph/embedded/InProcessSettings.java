package org.talkgraph.embedded;

import java.time.Duration;
import java.util.List;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** How Neo4j is set up to live inside a program on somebody's own machine. */
final class InProcessSettings {

	private static final long MEGABYTE = 1L << 20;

	private static final Duration SHUT_DOWN_WAIT = Duration.ofMillis(200);

	private InProcessSettings() {
	}

	static DatabaseManagementServiceBuilder builder(DataFolder folder) {
		DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(folder.neo4jHome());
		builder.setConfig(GraphDatabaseSettings.logs_directory, folder.logs());
		builder.setConfig(GraphDatabaseSettings.udc_enabled, false);
		quiet(builder);
		connections(builder);
		secure(builder);
		memory(builder);
		transactionLogs(builder);
		return builder;
	}

	/** Half a second of every start goes into describing the machine to the debug log. */
	private static void quiet(DatabaseManagementServiceBuilder builder) {
		builder.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false);
		builder.setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF);
	}

	private static void connections(DatabaseManagementServiceBuilder builder) {
		SocketAddress anyFreePort = new SocketAddress("127.0.0.1", 0);
		builder.setConfig(BoltConnector.enabled, true);
		builder.setConfig(BoltConnector.listen_address, anyFreePort);
		builder.setConfig(BoltConnector.advertised_address, anyFreePort);
		builder.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED);
		builder.setConfig(BoltConnector.server_bolt_telemetry_enabled, false);
		builder.setConfig(BoltConnector.enable_discovery, false);
		builder.setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress("127.0.0.1"));
		builder.setConfig(GraphDatabaseSettings.routing_enabled, false);
		builder.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, SHUT_DOWN_WAIT);
		builder.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, SHUT_DOWN_WAIT);
	}

	private static void secure(DatabaseManagementServiceBuilder builder) {
		builder.setConfig(GraphDatabaseSettings.auth_enabled, true);
		// Three bad logins would lock out the owner too; the password is long and random.
		builder.setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0);
		// LOAD CSV is not stopped by a read session.
		builder.setConfig(GraphDatabaseSettings.allow_file_urls, false);
		builder.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist,
				List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
	}

	private static void memory(DatabaseManagementServiceBuilder builder) {
		long heap = Runtime.getRuntime().maxMemory();
		builder.setConfig(GraphDatabaseSettings.pagecache_memory, 96 * MEGABYTE);
		builder.setConfig(GraphDatabaseSettings.memory_transaction_max_size,
				Math.clamp(heap / 8, 128 * MEGABYTE, 512 * MEGABYTE));
		builder.setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, heap / 2);
	}

	private static void transactionLogs(DatabaseManagementServiceBuilder builder) {
		builder.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false);
		builder.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 16 * MEGABYTE);
		builder.setConfig(GraphDatabaseSettings.keep_logical_logs, "32M size");
	}

}
