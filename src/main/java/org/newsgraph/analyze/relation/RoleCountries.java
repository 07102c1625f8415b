package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.RoleHeld;

/** Finds the country of offices named without one ("President Lee"): from the holder's other offices, or from the list. */
final class RoleCountries {
    private final Offices offices;
    private final List<CorefChain> chains;

    RoleCountries(Offices offices, List<CorefChain> chains) {
        this.offices = offices;
        this.chains = chains;
    }

    List<RoleHeld> complete(List<RoleHeld> roles) {
        Map<String, Integer> byTitle = new HashMap<>();
        Map<Integer, Integer> byHolder = new HashMap<>();
        for (RoleHeld role : roles) {
            role.of().filter(of -> chains.get(of).type() == EntityType.COUNTRY).ifPresent(of -> {
                byTitle.putIfAbsent(key(role), of);
                byHolder.putIfAbsent(role.holder(), of);
            });
        }
        List<RoleHeld> completed = new ArrayList<>();
        for (RoleHeld role : roles) {
            Optional<Integer> of = Optional.ofNullable(byTitle.getOrDefault(key(role), byHolder.get(role.holder())));
            completed.add(role.of().isPresent() ? role : with(role, of));
        }
        return RuleExtractor.rolesInOrder(completed);
    }

    private static String key(RoleHeld role) {
        return role.holder() + "\t" + role.title().toLowerCase(Locale.ROOT);
    }

    private RoleHeld with(RoleHeld role, Optional<Integer> of) {
        Optional<String> country = of.flatMap(chain -> chains.get(chain).country()).or(() -> offices.country(role.title()))
                .or(() -> chains.get(role.holder()).country());
        return new RoleHeld(role.holder(), role.title(), Optional.empty(), country, role.status(), role.when(), role.assertedBy(),
                role.evidence(), role.confidence(), role.foundBy());
    }
}
