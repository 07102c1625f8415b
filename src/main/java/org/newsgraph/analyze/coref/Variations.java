package org.newsgraph.analyze.coref;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.EntityType;

/** Links the descriptions by which a text goes on about a person: "Ana Lopez left. The senator, 45, ...". */
final class Variations {
    private Variations() {
    }

    static void link(Discourse discourse) {
        for (Markable nominal : discourse.markables) {
            if (goesOn(discourse, nominal)) {
                before(discourse, nominal).filter(person -> fits(nominal, discourse.cluster(person.index())))
                        .ifPresent(person -> discourse.link(nominal.index(), person.index(), "variation"));
            }
        }
    }

    /** A definite description of one person that begins its sentence and stands for nobody yet. */
    private static boolean goesOn(Discourse discourse, Markable nominal) {
        return nominal.nominal() && nominal.isKind("role") && !nominal.plural() && nominal.subject() && nominal.first() <= 1
                && nominal.word(nominal.first()).equals("the") && nominal.quotation() < 0
                && discourse.first(nominal.index()) && !discourse.cluster(nominal.index()).named
                && discourse.possessor(nominal.index()) < 0
                && nominal.modifiers().stream().noneMatch(word -> discourse.lexicon.is("elsewhere", word));
    }

    /** The person whom the sentence before is about. */
    private static Optional<Markable> before(Discourse discourse, Markable nominal) {
        int sentence = nominal.mention().sentence() - 1;
        if (sentence < 0 || discourse.sentences.get(sentence).zone() != nominal.sentence().zone()) {
            return Optional.empty();
        }
        List<Markable> people = discourse.in(sentence)
                .stream()
                .map(discourse::at)
                .filter(markable -> markable.quotation() < 0 && markable.subject())
                .toList();
        return people.stream()
                .findFirst()
                .filter(first -> discourse.cluster(first.index()).named && discourse.cluster(first.index()).person())
                .filter(first -> first.type() == EntityType.PERSON);
    }

    /** A person of one office is not described by another. */
    private static boolean fits(Markable nominal, Cluster person) {
        return person.roles.isEmpty() || person.roles.stream().anyMatch(role -> role.noun().equals(nominal.lemma()));
    }
}
