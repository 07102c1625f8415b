package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.RoleHeld.RoleStatus;

/**
 * Finds the country of offices named without one ("President Lee"): from the holder's other offices, from the list, from the body
 * of state that bears the holder's name ("the Lee administration"), or from the country that the article is at home in.
 */
final class RoleCountries {
    private record Seat(String title, String country) {
    }

    private final Offices offices;
    private final List<CorefChain> chains;
    private final Optional<String> home;
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Bodies bodies;

    RoleCountries(Offices offices, List<CorefChain> chains, Bodies bodies) {
        this.bodies = bodies;
        this.offices = offices;
        this.chains = chains;
        this.home = HomeCountry.of(chains);
        for (CorefChain chain : chains) {
            if (chain.type() == EntityType.COUNTRY && chain.named()) {
                chain.country().ifPresent(code -> countries.putIfAbsent(code, chain.id()));
            }
        }
    }

    List<RoleHeld> complete(List<RoleHeld> roles) {
        Map<String, Integer> byTitle = new HashMap<>();
        Map<Integer, Integer> byHolder = new HashMap<>();
        Map<Seat, Set<Integer>> seats = new HashMap<>();
        for (RoleHeld role : roles) {
            role.of().filter(of -> chains.get(of).type() == EntityType.COUNTRY).ifPresent(of -> {
                byTitle.putIfAbsent(key(role), of);
                byHolder.putIfAbsent(role.holder(), of);
            });
            role.of().flatMap(of -> chains.get(of).country()).filter(code -> role.status() == RoleStatus.CURRENT)
                    .ifPresent(code -> seats.computeIfAbsent(new Seat(folded(role), code), seat -> new java.util.TreeSet<>())
                            .add(role.holder()));
        }
        List<RoleHeld> completed = new ArrayList<>();
        for (RoleHeld role : roles) {
            Optional<Integer> of = Optional.ofNullable(byTitle.getOrDefault(key(role), byHolder.get(role.holder())));
            completed.add(role.of().isPresent() ? role : with(role, of, seats));
        }
        return RuleExtractor.rolesInOrder(completed);
    }

    private static String folded(RoleHeld role) {
        return role.title().toLowerCase(Locale.ROOT);
    }

    private static String key(RoleHeld role) {
        return role.holder() + "\t" + folded(role);
    }

    private RoleHeld with(RoleHeld role, Optional<Integer> of, Map<Seat, Set<Integer>> seats) {
        Optional<String> country = of.flatMap(chain -> chains.get(chain).country()).or(() -> offices.country(role.title()))
                .or(() -> chains.get(role.holder()).country())
                .or(() -> government(role))
                .or(() -> home(role, seats));
        return new RoleHeld(role.holder(), role.title(), country.map(countries::get), country, role.status(), role.when(),
                role.assertedBy(), role.evidence(), role.confidence(), role.foundBy());
    }

    private Optional<String> government(RoleHeld role) {
        return offices.national(role.title()) ? bodies.country(role.holder()) : Optional.empty();
    }

    /** The home country, unless it has another in this office. */
    private Optional<String> home(RoleHeld role, Map<Seat, Set<Integer>> seats) {
        if (!offices.national(role.title())) {
            return Optional.empty();
        }
        return home.filter(code -> role.status() != RoleStatus.CURRENT
                || seats.getOrDefault(new Seat(folded(role), code), Set.of(role.holder())).equals(Set.of(role.holder())));
    }
}
