package dev.newsstand.gateway.edge;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * Escapes in an address what should have been. Browsers send {@code |} and braces as they are, and people type a lone
 * {@code %}: none of that is an address by the book, and it would be refused before a page could say anything.
 */
@ChannelHandler.Sharable
final class MendedAddresses extends ChannelInboundHandlerAdapter {

    private static final BitSet PLAIN = characters("-_.!~*'();/?:@&=+$,#");

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            request.setUri(mended(request.uri()));
        }
        context.fireChannelRead(message);
    }

    /** The same address if nothing is wrong with it. Proxies name hosts too, which are left as they are. */
    static String mended(String address) {
        int from = address.startsWith("/") ? 0 : address.length();
        while (from < address.length() && isSound(address, from)) {
            from++;
        }
        if (from == address.length()) {
            return address;
        }
        StringBuilder mended = new StringBuilder(address.length() + 8).append(address, 0, from);
        for (int at = from; at < address.length(); at++) {
            if (isSound(address, at)) {
                mended.append(address.charAt(at));
            } else {
                escape(mended, address.charAt(at));
            }
        }
        return mended.toString();
    }

    private static boolean isSound(String address, int at) {
        char sign = address.charAt(at);
        return sign == '%' ? isHex(address, at + 1) && isHex(address, at + 2) : PLAIN.get(sign);
    }

    private static boolean isHex(String address, int at) {
        return at < address.length() && HexFormat.isHexDigit(address.charAt(at));
    }

    /** What came as a byte goes on as that byte. */
    private static void escape(StringBuilder mended, char sign) {
        byte[] bytes = sign < 0x100
                ? new byte[] {(byte) sign}
                : Character.toString(sign).getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            mended.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
        }
    }

    private static BitSet characters(String others) {
        BitSet plain = new BitSet(128);
        plain.set('a', 'z' + 1);
        plain.set('A', 'Z' + 1);
        plain.set('0', '9' + 1);
        others.chars().forEach(plain::set);
        return plain;
    }
}
