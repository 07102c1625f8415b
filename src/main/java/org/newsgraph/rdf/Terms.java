package org.newsgraph.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of public vocabularies that newsgraph's graphs use, and their prefixes. */
public final class Terms {
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    public static final Node TYPE = term(RDF, "type");
    public static final Node SUBJECT = term(RDF, "subject");
    public static final Node PREDICATE = term(RDF, "predicate");
    public static final Node OBJECT = term(RDF, "object");
    public static final Node LABEL = term(RDFS, "label");

    public static final Node NIF_CONTEXT = term(NIF, "Context");
    public static final Node NIF_PHRASE = term(NIF, "Phrase");
    public static final Node NIF_SENTENCE = term(NIF, "Sentence");
    public static final Node IS_STRING = term(NIF, "isString");
    public static final Node REFERENCE_CONTEXT = term(NIF, "referenceContext");
    public static final Node BEGIN_INDEX = term(NIF, "beginIndex");
    public static final Node END_INDEX = term(NIF, "endIndex");
    public static final Node ANCHOR_OF = term(NIF, "anchorOf");
    public static final Node IDENT_REF = term(ITSRDF, "taIdentRef");

    public static final Node NEWS_ARTICLE = term(SCHEMA, "NewsArticle");
    public static final Node PERSON = term(SCHEMA, "Person");
    public static final Node COUNTRY = term(SCHEMA, "Country");
    public static final Node PLACE = term(SCHEMA, "Place");
    public static final Node FACILITY = term(SCHEMA, "CivicStructure");
    public static final Node HEADLINE = term(SCHEMA, "headline");
    public static final Node DATE_PUBLISHED = term(SCHEMA, "datePublished");
    public static final Node AUTHOR = term(SCHEMA, "author");
    public static final Node PUBLISHER = term(SCHEMA, "publisher");
    public static final Node URL = term(SCHEMA, "url");
    public static final Node TEXT = term(SCHEMA, "text");
    public static final Node IS_PART_OF = term(SCHEMA, "isPartOf");
    public static final Node GENDER = term(SCHEMA, "gender");
    public static final Node GIVEN_NAME = term(SCHEMA, "givenName");
    public static final Node FAMILY_NAME = term(SCHEMA, "familyName");
    public static final Node SAME_AS = term(SCHEMA, "sameAs");
    public static final Node LANGUAGE = term(DCTERMS, "language");

    public static final Node FOAF_PERSON = term(FOAF, "Person");
    public static final Node GROUP = term(FOAF, "Group");
    public static final Node ORGANIZATION = term(ORG, "Organization");
    public static final Node MEMBERSHIP = term(ORG, "Membership");
    public static final Node ROLE_CLASS = term(ORG, "Role");
    public static final Node MEMBER = term(ORG, "member");
    public static final Node ROLE = term(ORG, "role");
    public static final Node ORG_ORGANIZATION = term(ORG, "organization");
    public static final Node EVENT = term(SEM, "Event");

    public static final Node PREF_LABEL = term(SKOS, "prefLabel");
    public static final Node ALT_LABEL = term(SKOS, "altLabel");
    public static final Node NOTATION = term(SKOS, "notation");

    public static final Node ACTIVITY = term(PROV, "Activity");
    public static final Node DERIVED_FROM = term(PROV, "wasDerivedFrom");
    public static final Node STARTED = term(PROV, "startedAtTime");
    public static final Node ENDED = term(PROV, "endedAtTime");
    public static final Node USED = term(PROV, "used");
    public static final Node GENERATED = term(PROV, "generated");

    private Terms() {
    }

    /** Prefix to namespace, for writers and queries; sorted, includes {@code ng}. */
    public static Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(Map.of("nif", NIF, "itsrdf", ITSRDF, "schema", SCHEMA, "foaf", FOAF, "org",
                ORG, "prov", PROV, "skos", SKOS, "dcterms", DCTERMS, "sem", SEM, "void", VOID));
        prefixes.putAll(Map.of("rdf", RDF, "rdfs", RDFS, "xsd", XSD, "ng", Vocabulary.NAMESPACE));
        return prefixes;
    }

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
