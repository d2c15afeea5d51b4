/** Where names occur in a reading, before it is decided what they mean. */
@NullMarked
package org.talkgraph.mention;

import org.jspecify.annotations.NullMarked;
