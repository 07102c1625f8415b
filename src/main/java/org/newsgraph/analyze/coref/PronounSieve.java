package org.newsgraph.analyze.coref;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Quotation;

/** Links pronouns of the third person: relative, reflexive, then the others, from left to right. */
final class PronounSieve implements Sieve {
    private static final int REACH = 4;
    /** A person whom nothing nearer explains may have been named so many sentences before, as behind a long quotation. */
    private static final int FAR = 12;
    /** So many markables away a quotation is still the one that the pronoun speaks. */
    private static final int NEAR = 30;

    private final List<Quotation> quotations;

    PronounSieve(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    @Override
    public void apply(Discourse discourse) {
        Speakers speakers = new Speakers(discourse, quotations);
        for (Markable pronoun : discourse.markables) {
            if (!pronoun.third()) {
                continue;
            }
            if (pronoun.isPronoun("relative")) {
                relative(discourse, pronoun);
            } else if (pronoun.isPronoun("reflexive")) {
                reflexive(discourse, pronoun);
            } else {
                personal(discourse, speakers, pronoun);
            }
        }
    }

    /** "who" means the phrase before it. */
    private static void relative(Discourse discourse, Markable pronoun) {
        Markable nearest = null;
        for (int at : discourse.in(pronoun.mention().sentence())) {
            Markable before = discourse.at(at);
            boolean human = before.type() == EntityType.PERSON || before.type() == EntityType.GROUP
                    || before.type() == EntityType.ORGANISATION;
            if (before.last() < pronoun.first() && before.pronoun().isEmpty() && !before.hidden() && human
                    && (nearest == null || before.last() > nearest.last())) {
                nearest = before;
            }
        }
        if (nearest != null && pronoun.first() - nearest.last() <= 5) {
            discourse.link(pronoun.index(), nearest.index(), "relative-pronoun");
        }
    }

    private static void reflexive(Discourse discourse, Markable pronoun) {
        if (!reflexive(discourse, pronoun, true)) {
            reflexive(discourse, pronoun, false);
        }
    }

    /** The nearest subject before it; where no subject is seen, the nearest that no preposition or possessive mark takes away. */
    private static boolean reflexive(Discourse discourse, Markable pronoun, boolean subjects) {
        List<Integer> here = discourse.in(pronoun.mention().sentence());
        for (int i = here.indexOf(pronoun.index()) - 1; i >= 0; i--) {
            Markable before = discourse.at(here.get(i));
            boolean free = subjects
                    ? before.subject() || before.isPronoun("relative")
                    : !isPossessor(before) && !before.tag(before.first() - 1).equals("ADP");
            if (free && !before.hidden() && fits(discourse, pronoun, before)
                    && discourse.link(pronoun.index(), before.index(), "reflexive")) {
                return true;
            }
        }
        return false;
    }

    private static void personal(Discourse discourse, Speakers speakers, Markable pronoun) {
        boolean found = personal(discourse, speakers, pronoun, REACH, discourse.lexicon.weight("threshold-" + number(pronoun)))
                || ahead(discourse, pronoun);
        if (!found && (pronoun.gender() == Gender.MALE || pronoun.gender() == Gender.FEMALE)) {
            personal(discourse, speakers, pronoun, FAR, Double.NEGATIVE_INFINITY);
        }
    }

    private static boolean personal(Discourse discourse, Speakers speakers, Markable pronoun, int reach, double threshold) {
        double best = threshold;
        Markable antecedent = null;
        int sentence = pronoun.mention().sentence();
        for (int s = sentence; s >= Math.max(0, sentence - reach); s--) {
            for (int at : discourse.in(s)) {
                if (at >= pronoun.index()) {
                    break;
                }
                Markable other = discourse.at(at);
                if (possible(discourse, speakers, pronoun, other)) {
                    double score = score(discourse, pronoun, other);
                    if (score > best) {
                        best = score;
                        antecedent = other;
                    }
                }
            }
        }
        return antecedent != null && discourse.link(pronoun.index(), antecedent.index(), "pronoun");
    }

    /** "As he arrived, Perez said": the subject of the main clause behind the comma. */
    private static boolean ahead(Discourse discourse, Markable pronoun) {
        if (pronoun.first() > 3 || !pronoun.subject() && !pronoun.isPronoun("possessive")) {
            return false;
        }
        for (int at : discourse.in(pronoun.mention().sentence())) {
            Markable other = discourse.at(at);
            if (at > pronoun.index() && other.named() && other.subject() && other.word(other.first() - 1).equals(",")
                    && fits(discourse, pronoun, other)) {
                return discourse.link(pronoun.index(), at, "cataphora");
            }
        }
        return false;
    }

    private static boolean possible(Discourse discourse, Speakers speakers, Markable pronoun, Markable other) {
        if (other.pronoun().isPresent() && !other.third() || !fits(discourse, pronoun, other) || other.holds(pronoun)
                || other.mention() instanceof Mention.Nominal nominal && nominal.type() == EntityType.EVENT
                        && pronoun.plural() != nominal.plural()) {
            return false;
        }
        int speaker = speakers.of(pronoun.quotation());
        if (speaker >= 0 && discourse.same(speaker, other.index()) || isSpokenOf(discourse, speakers, pronoun, other)) {
            return false;
        }
        return !bound(discourse, pronoun, other) && Agreement.allows(discourse, pronoun.index(), other.index());
    }

    /** Who speaks a quotation is not whom it names: "Perez is wrong," he said. */
    private static boolean isSpokenOf(Discourse discourse, Speakers speakers, Markable pronoun, Markable other) {
        if (!pronoun.subject() || pronoun.quotation() >= 0) {
            return false;
        }
        NavigableSet<Integer> near = discourse.members(other.index())
                .subSet(pronoun.index() - NEAR, true, pronoun.index() + NEAR, true);
        return near.stream()
                .map(discourse::at)
                .anyMatch(member -> member.quotation() >= 0 && speakers.of(member.quotation()) == pronoun.index());
    }

    /** An object of a clause is not its subject: "Perez saw him" speaks of two. */
    private static boolean bound(Discourse discourse, Markable pronoun, Markable other) {
        if (pronoun.isPronoun("possessive") && !isObject(pronoun) || pronoun.mention().sentence() != other.mention().sentence()) {
            return false;
        }
        for (int at : discourse.in(pronoun.mention().sentence())) {
            Markable mate = discourse.at(at);
            if (at < pronoun.index() && discourse.same(at, other.index()) && !mate.isPronoun("possessive")
                    && !isPossessor(mate) && Subjects.sameClause(pronoun.sentence(), mate.head(), pronoun.first())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessor(Markable markable) {
        String next = markable.word(markable.last() + 1);
        return next.equals("'s") || next.equals("’s") || next.equals("'") || next.equals("’");
    }

    /** "her" with no noun behind it is an object. */
    private static boolean isObject(Markable pronoun) {
        String next = pronoun.tag(pronoun.last() + 1);
        return pronoun.word(pronoun.first()).equals("her") && !next.equals("NOUN") && !next.equals("ADJ") && !next.equals("PROPN")
                && !next.equals("NUM") && !next.equals("ADV") && !next.equals("VERB");
    }

    /** Gender, number and kind. */
    private static boolean fits(Discourse discourse, Markable pronoun, Markable other) {
        Cluster cluster = discourse.cluster(other.index());
        Optional<EntityType> type = cluster.type;
        Gender gender = pronoun.gender();
        if (gender == Gender.MALE || gender == Gender.FEMALE) {
            return type.map(found -> found == EntityType.PERSON).orElse(cluster.gender == gender)
                    && Agreement.genders(gender, cluster.gender) && !other.plural();
        }
        if (gender == Gender.NEUTER) {
            return !cluster.person() && !other.plural() && type.isPresent() && cluster.gender != Gender.MALE
                    && cluster.gender != Gender.FEMALE && type.get() != EntityType.GROUP
                    || type.isEmpty()
                            && cluster.gender == Gender.NEUTER
                    || type.equals(Optional.of(EntityType.GROUP)) && !other.plural() && !other.named();
        }
        boolean several = other.plural() || cluster.plural || type.equals(Optional.of(EntityType.GROUP))
                || type.equals(Optional.of(EntityType.ORGANISATION)) || type.equals(Optional.of(EntityType.COUNTRY));
        return several && !(other.hidden() && !other.plural());
    }

    private static double score(Discourse discourse, Markable pronoun, Markable other) {
        Lexicon lexicon = discourse.lexicon;
        Cluster cluster = discourse.cluster(other.index());
        int sentences = pronoun.mention().sentence() - other.mention().sentence();
        double score = lexicon.weight("sentence") * sentences;
        score += lexicon.weight("paragraph") * (pronoun.sentence().paragraph() - other.sentence().paragraph());
        score += other.subject() ? lexicon.weight("subject") : 0;
        score += other.subject() && pronoun.subject() ? lexicon.weight("parallel") : 0;
        score += cluster.named ? lexicon.weight("named") : 0;
        score += lexicon.weight("size") * Math.log(before(cluster, pronoun));
        score += isPossessor(other) ? lexicon.weight("possessor") : 0;
        score += other.tag(other.first() - 1).equals("ADP") ? lexicon.weight("preposition") : 0;
        score += cluster.gender == pronoun.gender() && cluster.gender != Gender.UNKNOWN ? lexicon.weight("gender") : 0;
        score += pronoun.quotation() < 0 != other.quotation() < 0 ? lexicon.weight("other-voice") : 0;
        score += other.hidden() ? lexicon.weight(pronoun.isPronoun("possessive") ? "hidden-owner" : "hidden") : 0;
        score += lexicon.weight("near") / (1 + pronoun.index() - other.index());
        score += other.nominal() && !NominalSieves.definite(discourse, other) ? lexicon.weight("indefinite") : 0;
        score += other.pronoun().isPresent() ? lexicon.weight("pronoun") : 0;
        score += pronoun.isPronoun("possessive") && sentences == 0 && other.subject() ? lexicon.weight("own-subject") : 0;
        return score + kind(lexicon, pronoun, other, cluster);
    }

    /** How many mentions of the cluster stand before the pronoun; beyond thirty it makes no difference. */
    private static long before(Cluster cluster, Markable pronoun) {
        return cluster.members.headSet(pronoun.index()).stream().limit(30).count();
    }

    private static String number(Markable pronoun) {
        return switch (pronoun.gender()) {
            case MALE, FEMALE -> "he";
            case NEUTER -> "it";
            case UNKNOWN -> "they";
        };
    }

    private static double kind(Lexicon lexicon, Markable pronoun, Markable other, Cluster cluster) {
        boolean demonym = other.mention() instanceof Mention.Named name && name.as() == MentionedAs.DEMONYM;
        double score = demonym ? lexicon.weight("demonym") : 0;
        if (pronoun.gender() == Gender.MALE || pronoun.gender() == Gender.FEMALE || cluster.type.isEmpty()) {
            return score;
        }
        return score + lexicon.weight(cluster.type.get().name().toLowerCase(Locale.ROOT) + "-" + number(pronoun));
    }
}
