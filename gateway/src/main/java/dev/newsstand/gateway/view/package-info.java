/**
 * What the pages show: immutable view records, made from the services' answers and rendered by the templates in
 * {@code src/main/jte}. Every {@link dev.newsstand.gateway.view.Page} names its own template and takes itself as
 * the only parameter.
 */
@NullMarked
package dev.newsstand.gateway.view;

import org.jspecify.annotations.NullMarked;
