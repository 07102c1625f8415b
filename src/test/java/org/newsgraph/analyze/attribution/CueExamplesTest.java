package org.newsgraph.analyze.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.analyze.quotations.QuotationFinder;
import org.newsgraph.analyze.quotations.Quotations;
import org.newsgraph.analyze.syntax.Syntax;
import org.newsgraph.analyze.syntax.SyntaxAnnotator;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;

/** Runs the examples of the cue files: brackets name source, cue, addressee and content. */
class CueExamplesTest {
    private static final Pattern BRACKET = Pattern.compile("\\[(source|cue|addressee|content) ([^\\[\\]]*)\\]");
    private static final SyntaxAnnotator SYNTAX = Syntax.standard(Resources.shipped());
    private static final QuotationFinder QUOTATIONS = Quotations.standard(Resources.shipped());
    private static final AttributionFinder ATTRIBUTION = Attributions.standard(Resources.shipped());

    private record Part(String role, Span span) {
    }

    private record Example(String text, List<Part> parts) {
        static Example read(String marked) {
            String rest = marked;
            List<Part> parts = new ArrayList<>();
            for (Matcher matcher = BRACKET.matcher(rest); matcher.find(); matcher = BRACKET.matcher(rest)) {
                String inner = matcher.group(2);
                int begin = matcher.start();
                int opener = matcher.group(1).length() + 2;
                int after = begin;
                parts.replaceAll(part -> part.span().begin() < after ? part : shifted(part, -opener));
                parts.add(new Part(matcher.group(1), new Span(begin, begin + inner.length())));
                rest = rest.substring(0, begin) + inner + rest.substring(matcher.end());
            }
            return new Example(rest, parts);
        }

        private static Part shifted(Part part, int by) {
            return new Part(part.role(), new Span(part.span().begin() + by, part.span().end() + by));
        }

        List<String> words(String role) {
            return parts.stream().filter(part -> part.role().equals(role)).map(part -> part.span().of(text)).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesAreFoundAndCounterexamplesAreNot() {
        return CueLexicon.FILES.stream().flatMap(file -> RuleFile.read(Resources.shipped(), file).rules().stream())
                .flatMap(rule -> Stream.concat(
                        rule.examples().stream().map(
                                text -> DynamicTest.dynamicTest(rule.name() + ": " + text, () -> found(rule.name(), text))),
                        rule.counterexamples().stream().map(
                                text -> DynamicTest.dynamicTest(rule.name() + " not: " + text,
                                        () -> assertThat(run(Example.read(text))).noneMatch(one -> by(rule.name(), one))))));
    }

    private static void found(String rule, String marked) {
        Example example = Example.read(marked);
        String text = example.text();
        List<Attribution> all = run(example);
        List<Attribution> mine = all.stream().filter(one -> by(rule, one)).toList();
        List<String> wanted = new ArrayList<>(example.words("content"));
        assertThat(mine).as("%s", all).anySatisfy(one -> {
            assertThat(one.content().stream().map(span -> span.of(text))).containsExactlyElementsOf(wanted);
            assertThat(example.words("cue")).contains(one.cues().get(0).of(text));
            assertThat(source(one.source(), text)).isEqualTo(example.words("source").stream().findFirst());
            assertThat(one.addressees()).hasSameSizeAs(example.words("addressee"));
        });
    }

    private static boolean by(String rule, Attribution statement) {
        return statement.foundBy().rule().equals(rule);
    }

    private static Optional<String> source(Source source, String text) {
        return switch (source) {
            case Source.Chain chain -> Optional.of(chain.span().of(text));
            case Source.Unnamed unnamed -> Optional.of(unnamed.span().of(text));
            case Source.Unstated unstated -> Optional.empty();
        };
    }

    private static List<Attribution> run(Example example) {
        CleanText text = CleanText.untouched(example.text());
        List<Sentence> sentences = SYNTAX.annotate(text);
        return ATTRIBUTION.find(text, sentences, chains(example), List.of(), QUOTATIONS.find(text, sentences)).statements();
    }

    /** A chain for each source and addressee that is marked. */
    private static Coreference chains(Example example) {
        List<CorefChain> chains = new ArrayList<>();
        FoundBy hand = new FoundBy("test", "hand", "1");
        example.parts().stream().filter(part -> List.of("source", "addressee").contains(part.role()))
                .sorted(Comparator.comparing(Part::span)).forEach(part -> {
                    String words = part.span().of(example.text());
                    Span head = new Span(part.span().begin() + words.lastIndexOf(' ') + 1, part.span().end());
                    Mention mention = new Mention.Nominal(part.span(), 0, EntityType.GROUP, head, true, Gender.UNKNOWN, hand);
                    chains.add(new CorefChain(chains.size(), EntityType.GROUP, words, false, Optional.empty(), Gender.UNKNOWN,
                            List.of(new CorefChain.Link(mention, "first"))));
                });
        return new Coreference(chains, List.of());
    }
}
