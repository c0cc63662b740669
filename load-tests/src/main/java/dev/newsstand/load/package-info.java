/** Load on a running site, through the gateway: journeys of readers and shoppers whose pages are read, not only counted. */
@NullMarked
package dev.newsstand.load;

import org.jspecify.annotations.NullMarked;
