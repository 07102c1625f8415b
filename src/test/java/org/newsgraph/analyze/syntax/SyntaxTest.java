package org.newsgraph.analyze.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.OffsetMap;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;
import org.newsgraph.model.Zone;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;

class SyntaxTest {
    private static final SyntaxAnnotator SYNTAX = Syntax.standard(Resources.shipped());
    private static final String TEXT = "Minister quits\n\n\"I can't stay,\" Anna Varga said on Monday. She didn't say why.\n\nThe U.S. denies it.";

    private static CleanText headlined() {
        int headline = TEXT.indexOf('\n');
        return new CleanText(TEXT, TEXT, List.of(new Zone(ZoneKind.HEADLINE, new Span(0, headline)),
                new Zone(ZoneKind.BODY, new Span(headline + 2, TEXT.length()))), OffsetMap.identity(TEXT.length()), List.of());
    }

    @Test
    void keepsParagraphsAndZonesApart() {
        List<Sentence> sentences = SYNTAX.annotate(headlined());
        assertThat(sentences).extracting(Sentence::zone).containsExactly(ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.BODY,
                ZoneKind.BODY);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void tagsAndLemmatises() {
        Sentence denial = SYNTAX.annotate(headlined()).get(3);
        assertThat(denial.tokens()).extracting(Token::tag).containsExactly("DET", "PROPN", "VERB", "PRON", "PUNCT");
        assertThat(denial.tokens()).extracting(Token::lemma).containsExactly("the", "U.S.", "deny", "it", ".");
    }

    @Test
    void givesTheSameOnEveryThread() {
        List<Sentence> expected = SYNTAX.annotate(headlined());
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> SYNTAX.annotate(headlined()))).allMatch(expected::equals);
    }

    private static Sentence one(String text) {
        List<Sentence> sentences = SYNTAX.annotate(CleanText.untouched(text));
        assertThat(sentences).hasSize(1);
        return sentences.getFirst();
    }

    /** Each word with its label and head: {@code Varga nsubj said}. */
    private static List<String> arcs(Sentence sentence) {
        Tree tree = sentence.tree().orElseThrow();
        return IntStream.range(0, sentence.size()).mapToObj(i -> sentence.token(i).form() + " " + tree.label(i) + " "
                + (tree.head(i) == Tree.ROOT ? "-" : sentence.token(tree.head(i)).form())).toList();
    }

    @Test
    void parsesReportedSpeech() {
        assertThat(arcs(one("Anna Varga said on Monday that the government rejected the plan."))).contains("Varga flat Anna",
                "Anna nsubj said", "said root -", "Monday obl said", "government nsubj rejected", "rejected ccomp said",
                "plan obj rejected");
    }

    @Test
    void parsesPassivesAndPossessors() {
        assertThat(arcs(one("Peru's minister was arrested by the police."))).contains("Peru nmod:poss minister", "'s case Peru",
                "minister nsubj:pass arrested", "was aux:pass arrested", "police obl:agent arrested");
    }

    @Test
    void hangsEveryTreeOnOneRoot() {
        for (Sentence sentence : SYNTAX.annotate(headlined())) {
            Tree tree = sentence.tree().orElseThrow();
            assertThat(IntStream.range(0, tree.size()).filter(i -> tree.head(i) == Tree.ROOT)).hasSize(1);
            assertThat(IntStream.range(0, tree.size()))
                    .allMatch(i -> tree.label(i).equals("root") == (tree.head(i) == Tree.ROOT));
        }
    }

    @Test
    void parsesNoOverlongSentence() {
        Sentence sentence = one("no ".repeat(StandardAnnotator.LONGEST_PARSED + 1));
        assertThat(sentence.tree()).isEmpty();
    }

    @Test
    void leavesTreesOutWhereNotAsked() {
        List<Sentence> sentences = Syntax.parseless(Resources.shipped()).annotate(headlined());
        assertThat(sentences).allMatch(sentence -> sentence.tree().isEmpty()).hasSize(4);
    }

    @Property(tries = 300)
    void everyTokenIsItsSpan(@ForAll String text) {
        int at = 0;
        for (Sentence sentence : SYNTAX.annotate(CleanText.untouched(text))) {
            assertThat(sentence.tokens()).isNotEmpty();
            assertThat(sentence.span()).isEqualTo(sentence.span(0, sentence.size() - 1));
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).isEqualTo(token.form()).isNotEmpty();
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(at);
                at = token.span().end();
            }
        }
    }

    @Test
    void survivesAnOverlongLine() {
        List<Sentence> sentences = SYNTAX.annotate(CleanText.untouched("and then ".repeat(20_000)));
        assertThat(sentences).allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST).hasSize(80);
    }
}
