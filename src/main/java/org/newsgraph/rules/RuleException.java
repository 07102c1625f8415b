package org.newsgraph.rules;

/**
 * A rule file or word list that cannot be used. The message starts with {@code file:line} and names the rule where there is one.
 */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    public RuleException(String file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
