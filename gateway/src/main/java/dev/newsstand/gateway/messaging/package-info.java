/** The neighbours' events, which empty what is kept here. */
@NullMarked
package dev.newsstand.gateway.messaging;

import org.jspecify.annotations.NullMarked;
