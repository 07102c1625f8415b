package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.RoleHeld.RoleStatus;
import org.newsgraph.rules.ClauseWords;
import org.newsgraph.rules.Lexicon;
import org.newsgraph.rules.Pattern;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;
import org.newsgraph.rules.TypeTest;
import org.newsgraph.rules.WordList;

/** All compiled rules and lists of the stage. Immutable, thread-safe. */
record RuleBook(RuleIndex<RelationRule> relations, RuleIndex<RoleRule> roles, Offices offices, FactualityReader factuality,
        ClauseWords clauseWords) {

    private static final List<String> QUALIFIERS = List.of("ofParty", "via", "at", "role", "of");

    static RuleBook read(Resources resources) {
        Lexicon lexicon = new Lexicon(resources);
        List<RelationRule> relations = new ArrayList<>();
        for (WordList.Row row : lexicon.list("relations").rows()) {
            RuleFile file = RuleFile.read(resources, "rules/relations/" + row.cell(0) + ".yml");
            file.rules().forEach(rule -> relations.add(relation(file, rule, lexicon)));
        }
        List<RoleRule> roles = new ArrayList<>();
        RuleFile file = RuleFile.read(resources, "rules/roles.yml");
        file.rules().forEach(rule -> roles.add(role(file, rule, lexicon)));
        return new RuleBook(new RuleIndex<>(relations), new RuleIndex<>(roles),
                new Offices(lexicon.list("offices"), lexicon.list("office-status"), lexicon.list("national-offices"),
                        lexicon.list("parties")),
                new FactualityReader(lexicon.list("factuality")), ClauseWords.read(lexicon));
    }

    private static RelationRule relation(RuleFile file, RuleFile.Entry rule, Lexicon lexicon) {
        boolean bySpeaker = rule.value("subject").filter("speaker"::equals).isPresent();
        Map<String, TypeTest> slots = new TreeMap<>();
        slots.put("object", types(file, rule, "object"));
        if (!bySpeaker) {
            slots.put("subject", types(file, rule, "subject"));
        }
        QUALIFIERS.forEach(qualifier -> slots.put(qualifier, TypeTest.ANY));
        String type = Optional.ofNullable(file.header().get("relation"))
                .orElseThrow(() -> rule.wrong("stands in a file that names no relation"));
        return new RelationRule(type, "true".equals(file.header().get("symmetric")),
                "true".equals(file.header().get("toCountry")), bySpeaker, rule.value("sameCountry").isPresent(),
                rule.value("self"),
                fixed(file, rule, "polarity", Polarity::valueOf), fixed(file, rule, "modality", Modality::valueOf),
                confidence(rule),
                Pattern.compile(rule, slots, lexicon), foundBy(file, type, rule));
    }

    private static RoleRule role(RuleFile file, RuleFile.Entry rule, Lexicon lexicon) {
        Map<String, TypeTest> slots = new TreeMap<>();
        List.of("holder", "of", "asserter").forEach(slot -> slots.put(slot, types(file, rule, slot)));
        return new RoleRule(one(rule, "status", RoleStatus::valueOf), rule.value("dated").isPresent(), confidence(rule),
                Pattern.compile(rule, slots, lexicon),
                foundBy(file, "roles", rule));
    }

    private static TypeTest types(RuleFile file, RuleFile.Entry rule, String slot) {
        try {
            return TypeTest.of(file.header().getOrDefault(slot, "ANY"));
        } catch (IllegalArgumentException e) {
            throw rule.wrong("stands in a file with a wrong '" + slot + "': " + e.getMessage());
        }
    }

    /** What the rule, or else its whole file, decides. */
    private static <T> Optional<T> fixed(RuleFile file, RuleFile.Entry rule, String key, Function<String, T> reading) {
        return one(rule, key, rule.value(key).or(() -> Optional.ofNullable(file.header().get(key))), reading);
    }

    private static <T> Optional<T> one(RuleFile.Entry rule, String key, Function<String, T> reading) {
        return one(rule, key, rule.value(key), reading);
    }

    private static <T> Optional<T> one(
            RuleFile.Entry rule, String key, Optional<String> written, Function<String, T> reading) {
        try {
            return written.map(value -> reading.apply(value.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            throw rule.wrong("has a wrong '" + key + "': " + written.orElse(""));
        }
    }

    private static double confidence(RuleFile.Entry rule) {
        double confidence = one(rule, "confidence", Double::valueOf).orElse(0.8);
        if (!(confidence > 0 && confidence <= 1)) {
            throw rule.wrong("has a confidence outside (0, 1]: " + confidence);
        }
        return confidence;
    }

    private static FoundBy foundBy(RuleFile file, String group, RuleFile.Entry rule) {
        return new FoundBy("relation", group + "/" + rule.name(), file.header().getOrDefault("version", "1"));
    }
}
