package org.newsgraph.model;

import java.util.Optional;

/**
 * The words that bear a finding, all in one sentence's reach.
 *
 * @param sentence index of the sentence of the trigger
 * @param subject words of the subject, absent where it is unknown
 * @param trigger words that express it
 * @param object words of the object
 */
public record Evidence(int sentence, Optional<Span> subject, Span trigger, Optional<Span> object) {
}
