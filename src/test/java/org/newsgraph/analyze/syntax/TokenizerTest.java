package org.newsgraph.analyze.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.rules.Resources;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.read(Resources.shipped()));

    private static String tokens(String text) {
        return TOKENIZER.tokens(text, 0, text.length()).stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"She didn't go. | She did n't go .",
            "They didn’t, he can't. | They did n’t , he ca n't .", "Peru's and Belaúnde’s plans | Peru 's and Belaúnde ’s plans",
            "We'll say they've won, I'm told, you're in. | We 'll say they 've won , I 'm told , you 're in .",
            "the leaders' plan | the leaders ' plan", "They cannot and won't. | They can not and wo n't .",
            "We're gonna win | We 're gon na win", "THE PARTY'S OVER | THE PARTY 'S OVER",
            "O'Neil and d'Arcy at 5 o'clock | O'Neil and d'Arcy at 5 o'clock",
            "back in the '90s with 'em | back in the '90s with 'em", "the U.S.'s role | the U.S. 's role"})
    void splitsClitics(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"\"No,\" she said. | \" No , \" she said .",
            "“Go!” he said — twice. | “ Go ! ” he said — twice .", "He said 'yes' and ‘no’. | He said ' yes ' and ‘ no ’ .",
            "said “we won”. | said “ we won ” .", "“‘Never,’ she told me.” | “ ‘ Never , ’ she told me . ”",
            "the vote—a first—failed | the vote — a first — failed", "first--and last | first -- and last",
            "well ... no… | well ... no …",
            "(see above) [sic] | ( see above ) [ sic ]", "either/or; this:that | either / or ; this : that", "Why?! | Why ?!"})
    void setsMarksApart(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"paid $6 million | paid $ 6 million",
            "US$1,200.50, or 5.5% | US$ 1,200.50 , or 5.5 %",
            "€3bn | € 3bn", "at 10:30 a.m. on 9/11 | at 10:30 a.m. on 9/11", "No. 5 said no. | No. 5 said no .",
            "2014–2019 | 2014 – 2019",
            "Mr. J. R. Lee of the U.N. left. | Mr. J. R. Lee of the U.N. left .", "Acme Inc., Lee Jr. | Acme Inc. , Lee Jr.",
            "in the U.S. | in the U.S.", "plan B. | plan B .", "Sen.-elect Lee | Sen.-elect Lee",
            "Rolls-Royce is pro-union | Rolls-Royce is pro-union",
            "AT&T and Lee & Co. | AT&T and Lee & Co.", "see https://example.org/a?b=c, now | see https://example.org/a?b=c , now",
            "@lee_a #vote a.lee@example.org | @lee_a #vote a.lee@example.org", "he said.The end | he said . The end",
            "e.g. this | e.g. this"})
    void keepsFiguresAbbreviationsAndAddresses(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @Test
    void readsAnEndlessWordInLinearTime() {
        String text = "a,.'\"-x".repeat(300_000);
        assertThat(String.join("", tokens(text).split(" "))).hasSameSizeAs(text);
    }
}
