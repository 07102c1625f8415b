package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void showsStatementsOfficesAndRelationsAndChangesNothingTheSecondTime() {
        String store = folder.resolve("store").toString();
        Run first = Run.of("demo", "--store", store);
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("STATEMENTS", "OFFICES", "RELATIONS", "Róisín Tiernan", "Try next:");
        assertThat(first.err()).contains("12 added");
        Run second = Run.of("demo", "--store", store);
        assertThat(second.err()).contains("0 added, 0 replaced, 12 unchanged");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(folder.resolve("newsgraph-demo/01-trawler-detained.txt")).exists();
    }
}
