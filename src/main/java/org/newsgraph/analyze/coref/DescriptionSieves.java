package org.newsgraph.analyze.coref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Tree;

/** Links descriptions with the names beside them: titles, appositions, predicates. */
final class DescriptionSieves {
    private DescriptionSieves() {
    }

    /** Notes the title before a name ("Peruvian president Ana Lopez") as a role of its bearer. */
    static void titles(Discourse discourse) {
        for (Markable name : discourse.markables) {
            if (!name.named() || name.type() != org.newsgraph.model.EntityType.PERSON) {
                continue;
            }
            int head = titleHead(discourse, name);
            if (head >= 0) {
                discourse.cluster(name.index()).roles.add(title(discourse, name, head));
            }
            abbreviated(discourse, name).ifPresent(discourse.cluster(name.index()).roles::add);
        }
    }

    /**
     * The head noun of the title that ends right before a name: "minister" in "foreign minister", "secretary" in "secretary of
     * state".
     */
    private static int titleHead(Discourse discourse, Markable name) {
        Sentence sentence = name.sentence();
        int before = name.first() - 1;
        for (int i = before; i >= Math.max(0, before - 3); i--) {
            Optional<Noun> noun = discourse.lexicon.noun(sentence.token(i));
            if (noun.isPresent() && noun.get().is("role") && (i == before || name.word(i + 1).equals("of"))) {
                return i;
            }
            String tag = sentence.token(i).tag();
            if (!tag.equals("NOUN") && !tag.equals("PROPN") && !name.word(i).equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Sen." and other abbreviated titles, before the name or at its beginning. */
    private static Optional<Role> abbreviated(Discourse discourse, Markable name) {
        for (int i : new int[]{name.first(), name.first() - 1}) {
            Optional<String> noun = discourse.lexicon.title(name.word(i)).map(Lexicon.Title::noun);
            if (noun.isPresent() && (i < name.last() && i == name.first() || !noun.get().equals(name.word(i)))) {
                return Optional.of(new Role(noun.get(), Set.of(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static Role title(Discourse discourse, Markable name, int head) {
        Set<String> modifiers = new TreeSet<>();
        Optional<String> country = Optional.empty();
        for (int i = head - 1; i >= Math.max(0, head - 5); i--) {
            String tag = name.tag(i);
            if (!tag.equals("ADJ") && !tag.equals("NOUN") && !tag.equals("PROPN")) {
                break;
            }
            modifiers.add(name.word(i));
        }
        int begin = name.sentence().token(Math.max(0, head - 5)).span().begin();
        for (int other : discourse.in(name.mention().sentence())) {
            Markable modifier = discourse.at(other);
            boolean before = modifier.named() && modifier.span().begin() >= begin && modifier.last() < head;
            if (before && modifiers.contains(modifier.word(modifier.last()))) {
                country = country(modifier);
            }
        }
        return new Role(discourse.lexicon.noun(name.sentence().token(head)).orElseThrow().lemma(), modifiers, country);
    }

    static Optional<String> country(Markable markable) {
        return markable.mention() instanceof Mention.Named name ? name.country() : Optional.empty();
    }

    /** "Ana Lopez, a senator from Lima" and "her husband, Juan Perez": side by side with nothing but a comma between. */
    static void apposition(Discourse discourse) {
        for (Sentence sentence : discourse.sentences) {
            List<Integer> here = discourse.in(sentence.index());
            for (int at : here) {
                Markable left = discourse.at(at);
                if (left.pronoun().isEmpty() && !left.hidden()) {
                    following(discourse, here, left).ifPresent(right -> apposition(discourse, left, right));
                }
            }
        }
    }

    /** The longest name or nominal that begins right behind this one, or behind its comma. */
    private static Optional<Markable> following(Discourse discourse, List<Integer> here, Markable left) {
        int next = left.last() + 1;
        int begin = left.word(next).equals(",") ? next + 1 : next;
        return here.stream()
                .map(discourse::at)
                .filter(right -> right.first() == begin && right.index() > left.index() && right.pronoun().isEmpty()
                        && !right.hidden() && right.named() != left.named())
                .findFirst()
                .or(() -> commaLater(discourse, here, left));
    }

    /** "his counterpart in Lima, Juan Perez": the nominal's own phrase goes on to the comma. */
    private static Optional<Markable> commaLater(Discourse discourse, List<Integer> here, Markable left) {
        if (!left.nominal() || !left.sentence().token(Math.min(left.last() + 1, left.sentence().size() - 1)).is("ADP")) {
            return Optional.empty();
        }
        int comma = left.last() + 1;
        while (comma < left.sentence().size() && comma < left.last() + 6 && !left.word(comma).equals(",")) {
            if (left.tag(comma).equals("VERB") || left.tag(comma).equals("AUX")) {
                return Optional.empty();
            }
            comma++;
        }
        int begin = comma + 1;
        return here.stream()
                .map(discourse::at)
                .filter(right -> right.named() && right.first() == begin && right.type() == left.type())
                .findFirst();
    }

    private static void apposition(Discourse discourse, Markable left, Markable right) {
        boolean comma = left.last() + 1 < right.first();
        boolean nominalFirst = left.nominal();
        Markable nominal = nominalFirst ? left : right;
        Markable name = nominalFirst ? right : left;
        boolean human = nominal.noun().isPresent() && nominal.noun().get().human();
        boolean fits = human ? !nominal.plural() && name.type() == nominal.type() : name.type() == nominal.type();
        if (!fits || !comma && !nominalFirst || isList(left, right, comma) || !comma && left.isKind("government")) {
            return;
        }
        if (comma && nominalFirst && !endsApposition(right)) {
            return;
        }
        discourse.link(right.index(), left.index(), "apposition");
    }

    /** "the minister, Ana Lopez, said" is one; "told the minister, Ana Lopez said" and lists are not. */
    private static boolean endsApposition(Markable right) {
        String next = right.word(right.last() + 1);
        return !right.tag(right.last() + 1).equals("VERB") && !next.equals("and") && !next.equals("or");
    }

    /** Whether the two are items of a list: "a senator, Ana Lopez and Juan Perez". */
    private static boolean isList(Markable left, Markable right, boolean comma) {
        if (!comma) {
            return false;
        }
        Optional<Tree> tree = left.sentence().tree();
        if (tree.isPresent()) {
            int top = Subjects.top(tree.get(), right.first(), right.last(), right.head());
            if (tree.get().label(top).equals("conj") && coordinated(tree.get(), tree.get().head(top))) {
                return true;
            }
        }
        int next = right.last() + 1;
        String after = right.word(next).equals(",") ? right.word(next + 1) : right.word(next);
        boolean listed = after.equals("and") || after.equals("or");
        boolean indefinite = right.word(right.first()).equals("a") || right.word(right.first()).equals("an");
        return listed && !indefinite && !right.tag(next + 2).equals("VERB");
    }

    /** Whether a conjunction stands in the list; a tree takes many an apposition for an item of one. */
    private static boolean coordinated(Tree tree, int first) {
        for (int item : tree.children(first)) {
            if (tree.label(item).equals("cc") || tree.label(item).equals("conj") && tree.child(item, "cc") >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "Ana Lopez is the minister": the subject of a copula and what it is said to be. */
    static void predicate(Discourse discourse) {
        for (Markable nominal : discourse.markables) {
            if (!nominal.nominal() || nominal.noun().isEmpty() || nominal.subject() && nominal.sentence().tree().isEmpty()) {
                continue;
            }
            int copula = nominal.first() - 1;
            boolean isCopula = copula > 0 && discourse.lexicon.is("copula", nominal.sentence().token(copula).lemma());
            if (isCopula && !nominal.tag(copula - 1).equals("AUX")) {
                subjectOf(discourse, nominal, copula).ifPresent(
                        subject -> discourse.link(nominal.index(), subject.index(), "predicate"));
            }
        }
    }

    private static Optional<Markable> subjectOf(Discourse discourse, Markable nominal, int copula) {
        return discourse.in(nominal.mention().sentence())
                .stream()
                .map(discourse::at)
                .filter(subject -> !subject.hidden() && subject.last() == copula - 1 && subject.plural() == nominal.plural())
                .filter(subject -> subject.pronoun().isEmpty() || subject.third() || subject.isPronoun("relative"))
                .filter(subject -> subject.pronoun().isPresent() || subject.type() == nominal.type())
                .findFirst();
    }
}
