package org.newsgraph.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the system refused, in words: its own messages are bare file names, internal terms or missing. Stateless, thread-safe. */
public final class Reason {
    private Reason() {
    }

    /** The reason as a clause, with the file where the exception names one; never null or empty. */
    public static String of(IOException exception) {
        return switch (exception) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist";
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case NotDirectoryException file -> file.getFile() + " is no folder";
            case FileAlreadyExistsException there -> there.getFile() + " is there already and no folder";
            case DirectoryNotEmptyException full -> full.getFile() + " is a folder";
            case FileSystemLoopException loop -> loop.getFile() + " is a link that leads back to itself";
            case FileSystemException other when other.getReason() != null ->
                lower(other.getReason()) + (other.getFile() == null ? "" : ": " + other.getFile());
            case CharacterCodingException coding -> "it is not UTF-8 text";
            default -> exception.getMessage() == null ? named(exception) : firstLine(exception.getMessage());
        };
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }

    private static String named(IOException exception) {
        return "the system gave no reason but " + exception.getClass().getSimpleName();
    }

    private static String lower(String reason) {
        return reason.isEmpty() ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
