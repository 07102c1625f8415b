package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Noise;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;

/** Runs the examples of {@code rules/cleaning.yml}: what stands in [[ ]] is taken out; an example without marks is a caption. */
class CleaningRulesTest {
    private final Cleaner cleaner = Cleaner.standard(Resources.shipped());

    @TestFactory
    Stream<DynamicTest> everyExampleLosesWhatIsMarked() {
        return RuleFile.read(Resources.shipped(), "rules/cleaning.yml").rules().stream().flatMap(rule -> rule.examples().stream()
                .map(example -> dynamicTest(rule.name() + ": " + example, () -> runExample(rule.name(), example))));
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleIsTouchedByItsRule() {
        return RuleFile.read(Resources.shipped(), "rules/cleaning.yml").rules().stream()
                .flatMap(rule -> rule.counterexamples().stream().map(
                        example -> dynamicTest(rule.name() + ": " + example,
                                () -> assertThat(cleaner.clean(example).text().noise())
                                        .extracting(Noise::rule).doesNotContain(rule.name()))));
    }

    private void runExample(String rule, String marked) {
        String raw = marked.replace("[[", "").replace("]]", "");
        CleanText text = cleaner.clean(raw).text();
        if (marks(marked).isEmpty()) {
            assertThat(text.zoneAt(0)).isEqualTo(ZoneKind.CAPTION);
        } else {
            assertThat(text.noise()).extracting(Noise::rule).contains(rule);
        }
        assertThat(text.noise().stream().map(noise -> noise.raw().of(raw).strip()).toList())
                .containsExactlyElementsOf(marks(marked));
    }

    private static List<String> marks(String marked) {
        List<String> marks = new ArrayList<>();
        for (int at = marked.indexOf("[["); at >= 0; at = marked.indexOf("[[", at + 1)) {
            marks.add(marked.substring(at + 2, marked.indexOf("]]", at)).strip());
        }
        return marks;
    }
}
