package org.newsgraph.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML rule file: a mapping with some keys of its own and a list {@code rules}, each with a {@code name}, a {@code why}, its
 * pattern keys, {@code examples} and {@code counterexamples}. A rule without a name, a why or an example fails the load.
 * Immutable.
 *
 * @param name of the resource, for messages
 * @param header the file's own scalar keys
 */
public record RuleFile(String name, Map<String, String> header, List<Entry> rules) {

    /**
     * One rule as written.
     *
     * @param line where it begins, from 1
     * @param keys every key but the examples; a scalar is a list of one
     */
    public record Entry(
            String file, int line, String name, Map<String, List<String>> keys, List<String> examples,
            List<String> counterexamples) {
        /** The first value of a key. */
        public Optional<String> value(String key) {
            return values(key).stream().findFirst();
        }

        public List<String> values(String key) {
            return keys.getOrDefault(key, List.of());
        }

        /** The value of a key that must be there. */
        public String required(String key) {
            return value(key).orElseThrow(() -> wrong("needs the key '" + key + "'"));
        }

        public RuleException wrong(String message) {
            return new RuleException(file, line, "rule " + name + " " + message);
        }
    }

    public RuleFile {
        header = Map.copyOf(header);
        rules = List.copyOf(rules);
    }

    /**
     * Reads a rule file.
     *
     * @throws RuleException where it is missing, no YAML, or a rule is incomplete
     */
    public static RuleFile read(Resources resources, String name) {
        try (InputStream stream = resources.open(name)) {
            Node root = new Compose(LoadSettings.builder().setLabel(name).build())
                    .composeInputStream(stream)
                    .orElseThrow(() -> new RuleException(name, 1, "is empty"));
            return file(name, root);
        } catch (MarkedYamlEngineException e) {
            throw new RuleException(name, e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    "is not YAML: " + e.getProblem());
        } catch (IOException | YamlEngineException e) {
            throw new RuleException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static RuleFile file(String name, Node root) {
        Map<String, String> header = new java.util.TreeMap<>();
        List<Entry> rules = new ArrayList<>();
        for (NodeTuple tuple : mapping(name, root).getValue()) {
            String key = scalar(name, tuple.getKeyNode());
            if (key.equals("rules")) {
                for (Node rule : sequence(name, tuple.getValueNode()).getValue()) {
                    rules.add(entry(name, mapping(name, rule)));
                }
            } else {
                header.put(key, scalar(name, tuple.getValueNode()));
            }
        }
        return new RuleFile(name, header, rules);
    }

    private static Entry entry(String name, MappingNode node) {
        Map<String, List<String>> keys = new java.util.TreeMap<>();
        for (NodeTuple tuple : node.getValue()) {
            keys.put(scalar(name, tuple.getKeyNode()), scalars(name, tuple.getValueNode()));
        }
        List<String> examples = keys.containsKey("examples") ? keys.remove("examples") : List.of();
        List<String> counterexamples = keys.containsKey("counterexamples") ? keys.remove("counterexamples") : List.of();
        String ruleName = String.join("", keys.getOrDefault("name", List.of("(unnamed)")));
        Entry entry = new Entry(name, line(node), ruleName, Map.copyOf(keys), List.copyOf(examples),
                List.copyOf(counterexamples));
        entry.required("name");
        entry.required("why");
        if (examples.isEmpty()) {
            throw entry.wrong("has no example");
        }
        return entry;
    }

    private static List<String> scalars(String name, Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(item -> scalar(name, item)).toList()
                : List.of(scalar(name, node));
    }

    private static String scalar(String name, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new RuleException(name, line(node), "a single value should stand here");
    }

    private static MappingNode mapping(String name, Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw new RuleException(name, line(node), "a mapping (key: value) should stand here");
    }

    private static SequenceNode sequence(String name, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence;
        }
        throw new RuleException(name, line(node), "a list should stand here");
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
