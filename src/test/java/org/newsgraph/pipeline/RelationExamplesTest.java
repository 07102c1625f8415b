package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.analyze.attribution.Attributions;
import org.newsgraph.analyze.coref.Coref;
import org.newsgraph.analyze.names.Names;
import org.newsgraph.analyze.quotations.Quotations;
import org.newsgraph.analyze.relation.Relations;
import org.newsgraph.analyze.syntax.Syntax;
import org.newsgraph.analyze.times.Times;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Span;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;
import org.newsgraph.rules.WordList;

/** Runs the examples and counterexamples of the relation and office rules through the shipped stages. */
class RelationExamplesTest {
    private static final Resources SHIPPED = Resources.shipped();
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Syntax.standard(SHIPPED), Names.standard(SHIPPED),
            Times.standard(SHIPPED), Quotations.standard(SHIPPED), Coref.standard(SHIPPED), Attributions.standard(SHIPPED),
            Relations.standard(SHIPPED));

    /** A bracketed argument, with its place in the text without brackets. */
    private record Argument(String slot, Span span) {
    }

    private record Example(String text, List<Argument> arguments) {
        private static final Pattern BRACKET = Pattern.compile("\\[(\\w+) ([^\\]]*)\\]");

        static Example of(String written) {
            StringBuilder text = new StringBuilder();
            List<Argument> arguments = new ArrayList<>();
            Matcher matcher = BRACKET.matcher(written);
            int at = 0;
            while (matcher.find()) {
                text.append(written, at, matcher.start());
                int begin = text.length();
                text.append(matcher.group(2));
                arguments.add(new Argument(matcher.group(1), new Span(begin, text.length())));
                at = matcher.end();
            }
            return new Example(text.append(written, at, written.length()).toString(), arguments);
        }

        AnalyzedArticle analyzed() {
            return ANALYZER.analyze(new Article("0123456789abcdef", "example", CleanText.untouched(text), Metadata.unknown()));
        }
    }

    @TestFactory
    Stream<DynamicTest> relationRulesDoWhatTheirExamplesSay() {
        return WordList.read(SHIPPED, "lists/relations.tsv").rows().stream()
                .map(row -> RuleFile.read(SHIPPED, "rules/relations/" + row.cell(0) + ".yml"))
                .flatMap(file -> file.rules().stream().flatMap(rule -> Stream.concat(
                        rule.examples().stream().map(each -> dynamicTest(rule.name() + ": " + each,
                                () -> finds(file, Example.of(each)))),
                        rule.counterexamples().stream().map(each -> dynamicTest(rule.name() + ", not: " + each,
                                () -> findsNone(file.header().get("relation"), Example.of(each)))))));
    }

    private static List<Relation> relations(AnalyzedArticle article, String type) {
        return article.relations().stream().filter(relation -> relation.type().equals(type)).toList();
    }

    private static void finds(RuleFile file, Example example) {
        String type = file.header().get("relation");
        boolean symmetric = "true".equals(file.header().get("symmetric"));
        AnalyzedArticle article = example.analyzed();
        List<Relation> found = relations(article, type);
        assertThat(found).as("%s in: %s", type, example.text()).isNotEmpty();
        for (Argument argument : example.arguments()) {
            assertThat(found).as("%s as %s, found %s", argument.span().of(example.text()), argument.slot(), article.relations())
                    .anyMatch(relation -> stands(article, chain(relation, argument.slot()), argument.span())
                            || symmetric && stands(article, chain(relation, "object"), argument.span())
                            || symmetric && stands(article, chain(relation, "subject"), argument.span()));
        }
        if (example.arguments().stream().noneMatch(argument -> argument.slot().equals("subject"))) {
            assertThat(found).as("no subject, found %s", found).anyMatch(relation -> relation.subject().isEmpty());
        }
    }

    private static void findsNone(String type, Example example) {
        assertThat(relations(example.analyzed(), type)).as("%s in: %s", type, example.text()).isEmpty();
    }

    private static Optional<Integer> chain(Relation relation, String slot) {
        Map<String, Relation.Qualifier> qualifiers = relation.qualifiers();
        return switch (slot) {
            case "subject" -> relation.subject();
            case "object" -> relation.object();
            default -> qualifiers.containsKey(slot) ? qualifiers.get(slot).chain() : Optional.empty();
        };
    }

    private static boolean stands(AnalyzedArticle article, Optional<Integer> chain, Span span) {
        return chain.isPresent() && article.chain(chain.get()).mentions().stream().anyMatch(each -> each.span().overlaps(span));
    }

    @TestFactory
    Stream<DynamicTest> officeRulesDoWhatTheirExamplesSay() {
        return RuleFile.read(SHIPPED, "rules/roles.yml").rules().stream().flatMap(rule -> Stream.concat(
                rule.examples().stream()
                        .map(each -> dynamicTest(rule.name() + ": " + each, () -> findsOffice(Example.of(each)))),
                rule.counterexamples().stream()
                        .map(each -> dynamicTest(rule.name() + ", not: " + each, () -> findsNoOffice(Example.of(each))))));
    }

    private static void findsOffice(Example example) {
        AnalyzedArticle article = example.analyzed();
        assertThat(article.roles()).as("offices in: %s", example.text())
                .anyMatch(role -> example.arguments().stream().allMatch(argument -> fits(article, role, argument)));
    }

    private static void findsNoOffice(Example example) {
        assertThat(example.analyzed().roles()).as("offices in: %s", example.text()).isEmpty();
    }

    private static boolean fits(AnalyzedArticle article, RoleHeld role, Argument argument) {
        return switch (argument.slot()) {
            case "holder" -> stands(article, Optional.of(role.holder()), argument.span());
            case "of" -> stands(article, role.of(), argument.span());
            case "title" -> role.evidence().trigger().overlaps(argument.span());
            default -> role.assertedBy() instanceof org.newsgraph.model.Asserter.Party party
                    && stands(article, Optional.of(party.chain()), argument.span());
        };
    }
}
