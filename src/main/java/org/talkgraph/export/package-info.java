/** Forms in which answers and graphs leave the house. */
@NullMarked
package org.talkgraph.export;

import org.jspecify.annotations.NullMarked;
