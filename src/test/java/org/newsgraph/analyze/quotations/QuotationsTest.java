package org.newsgraph.analyze.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;

class QuotationsTest {
    private static final QuotationFinder FINDER = Quotations.standard(Resources.shipped());

    @Test
    void pairsCurlyAndStraightMarks() {
        assertThat(contents("“We leave,” she said. \"At once.\"")).containsExactly("We leave,", "At once.");
    }

    @Test
    void pairsACurlyMarkWithAStraightOne() {
        assertThat(contents("She said: “It will pass.\" Nobody agreed.")).containsExactly("It will pass.");
    }

    @Test
    void takesSingleMarksForQuotationsAndApostrophesForNone() {
        assertThat(contents("Minister: 'Trains can't stop' in Peru's north")).containsExactly("Trains can't stop");
        assertThat(contents("The unions’ plan isn’t dead, ’em boys’ll see")).isEmpty();
        assertThat(contents("Mayor ‘will not quit’ over workers’ pay")).containsExactly("will not quit");
    }

    @Test
    void nestsAQuotationInAnother() {
        List<Quotation> found = find("“He told me ‘go home’ and I went,” she said.");
        assertThat(found).extracting(Quotation::nested).containsExactly(false, true);
    }

    @Test
    void carriesAQuotationOverParagraphs() {
        List<Quotation> found = find("“We stay.\n\n“We all stay.”\n\n“New,” he said.");
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true, true);
        assertThat(found).extracting(Quotation::continued).containsExactly(false, true, false);
    }

    @Test
    void endsAnUnclosedQuotationBeforeTheReportingClause() {
        String text = "“The road stays shut, Mr Orlo wrote, citing rain.";
        Sentence sentence = sentence(text, List.of("PUNCT", "DET", "NOUN", "VERB", "ADJ", "PUNCT", "PROPN", "PROPN", "VERB",
                "PUNCT", "VERB", "NOUN", "PUNCT"));
        List<Quotation> found = FINDER.find(CleanText.untouched(text), List.of(sentence));
        assertThat(found).singleElement().satisfies(quotation -> {
            assertThat(quotation.content().of(text)).isEqualTo("The road stays shut");
            assertThat(quotation.closed()).isFalse();
        });
    }

    @Test
    void readsTwoPrimesAsOneMark() {
        assertThat(contents("''We pay,'' he said.")).containsExactly("We pay,");
    }

    @Property(tries = 300, seed = "7")
    void spansStayInsideAnyText(@ForAll String text) {
        assertThat(find(text)).allSatisfy(quotation -> {
            assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(quotation.span().contains(quotation.content())).isTrue();
        });
    }

    private static List<Quotation> find(String text) {
        return FINDER.find(CleanText.untouched(text), List.of());
    }

    private static List<String> contents(String text) {
        return find(text).stream().map(quotation -> quotation.content().of(text)).toList();
    }

    private static Sentence sentence(String text, List<String> tags) {
        List<Token> tokens = new ArrayList<>();
        var matcher = java.util.regex.Pattern.compile("[\\p{L}]+|[^\\s\\p{L}]").matcher(text);
        while (matcher.find()) {
            String form = matcher.group();
            String lemma = form.equals("wrote") ? "write" : form;
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), form, tags.get(tokens.size()), lemma));
        }
        return new Sentence(0, new Span(0, text.length()), ZoneKind.BODY, 0, tokens, Optional.empty());
    }
}
