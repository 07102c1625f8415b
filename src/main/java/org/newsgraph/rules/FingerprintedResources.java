package org.newsgraph.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Resources that remember what was read from them, so that a result can name the rules, lists and models it was made with.
 * Thread-safe.
 */
public final class FingerprintedResources implements Resources {
    private static final int HEX_DIGITS = 16;

    private final Resources resources;
    private final Map<String, byte[]> hashes = new ConcurrentSkipListMap<>();

    public FingerprintedResources(Resources resources) {
        this.resources = resources;
    }

    @Override
    public InputStream open(String name) throws IOException {
        try (InputStream stream = resources.open(name)) {
            byte[] bytes = stream.readAllBytes();
            hashes.put(name, sha256().digest(bytes));
            return new ByteArrayInputStream(bytes);
        }
    }

    /** One hash over the names and contents of everything opened so far, in hex. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        hashes.forEach((name, hash) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(hash);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
