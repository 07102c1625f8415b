package org.newsgraph.model;

/**
 * Who made a finding.
 *
 * @param component the stage, such as {@code names}
 * @param rule the rule or model, such as {@code title-before-name}
 * @param version the version of the rule file or model
 */
public record FoundBy(String component, String rule, String version) {
}
