/** Commands: the one place where everything may be started. */
@NullMarked
package org.talkgraph.cli;

import org.jspecify.annotations.NullMarked;
