package org.newsgraph.analyze.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.rules.RuleFile;

/**
 * How a cue word reports: one lemma with one rule of the cue files.
 *
 * @param words lemma, or lemma and the words behind it ("point out", "call for")
 * @param tag universal part of speech
 * @param forms of the content, in no order
 * @param prepositions that may open the content
 * @param addressee {@code object}, a preposition such as {@code to}, or empty
 * @param stance name in the ontology
 * @param target of the stance: {@code addressee}, {@code object}, {@code subject} (of the content), or empty
 * @param medium that the verb itself names
 * @param under lemmas of verbs whose object a noun must be to be a reference to earlier speech
 * @param objects lemmas that an object must have for its head, any where empty
 * @param question whether the content is asked
 * @param owned whether it reports nothing without a source
 * @param speech whether something is said aloud or written, so that "I" in a quotation is the source
 */
record Frame(
        String rule, List<String> words, String tag, Set<ContentForm> forms, Set<String> prepositions, String addressee,
        Optional<String> stance, String target, Optional<String> medium, Set<String> under, Set<String> objects, boolean question,
        boolean owned, boolean speech) {

    static Frame of(RuleFile.Entry entry, String lemma) {
        EnumSet<ContentForm> forms = EnumSet.noneOf(ContentForm.class);
        entry.values("content").forEach(name -> forms.add(ContentForm.of(entry, name)));
        return new Frame(entry.name(), List.of(lemma.split(" ")), entry.value("tag").orElse("VERB"), forms,
                Set.copyOf(entry.values("prepositions")), entry.value("addressee").orElse(""), entry.value("stance"),
                entry.value("target").orElse(""), entry.value("medium"), Set.copyOf(entry.values("under")),
                Set.copyOf(entry.values("objects")),
                flag(entry, "question"), flag(entry, "owned"), !flag(entry, "thought"));
    }

    private static boolean flag(RuleFile.Entry entry, String key) {
        return entry.value(key).orElse("no").equals("yes");
    }

    boolean takes(ContentForm form) {
        return forms.contains(form);
    }

    String lemma() {
        return String.join(" ", words);
    }
}
