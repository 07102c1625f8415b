package org.newsgraph.analyze.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.rules.Resources;

class LemmasTest {
    private static final Lemmas LEMMAS = new Lemmas(Resources.shipped());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"said,VERB,say", "told,VERB,tell", "warned,VERB,warn", "tweeted,VERB,tweet",
            "denies,VERB,deny",
            "visited,VERB,visit", "stopped,VERB,stop", "stating,VERB,state", "agreed,VERB,agree", "seeing,VERB,see",
            "passes,VERB,pass",
            "planned,VERB,plan", "hoped,VERB,hope", "adding,VERB,add", "married,VERB,marry", "accused,VERB,accuse",
            "needs,VERB,need",
            "re-elected,VERB,re-elect", "goes,VERB,go", "'s,AUX,be", "’s,PART,'s", "n't,PART,not", "’ll,AUX,will", "ca,AUX,can",
            "has,AUX,have",
            "were,AUX,be", "children,NOUN,child", "countries,NOUN,country", "leaders,NOUN,leader", "houses,NOUN,house",
            "churches,NOUN,church",
            "news,NOUN,news", "politics,NOUN,politics", "crisis,NOUN,crisis", "crises,NOUN,crisis", "women,NOUN,woman",
            "series,NOUN,series",
            "ex-wives,NOUN,ex-wife", "buses,NOUN,bus", "votes,NOUN,vote", "larger,ADJ,large", "biggest,ADJ,big",
            "former,ADJ,former",
            "happier,ADJ,happy", "other,ADJ,other", "them,PRON,they", "An,DET,a", "Varga,PROPN,Varga", "The,DET,the",
            "honest,ADJ,honest"})
    void findsDictionaryForms(String form, String tag, String lemma) {
        assertThat(LEMMAS.lemma(form, tag)).isEqualTo(lemma);
    }
}
