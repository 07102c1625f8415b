package org.newsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The process's standard output. Where its reader has gone, as {@code head} does, the process ends at once and without a word:
 * nobody wants the rest. A store that is open then is whole, as after any other end.
 */
final class Pipe extends OutputStream {
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                Runtime.getRuntime().halt(ExitCode.READER_GONE);
            }
            throw e;
        }
    }
}
