package org.newsgraph.analyze.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Zone;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;

/** Paragraph by paragraph: tokens, sentences, tags, lemmas. Thread-safe. */
final class StandardAnnotator implements SyntaxAnnotator {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Tagger tagger;
    private final Lemmas lemmas;

    StandardAnnotator(Tokenizer tokenizer, SentenceSplitter splitter, Tagger tagger, Lemmas lemmas) {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
        this.tagger = tagger;
        this.lemmas = lemmas;
    }

    static StandardAnnotator read(Resources resources) {
        Abbreviations abbreviations = Abbreviations.read(resources);
        return new StandardAnnotator(new Tokenizer(abbreviations), new SentenceSplitter(resources, abbreviations),
                MaxentTagger.read(resources), new Lemmas(resources));
    }

    @Override
    public List<Sentence> annotate(CleanText text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Zone piece : paragraphs(text)) {
            int before = sentences.size();
            annotate(text.text(), piece, paragraph, sentences);
            paragraph += sentences.size() > before ? 1 : 0;
        }
        return List.copyOf(sentences);
    }

    /** The paragraphs of the text, cut where a zone begins or ends. */
    private static List<Zone> paragraphs(CleanText clean) {
        List<Zone> paragraphs = new ArrayList<>();
        int at = 0;
        for (Zone zone : clean.zones()) {
            cut(clean.text(), new Zone(ZoneKind.BODY, new Span(at, Math.max(at, zone.span().begin()))), paragraphs);
            cut(clean.text(), zone, paragraphs);
            at = Math.max(at, zone.span().end());
        }
        cut(clean.text(), new Zone(ZoneKind.BODY, new Span(at, Math.max(at, clean.text().length()))), paragraphs);
        return paragraphs;
    }

    private static void cut(String text, Zone zone, List<Zone> paragraphs) {
        int at = zone.span().begin();
        while (at < zone.span().end()) {
            int gap = text.indexOf("\n\n", at, zone.span().end());
            int end = gap < 0 ? zone.span().end() : gap;
            if (end > at) {
                paragraphs.add(new Zone(zone.kind(), new Span(at, end)));
            }
            at = end == zone.span().end() ? end : end + 2;
        }
    }

    private void annotate(String text, Zone piece, int paragraph, List<Sentence> sentences) {
        List<Span> spans = tokenizer.tokens(text, piece.span().begin(), piece.span().end());
        int from = 0;
        for (int end : splitter.ends(text, spans)) {
            List<Token> tokens = tokens(text, spans.subList(from, end));
            Span span = new Span(spans.get(from).begin(), spans.get(end - 1).end());
            sentences.add(new Sentence(sentences.size(), span, piece.kind(), paragraph, tokens, Optional.empty()));
            from = end;
        }
    }

    private List<Token> tokens(String text, List<Span> spans) {
        String[] forms = new String[spans.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = spans.get(i).of(text);
        }
        String[] tags = tagger.tag(forms);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            tokens.add(new Token(spans.get(i), forms[i], tags[i], lemmas.lemma(forms[i], tags[i])));
        }
        return tokens;
    }
}
