package org.newsgraph.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.analyze.attribution.AttributionFinder;
import org.newsgraph.analyze.attribution.Attributions;
import org.newsgraph.analyze.coref.Coref;
import org.newsgraph.analyze.coref.CorefResolver;
import org.newsgraph.analyze.names.NameFinder;
import org.newsgraph.analyze.names.Names;
import org.newsgraph.analyze.quotations.QuotationFinder;
import org.newsgraph.analyze.quotations.Quotations;
import org.newsgraph.analyze.syntax.Syntax;
import org.newsgraph.analyze.syntax.SyntaxAnnotator;
import org.newsgraph.analyze.times.TimeTagger;
import org.newsgraph.analyze.times.Times;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.rules.Resources;

/**
 * Runs quotations and attribution over a JSON Lines file of texts and writes the statements under PolNeAR's conventions:
 * quotation marks, "that" and "to" belong to the content, a quotation carried on in one paragraph is one content.
 */
public final class AttributionRunner {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final SyntaxAnnotator syntax = Syntax.standard(Resources.shipped());
    private final QuotationFinder quotations = Quotations.standard(Resources.shipped());
    private final AttributionFinder attribution = Attributions.standard(Resources.shipped());
    private final NameFinder names = Names.standard(Resources.shipped());
    private final TimeTagger times = Times.standard(Resources.shipped());
    private final CorefResolver coref = Coref.standard(Resources.shipped());
    private long nanos;
    private long tokens;

    private AttributionRunner() {
    }

    /**
     * @param arguments texts, predictions
     */
    public static void main(String[] arguments) throws IOException {
        AttributionRunner runner = new AttributionRunner();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> out = lines.stream().map(runner::line).toList();
        Files.write(Path.of(arguments[1]), out);
        System.out.printf("%d tokens, %.0f tokens per second in both stages%n", runner.tokens,
                runner.tokens * 1e9 / Math.max(1, runner.nanos));
    }

    private String line(String line) {
        try {
            JsonNode document = JSON.readTree(line);
            ObjectNode prediction = JSON.createObjectNode().put("id", document.get("id").asText());
            predict(document.get("text").asText(), prediction.putArray("quotes"));
            return JSON.writeValueAsString(prediction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void predict(String words, ArrayNode quotes) {
        CleanText text = CleanText.untouched(words);
        List<Sentence> sentences = syntax.annotate(text);
        tokens += sentences.stream().mapToInt(Sentence::size).sum();
        List<TimeExpression> dated = times.tag(text, sentences, Optional.empty());
        List<Quotation> before = quotations.find(text, sentences);
        Coreference coreference = coref.resolve(text, sentences, names.find(text, sentences), before);
        long start = System.nanoTime();
        List<Quotation> marked = quotations.find(text, sentences);
        Attributed attributed = attribution.find(text, sentences, coreference, dated, marked);
        nanos += System.nanoTime() - start;
        List<ObjectNode> made = new ArrayList<>();
        for (Attribution statement : attributed.statements()) {
            if (statement.content().isEmpty()) {
                made.add(null);
                continue;
            }
            ObjectNode merged = statement.continues().map(made::get).orElse(null);
            boolean near = merged != null && !words.substring(merged.get("last").asInt(), statement.content().get(0).begin())
                    .contains("\n\n");
            ObjectNode quote = near ? merged : quotes.addObject();
            ArrayNode spans = near ? (ArrayNode) quote.get("spans") : quote.putArray("spans");
            for (Span piece : statement.content()) {
                add(spans, words, widened(words, piece, statement, marked));
                quote.put("last", piece.end());
            }
            if (!near) {
                role(quote, words, statement, sentences);
            }
            made.add(quote);
        }
    }

    private static void role(ObjectNode quote, String words, Attribution statement, List<Sentence> sentences) {
        quote.put("rule", statement.foundBy().rule()).put("type", statement.type().name());
        Span source = switch (statement.source()) {
            case Source.Chain chain -> chain.span();
            case Source.Unnamed unnamed -> unnamed.span();
            case Source.Unstated unstated -> null;
        };
        if (source != null) {
            add(quote.putArray("speaker_spans"), words, closed(words, source));
        }
        if (!statement.cues().isEmpty()) {
            ArrayNode cues = quote.putArray("cue_spans");
            statement.cues().forEach(cue -> add(cues, words, helped(sentences, cue)));
        }
    }

    /** The comma that closes an apposition belongs to the source. */
    private static Span closed(String words, Span source) {
        boolean comma = source.end() < words.length() && words.charAt(source.end()) == ',';
        return comma && source.of(words).contains(", ") ? new Span(source.begin(), source.end() + 1) : source;
    }

    /** Auxiliaries, adverbs and "to" before the verb belong to the cue. */
    private static Span helped(List<Sentence> sentences, Span cue) {
        for (Sentence sentence : sentences) {
            if (sentence.span().contains(cue)) {
                int first = sentence.tokenAt(cue.begin());
                int i = first;
                boolean verb = sentence.token(first).is("VERB");
                while (verb && i > 0 && java.util.Set.of("AUX", "ADV", "PART").contains(sentence.token(i - 1).tag())) {
                    i--;
                }
                return new Span(sentence.token(i).span().begin(), cue.end());
            }
        }
        return cue;
    }

    private static final java.util.Set<String> WITH_OBJECT = java.util.Set.of("urge", "ask", "blame", "praise", "accuse",
            "call-for");

    private static Span widened(String words, Span piece, Attribution statement, List<Quotation> marked) {
        for (Quotation quotation : marked) {
            if (quotation.content().contains(piece) && quotation.content().end() - piece.end() <= 2
                    && piece.begin() - quotation.content().begin() <= 2) {
                piece = quotation.span();
            }
        }
        int begin = piece.begin();
        if (!statement.cues().isEmpty() && WITH_OBJECT.contains(statement.foundBy().rule())
                && begin > statement.cues().get(0).end()
                && !words.substring(statement.cues().get(0).end(), begin).matches("(?s).*(\\b(that|if|whether) |[“\"]).*")) {
            return new Span(statement.cues().get(0).end() + 1, piece.end());
        }
        for (String opener : List.of("that ", "to ", "whether ", "if ")) {
            if (begin >= opener.length() && words.regionMatches(true, begin - opener.length(), opener, 0, opener.length())
                    && !words.substring(begin - opener.length() - 1, begin).startsWith("according")) {
                begin -= opener.length();
                break;
            }
        }
        return new Span(begin, piece.end());
    }

    private static void add(ArrayNode spans, String words, Span span) {
        spans.addArray().add(words.codePointCount(0, span.begin())).add(words.codePointCount(0, span.end()));
    }
}
