/** The HTTP interface and the page. */
@NullMarked
package org.talkgraph.web;

import org.jspecify.annotations.NullMarked;
