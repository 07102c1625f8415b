package org.newsgraph.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;

/**
 * What a filler may be: entity types joined by {@code |}, and the classes {@code ACTOR} (whoever can act: people, groups,
 * organisations, countries, capitals that speak for one), {@code STATE} (a country, or a body of one), {@code LOCATION}
 * (countries, places, facilities), {@code SINGLE} (a person that is not a plural) and {@code ANY}. {@code NAME} asks beside the
 * others that the mention be a name.
 */
public final class TypeTest {
    /** Lets everything through. */
    public static final TypeTest ANY = new TypeTest("ANY", EnumSet.allOf(EntityType.class), Set.of(), false);

    private enum Wider {
        ACTOR, STATE, SINGLE
    }

    private final String written;
    private final Set<EntityType> types;
    private final Set<Wider> wider;
    private final boolean nameOnly;

    private TypeTest(String written, Set<EntityType> types, Set<Wider> wider, boolean nameOnly) {
        this.written = written;
        this.types = types;
        this.wider = wider;
        this.nameOnly = nameOnly;
    }

    /**
     * Reads a test.
     *
     * @throws IllegalArgumentException where a name is no type
     */
    public static TypeTest of(String written) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        Set<Wider> wider = EnumSet.noneOf(Wider.class);
        boolean nameOnly = false;
        for (String name : written.split("\\|")) {
            switch (name) {
                case "ANY" -> types.addAll(EnumSet.allOf(EntityType.class));
                case "LOCATION" -> types.addAll(EnumSet.of(EntityType.COUNTRY, EntityType.PLACE, EntityType.FACILITY));
                case "NAME" -> nameOnly = true;
                case "ACTOR", "STATE", "SINGLE" -> wider.add(Wider.valueOf(name));
                default -> types.add(type(name));
            }
        }
        return new TypeTest(written, types, wider, nameOnly);
    }

    private static EntityType type(String name) {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no entity type: " + name.toLowerCase(Locale.ROOT));
    }

    public boolean matches(Filler filler) {
        if (nameOnly && !(filler.mention() instanceof Mention.Named)) {
            return false;
        }
        EntityType type = filler.chain().type() == EntityType.OTHER ? filler.mention().type() : filler.chain().type();
        return types.contains(type) || wider.stream().anyMatch(each -> wider(each, type, filler));
    }

    private static boolean wider(Wider wider, EntityType type, Filler filler) {
        return switch (wider) {
            case ACTOR -> actor(type, filler);
            case STATE -> type == EntityType.COUNTRY
                    || filler.chain().country().isPresent()
                            && (type == EntityType.ORGANISATION && government(filler) || speaksForState(filler));
            case SINGLE -> type == EntityType.PERSON && !plural(filler.mention());
        };
    }

    private static boolean actor(EntityType type, Filler filler) {
        return switch (type) {
            case PERSON, COUNTRY, ORGANISATION, GROUP -> true;
            default -> speaksForState(filler);
        };
    }

    private static boolean speaksForState(Filler filler) {
        return filler.mention() instanceof Mention.Named named
                && (named.as() == MentionedAs.CAPITAL || named.as() == MentionedAs.GOVERNMENT);
    }

    private static boolean government(Filler filler) {
        return speaksForState(filler)
                || filler.chain().name().toLowerCase(Locale.ROOT)
                        .matches(".*\\b(government|administration|regime|state|ministry)\\b.*");
    }

    private static boolean plural(Mention mention) {
        return switch (mention) {
            case Mention.Named named -> false;
            case Mention.Nominal nominal -> nominal.plural();
            case Mention.Pronominal pronoun -> pronoun.plural();
        };
    }

    /** As written in the rule. */
    @Override
    public String toString() {
        return written;
    }
}
