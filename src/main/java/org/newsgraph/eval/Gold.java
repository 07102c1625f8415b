package org.newsgraph.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Span;

/**
 * Gold of a few articles. Entities are named by ids that articles of one file share; {@link #NOBODY} in a list of accepted
 * entities stands for "none". Spans are code points of the raw text.
 *
 * @param questions with their answers as the file gives them, by id
 */
public record Gold(List<Article> articles, List<Question> questions) {
    /** In lists of accepted entities: that no entity is given is right too. */
    static final String NOBODY = "";

    /** The name, nominal or pronoun of a mention. */
    enum MentionKind {
        NAME, NOMINAL, PRONOUN
    }

    /**
     * Where the raw text of an article is.
     *
     * @param file file name of the text, absent where it is only a record of a bench file
     * @param bench file of JSON Lines that holds it
     * @param record id of its record there
     */
    public record Text(Optional<String> file, String sha256, Optional<String> bench, Optional<String> record) {
    }

    /**
     * @param noise what is no part of the article
     * @param negatives what a naive program would find and this one must not
     */
    public record Article(
            String id,
            Text text,
            List<Span> noise,
            List<Entity> entities,
            List<Statement> statements,
            List<Relation> relations,
            List<Negative> negatives) {
    }

    /** @param iso ISO 3166-1 alpha-2 */
    record Entity(String id, String type, Optional<String> iso, List<Mention> mentions, List<Role> roles) {
        /** Whether a name of it must be found in this article. */
        boolean named() {
            return mentions.stream().anyMatch(mention -> mention.kind == MentionKind.NAME && !mention.optional);
        }

        boolean isPerson() {
            return type.equals("Person");
        }
    }

    /**
     * @param spans the span, then others that are as good
     * @param accept other entities that it may be taken for
     * @param optional neither costs when it is missed nor counts when it is found
     */
    record Mention(String entity, List<Span> spans, MentionKind kind, Set<String> accept, boolean optional) {
        Ranges ranges() {
            return Ranges.of(spans.get(0));
        }
    }

    /**
     * @param of the entities that the office may belong to, the first the best; {@link #NOBODY} where it belongs to none
     */
    record Role(
            String title, Set<String> of, boolean optional) {
    }

    /**
     * @param type {@code direct}, {@code indirect} or {@code mixed}
     * @param types those that are right
     * @param speakers those that are right, the first the best; {@link #NOBODY} where the text names none
     * @param contents the content, then others that are as good
     * @param time its time expression
     * @param inheritedTime a time that it may be given, from its context
     * @param evidence the clauses that give it, may be empty
     */
    record Statement(
            String id,
            String type,
            Set<String> types,
            List<String> speakers,
            List<Span> cues,
            List<String> addressees,
            List<Ranges> contents,
            Optional<Span> time,
            Optional<Span> inheritedTime,
            Optional<Medium> medium,
            String status,
            boolean question,
            Optional<String> nestedIn,
            boolean optional,
            Ranges evidence) {
        boolean quoted() {
            return !type.equals("indirect");
        }

        boolean hasContent() {
            return !contents.isEmpty();
        }

        boolean hasSpeaker() {
            return !speakers.get(0).equals(NOBODY);
        }
    }

    /** @param words id and label of the medium, lower case */
    record Medium(Optional<Span> span, String words) {
    }

    /**
     * @param types those that are right, the first the best
     * @param subjects those that are right; {@link #NOBODY} for an unknown agent
     * @param required false where it needs a step of reasoning or is marked optional: then it neither costs nor counts
     * @param by entity id, {@code narrator}, or empty where nobody is named
     */
    record Relation(
            String id,
            List<String> types,
            Set<String> subjects,
            Set<String> objects,
            boolean required,
            boolean symmetric,
            String by,
            Ranges evidence) {
    }

    /** Words on which a wrong finding would be a known mistake. */
    record Negative(String id, Ranges spans) {
    }

    /**
     * @param answers ids, or rows of field and value; a value of several is any one of them
     */
    public record Question(String id, String text, List<Map<String, List<String>>> answers) {
    }
}
