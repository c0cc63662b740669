/** One search over what the newsroom and the shop have. */
@NullMarked
package dev.newsstand.gateway.search;

import org.jspecify.annotations.NullMarked;
