package org.newsgraph.analyze.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/** Tries every rule at every token; the longest match wins. */
final class RuleTimeTagger implements TimeTagger {
    private final TimeRules rules;
    private final TimeWords words;
    private final Namesakes namesakes;
    private final Outlook outlook;

    RuleTimeTagger(TimeRules rules, TimeWords words) {
        this.rules = rules;
        this.words = words;
        this.namesakes = new Namesakes(words);
        this.outlook = new Outlook(words);
    }

    @Override
    public List<TimeExpression> tag(CleanText text, List<Sentence> sentences, Optional<LocalDate> published) {
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            tag(text.text(), sentence, published, times);
        }
        return List.copyOf(times);
    }

    private void tag(String text, Sentence sentence, Optional<LocalDate> published, List<TimeExpression> times) {
        List<Matcher> matchers = rules.rules().stream().map(rule -> rule.pattern().matcher(text)).toList();
        int at = 0;
        while (at < sentence.size()) {
            Optional<TimeExpression> found = longest(matchers, sentence, at, published);
            found.ifPresent(times::add);
            at = found.isPresent() ? Math.max(at + 1, sentence.tokenAt(found.get().span().end())) : at + 1;
        }
    }

    private Optional<TimeExpression> longest(
            List<Matcher> matchers, Sentence sentence, int at, Optional<LocalDate> published) {
        TimeExpression longest = null;
        int begin = sentence.token(at).span().begin();
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i).region(begin, sentence.span().end()).useTransparentBounds(true);
            if (matcher.lookingAt() && (longest == null || matcher.end() > longest.span().end())) {
                longest = read(rules.rules().get(i), matcher, sentence, at, published).orElse(longest);
            }
        }
        return Optional.ofNullable(longest);
    }

    private Optional<TimeExpression> read(
            TimeRule rule, Matcher matcher, Sentence sentence, int at, Optional<LocalDate> published) {
        Span span = new Span(matcher.start(), matcher.end());
        int last = sentence.tokenAt(span.end() - 1);
        if (namesakes.isName(sentence, at, last)) {
            return Optional.empty();
        }
        Found found = new Found(rule, matcher, words, published, outlook.ahead(sentence, at, last));
        return rule.reading()
                .read(found)
                .map(
                        value -> new TimeExpression(span, sentence.index(), value.value(), value.precision(),
                                new FoundBy("times", rule.name(), rules.version())));
    }
}
