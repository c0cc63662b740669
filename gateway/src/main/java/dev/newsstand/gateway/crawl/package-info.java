/** What crawlers ask for: which addresses there are, and which are none of their business. */
@NullMarked
package dev.newsstand.gateway.crawl;

import org.jspecify.annotations.NullMarked;
