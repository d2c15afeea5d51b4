package org.talkgraph.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * A driver to a database that is still starting: who only keeps it goes on, who asks it
 * something waits.
 */
final class AwaitedDriver implements InvocationHandler {

	private final Supplier<Connection> connection;

	private AwaitedDriver(Supplier<Connection> connection) {
		this.connection = connection;
	}

	/**
	 * A driver that is the connection's, once it is there.
	 * @param connection waits for it, and throws where there is none
	 */
	static Driver of(Supplier<Connection> connection) {
		return (Driver) Proxy.newProxyInstance(AwaitedDriver.class.getClassLoader(), new Class<?>[] { Driver.class },
				new AwaitedDriver(connection));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		if (method.getDeclaringClass() == Object.class) {
			return method.invoke(this, arguments);
		}
		try {
			return method.invoke(this.connection.get().driver(), arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
