package org.newsgraph.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.resolve.Folding;
import org.newsgraph.store.Store;

/** Binds the arguments of a saved query: each becomes a {@code VALUES} block where the query has its marker. */
final class Binder {
    private final Store store;

    Binder(Store store) {
        this.store = store;
    }

    String bind(SavedQuery saved, Map<String, String> arguments) {
        List<String> names = saved.parameters().stream().map(SavedQuery.Parameter::name).toList();
        for (String name : arguments.keySet()) {
            if (!names.contains(name)) {
                throw new QueryException("The query " + saved.name() + " has no parameter --" + name + "; it has "
                        + (names.isEmpty() ? "none." : "--" + String.join(", --", names) + "."));
            }
        }
        List<String> blocks = new ArrayList<>();
        for (SavedQuery.Parameter parameter : saved.parameters()) {
            String argument = arguments.get(parameter.name());
            if (argument != null) {
                blocks.add("VALUES ?" + parameter.name() + " { " + values(parameter, argument) + " }");
            } else if (parameter.required()) {
                throw new QueryException(
                        "The query " + saved.name() + " needs --" + parameter.name() + ": " + parameter.explanation() + ".");
            }
        }
        return saved.text().replace("#parameters", String.join(" ", blocks));
    }

    private String values(SavedQuery.Parameter parameter, String argument) {
        return switch (parameter.kind()) {
            case ENTITY -> entities(argument);
            case COUNTRY -> "<" + store.iris().country(country(argument)).getURI() + ">";
            case DATE -> quoted(date(parameter, argument));
            case TEXT -> quoted(argument);
        };
    }

    private String entities(String name) {
        List<String> found = store.read(data -> new NameLookup(data, store.iris().fusedGraph()).find(name));
        if (found.isEmpty()) {
            throw new QueryException("Nobody and nothing in the store is called " + name + ".");
        }
        return found.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(" "));
    }

    private String country(String argument) {
        return store.resolver().countries().code(argument).orElseThrow(
                () -> new QueryException("There is no country " + argument + "; give its English name or its ISO code."));
    }

    private static String date(SavedQuery.Parameter parameter, String argument) {
        if (!argument.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") || !exists(argument)) {
            throw new QueryException("--" + parameter.name() + " must be a date such as 2019, 2019-03 or 2019-03-27, not "
                    + argument + ".");
        }
        return argument;
    }

    private static boolean exists(String date) {
        try {
            LocalDate.parse(date + "-01-01".substring(date.length() - "2019".length()));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }

    static String key(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
