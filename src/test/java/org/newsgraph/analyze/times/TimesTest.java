package org.newsgraph.analyze.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;

class TimesTest {
    private static final Pattern BRACKETS = Pattern.compile("\\[(\\S+) ([^\\]]+)\\]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.][\\p{L}\\p{N}]+)*|[^\\s]");

    private final TimeTagger tagger = Times.standard(Resources.shipped());

    @TestFactory
    Stream<DynamicTest> rulesHoldTheirExamples() {
        RuleFile file = RuleFile.read(Resources.shipped(), "rules/times.yml");
        Optional<LocalDate> published = Optional.of(LocalDate.parse(file.header().get("published")));
        return file.rules().stream().flatMap(rule -> tests(rule, published));
    }

    private Stream<DynamicTest> tests(RuleFile.Entry rule, Optional<LocalDate> published) {
        Stream<DynamicTest> good = rule.examples()
                .stream()
                .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example, () -> holds(rule, example, published)));
        Stream<DynamicTest> bad = rule.counterexamples()
                .stream()
                .map(
                        example -> DynamicTest.dynamicTest(
                                rule.name() + " not: " + example,
                                () -> assertThat(tag(example, published))
                                        .noneMatch(time -> time.foundBy().rule().equals(rule.name()))));
        return Stream.concat(good, bad);
    }

    private void holds(RuleFile.Entry rule, String example, Optional<LocalDate> published) {
        List<String> wanted = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(example);
        while (brackets.find()) {
            wanted.add(brackets.group(1) + " " + brackets.group(2));
        }
        String text = BRACKETS.matcher(example).replaceAll("$2");
        List<TimeExpression> times = tag(text, published);
        assertThat(times.stream().map(time -> time.value() + " " + time.span().of(text))).containsExactlyElementsOf(wanted);
        assertThat(times).allMatch(time -> time.foundBy().rule().equals(rule.name()));
    }

    @Test
    void leavesOpenWhatAnUndatedArticleCannotSay() {
        assertThat(values("On Wednesday afternoon he spoke.")).containsExactly("XXXX-WXX-3TAF");
        assertThat(values("It began in January, three days ago, last week.")).containsExactly(
                "XXXX-01",
                "XXXX-XX-XX",
                "XXXX-WXX");
        assertThat(values("They met on March 20.")).containsExactly("XXXX-03-20");
    }

    @Test
    void takesNoPersonForAMonth() {
        assertThat(values("May said that April Lopez had met June Perez.")).isEmpty();
    }

    @Test
    void keepsExpressionsApartAndInOrder() {
        String text = "On Monday and on Tuesday they met, as in 2015, for two days.";
        assertThat(tag(text, Optional.empty()).stream().map(time -> time.span().of(text)))
                .containsExactly("On Monday", "on Tuesday", "in 2015", "for two days");
    }

    private List<String> values(String text) {
        return tag(text, Optional.empty()).stream().map(TimeExpression::value).toList();
    }

    private List<TimeExpression> tag(String text, Optional<LocalDate> published) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            tokens.add(new Token(new Span(words.start(), words.end()), words.group(), "X", words.group()));
        }
        Sentence sentence = new Sentence(0, new Span(0, text.length()), ZoneKind.BODY, 0, tokens, Optional.empty());
        return tagger.tag(CleanText.untouched(text), List.of(sentence), published);
    }
}
