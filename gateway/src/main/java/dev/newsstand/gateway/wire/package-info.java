/** What several services describe in the same way. */
@NullMarked
package dev.newsstand.gateway.wire;

import org.jspecify.annotations.NullMarked;
