package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;

/** Statements, offices and relations of an article in words, each a line. */
final class Findings {
    private final AnalyzedArticle article;

    Findings(AnalyzedArticle article) {
        this.article = article;
    }

    /** The findings whose evidence begins in this sentence, in the order statements, offices, relations. */
    List<String> of(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        for (Attribution statement : article.statements()) {
            if (sentence.span().contains(statement.extent().begin())) {
                lines.add(statement(statement));
            }
        }
        for (RoleHeld role : article.roles()) {
            if (role.evidence().sentence() == sentence.index()) {
                lines.add(role(role));
            }
        }
        for (Relation relation : article.relations()) {
            if (relation.evidence().sentence() == sentence.index()) {
                lines.add(relation(relation));
            }
        }
        return lines;
    }

    String statement(Attribution statement) {
        StringBuilder line = new StringBuilder("statement " + statement.id() + " " + lower(statement.type()) + ": ");
        line.append(speaker(statement.source()));
        line.append(" — ").append(statement.cues().isEmpty() ? "(goes on)" : words(statement.cues()));
        if (!statement.addressees().isEmpty()) {
            line.append(" → ").append(statement.addressees().stream().map(this::name).collect(Collectors.joining(", ")));
        }
        line.append(" — “").append(words(statement.content())).append('”');
        statement.when().ifPresent(when -> line.append(" · ").append(time(when)));
        statement.medium().ifPresent(medium -> line.append(" · by ").append(medium.kind()));
        statement.place().ifPresent(place -> line.append(" · at ").append(name(place)));
        statement.nestedIn().ifPresent(outer -> line.append(" · as told in statement ").append(outer));
        statement.continues().ifPresent(before -> line.append(" · goes on from ").append(before));
        statement.answers().ifPresent(question -> line.append(" · answers ").append(question));
        if (statement.status() != Attribution.ContentStatus.COMPLETE) {
            line.append(" · ").append(lower(statement.status()));
        }
        statement.stances().forEach(stance -> line.append(" · ").append(stance.type())
                .append(stance.target().map(target -> " " + name(target)).orElse("")));
        return line.append("  [").append(statement.foundBy().rule()).append(']').toString();
    }

    String role(RoleHeld role) {
        String of = role.of().map(this::name).or(role::country).map(words -> " of " + words).orElse("");
        String time = role.when().map(when -> " · " + time(when)).orElse("");
        return "office: " + name(role.holder()) + " is " + role.title() + of + " (" + role.status().label() + ")"
                + asserter(role.assertedBy()) + time + "  [" + role.foundBy().rule() + "]";
    }

    String relation(Relation relation) {
        StringBuilder line = new StringBuilder("relation: ").append(relation.subject().map(this::name).orElse("somebody"))
                .append(' ');
        line.append(relation.polarity() == Polarity.NEGATIVE ? "not " : "").append(relation.type()).append(' ');
        line.append(relation.object().map(this::name).orElse("somebody"));
        relation.qualifiers()
                .forEach((key, value) -> line.append(" · ").append(key).append(' ').append(article.words(value.span())));
        relation.when().ifPresent(when -> line.append(" · ").append(time(when)));
        line.append(" · ").append(lower(relation.modality())).append(asserter(relation.assertedBy()));
        return line.append("  [").append(relation.foundBy().rule()).append(']').toString();
    }

    private String asserter(Asserter asserter) {
        return switch (asserter) {
            case Asserter.Narrator narrator -> "";
            case Asserter.Statement statement -> " · in statement " + statement.attribution();
            case Asserter.Party party -> " · on the word of " + name(party.chain());
        };
    }

    String speaker(Source source) {
        return switch (source) {
            case Source.Chain chain -> name(chain.chain());
            case Source.Unnamed unnamed -> article.words(unnamed.span());
            case Source.Unstated unstated -> "(nobody named)";
        };
    }

    String name(int chain) {
        return article.chain(chain).name();
    }

    private String time(int index) {
        var time = article.times().get(index);
        return article.words(time.span()) + " (" + time.value() + ")";
    }

    private String words(List<Span> spans) {
        return spans.stream().map(article::words).collect(Collectors.joining(" … "));
    }

    /** The day of a statement, where it is known. */
    Optional<String> when(Attribution statement) {
        return statement.when().map(index -> article.times().get(index).value());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
