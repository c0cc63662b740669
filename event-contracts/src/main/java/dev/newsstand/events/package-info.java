/** The events services tell each other, as plain records; what their JSON looks like is pinned by golden files. */
@NullMarked
package dev.newsstand.events;

import org.jspecify.annotations.NullMarked;
