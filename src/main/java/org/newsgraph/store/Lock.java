package org.newsgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other processes out of a store. The operating system frees it when its process ends, however it ends. */
record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
    static Lock take(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Lock(channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(directory, e);
        }
        channel.close();
        throw inUse(directory, null);
    }

    private static StoreException inUse(Path directory, Throwable cause) {
        return new StoreException("The store " + directory + " is in use by another process; wait until that one ends.", cause);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
