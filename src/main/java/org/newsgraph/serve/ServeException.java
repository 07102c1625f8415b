package org.newsgraph.serve;

/** An endpoint that cannot start. The message is one sentence for the user. */
public final class ServeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
