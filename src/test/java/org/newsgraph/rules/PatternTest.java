package org.newsgraph.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;

class PatternTest {
    private static final Map<String, TypeTest> SLOTS = Map.of("subject", TypeTest.of("ACTOR"), "object", TypeTest.of("ACTOR"),
            "via", TypeTest.ANY);

    private static Pattern compile(String... keys) {
        String yaml = "rules:\n  - name: r\n    why: w\n    examples: [x]\n    " + String.join("\n    ", keys) + "\n";
        Resources resources = name -> new ByteArrayInputStream((name.startsWith("lists/")
                ? "# columns: word\nwife\nhead of state\n"
                : yaml).getBytes(StandardCharsets.UTF_8));
        return Pattern.compile(RuleFile.read(resources, "rules/r.yml").rules().get(0), SLOTS, new Lexicon(resources));
    }

    private static Passage siblings() {
        return Passages.of("Ann/PROPN/Ann Lee/PROPN/Lee 's/PART/'s sister/NOUN/sister ,/PUNCT/, Joan/PROPN/Joan left/VERB/leave")
                .name(0, 1, EntityType.PERSON).name(5, 5, EntityType.PERSON).passage();
    }

    @Test
    void matchesMentionsAndWordsInARow() {
        List<Match> matches = compile("pattern: '@subject:PERSON POS (brother|sister) \",\"? @object:PERSON'")
                .matches(siblings());
        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).trigger()).isEqualTo(3);
        assertThat(matches.get(0).filler("subject")).map(Filler::last).hasValue(1);
        assertThat(matches.get(0).filler("object")).map(Filler::first).hasValue(5);
    }

    @Test
    void asksForTheTypeOfAMention() {
        assertThat(compile("pattern: '@subject:COUNTRY POS (brother|sister)'").matches(siblings())).isEmpty();
    }

    @Test
    void keepsANamedStretch() {
        Match match = compile("pattern: '@subject @via(POS sister)'").matches(siblings()).get(0);
        assertThat(match.stretch("via")).hasValue(new Match.Stretch(2, 3));
    }

    @Test
    void repeatsWithoutEnd() {
        assertThat(compile("pattern: '(PROPN|PART)* sister _+ leave'").matches(siblings())).isNotEmpty();
    }

    @Test
    void findsEntriesOfAListOfSeveralWords() {
        Passage passage = Passages.of("The/DET/the head/NOUN/head of/ADP/of state/NOUN/state Lee/PROPN/Lee")
                .name(4, 4, EntityType.PERSON).passage();
        assertThat(compile("pattern: '@via(@list:titles) @object'").matches(passage))
                .extracting(match -> match.stretch("via").get())
                .containsExactly(new Match.Stretch(1, 3));
    }

    @Test
    void tellsWhichTokenStoppedTheNearestMiss() {
        Miss miss = compile("pattern: '@subject POS sister @object'").nearestMiss(siblings()).orElseThrow();
        assertThat(miss.token()).isEqualTo(4);
        assertThat(miss.reason()).contains("object");
    }

    @Test
    void namesFileLineAndRuleOfAWrongPattern() {
        assertThatThrownBy(() -> compile("pattern: '@subject (sister'")).isInstanceOf(RuleException.class)
                .hasMessageStartingWith("rules/r.yml:2: rule r ").hasMessageContaining("column");
        assertThatThrownBy(() -> compile("pattern: '@whom sister'")).hasMessageContaining("no such slot");
        assertThatThrownBy(() -> compile("pattern: '@subject:ALIEN sister'")).hasMessageContaining("no entity type");
        assertThatThrownBy(() -> compile("trigger: '[tag=VERB]'", "subject: subj")).hasMessageContaining("without any word");
    }

    private static Pattern supports() {
        return compile("trigger: '[lemma=support|back & tag=VERB]'", "subject: subj", "object: obj");
    }

    private static List<String> pairs(Passage passage) {
        return supports().matches(passage).stream().map(match -> match.filler("subject").map(Filler::head).orElse(-1) + ">"
                + match.filler("object").map(Filler::head).orElse(-1)).toList();
    }

    @Test
    void undoesCoordinationOfSubjects() {
        assertThat(pairs(Passages
                .of("Peru/PROPN/Peru/5/nsubj and/CCONJ/and/3/cc Chile/PROPN/Chile/1/conj are/AUX/be/5/aux backing/VERB/back/0/root "
                        + "Lee/PROPN/Lee/5/obj")
                .name(0, 0, EntityType.COUNTRY).name(2, 2, EntityType.COUNTRY).name(5, 5, EntityType.PERSON).passage()))
                .containsExactly("0>5", "2>5");
    }

    @Test
    void undoesThePassive() {
        assertThat(pairs(Passages
                .of("Lee/PROPN/Lee/3/nsubj:pass is/AUX/be/3/aux:pass backed/VERB/back/0/root by/ADP/by/5/case Peru/PROPN/Peru/3/obl")
                .name(0, 0, EntityType.PERSON).name(4, 4, EntityType.COUNTRY).passage())).containsExactly("4>0");
    }

    @Test
    void undoesRelativeClauses() {
        assertThat(pairs(Passages
                .of("Lee/PROPN/Lee/0/root whom/PRON/whom/4/obj Peru/PROPN/Peru/4/nsubj backs/VERB/back/1/acl:relcl")
                .name(0, 0, EntityType.PERSON).name(2, 2, EntityType.COUNTRY).passage())).containsExactly("2>0");
        assertThat(pairs(Passages
                .of("Peru/PROPN/Peru/0/root which/PRON/which/3/nsubj backs/VERB/back/1/acl:relcl Lee/PROPN/Lee/3/obj")
                .name(0, 0, EntityType.COUNTRY).name(3, 3, EntityType.PERSON).passage())).containsExactly("0>3");
    }

    @Test
    void undoesControl() {
        assertThat(pairs(Passages
                .of("Peru/PROPN/Peru/2/nsubj wants/VERB/want/0/root to/PART/to/4/mark back/VERB/back/2/xcomp Lee/PROPN/Lee/4/obj")
                .name(0, 0, EntityType.COUNTRY).name(4, 4, EntityType.PERSON).passage())).containsExactly("0>4");
    }

    @Test
    void findsWhoseEffortsAnInfinitiveBelongsTo() {
        assertThat(pairs(Passages
                .of("Peru/PROPN/Peru/2/compound efforts/NOUN/effort/0/root to/PART/to/4/mark back/VERB/back/2/acl Lee/PROPN/Lee/4/obj")
                .name(0, 0, EntityType.COUNTRY).name(4, 4, EntityType.PERSON).passage())).containsExactly("0>4");
    }

    @Test
    void sharesTheObjectOfCoordinatedVerbs() {
        assertThat(pairs(Passages
                .of("Peru/PROPN/Peru/2/nsubj praised/VERB/praise/0/root and/CCONJ/and/4/cc backed/VERB/back/2/conj Lee/PROPN/Lee/2/obj")
                .name(0, 0, EntityType.COUNTRY).name(4, 4, EntityType.PERSON).passage())).containsExactly("0>4");
    }

    @Test
    void tellsWhichArgumentIsMissing() {
        Passage passage = Passages.of("Peru/PROPN/Peru/2/nsubj backs/VERB/back/0/root peace/NOUN/peace/2/obj")
                .name(0, 0, EntityType.COUNTRY).passage();
        // Slots are filled in the order of their names, so that the object is asked for first.
        assertThat(supports().nearestMiss(passage).orElseThrow()).isEqualTo(new Miss(2, 2, "is no object of type ACTOR"));
    }

    @Test
    void leavesSentencesWithoutTreeToTokenPatterns() {
        assertThat(supports().matches(siblings())).isEmpty();
    }
}
