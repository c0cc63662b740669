/** What this service promises over HTTP, as an OpenAPI document. */
@NullMarked
package dev.newsstand.article.contract;

import org.jspecify.annotations.NullMarked;
