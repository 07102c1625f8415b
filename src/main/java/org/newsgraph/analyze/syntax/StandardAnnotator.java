package org.newsgraph.analyze.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;
import org.newsgraph.model.Zone;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;

/** Paragraph by paragraph: tokens, sentences, tags, lemmas, trees. Thread-safe. */
final class StandardAnnotator implements SyntaxAnnotator {
    /** Longer ones are tables and lists: a tree would say nothing. */
    static final int LONGEST_PARSED = 250;

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final TreeModel model;
    private final Lemmas lemmas;
    private final boolean trees;

    private StandardAnnotator(Resources resources, boolean trees) {
        Abbreviations abbreviations = Abbreviations.read(resources);
        this.tokenizer = new Tokenizer(abbreviations);
        this.splitter = new SentenceSplitter(resources, abbreviations);
        this.model = TreeModel.read(resources);
        this.lemmas = new Lemmas(resources);
        this.trees = trees;
    }

    /** @param trees whether to parse */
    static StandardAnnotator read(Resources resources, boolean trees) {
        return new StandardAnnotator(resources, trees);
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
            sentences.add(sentence(text, piece, paragraph, sentences.size(), spans.subList(from, end)));
            from = end;
        }
    }

    private Sentence sentence(String text, Zone piece, int paragraph, int index, List<Span> spans) {
        Words words = new Words(spans.stream().map(span -> span.of(text)).toArray(String[]::new), model.lexicon());
        String[] tags = model.tagger().tag(words);
        List<Token> tokens = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            String form = words.forms[i];
            tokens.add(new Token(spans.get(i), form, tags[i], lemmas.lemma(form, tags[i])));
        }
        Optional<Tree> tree = trees && tags.length <= LONGEST_PARSED
                ? Optional.of(model.parser().parse(words))
                : Optional.empty();
        return new Sentence(index, new Span(spans.getFirst().begin(), spans.getLast().end()), piece.kind(), paragraph, tokens,
                tree);
    }
}
