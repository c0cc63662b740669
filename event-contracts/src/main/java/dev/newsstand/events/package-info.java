/**
 * The events services tell each other, as plain records; what their JSON looks like is pinned by golden files. A member may
 * be added; a reader takes an absent list as empty. None is removed, renamed, of another type or newly null.
 */
@NullMarked
package dev.newsstand.events;

import org.jspecify.annotations.NullMarked;
