package org.newsgraph.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** The lists are whole and without doubles. */
class NameListsTest {
    private static final List<WordList.Row> COUNTRIES = rows("countries");

    @Test
    void everyCountryOfTheStandardIsListed() {
        Set<String> codes = new HashSet<>();
        COUNTRIES.forEach(row -> codes.add(row.cell(0)));
        assertThat(codes).contains(Locale.getISOCountries());
    }

    @Test
    void codesOfCountriesAgreeWithTheStandard() {
        for (WordList.Row row : COUNTRIES) {
            if (!row.cell(0).equals("XK")) {
                assertThat(Locale.of("", row.cell(0)).getISO3Country()).isEqualTo(row.cell(1));
                assertThat(row.cell(2)).matches("\\d{3}");
            }
        }
    }

    @Test
    void everyCountryHasNameAdjectiveCapitalAndIdentifier() {
        for (WordList.Row row : COUNTRIES) {
            assertThat(row.values(3)).as(row.cell(0)).isNotEmpty();
            assertThat(row.values(4)).as(row.cell(0)).isNotEmpty();
            assertThat(row.values(6)).as(row.cell(0)).isNotEmpty();
            assertThat(row.cell(7)).as(row.cell(0)).matches("Q\\d+");
        }
    }

    @Test
    void noCountryNameStandsForTwoCountries() {
        List<String> names = new ArrayList<>();
        COUNTRIES.forEach(row -> names.addAll(row.values(3)));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void identifiersOfCountriesAreDifferent() {
        assertThat(COUNTRIES.stream().map(row -> row.cell(7))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"metonyms", "regions", "cities", "organisations", "given-names", "surnames", "titles",
            "ambiguous-names", "settled-names", "name-cues", "state-abbreviations"})
    void listHasNoDoubles(String list) {
        assertThat(rows(list).stream().map(row -> row.cell(0))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"metonyms", "regions", "cities", "organisations", "bare-bodies"})
    void codesInListAreThoseOfCountries(String list) {
        Set<String> codes = new HashSet<>(Set.of(""));
        COUNTRIES.forEach(row -> codes.add(row.cell(0)));
        assertThat(rows(list)).allSatisfy(row -> assertThat(codes).contains(row.cell(1)));
    }

    private static List<WordList.Row> rows(String list) {
        return WordList.read(Resources.shipped(), "lists/" + list + ".tsv").rows();
    }
}
