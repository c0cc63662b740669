/** A neighbour's log, read over its stream of server-sent events. */
@NullMarked
package dev.newsstand.support.events.http;

import org.jspecify.annotations.NullMarked;
