package org.newsgraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.Stance;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.ZoneKind;

/** Builds an analysed article by hand. Words are given as they stand in the text; {@code word#2} is the second occurrence. */
public final class HandMade {
    private static final FoundBy BY = new FoundBy("test", "by-hand", "1");

    private final String key;
    private final CleanText text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<CorefChain> chains = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Attribution> statements = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<RoleHeld> roles = new ArrayList<>();
    private Metadata metadata = Metadata.unknown();

    public HandMade(String key, String text) {
        this(key, CleanText.untouched(text));
    }

    public HandMade(String key, CleanText text) {
        this.key = key;
        this.text = text;
        Matcher matcher = Pattern.compile("[^\\n.?!]+[.?!”\"]*").matcher(text.text());
        while (matcher.find()) {
            int begin = matcher.start();
            while (Character.isWhitespace(text.text().charAt(begin)) && begin < matcher.end() - 1) {
                begin++;
            }
            sentences.add(new Sentence(sentences.size(), new Span(begin, matcher.end()), ZoneKind.BODY, 0, List.of(),
                    Optional.empty()));
        }
    }

    public HandMade published(String date) {
        metadata = new Metadata(Optional.of("By hand"), Optional.of(LocalDate.parse(date)), Optional.empty(),
                Optional.of("The Test"), List.of("A. Writer"), Optional.of("https://example.org/" + key), "en");
        return this;
    }

