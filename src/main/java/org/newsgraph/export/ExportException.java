package org.newsgraph.export;

/**
 * An export that cannot be made. The message is one sentence for the user; where the cause is an {@link java.io.IOException}, it
 * tells the rest.
 */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
