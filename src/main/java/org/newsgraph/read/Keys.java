package org.newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Article keys: the first 80 bits of a SHA-256, in hex. */
final class Keys {
    private static final int HEX_DIGITS = 20;

    private Keys() {
    }

    /** The key that an article's canonical address, or without one its clean text, gives. */
    static String of(String identity) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
