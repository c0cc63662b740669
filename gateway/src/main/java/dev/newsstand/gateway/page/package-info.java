/** HTML to bytes: rendered whole before anything is sent, shared between readers where it is the same for all. */
@NullMarked
package dev.newsstand.gateway.page;

import org.jspecify.annotations.NullMarked;
