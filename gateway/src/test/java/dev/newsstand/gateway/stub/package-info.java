/** Neighbours to test against, and what they say. */
@NullMarked
package dev.newsstand.gateway.stub;

import org.jspecify.annotations.NullMarked;
