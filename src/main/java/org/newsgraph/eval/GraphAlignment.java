package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Span;

/**
 * Which IRI or label of a graph is which entity or statement of the gold. It reads the graph alone: local entities by the offsets
 * in their names, reports by the raw ranges of their contents and cues, and leads those to the gold as the other measures do.
 */
final class GraphAlignment {
    private static final Pattern LOCAL_ENTITY = Pattern.compile(".*/article/([0-9a-z]+)#entity=(\\d+),(\\d+),.*");
    private static final Pattern REPORT = Pattern.compile(".*/article/([0-9a-z]+)#report=.*");

    /** One article of the gold and what was found in it. */
    private record Scope(Gold.Article gold, Prediction prediction, Alignment alignment, StatementPairing pairing) {
    }

    /** A chain of an article. */
    private record Local(Scope scope, int chain) {
    }

    private final Map<String, Scope> scopes = new HashMap<>();
    private final Map<String, Set<String>> localsOf = new HashMap<>();
    private final Map<String, Set<String>> labelled = new HashMap<>();
    private final Map<String, Set<String>> reportsOf = new HashMap<>();
    private final Map<String, Set<String>> worded = new HashMap<>();
    private final Map<String, String> goldOfReport = new HashMap<>();

    GraphAlignment(Rows rows) {
        rows.of("SELECT ?local ?entity { GRAPH <graph/fused> { ?local ng:resolvesTo ?entity } }")
                .forEach(row -> put(localsOf, row.get("entity"), row.get("local")));
        rows.of("SELECT ?entity ?label { GRAPH <graph/fused> { ?entity rdfs:label ?label } }")
                .forEach(row -> put(labelled, row.get("label"), row.get("entity")));
        rows.of("SELECT ?report ?statement { GRAPH <graph/fused> { ?report ng:reportOf ?statement } }")
                .forEach(row -> put(reportsOf, row.get("statement"), row.get("report")));
        rows.of("SELECT ?statement ?text { GRAPH <graph/fused> { ?statement a ng:Statement ; schema:text ?text } }")
                .forEach(row -> put(worded, row.get("text"), row.get("statement")));
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
    }

    /** Takes an article of the graph into account. */
    void add(Gold.Article gold, AnalyzedArticle article, Words words, Rows rows) {
        Prediction prediction = new Prediction(article, words);
        Alignment alignment = new Alignment(gold, prediction);
        Scope scope = new Scope(gold, prediction, alignment, new StatementPairing(gold, prediction));
        scopes.put(article.article().key(), scope);
        reports(scope, article.article().key(), rows);
    }

    private void reports(Scope scope, String key, Rows rows) {
        Map<String, List<Span>> contents = new HashMap<>();
        Map<String, List<Span>> cues = new HashMap<>();
        String graph = "GRAPH <article/" + key + "/graph>";
        rows.of("SELECT ?report ?ranges { " + graph + " { ?report ng:contentSpan/ng:rawRanges ?ranges } }")
                .forEach(row -> contents.computeIfAbsent(row.get("report"), any -> new ArrayList<>()).addAll(spans(row)));
        rows.of("SELECT ?report ?ranges { " + graph + " { ?report a ng:StatementReport ; ng:cue/ng:rawRanges ?ranges } }")
                .forEach(row -> cues.computeIfAbsent(row.get("report"), any -> new ArrayList<>()).addAll(spans(row)));
        Set<String> reports = new HashSet<>(contents.keySet());
        reports.addAll(cues.keySet());
        for (String report : reports) {
            List<Span> content = sorted(contents.getOrDefault(report, List.of()));
            List<Span> cue = sorted(cues.getOrDefault(report, List.of()));
            scope.pairing.found().stream().filter(one -> sorted(scope.prediction.content(one).pieces()).equals(content))
                    .filter(one -> sorted(cues(scope, one)).equals(cue)).findFirst().flatMap(scope.pairing::gold)
                    .ifPresent(gold -> goldOfReport.put(report, gold.id()));
        }
    }

    private static List<Span> cues(Scope scope, Attribution statement) {
        return scope.prediction.raw(statement.cues()).pieces();
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    /** {@code "3,9 12,20"} */
    private static List<Span> spans(Map<String, String> row) {
        List<Span> spans = new ArrayList<>();
        for (String range : row.get("ranges").strip().split(" ")) {
            String[] ends = range.split(",");
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    /**
     * The gold statements that an IRI of a statement or report, or the text of a statement, stands for; none where it is false.
     */
    Set<String> statements(String value) {
        Set<String> found = new LinkedHashSet<>();
        for (String statement : worded.getOrDefault(value, Set.of(value))) {
            for (String report : REPORT.matcher(statement).matches()
                    ? Set.of(statement)
                    : reportsOf.getOrDefault(statement, Set.of())) {
                Optional.ofNullable(goldOfReport.get(report)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether an IRI or label of an entity may stand for an entity of the gold in one of the articles. */
    boolean is(String value, String wanted) {
        Set<String> iris = value.contains("://") ? Set.of(value) : labelled.getOrDefault(value, Set.of());
        return iris.stream().flatMap(iri -> localsOf.getOrDefault(iri, Set.of(iri)).stream()).map(this::local)
                .flatMap(Optional::stream)
                .anyMatch(local -> local.scope.alignment.is(local.chain, List.of(wanted), Ranges.none()));
    }

    private Optional<Local> local(String iri) {
        Matcher matcher = LOCAL_ENTITY.matcher(iri);
        Scope scope = matcher.matches() ? scopes.get(matcher.group(1)) : null;
        if (scope == null) {
            return Optional.empty();
        }
        Span first = new Span(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        AnalyzedArticle article = scope.prediction.article();
        CodePoints clean = new CodePoints(article.article().text().text());
        return article.chains().stream().filter(chain -> clean.of(first(chain)).equals(first)).findFirst()
                .map(chain -> new Local(scope, chain.id()));
    }

    private static Span first(CorefChain chain) {
        return chain.mentions().get(0).span();
    }

    /** Offices that the gold gives to people, in any of the articles. */
    List<Map<String, List<String>>> offices() {
        List<Map<String, List<String>>> offices = new ArrayList<>();
        for (Scope scope : scopes.values()) {
            for (Gold.Entity entity : scope.gold.entities()) {
                entity.roles().forEach(
                        role -> offices.add(
                                Map.of("person", List.of(entity.id()), "role", List.of(role.title()), "of",
                                        List.copyOf(role.of()))));
            }
        }
        return offices;
    }
}
