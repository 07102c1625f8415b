package org.newsgraph.analyze.coref;

import java.util.Optional;
import java.util.Set;

/**
 * A role that words give to somebody.
 *
 * @param noun lemma of its head: {@code president}
 * @param country ISO code where the words name one
 */
record Role(String noun, Set<String> modifiers, Optional<String> country) {
}
