package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program as a process of its own. */
class ProcessTest {
    @TempDir
    Path folder;

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xss4m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String ended(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    @Test
    void printsItsVersionAndNothingElse() throws IOException, InterruptedException {
        Process process = start("version");
        assertThat(ended(process).lines()).singleElement().asString().startsWith("newsgraph ");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void loadsTheWholeAfterBeingKilledInTheMiddle() throws IOException, InterruptedException {
        DemoArticles.in(folder.resolve("news"), 4);
        String news = folder.resolve("news").toString();
        Path store = folder.resolve("killed");
        Process process = start("load", news, "--store", store.toString());
        while (process.isAlive() && !Files.exists(store.resolve("newsgraph-store"))) {
            Thread.sleep(20);
        }
        assertThat(process.destroyForcibly().waitFor(60, TimeUnit.SECONDS)).isTrue();
        Run repeated = Run.of("load", news, "--store", store);
        assertThat(repeated.code()).isZero();
        assertThat(repeated.err()).contains("4 articles, 0 set aside");
        assertThat(Run.of("load", "-q", news, "--store", folder.resolve("whole")).code()).isZero();
        assertThat(export(store)).isEqualTo(export(folder.resolve("whole")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsWithoutAWordWhenItsReaderHasGone() throws IOException, InterruptedException {
        Process process = start("query");
        process.getInputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.READER_GONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesAStoreAloneThatAnotherProcessHolds() throws IOException, InterruptedException {
        Path store = folder.resolve("held");
        Files.createDirectories(store);
        Files.writeString(store.resolve("newsgraph-store"), "version=1\nbase=https://example.org/\n");
        try (var channel = FileChannel.open(store.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            Process process = start("stats", "--store", store.toString());
            assertThat(ended(process)).startsWith("newsgraph: The store " + store + " is in use by another process")
                    .hasLineCount(1);
            assertThat(process.exitValue()).isEqualTo(ExitCode.OUT_OF_REACH);
        }
    }

    private String export(Path store) throws IOException {
        Path file = folder.resolve(store.getFileName() + ".nq");
        assertThat(Run.of("export", "-q", "--store", store, "-o", file).code()).isZero();
        return Files.readString(file);
    }
}
