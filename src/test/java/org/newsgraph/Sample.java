package org.newsgraph;

import java.util.List;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Noise;
import org.newsgraph.model.OffsetMap;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.RoleHeld.RoleStatus;
import org.newsgraph.model.Span;
import org.newsgraph.model.Zone;
import org.newsgraph.model.ZoneKind;

/** Articles made by hand about invented people, for the tests of the graph. */
public final class Sample {
    private Sample() {
    }

    /** A text that begins with a removed note and holds a character outside the basic plane. */
    public static CleanText cleaned(String note, String text) {
        var map = new OffsetMap(List.of(new OffsetMap.Piece(0, text.length(), note.length(), text.length())));
        return new CleanText(text, note + text, List.of(new Zone(ZoneKind.BODY, new Span(0, text.length()))), map,
                List.of(new Noise(new Span(0, note.length()), "test-note")));
    }

    public static AnalyzedArticle dam() {
        var made = new HandMade("aaaaaaaa01", cleaned("AD 😀 ", "Peru backs Ms Orlova 😀 over the dam. "
                + "“The dam is safe and will hold for a hundred years,” Irina Orlova, the Peruvian energy minister, told reporters in "
                + "Lima on Wednesday. She warned Chile. According to the ministry, Anton Belov said no. "
                + "Police detained Mr Belov on Tuesday."));
        made.published("2021-04-15");
        int orlova = made.person("Irina Orlova", Gender.FEMALE, "Ms Orlova", "Irina Orlova");
        int peru = made.chain(EntityType.COUNTRY, "Peru", "PE", Gender.NEUTER, MentionedAs.NAME, "Peru");
        int chile = made.country("Chile", "CL", "Chile");
        int reporters = made.chain(EntityType.GROUP, "reporters", null, Gender.UNKNOWN, MentionedAs.NAME, "reporters");
        int lima = made.chain(EntityType.PLACE, "Lima", "PE", Gender.NEUTER, MentionedAs.NAME, "Lima");
        int ministry = made.chain(EntityType.ORGANISATION, "the ministry", "PE", Gender.NEUTER, MentionedAs.NAME, "the ministry");
        int belov = made.person("Anton Belov", Gender.MALE, "Anton Belov", "Mr Belov");
        int police = made.chain(EntityType.ORGANISATION, "Police", "PE", Gender.NEUTER, MentionedAs.NAME, "Police");
        int wednesday = made.time("on Wednesday", "2021-04-14");
        int tuesday = made.time("on Tuesday", "2021-04-13");
        made.says(orlova, "Irina Orlova", "told", "tell", "The dam is safe and will hold for a hundred years").to(reporters)
                .at(lima).when(wednesday).about(peru).end();
        made.says(orlova, "She", "warned", "warn").to(chile).stance("warns", chile).indirect().end();
        int outer = made.says(ministry, "the ministry", "According to", "according", "Anton Belov said no").indirect().end();
        made.says(belov, "Anton Belov", "said", "say", "no.").nestedIn(outer).indirect().end();
        made.relation("supports", peru, orlova, "backs");
        made.relation("detains", police, belov, "detained", new Asserter.Narrator(), Polarity.POSITIVE, tuesday);
        made.role(orlova, "energy minister", peru, null, RoleStatus.CURRENT, new Asserter.Narrator());
        return made.build();
    }

    public static AnalyzedArticle damAgain() {
        var made = new HandMade("bbbbbbbb02", "The energy minister of Peru, Irina Órlova, said on Wednesday: "
                + "“The dam is safe and will hold for a hundred years.” Mr Quispe said Peru backs Irina Órlova. "
                + "Chile does not back Irina Órlova. “Is it over?” a reporter asked. “No,” she said.");
        made.published("2021-04-16");
        int orlova = made.person("Irina Órlova", Gender.FEMALE, "Irina Órlova", "Irina Órlova#2", "she");
        int peru = made.country("Peru", "PE", "Peru", "Peru#2");
        int quispe = made.person("Mr Quispe", Gender.MALE, "Mr Quispe");
        int chile = made.country("Chile", "CL", "Chile");
        int reporter = made.chain(EntityType.PERSON, "a reporter", null, Gender.UNKNOWN, MentionedAs.NAME, "a reporter");
        int wednesday = made.time("on Wednesday", "2021-04-14");
        made.says(orlova, "Irina Órlova", "said", "say", "The dam is safe and will hold for a hundred years.").when(wednesday)
                .about(peru).end();
        int told = made.says(quispe, "Mr Quispe", "said#2", "say", "Peru backs Irina Órlova").indirect().about(peru)
                .about(orlova).stance("supports", orlova).end();
        int question = made.says(reporter, "a reporter", "asked", "ask", "Is it over?").question().end();
        made.says(orlova, "she", "said#3", "say", "No").answers(question).end();
        made.relation("supports", peru, orlova, "backs", new Asserter.Statement(told));
        made.relation("supports", chile, orlova, "back#2", new Asserter.Narrator(), Polarity.NEGATIVE, null);
        made.role(orlova, "energy minister", peru, null, RoleStatus.CURRENT, new Asserter.Narrator());
        return made.build();
    }

    /** All articles. */
    public static List<AnalyzedArticle> all() {
        return List.of(dam(), damAgain(), homonym());
    }

    /** Another Irina Orlova, a Chilean judge. */
    public static AnalyzedArticle homonym() {
        var made = new HandMade("cccccccc03",
                "Irina Orlova, a judge of Chile, met Juana Soto. “We agree on very little,” Juana Soto said.");
        int orlova = made.person("Irina Orlova", Gender.FEMALE, "Irina Orlova");
        int chile = made.country("Chile", "CL", "Chile");
        int soto = made.person("Juana Soto", Gender.FEMALE, "Juana Soto", "Juana Soto#2");
        made.says(soto, "Juana Soto#2", "said", "say", "We agree on very little").end();
        made.relation("meetsWith", orlova, soto, "met");
        made.role(orlova, "judge", chile, null, RoleStatus.CURRENT, new Asserter.Narrator());
        return made.build();
    }
}
