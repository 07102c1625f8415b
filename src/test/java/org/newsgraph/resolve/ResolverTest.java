package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.resolve.Profile.Office;
import org.newsgraph.rules.Resources;

class ResolverTest {
    private static final Resolver RESOLVER = Resolver.standard(Resources.shipped());

    private final List<Profile> profiles = new ArrayList<>();

    private Profile profile(EntityType type, String name, String country, Gender gender, boolean metonym, Office office,
            String... partners) {
        String id = "a" + profiles.size() + "#" + name;
        return new Profile(id, "a" + profiles.size(), type, name, Character.isUpperCase(name.charAt(0)), Set.of(name),
                Optional.ofNullable(country), gender, metonym, office == null ? Set.of() : Set.of(office), Set.of(partners));
    }

    private void person(String name, Gender gender, Office office, String... partners) {
        profiles.add(profile(EntityType.PERSON, name, null, gender, false, office, partners));
    }

    private void thing(EntityType type, String name, String country) {
        profiles.add(profile(type, name, country, Gender.UNKNOWN, false, null));
    }

    private List<String> paths() {
        return RESOLVER.resolve(profiles).stream().map(Cluster::path).toList();
    }

    private List<Integer> sizes() {
        return RESOLVER.resolve(profiles).stream().map(cluster -> cluster.members().size()).sorted().toList();
    }

    @Test
    void joinsOneRareNameWhateverAccentsAndTitles() {
        person("Nicolás Quispe", Gender.MALE, null);
        person("Mr Nicolas Quispe", Gender.UNKNOWN, null);
        person("Nicolas A. Quispe", Gender.UNKNOWN, null);
        assertThat(paths()).containsExactly("person/nicolas-a-quispe");
    }

    @Test
    void keepsGendersApart() {
        person("Robin Quispe", Gender.MALE, null);
        person("Robin Quispe", Gender.FEMALE, null);
        assertThat(paths()).hasSize(2).allMatch(path -> path.matches("person/robin-quispe-[0-9a-f]{6}"));
    }

    @Test
    void keepsNamesakesOfTwoCountriesApart() {
        person("Irina Orlova", Gender.FEMALE, new Office("minister", "PE"));
        person("Irina Orlova", Gender.FEMALE, new Office("judge", "CL"));
        person("Irina Orlova", Gender.FEMALE, null);
        assertThat(sizes()).containsExactly(1, 1, 1);
    }

    @Test
    void asksForEvidenceWhereANameIsCommon() {
        person("John Smith", Gender.MALE, null);
        person("John Smith", Gender.MALE, null);
        person("John Smith", Gender.MALE, new Office("minister", "GB"));
        person("John Smith", Gender.MALE, new Office("minister", "GB"));
        assertThat(sizes()).containsExactly(1, 1, 2);
    }

    @Test
    void leavesAFamilyNameAloneWithoutEvidence() {
        person("Anton Belov", Gender.MALE, null);
        person("Mr Belov", Gender.MALE, null);
        assertThat(paths()).containsExactly("person/anton-belov", "person/belov");
    }

    @Test
    void joinsAFamilyNameByOfficeOrPartner() {
        person("Anton Belov", Gender.MALE, new Office("foreign minister", "PE"), "irina orlova");
        person("Mr Belov", Gender.MALE, new Office("foreign minister", "PE"));
        person("Belov", Gender.UNKNOWN, null, "irina orlova");
        assertThat(paths()).containsExactly("person/anton-belov");
    }

    @Test
    void keepsAFamilyNameApartWhereTwoBearersFit() {
        person("Anton Belov", Gender.MALE, null, "irina orlova");
        person("Pavel Belov", Gender.MALE, null, "irina orlova");
        person("Mr Belov", Gender.MALE, null, "irina orlova");
        assertThat(sizes()).containsExactly(1, 1, 1);
    }

    @Test
    void joinsShortFormsOnlyWithEvidence() {
        person("Michael Quispe", Gender.MALE, new Office("secretary of state", "US"));
        person("Mike Quispe", Gender.MALE, new Office("secretary of state", "US"));
        assertThat(sizes()).containsExactly(2);
    }

    @Test
    void joinsCountriesAndGovernmentsByCode() {
        thing(EntityType.COUNTRY, "America", "US");
        thing(EntityType.COUNTRY, "the United States", "US");
        profiles.add(profile(EntityType.ORGANISATION, "The Kremlin", "RU", Gender.NEUTER, true, null));
        thing(EntityType.ORGANISATION, "the Russian government", "RU");
        assertThat(paths()).containsExactly("country/US", "organisation/government-of-russia");
    }

    @Test
    void keepsBodiesOfTwoCountriesApart() {
        thing(EntityType.ORGANISATION, "National Assembly", "VE");
        thing(EntityType.ORGANISATION, "the National Assembly", "FR");
        thing(EntityType.ORGANISATION, "National Assembly", null);
        assertThat(sizes()).containsExactly(1, 1, 1);
    }

    @Test
    void leavesTheUnnamedInTheirArticle() {
        thing(EntityType.ORGANISATION, "a state news agency", "RU");
        thing(EntityType.ORGANISATION, "a state news agency", "RU");
        assertThat(paths()).containsExactly("", "");
    }

    @Test
    void joinsAnAcronymThatAnArticleExplains() {
        profiles.add(new Profile("a9#1", "a9", EntityType.ORGANISATION, "Andes Rescue League", true,
                Set.of("Andes Rescue League", "ARL"), Optional.empty(), Gender.NEUTER, false, Set.of(), Set.of()));
        thing(EntityType.ORGANISATION, "ARL", null);
        assertThat(paths()).containsExactly("organisation/andes-rescue-league");
    }

    @Property(tries = 30)
    void isTheSameInWhateverOrder(@ForAll long seed) {
        profiles.clear();
        person("Anton Belov", Gender.MALE, null, "irina orlova");
        person("Pavel Belov", Gender.MALE, null, "irina orlova");
        person("Mr Belov", Gender.MALE, null, "irina orlova");
        person("John Smith", Gender.MALE, new Office("minister", "GB"));
        person("John Smith", Gender.MALE, null, "irina orlova");
        person("J. Smith", Gender.MALE, null, "irina orlova");
        person("Smith", Gender.MALE, new Office("minister", "GB"));
        List<Cluster> before = RESOLVER.resolve(profiles);
        Collections.shuffle(profiles, new Random(seed));
        assertThat(RESOLVER.resolve(profiles)).isEqualTo(before);
    }
}
