/** XML from outside: read without document types or entities, within limits, and turned into items. */
@NullMarked
package dev.newsstand.article.wire.xml;

import org.jspecify.annotations.NullMarked;
