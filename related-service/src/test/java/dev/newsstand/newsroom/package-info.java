/** The newsroom as related-service knows it: out of the package that the service scans for its parts. */
@NullMarked
package dev.newsstand.newsroom;

import org.jspecify.annotations.NullMarked;
