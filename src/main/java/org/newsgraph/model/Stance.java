package org.newsgraph.model;

import java.util.Optional;

/**
 * The stance that the words of a statement carry.
 *
 * @param type one of the ontology's stance names, such as {@code warns}, {@code demands-withdrawal}
 * @param target chain of the thing it is directed at
 */
public record Stance(String type, Optional<Integer> target) {
}
