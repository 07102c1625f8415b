package org.newsgraph.analyze.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;
import org.newsgraph.rules.Resources;

class SentenceSplitterTest {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.read(Resources.shipped());
    private static final Tokenizer TOKENIZER = new Tokenizer(ABBREVIATIONS);
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(Resources.shipped(), ABBREVIATIONS);

    private static List<String> sentences(String text) {
        List<Span> tokens = TOKENIZER.tokens(text, 0, text.length());
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int end : SPLITTER.ends(text, tokens)) {
            sentences.add(text.substring(tokens.get(from).begin(), tokens.get(end - 1).end()));
            from = end;
        }
        return sentences;
    }

    /** Each case is one text; its sentences are parted by {@code " | "}. */
    @ParameterizedTest
    @ValueSource(strings = {"He left. | She stayed.", "“We won.” | The crowd cheered.", "\"We won.\" | The crowd cheered.",
            "\"We won.\" | \"Again!\" | They left.", "“Why?” he asked. | Nobody knew.",
            "\"Why now?\" asked Ms. Varga. | Nobody knew.",
            "“Why?” Ms. Varga asked. | Nobody knew.", "“Why?” | He did not know.", "Mr. Varga met Sen. Oduya. | They spoke.",
            "He met Gov. Lena Oduya and Lt. Gov. Ruiz.", "The U.S. Senate met in Washington, D.C. | The vote failed.",
            "He lives in the U.S. | He works there.", "It began at 9 a.m. Monday.", "It ended at 5 p.m. | “We lost,” she said.",
            "J. R. Varga spoke.", "Varga of Acme Corp. said no.", "No. 5 won. | No. | It lost.", "He paused ... then left.",
            "He paused... | Then he left.",
            "(He left.) | She stayed.", "Is it over? | Yes! | It is.", "It cost $1.5 million. | 20 people came.",
            "\"It is over,\" he said. | \"We won.\"", "He said: ‘We won.’ | They left.", "Yahoo! rose by 3.5 percent.",
            "He left. | iPhone sales rose."})
    void endsSentences(String text) {
        assertThat(sentences(text.replace(" | ", " "))).containsExactly(text.split(" \\| "));
    }

    @Test
    void cutsASentenceWithoutEnd() {
        assertThat(sentences("word ".repeat(5_000))).hasSize(10);
    }
}
