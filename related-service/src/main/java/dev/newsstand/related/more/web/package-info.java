/** The blocks over HTTP. */
@NullMarked
package dev.newsstand.related.more.web;

import org.jspecify.annotations.NullMarked;
