package org.newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleException;

/**
 * The saved queries. {@code queries/index} lists their names; each is a file {@code queries/NAME.rq} whose first comment lines
 * give {@code # title: …} and, for each parameter, {@code # parameter: name kind - explanation} or {@code # optional: …}.
 * Immutable, thread-safe.
 */
public final class SavedQueries {
    private static final Pattern PARAMETER = Pattern.compile("# (parameter|optional): (\\w+) (entity|country|date|text) - (.+)");

    private final Map<String, SavedQuery> queries = new TreeMap<>();

    private SavedQueries() {
    }

    /**
     * Reads all saved queries.
     *
     * @throws RuleException where one is missing or its comments are wrong
     */
    public static SavedQueries read(Resources resources) {
        SavedQueries saved = new SavedQueries();
        text(resources, "queries/index").lines().map(String::strip).filter(name -> !name.isEmpty())
                .forEach(name -> saved.queries.put(name, parse(name, text(resources, "queries/" + name + ".rq"))));
        return saved;
    }

    /** Sorted by name. */
    public List<SavedQuery> all() {
        return List.copyOf(queries.values());
    }

    public Optional<SavedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    private static SavedQuery parse(String name, String text) {
        String title = "";
        List<SavedQuery.Parameter> parameters = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().takeWhile(one -> one.startsWith("#")).toList()) {
            number++;
            Matcher matcher = PARAMETER.matcher(line);
            if (line.startsWith("# title: ")) {
                title = line.substring("# title: ".length());
            } else if (matcher.matches()) {
                parameters.add(new SavedQuery.Parameter(matcher.group(2),
                        SavedQuery.Kind.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
                        matcher.group(1).equals("parameter"), matcher.group(4)));
            } else {
                throw new RuleException("queries/" + name + ".rq", number, "neither a title nor a parameter: " + line);
            }
        }
        if (title.isEmpty()) {
            throw new RuleException("queries/" + name + ".rq", 1, "the query has no title");
        }
        return new SavedQuery(name, title, parameters, text);
    }

    private static String text(Resources resources, String name) {
        try (InputStream stream = resources.open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RuleException(name, "cannot be read: " + e.getMessage(), e);
        }
    }
}
