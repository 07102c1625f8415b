package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is one clear sentence and the right exit code, and hurts nothing else. */
class BadInputTest {
    private static final String TEXT = "Ana Quispe said that Peru is safe.\n";

    @TempDir
    static Path folder;

    private static Path store;

    @BeforeAll
    static void load() throws IOException {
        write("mixed/empty.txt", "");
        Files.write(folder.resolve("mixed/binary.txt"), new byte[]{0, 1, 2, 3});
        Files.write(folder.resolve("mixed/latin.txt"), "Jos\u00e9 left Peru.".getBytes(StandardCharsets.ISO_8859_1));
        write("mixed/long.txt", "a".repeat(20_000_000));
        write("mixed/sidecar.txt", TEXT);
        write("mixed/sidecar.json", "{\"title\": \"x");
        write("mixed/day.txt", TEXT);
        write("mixed/day.json", "{\"published\": \"yesterday\"}");
        write("mixed/blank.txt", " \n\n");
        write("mixed/sub/good.txt", TEXT);
        write("mixed/good.txt", "Luis Brandt warned Chile on Monday.\n");
        Files.createDirectories(folder.resolve("void"));
        write("notes/todo.txt", TEXT);
        write("other-version/newsgraph-store", "version=7\nbase=https://example.org/\n");
        write("damaged/newsgraph-store", "junk");
        write("broken.rq", "SELECT ?a {\n ?a ?b }");
        Files.write(folder.resolve("latin.rq"), new byte[]{(byte) 0xE9});
        write("yaml/rules/times.yml", "rules:\n  - name: x\n   why: y\n");
        write("incomplete/rules/times.yml", "# mine\nrules:\n  - name: noon\n    examples: [a]\n");
        write("cells/lists/media.tsv", "# columns: word\na\tb\n");
        store = folder.resolve("store");
        Run loaded = Run.of("load", folder.resolve("mixed"), folder.resolve("absent.txt"), "--store", store);
        assertThat(loaded.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(loaded.err().lines().filter(line -> line.startsWith(folder.toString()))).hasSize(8)
                .anyMatch(line -> line.contains("empty.txt: is empty"))
                .anyMatch(line -> line.contains("binary.txt: is binary"))
                .anyMatch(line -> line.contains("latin.txt: is not UTF-8; name its character set"))
                .anyMatch(line -> line.contains("long.txt: has 20 MB"))
                .anyMatch(line -> line.contains("sidecar.json: is not JSON (line 1)"))
                .anyMatch(line -> line.contains("day.json: has published: \"yesterday\""))
                .anyMatch(line -> line.contains("blank.txt: has no article in it"))
                .anyMatch(line -> line.contains("absent.txt: does not exist"));
        assertThat(loaded.err()).contains("2 articles, 8 set aside").contains("2 added");
    }

    private static Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private record Case(int code, String says, Object... words) {
        static Case usage(String says, Object... words) {
            return new Case(ExitCode.USAGE, says, words);
        }

        static Case outOfReach(String says, Object... words) {
            return new Case(ExitCode.OUT_OF_REACH, says, words);
        }

        private DynamicTest test() {
            return DynamicTest.dynamicTest(Arrays.toString(words).replace(folder.toString(), ""), () -> {
                Run run = Run.of(words);
                assertThat(run.err()).contains(says).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("null");
                assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
                assertThat(run.code()).isEqualTo(code);
                assertThat(run.out()).isEmpty();
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesWrongCommandLines() {
        Path good = folder.resolve("mixed/good.txt");
        return Stream.of(Case.usage("Did you mean: newsgraph version", "versoin"),
                Case.usage("Unknown option: '--stroe'", "load", "--stroe", store, good),
                Case.usage("'newsgraph load --help'", "load"),
                Case.usage("write it as 2019-03-27", "load", good, "--published", "yesterday"),
                Case.usage("'klingon' is no character set", "load", good, "--charset", "klingon"),
                Case.usage("'x' is no whole number", "load", good, "--threads", "x"),
                Case.usage("at least one is needed", "load", good, "--threads", "0"),
                Case.usage("--url is the address of one article", "load", folder.resolve("mixed"), "--url", "https://a.example/"),
                Case.usage("give it whole", "load", good, "--url", "no address"),
                Case.usage("there is no sentence", "explain", " "),
                Case.usage("Missing required option: '--output=FILE'", "export", "--store", store),
                Case.usage("end its name in one of", "export", "--store", store, "-o", folder.resolve("a.doc")),
                Case.usage("end its name in one of", "export", "--store", store, "-o", "/"),
                Case.usage("is no port", "serve", "--store", store, "--port", "70000"),
                Case.usage("less than nothing", "query", "articles", "--store", store, "--timeout", "-1")).map(Case::test);
    }

    @TestFactory
    Stream<DynamicTest> refusesWrongQueries() {
        return Stream.of(Case.usage("line 1, column 18", "query", "SELECT ?a { ?a ?b ", "--store", store),
                Case.usage("line 2", "query", folder.resolve("broken.rq"), "--store", store),
                Case.outOfReach("it is not UTF-8 text", "query", folder.resolve("latin.rq"), "--store", store),
                Case.outOfReach("absent.rq does not exist", "query", folder.resolve("absent.rq"), "--store", store),
                Case.usage("'sadi-about' is no saved query", "query", "sadi-about", "--store", store),
                Case.usage("has no parameter --spekaer; it has --speaker", "query", "said-about", "--spekaer", "x"),
                Case.usage("--speaker needs a value", "query", "said-about", "--store", store, "--speaker"),
                Case.usage("needs --person", "query", "supporters-of", "--store", store),
                Case.usage("must be a date", "query", "said-about", "--since", "2024-02-30", "--store", store),
                Case.usage("There is no country Atlantis", "query", "said-about", "--country", "Atlantis", "--store", store),
                Case.usage("is called Nobody Known", "query", "said-about", "--speaker", "Nobody Known", "--store", store),
                Case.usage("use table, csv", "query", "articles", "--store", store, "--format", "xls"),
                Case.usage("Name the query before", "query", "--speaker")).map(Case::test);
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoStore() {
        Path good = folder.resolve("mixed/good.txt");
        return Stream.of(Case.outOfReach("There is no store in", "stats", "--store", folder.resolve("absent")),
                Case.outOfReach("has version 7, this program reads version 1", "stats", "--store",
                        folder.resolve("other-version")),
                Case.outOfReach("is damaged", "stats", "--store", folder.resolve("damaged")),
                Case.outOfReach("is a file, not a store's directory", "load", "-q", good, "--store", good),
                Case.outOfReach("is not empty and no store", "load", "-q", good, "--store", folder.resolve("notes")),
                Case.usage("must be an absolute IRI", "load", "-q", good, "--store", folder.resolve("new"), "--base", "nonsense"),
                Case.outOfReach("there is no folder", "export", "--store", store, "-o", folder.resolve("no/where.nq")),
                Case.outOfReach("a folder of that name", "export", "--store", store,
                        "-o", folder.resolve("dir.nq").resolveSibling(directory("dir.nq"))))
                .map(Case::test);
    }

    private static String directory(String name) {
        try {
            Files.createDirectories(folder.resolve(name));
            return name;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> namesTheLineOfABrokenRuleFile() {
        return Stream.of(Case.usage("rules/times.yml:3: is not YAML", "explain", "Hello.", "--rules", folder.resolve("yaml")),
                Case.usage("rules/times.yml:3: rule noon needs the key 'why'", "explain", "Hello.", "--rules",
                        folder.resolve("incomplete")),
                Case.usage("lists/media.tsv:2: 2 cells", "explain", "Hello.", "--rules", folder.resolve("cells")),
                Case.outOfReach("neither rules/ nor lists/ is in it", "explain", "Hello.", "--rules", folder.resolve("void")))
                .map(Case::test);
    }

    @Test
    void makesNoStoreWhereNothingCanBeRead() {
        Path unborn = folder.resolve("unborn");
        Run run = Run.of("load", folder.resolve("void"), folder.resolve("absent"), "--store", unborn);
        assertThat(run.code()).isEqualTo(ExitCode.OUT_OF_REACH);
        assertThat(run.err()).contains("void: has no article in it").contains("absent: does not exist")
                .contains("nothing loaded");
        assertThat(unborn).doesNotExist();
    }

    @Test
    void readsAnotherCharacterSetWhereItIsNamed() {
        Run run = Run.of("extract", "-q", folder.resolve("mixed/latin.txt"), "--charset", "windows-1252");
        assertThat(run.out()).contains("Jos\u00e9");
        assertThat(run.code()).isZero();
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.of("serve", "--store", store, "--port", taken.getLocalPort());
            assertThat(run.err()).contains("Port " + taken.getLocalPort()).contains("choose another port").hasLineCount(1);
            assertThat(run.code()).isEqualTo(ExitCode.OUT_OF_REACH);
        }
    }
}
