/** Files over HTTP. */
@NullMarked
package dev.newsstand.cart.imports.web;

import org.jspecify.annotations.NullMarked;
