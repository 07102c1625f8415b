package org.newsgraph.rdf;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of newsgraph's own ontology. What each means stands in {@code ontology/newsgraph.ttl} and nowhere else. */
public final class Vocabulary {
    public static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

    // Classes and individuals
    public static final Node STATEMENT = term("Statement");
    public static final Node STATEMENT_REPORT = term("StatementReport");
    public static final Node RELATION_ASSERTION = term("RelationAssertion");
    public static final Node FUSED_ASSERTION = term("FusedAssertion");
    public static final Node TIME_EXPRESSION_CLASS = term("TimeExpression");
    public static final Node THING = term("Thing");
    public static final Node NARRATOR = term("Narrator");

    // Datatypes of country codes
    public static final Node ISO_ALPHA_2 = term("isoAlpha2");
    public static final Node ISO_ALPHA_3 = term("isoAlpha3");
    public static final Node ISO_NUMERIC = term("isoNumeric");

    // Properties
    public static final Node TEXT_SHA256 = term("textSha256");
    public static final Node EXTRACTED_WITH = term("extractedWith");
    public static final Node UPDATE_NOTE = term("updateNote");
    public static final Node NEAR_DUPLICATE_OF = term("nearDuplicateOf");
    public static final Node ZONE = term("zone");
    public static final Node RAW_RANGES = term("rawRanges");
    public static final Node IN_SENTENCE = term("inSentence");
    public static final Node TIMEX_VALUE = term("timexValue");
    public static final Node DATE_PRECISION = term("datePrecision");
    public static final Node TIME_EXPRESSION = term("timeExpression");
    public static final Node MENTION_FORM = term("mentionForm");
    public static final Node MENTIONED_AS = term("mentionedAs");
    public static final Node NAMED = term("named");
    public static final Node COUNTRY_CODE = term("countryCode");
    public static final Node RESOLVES_TO = term("resolvesTo");
    public static final Node SEARCH_KEY = term("searchKey");
    public static final Node DEMONYM = term("demonym");
    public static final Node CAPITAL = term("capital");
    public static final Node ARTICLE_COUNT = term("articleCount");
    public static final Node SPEAKS_FOR = term("speaksFor");
    public static final Node SPEAKER = term("speaker");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node CUE = term("cue");
    public static final Node CUE_LEMMA = term("cueLemma");
    public static final Node SOURCE_SPAN = term("sourceSpan");
    public static final Node CONTENT_SPAN = term("contentSpan");
    public static final Node QUOTE_TYPE = term("quoteType");
    public static final Node CONTENT_STATUS = term("contentStatus");
    public static final Node MEDIUM = term("medium");
    public static final Node MEDIUM_SPAN = term("mediumSpan");
    public static final Node PLACE = term("place");
    public static final Node SAID_ON = term("saidOn");
    public static final Node ABOUT = term("about");
    public static final Node ABOUT_COUNTRY = term("aboutCountry");
    public static final Node STANCE = term("stance");
    public static final Node STANCE_TARGET = term("stanceTarget");
    public static final Node IS_QUESTION = term("isQuestion");
    public static final Node NESTED_IN = term("nestedIn");
    public static final Node CONTINUES = term("continues");
    public static final Node ANSWERS = term("answers");
    public static final Node REPORT_OF = term("reportOf");
    public static final Node REPORT_COUNT = term("reportCount");
    public static final Node SAME_UTTERANCE_AS = term("sameUtteranceAs");
    public static final Node REPORTED_IN = term("reportedIn");
    public static final Node SUBJECT_SPAN = term("subjectSpan");
    public static final Node TRIGGER_SPAN = term("triggerSpan");
    public static final Node OBJECT_SPAN = term("objectSpan");
    public static final Node POLARITY = term("polarity");
    public static final Node MODALITY = term("modality");
    public static final Node ASSERTED_BY = term("assertedBy");
    public static final Node IN_STATEMENT = term("inStatement");
    public static final Node OCCURRED_ON = term("occurredOn");
    public static final Node OF_PARTY = term("ofParty");
    public static final Node VIA = term("via");
    public static final Node AT = term("at");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node FOUND_BY = term("foundBy");
    public static final Node ROLE_TITLE = term("roleTitle");
    public static final Node ROLE_OF = term("roleOf");
    public static final Node ROLE_STATUS = term("roleStatus");
    public static final Node OBSERVED_ON = term("observedOn");
    public static final Node SUPPORT_COUNT = term("supportCount");
    public static final Node FIRST_REPORTED = term("firstReported");
    public static final Node LAST_REPORTED = term("lastReported");
    public static final Node CONTRADICTS = term("contradicts");

    /** The relation types, each a property between two entities. */
    public static final List<String> RELATIONS = List.of("spouseOf", "parentOf", "siblingOf", "memberOf", "chiefOfStaffOf",
            "represents", "leads", "recognizes", "supports", "opposes", "endorses", "demandsWithdrawalFrom", "sendsTroopsTo",
            "sendsAidTo", "blocksAidTo", "imposesSanctionsOn", "lendsTo", "investsIn", "cooperatesWith", "meetsWith", "calls",
            "accompanies", "visits", "signsAgreementWith", "warns", "accuses", "threatens", "criticizes", "praises", "attacks",
            "detains", "accusesOfCrime", "appoints", "dismisses", "succeeds", "defeats", "locatedIn", "basedIn", "citizenOf",
            "foundedBy", "employedBy", "killedIn");

    /** Relations that hold both ways. */
    public static final Set<String> SYMMETRIC = Set.of("spouseOf", "siblingOf", "meetsWith", "cooperatesWith",
            "signsAgreementWith");

    private Vocabulary() {
    }

    /** The property of a relation type. */
    public static Node relation(String type) {
        return term(type);
    }

    /** The term of this name in the ontology. */
    public static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
