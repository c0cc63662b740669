/** What every request meets first: headers, where it comes from, whether it may write, how often. */
@NullMarked
package dev.newsstand.gateway.edge;

import org.jspecify.annotations.NullMarked;
