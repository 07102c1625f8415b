package org.newsgraph.eval;

/** A gold file that cannot be used; the message starts with the file. */
public final class GoldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public GoldException(String message) {
        super(message);
    }

    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
