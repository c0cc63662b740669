/** The CloudEvents 1.0 envelope that events travel in, whichever engine carries them. */
@NullMarked
package dev.newsstand.support.events.envelope;

import org.jspecify.annotations.NullMarked;
