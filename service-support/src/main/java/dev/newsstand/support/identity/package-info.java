/** Bearer tokens of editors and merchants, checked in the service itself. */
@NullMarked
package dev.newsstand.support.identity;

import org.jspecify.annotations.NullMarked;
