/** What stories are about: the Media Topics of the IPTC, their names, and the sections that they belong to. */
@NullMarked
package dev.newsstand.article.topic;

import org.jspecify.annotations.NullMarked;
