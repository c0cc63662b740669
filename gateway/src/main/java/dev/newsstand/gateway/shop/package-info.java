/** The shop's pages. */
@NullMarked
package dev.newsstand.gateway.shop;

import org.jspecify.annotations.NullMarked;
