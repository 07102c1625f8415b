package org.newsgraph.analyze.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.Mention;
import org.newsgraph.rules.Resources;

class CorefPropertiesTest {
    private static final CorefResolver RESOLVER = Coref.standard(Resources.shipped());

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> noun = Arbitraries.of(
                "<PERSON Ana Lopez>", "<PERSON Juan Perez>", "<PERSON Mr Lopez>", "<PERSON Perez>", "<PERSON Luis Lopez>",
                "<COUNTRY:PE Peru>", "<COUNTRY:PE:DEMONYM Peruvian> troops/NOUN/troops", "<ORGANISATION:PE:CAPITAL Lima>",
                "<ORGANISATION United Nations>", "<ORGANISATION UN>", "the/DET president/NOUN", "her/PRON husband/NOUN",
                "he/PRON",
                "she/PRON", "it/PRON", "they/PRON", "I/PRON", "himself/PRON", "the/DET country/NOUN", "its/PRON government/NOUN",
                "<PERSON Juan Perez> ,/PUNCT the/DET minister/NOUN", "the/DET wife/NOUN of/ADP <PERSON Perez>",
                "<PERSON Ana Lopez> ,/PUNCT who/PRON");
        Arbitrary<String> verb = Arbitraries.of("met/VERB/meet", "said/VERB/say", "is/AUX/be", "told/VERB/tell", "and/CCONJ");
        Arbitrary<String> sentence = noun.list()
                .ofSize(3)
                .flatMap(
                        nouns -> verb.list().ofSize(2).map(
                                verbs -> nouns.get(0) + " " + verbs.get(0) + " " + nouns.get(1) + " " + verbs.get(1) + " "
                                        + nouns.get(2) + " ."));
        return sentence.list().ofMinSize(1).ofMaxSize(8).map(lines -> lines.stream().collect(Collectors.joining("\n")));
    }

    @Property(tries = 300, seed = "7")
    void everyNameIsInExactlyOneChain(@ForAll("articles") String article) {
        TaggedText tagged = new TaggedText(article);
        List<Mention> mentions = new ArrayList<>();
        resolve(tagged).chains().forEach(chain -> mentions.addAll(chain.mentions()));
        assertThat(mentions).doesNotHaveDuplicates().containsAll(tagged.names());
    }

    @Property(tries = 300, seed = "7")
    void chainsAreNumberedAndTheirLinksInTextOrder(@ForAll("articles") String article) {
        List<CorefChain> chains = resolve(new TaggedText(article)).chains();
        for (int i = 0; i < chains.size(); i++) {
            assertThat(chains.get(i).id()).isEqualTo(i);
            assertThat(chains.get(i).mentions()).isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
            assertThat(chains.get(i).links().getFirst().rule()).isEqualTo("first");
            assertThat(chains.get(i).links().stream().skip(1)).noneMatch(link -> link.rule().equals("first"));
        }
    }

    @Property(tries = 300, seed = "7")
    void noChainHasTwoPeople(@ForAll("articles") String article) {
        TaggedText tagged = new TaggedText(article);
        for (CorefChain chain : resolve(tagged).chains()) {
            List<String> words = chain.mentions().stream().map(mention -> mention.span().of(tagged.text().text())).toList();
            assertThat(List.of("Ana Lopez", "Juan Perez", "Luis Lopez").stream().filter(words::contains)).hasSizeLessThan(2);
        }
    }

    @Property(tries = 100, seed = "7")
    void resolvesTheSameWayAgain(@ForAll("articles") String article) {
        assertThat(resolve(new TaggedText(article))).isEqualTo(resolve(new TaggedText(article)));
    }

    private static Coreference resolve(TaggedText tagged) {
        return RESOLVER.resolve(tagged.text(), tagged.sentences(), tagged.names(), tagged.quotations());
    }
}
