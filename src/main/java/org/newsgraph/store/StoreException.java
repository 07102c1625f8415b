package org.newsgraph.store;

/**
 * A store that cannot be used. The message is one sentence for the user: what is wrong and what to do; where the cause is an
 * {@link java.io.IOException}, it tells the rest.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
