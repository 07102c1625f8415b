package org.newsgraph.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Noise;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;

/**
 * Makes the clean text of a raw record: takes out what the page put beside the article, parts headline, body, captions and
 * credits, and keeps the way back. Every line of the record is a paragraph of the clean text, or noise. Immutable, thread-safe.
 */
public final class Cleaner {
    /** A headline is one line without a full stop; longer ones are first sentences. */
    private static final int LONGEST_HEADLINE = 160;

    /** Shorter paragraphs may well come twice ("Yes," he said.). */
    private static final int SHORTEST_DOUBLE = 60;

    private final List<CleaningRule> rules;

    private Cleaner(List<CleaningRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The cleaner of {@code rules/cleaning.yml}.
     *
     * @throws org.newsgraph.rules.RuleException where a rule does not compile
     */
    public static Cleaner standard(Resources resources) {
        return new Cleaner(RuleFile.read(resources, "rules/cleaning.yml").rules().stream().map(CleaningRule::of).toList());
    }

    /**
     * A clean text and what its page says of itself.
     *
     * @param updated the first update note, as it stands
     */
    public record Cleaned(CleanText text, Optional<String> updated) {
    }

    /** Cleans a decoded record. */
    public Cleaned clean(String raw) {
        Page page = new Page(raw);
        int begin = 0;
        while (begin < raw.length()) {
            int end = raw.indexOf('\n', begin);
            end = end < 0 ? raw.length() : end;
            Line line = Line.of(raw, begin, end);
            if (!line.isEmpty()) {
                page.read(line);
            }
            begin = end + 1;
        }
        return page.finish();
    }

    /** One record's run. */
    private final class Page {
        private final String raw;
        private final List<Noise> noise = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final Set<String> captions = new HashSet<>();
        private final Set<String> bodies = new HashSet<>();
        private Optional<String> updated = Optional.empty();

        private Page(String raw) {
            this.raw = raw;
        }

        void read(Line whole) {
            Line line = whole;
            for (CleaningRule rule : rules) {
                if (rule.inline()) {
                    line = cut(rule, line);
                } else {
                    Matcher matcher = rule.pattern().matcher(line.toString());
                    if (matcher.find()) {
                        take(rule, matcher, line);
                        return;
                    }
                }
            }
            if (!line.isEmpty()) {
                body(line.part(0, line.length()));
            }
        }

        /** A paragraph that stood in the page before, word for word, is a pull quote or a caption read twice. */
        private void body(Line line) {
            if (line.length() >= SHORTEST_DOUBLE && !bodies.add(line.toString())) {
                noise.add(new Noise(line.raw(0, line.length()), "duplicate-paragraph"));
            } else {
                paragraphs.add(new Paragraph(ZoneKind.BODY, line));
            }
        }

        private Line cut(CleaningRule rule, Line whole) {
            Line line = whole;
            Matcher matcher = rule.pattern().matcher(line.toString());
            int from = 0;
            while (from <= line.length() && matcher.find(from)) {
                int begin = rule.has("noise") ? matcher.start("noise") : matcher.start();
                int end = rule.has("noise") ? matcher.end("noise") : matcher.end();
                noise.add(new Noise(line.raw(begin, end), rule.name()));
                line = line.without(begin, end);
                matcher = rule.pattern().matcher(line.toString());
                from = Math.max(begin, 1);
            }
            return line;
        }

        private void take(CleaningRule rule, Matcher matcher, Line line) {
            switch (rule.then()) {
                case NOISE -> noise.add(new Noise(line.raw(0, line.length()), rule.name()));
                case METADATA -> {
                    noise.add(new Noise(line.raw(0, line.length()), rule.name()));
                    if (rule.name().equals("update-note") && updated.isEmpty()) {
                        updated = Optional.of(line.toString());
                    }
                }
                case CAPTION -> caption(rule, matcher, line);
            }
        }

        private void caption(CleaningRule rule, Matcher matcher, Line line) {
            Optional<Line> caption = group(rule, matcher, "caption", line);
            String words = caption.map(Line::toString).orElse("").toLowerCase(Locale.ROOT);
            if (!words.isEmpty() && !captions.add(words)) {
                noise.add(new Noise(line.raw(0, line.length()), "duplicate-caption"));
                return;
            }
            Optional<Line> credit = group(rule, matcher, "credit", line);
            caption.ifPresent(part -> paragraphs.add(new Paragraph(ZoneKind.CAPTION, part)));
            credit.ifPresent(part -> paragraphs.add(new Paragraph(ZoneKind.CREDIT, part)));
            between(rule, line, caption, credit);
        }

        private Optional<Line> group(CleaningRule rule, Matcher matcher, String name, Line line) {
            return rule.has(name) && matcher.group(name) != null && !matcher.group(name).isBlank()
                    ? Optional.of(line.part(matcher.start(name), matcher.end(name)))
                    : Optional.empty();
        }

        /** What a caption rule leaves of its line is noise. */
        private void between(CleaningRule rule, Line line, Optional<Line> caption, Optional<Line> credit) {
            int at = line.origin(0);
            int end = line.origin(line.length() - 1) + 1;
            for (Optional<Line> part : List.of(caption, credit)) {
                if (part.isPresent()) {
                    addNoise(at, part.get().origin(0), rule);
                    at = part.get().origin(part.get().length() - 1) + 1;
                }
            }
            addNoise(at, end, rule);
        }

        private void addNoise(int from, int to, CleaningRule rule) {
            if (from < to && !raw.substring(from, to).isBlank()) {
                noise.add(new Noise(new org.newsgraph.model.Span(from, to), rule.name()));
            }
        }

        Cleaned finish() {
            if (paragraphs.size() > 1 && headline(paragraphs.get(0))) {
                paragraphs.set(0, new Paragraph(ZoneKind.HEADLINE, paragraphs.get(0).line()));
            }
            noise.sort(java.util.Comparator.comparing(Noise::raw));
            return new Cleaned(Paragraph.join(raw, paragraphs, noise), updated);
        }

        private boolean headline(Paragraph first) {
            String words = first.line().toString();
            return first.kind() == ZoneKind.BODY && words.length() <= LONGEST_HEADLINE && words.indexOf(' ') > 0
                    && !words.matches("(?s).*[.:;,][”’\"')]?");
        }
    }
}
