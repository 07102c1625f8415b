package org.newsgraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** The countries of ISO 3166-1 by code and by name. Immutable, thread-safe. */
public final class Countries {
    /**
     * A country.
     *
     * @param numeric three digits, empty where the standard has none
     * @param others further names
     */
    public record Country(String code, String alpha3, String numeric, String name, List<String> others) {
    }

    private final Map<String, Country> byCode = new TreeMap<>();
    private final Map<String, String> codes = new TreeMap<>();

    private Countries() {
    }

    /** Reads {@code lists/country-codes.tsv}. */
    public static Countries read(Resources resources) {
        Countries countries = new Countries();
        for (WordList.Row row : WordList.read(resources, "lists/country-codes.tsv").rows()) {
            var country = new Country(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.values(4));
            countries.byCode.put(country.code(), country);
            countries.codes.put(Folding.fold(country.name()), country.code());
            country.others().forEach(name -> countries.codes.putIfAbsent(Folding.fold(name), country.code()));
        }
        return countries;
    }

    /** The country of a code; one without names where the code is unknown. */
    public Country of(String code) {
        return byCode.getOrDefault(code, new Country(code, "", "", code, List.of()));
    }

    /** The code that is meant by a name, an alpha-2 or an alpha-3 code, whatever case and accents. */
    public Optional<String> code(String nameOrCode) {
        String upper = nameOrCode.toUpperCase(java.util.Locale.ROOT);
        if (byCode.containsKey(upper)) {
            return Optional.of(upper);
        }
        return Optional.ofNullable(codes.get(Folding.fold(nameOrCode))).or(
                () -> byCode.values().stream().filter(country -> country.alpha3().equals(upper)).map(Country::code).findFirst());
    }
}
