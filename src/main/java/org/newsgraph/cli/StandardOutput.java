package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Standard output that does not hide its errors as a {@link PrintStream} does: once something could not be written, writing
 * fails, and {@link #lost} says so.
 */
final class StandardOutput extends OutputStream {
    private static final int CHECKED_EVERY_BYTES = 1 << 16;

    private final PrintStream stream;
    private boolean lost;
    private int unchecked;

    StandardOutput(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        stream.write(bytes, from, length);
        unchecked += length;
        if (unchecked > CHECKED_EVERY_BYTES) {
            check();
        }
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    /** Whether something that was written did not arrive. */
    boolean lost() {
        unchecked = 0;
        lost = lost || stream.checkError();
        return lost;
    }

    private void check() throws IOException {
        if (lost()) {
            throw new IOException("standard output cannot be written");
        }
    }
}
