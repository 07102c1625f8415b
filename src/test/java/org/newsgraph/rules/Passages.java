package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;
import org.newsgraph.model.ZoneKind;

/** Builds passages by hand: each token is {@code form/TAG/lemma/head/label}, head counted from 1, 0 for the root. */
final class Passages {
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Passage.Chained> mentions = new ArrayList<>();
    private boolean tree = true;

    static Passages of(String tokens) {
        Passages passages = new Passages();
        int at = 0;
        for (String written : tokens.split(" ")) {
            String[] parts = written.split("/");
            passages.tokens.add(new Token(new Span(at, at + parts[0].length()), parts[0], parts[1], parts[2]));
            passages.tree &= parts.length > 4;
            if (parts.length > 4) {
                passages.heads.add(Integer.parseInt(parts[3]) - 1);
                passages.labels.add(parts[4]);
            }
            at += parts[0].length() + 1;
        }
        return passages;
    }

    /** Adds a name over tokens {@code first} to {@code last}. */
    Passages name(int first, int last, EntityType type) {
        Span span = new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
        Optional<String> country = type == EntityType.COUNTRY ? Optional.of("PE") : Optional.empty();
        FoundBy by = new FoundBy("test", "hand", "1");
        Mention mention = new Mention.Named(span, 0, type, MentionedAs.NAME, country, Gender.UNKNOWN, by);
        mentions.add(new Passage.Chained(mention, new CorefChain(mentions.size(), type, tokens.get(last).form(), true, country,
                Gender.UNKNOWN, List.of(new CorefChain.Link(mention, "first")))));
        return this;
    }

    Passage passage() {
        Optional<Tree> made = tree
                ? Optional.of(new Tree(heads.stream().mapToInt(Integer::intValue).toArray(), labels.toArray(String[]::new)))
                : Optional.empty();
        Span span = new Span(0, tokens.get(tokens.size() - 1).span().end());
        return new Passage(new Sentence(0, span, ZoneKind.BODY, 0, tokens, made), mentions,
                ClauseWords.read(new Lexicon(Resources.shipped())));
    }
}
