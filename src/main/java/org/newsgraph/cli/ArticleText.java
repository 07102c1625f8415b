package org.newsgraph.cli;

import java.util.Locale;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Noise;
import org.newsgraph.model.Sentence;

/**
 * An analysed article for a person at a terminal: each sentence with its mentions in brackets, and under it what was found in it.
 */
final class ArticleText {
    private final AnalyzedArticle article;
    private final Marks marks;
    private final Findings findings;
    private final StringBuilder out = new StringBuilder();

    private ArticleText(AnalyzedArticle article) {
        this.article = article;
        this.marks = Marks.mentions(article);
        this.findings = new Findings(article);
    }

    static String of(AnalyzedArticle article) {
        return new ArticleText(article).render();
    }

    private String render() {
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                out.append('\n').append(sentence.zone().name().toLowerCase(Locale.ROOT)).append('\n');
            }
            out.append("  ");
            marked(sentence);
            out.append('\n');
            findings.of(sentence).forEach(line -> out.append("      » ").append(line).append('\n'));
        }
        out.append("\nwho and what\n");
        article.chains().stream().filter(chain -> chain.named() || chain.links().size() > 1).forEach(this::chain);
        if (!article.article().text().noise().isEmpty()) {
            out.append("\nleft out\n");
            article.article().text().noise().forEach(this::noise);
        }
        return out.substring(1);
    }

    private void marked(Sentence sentence) {
        int at = sentence.span().begin();
        String text = article.article().text().text();
        for (Marks.Edge edge : marks.edges(sentence.span())) {
            out.append(text, at, edge.offset());
            out.append(edge.begins() ? "[" : "]" + edge.mark().chain());
            at = edge.offset();
        }
        out.append(text, at, sentence.span().end());
    }

    private void chain(CorefChain chain) {
        out.append(String.format(Locale.ROOT, "  %3d %-12s %s%s:", chain.id(), chain.type().name().toLowerCase(Locale.ROOT),
                chain.name(),
                chain.country().map(code -> " (" + code + ")").orElse("")));
        chain.links().forEach(
                link -> out.append(' ').append(article.words(link.mention().span())).append(" <").append(link.rule())
                        .append('>'));
        out.append('\n');
    }

    private void noise(Noise noise) {
        String words = noise.raw().of(article.article().text().raw()).strip();
        String shown = words.length() > 100 ? words.substring(0, 100) + "…" : words;
        out.append("  ").append(noise.rule()).append(": ").append(shown).append('\n');
    }
}
