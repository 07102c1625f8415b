package org.newsgraph.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.rules.Resources;

/** What holds of the names of any text, however odd. */
class NamesPropertiesTest {
    private static final NameFinder FINDER = Names.standard(Resources.shipped());

    @Property(tries = 300, seed = "7")
    void namesLieOnTokenBordersInOrderWithoutOverlap(@ForAll("articles") String article) {
        TaggedText text = TaggedText.of(article);
        int end = -1;
        for (Mention.Named name : FINDER.find(text.text(), text.sentences())) {
            Sentence sentence = text.sentences().get(name.sentence());
            assertThat(name.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.tokens()).anyMatch(token -> token.span().begin() == name.span().begin());
            assertThat(sentence.tokens()).anyMatch(token -> token.span().end() == name.span().end());
            end = name.span().end();
        }
    }

    @Property(tries = 50, seed = "7")
    void findsTheSameNamesAgain(@ForAll("articles") String article) {
        TaggedText text = TaggedText.of(article);
        assertThat(FINDER.find(text.text(), text.sentences())).isEqualTo(FINDER.find(text.text(), text.sentences()));
    }

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> words = Arbitraries.of(List.of("Mr", "Sen.", "Lt Gen", "Anna", "Brandt", "Brandt-Lee", "Jr.",
                "and/CCONJ",
                "the/DET", "The/DET", "US", "UN", "Senate", "Democrats", "Brexit", "MPs", "White House", "Moscow", "Russian/ADJ",
                "Foreign Ministry", "D-Calif.", "trawler/NOUN", "tanks/NOUN", "campaign/NOUN", "'s/PART", ",/PUNCT", "./PUNCT",
                "(/PUNCT", ")/PUNCT", "said/VERB/say", "SAYS/VERB", "WRONG", "Calif.", "@anna", "in/ADP"));
        return words.list().ofMinSize(1).ofMaxSize(14).map(list -> String.join(" ", list)).list().ofMinSize(1).ofMaxSize(4)
                .map(lines -> String.join("\n", lines));
    }
}
