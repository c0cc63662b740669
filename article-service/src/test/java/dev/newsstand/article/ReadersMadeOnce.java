package dev.newsstand.article;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** Where blocking on an event loop is let pass in the tests of this service, each with its reason. */
public final class ReadersMadeOnce implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder
                // Jackson makes the reader and the writer of a type once; requests that come first together wait for
                // that
                .allowBlockingCallsInside(
                        "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer")
                .allowBlockingCallsInside("tools.jackson.databind.ser.SerializerCache", "untypedValueSerializer")
                .allowBlockingCallsInside("tools.jackson.databind.SerializationContext", "findRootValueSerializer");
    }
}
