package org.newsgraph.cli;

import java.util.List;
import java.util.Locale;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Sentence;

/** An analysed article as one HTML page that needs nothing beside it. All text of the article is escaped. */
final class ArticlePage {
    private static final int HUES = 360;
    /** Steps of the golden angle keep the colours of neighbouring chains apart. */
    private static final int HUE_STEP = 137;

    private final AnalyzedArticle article;
    private final Marks marks;
    private final Findings findings;
    private final StringBuilder out = new StringBuilder();

    private ArticlePage(AnalyzedArticle article) {
        this.article = article;
        this.marks = Marks.mentions(article);
        this.findings = new Findings(article);
    }

    static String of(AnalyzedArticle article) {
        return new ArticlePage(article).render();
    }

    private String render() {
        String title = article.article().metadata().title().orElse(article.article().source());
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(escape(title))
                .append("</title>\n");
        out.append(
                """
                        <style>
                        body { font: 17px/1.6 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff }
                        .headline { font-size: 1.5em; font-weight: bold } .caption, .credit { color: #666; font-size: .9em }
                        mark { padding: 0 .1em; border-radius: .2em; color: inherit } sub { font: .6em sans-serif; color: #666 }
                        mark.pronoun { border-bottom: 1px dotted #666 } mark.nominal { border-bottom: 1px solid #999 }
                        ul { font: 13px/1.5 sans-serif; color: #345; background: #f4f6f8; padding: .4em 1.6em; margin: .2em 0 1em; border-radius: .3em }
                        table { font: 13px/1.4 sans-serif; border-collapse: collapse } td { padding: .2em .6em; vertical-align: top }
                        </style></head><body>
                        """);
        body();
        out.append("<h2>Who and what</h2>\n<table>\n");
        article.chains().stream().filter(chain -> chain.named() || chain.links().size() > 1).forEach(this::chain);
        out.append("</table>\n</body></html>\n");
        return out.toString();
    }

    private void body() {
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < sentences.size();) {
            int end = i;
            while (end < sentences.size() && sentences.get(end).paragraph() == sentences.get(i).paragraph()) {
                end++;
            }
            paragraph(sentences.subList(i, end));
            i = end;
        }
    }

    private void paragraph(List<Sentence> sentences) {
        out.append("<p class=\"").append(sentences.get(0).zone().name().toLowerCase(Locale.ROOT)).append("\">");
        sentences.forEach(sentence -> {
            marked(sentence);
            out.append(' ');
        });
        out.append("</p>\n");
        List<String> lines = sentences.stream().flatMap(sentence -> findings.of(sentence).stream()).toList();
        if (!lines.isEmpty()) {
            out.append("<ul>");
            lines.forEach(line -> out.append("<li>").append(escape(line)).append("</li>"));
            out.append("</ul>\n");
        }
    }

    private void marked(Sentence sentence) {
        int at = sentence.span().begin();
        String text = article.article().text().text();
        for (Marks.Edge edge : marks.edges(sentence.span())) {
            out.append(escape(text.substring(at, edge.offset())));
            int chain = edge.mark().chain();
            if (edge.begins()) {
                out.append("<mark class=\"").append(edge.mark().kind()).append("\" style=\"background:").append(colour(chain))
                        .append("\" title=\"").append(escape(findings.name(chain))).append("\">");
            } else {
                out.append("</mark><sub>").append(chain).append("</sub>");
            }
            at = edge.offset();
        }
        out.append(escape(text.substring(at, sentence.span().end())));
    }

    private void chain(CorefChain chain) {
        out.append("<tr><td style=\"background:").append(colour(chain.id())).append("\">").append(chain.id()).append("</td><td>")
                .append(escape(chain.name())).append("</td><td>").append(chain.type().name().toLowerCase(Locale.ROOT))
                .append("</td><td>")
                .append(chain.country().orElse("")).append("</td><td>").append(chain.links().size()).append("</td></tr>\n");
    }

    private static String colour(int chain) {
        return "hsl(" + chain * HUE_STEP % HUES + " 70% 88%)";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