    public Span span(String words) {
        int number = words.matches(".*#\\d") ? words.charAt(words.length() - 1) - '0' : 1;
        String plain = words.replaceFirst("#\\d$", "");
        int at = -1;
        for (int i = 0; i < number; i++) {
            at = text.text().indexOf(plain, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
        }
        return new Span(at, at + plain.length());
    }

    public int person(String name, Gender gender, String... mentions) {
        return chain(EntityType.PERSON, name, null, gender, MentionedAs.NAME, mentions);
    }

    public int country(String name, String code, String... mentions) {
        return chain(EntityType.COUNTRY, name, code, Gender.NEUTER, MentionedAs.NAME, mentions);
    }

    public int organisation(String name, String code, String... mentions) {
        return chain(EntityType.ORGANISATION, name, code, Gender.NEUTER, MentionedAs.NAME, mentions);
    }

    /** A chain; mentions that begin in lower case are nominals, pronouns where they are one of he, she, it. */
    public int chain(
            EntityType type, String name, String country, Gender gender, MentionedAs as, String... mentions) {
        List<CorefChain.Link> links = new ArrayList<>();
        boolean named = false;
        for (String words : mentions) {
            Span span = span(words);
            String plain = span.of(text.text());
            boolean isName = Character.isUpperCase(plain.charAt(0)) && !plain.matches("(The|A|An) .*");
            named |= isName;
            links.add(new CorefChain.Link(mention(plain, span, type, country, gender, as, isName), "by-hand"));
        }
        chains.add(new CorefChain(chains.size(), type, name, named, Optional.ofNullable(country), gender, links));
        return chains.size() - 1;
    }

    private Mention mention(
            String words, Span span, EntityType type, String country, Gender gender, MentionedAs as, boolean isName) {
        int sentence = sentence(span);
        if (isName) {
            return new Mention.Named(span, sentence, type, as, Optional.ofNullable(country), gender, BY);
        }
        return words.matches("he|she|it|her|his")
                ? new Mention.Pronominal(span, sentence, type, 3, false, gender, BY)
                : new Mention.Nominal(span, sentence, type, span, false, gender, BY);
    }

    public int time(String words, String value) {
        Span span = span(words);
        times.add(new TimeExpression(span, sentence(span), value, TimeExpression.Precision.DAY, BY));
        return times.size() - 1;
    }

    /** A statement that is told by builder calls. */
    public Says says(Integer chain, String source, String cue, String lemma, String... content) {
        return new Says(chain, source, cue, lemma, content);
    }

    /** A statement on its way. */
    public final class Says {
        private final Source source;
        private final List<Span> cues;
        private final String lemma;
        private final List<Span> content = new ArrayList<>();
        private final List<Integer> to = new ArrayList<>();
        private final List<Integer> about = new ArrayList<>();
        private final List<Stance> stances = new ArrayList<>();
        private Optional<Integer> when = Optional.empty();
        private Optional<Integer> nestedIn = Optional.empty();
        private Optional<Integer> answers = Optional.empty();
        private Optional<Integer> place = Optional.empty();
        private Optional<Attribution.Medium> medium = Optional.empty();
        private boolean question;
        private Attribution.QuoteType type = Attribution.QuoteType.DIRECT;

        private Says(Integer chain, String source, String cue, String lemma, String... content) {
            if (source == null) {
                this.source = new Source.Unstated();
            } else {
                this.source = chain == null ? new Source.Unnamed(span(source)) : new Source.Chain(chain, span(source));
            }
            cues = List.of(span(cue));
            this.lemma = lemma;
            for (String piece : content) {
                this.content.add(span(piece));
            }
        }

        public Says to(int chain) {
            to.add(chain);
            return this;
        }

        public Says about(int chain) {
            about.add(chain);
            return this;
        }

        public Says stance(String type, Integer target) {
            stances.add(new Stance(type, Optional.ofNullable(target)));
            return this;
        }

        public Says when(int time) {
            when = Optional.of(time);
            return this;
        }

        public Says at(int chain) {
            place = Optional.of(chain);
            return this;
        }

        public Says by(String kind, String words) {
            medium = Optional.of(new Attribution.Medium(kind, span(words)));
            return this;
        }

        public Says nestedIn(int statement) {
            nestedIn = Optional.of(statement);
            return this;
        }

        public Says answers(int statement) {
            answers = Optional.of(statement);
            return this;
        }

        public Says indirect() {
            type = Attribution.QuoteType.INDIRECT;
            return this;
        }

        public Says question() {
            question = true;
            return this;
        }

        /** Ends the statement and gives its id. */
        public int end() {
            var status = content.isEmpty()
                    ? Attribution.ContentStatus.ANNOUNCED_MISSING
                    : Attribution.ContentStatus.COMPLETE;
            statements.add(new Attribution(statements.size(), type, source, cues, lemma, content, to, medium, place, when, about,
                    stances, status, question, nestedIn, Optional.empty(), answers, BY));
            return statements.size() - 1;
        }
    }

    public HandMade relation(String type, Integer subject, Integer object, String trigger) {
        return relation(type, subject, object, trigger, new Asserter.Narrator());
    }

    public HandMade relation(String type, Integer subject, Integer object, String trigger, Asserter asserter) {
        return relation(type, subject, object, trigger, asserter, Polarity.POSITIVE, null);
    }

    public HandMade relation(
            String type, Integer subject, Integer object, String trigger, Asserter asserter, Polarity polarity, Integer when) {
        relations.add(new Relation(type, Optional.ofNullable(subject), Optional.ofNullable(object), Map.of(),
                Optional.ofNullable(when), polarity, Modality.ASSERTED, asserter, evidence(subject, trigger, object), 0.9, BY));
        return this;
    }

    public HandMade role(int holder, String title, Integer of, String country, RoleHeld.RoleStatus status, Asserter asserter) {
        roles.add(new RoleHeld(holder, title, Optional.ofNullable(of), Optional.ofNullable(country), status, Optional.empty(),
                asserter, evidence(holder, title, of), 0.8, BY));
        return this;
    }

    private Evidence evidence(Integer subject, String trigger, Integer object) {
        return new Evidence(sentence(span(trigger)), first(subject), span(trigger), first(object));
    }

    private Optional<Span> first(Integer chain) {
        return Optional.ofNullable(chain).map(id -> chains.get(id).mentions().getFirst().span());
    }

    private int sentence(Span span) {
        for (Sentence sentence : sentences) {
            if (sentence.span().end() > span.begin()) {
                return sentence.index();
            }
        }
        return 0;
    }

    public AnalyzedArticle build() {
        return new AnalyzedArticle(new Article(key, "by-hand", text, metadata), sentences, List.of(), chains, times, statements,
                relations, roles);
    }
}
