/** The people of a talk, their roles and affiliations. */
@NullMarked
package org.talkgraph.roster;

import org.jspecify.annotations.NullMarked;
