package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private final Model ontology = read("newsgraph.ttl");

    @Test
    void definesExactlyTheTermsOfTheVocabulary() {
        Set<String> terms = Arrays.stream(Vocabulary.class.getFields())
                .filter(field -> field.getType() == Node.class && Modifier.isStatic(field.getModifiers()))
                .map(OntologyTest::uri).collect(Collectors.toCollection(TreeSet::new));
        Vocabulary.RELATIONS.forEach(type -> terms.add(Vocabulary.relation(type).getURI()));
        Set<String> defined = ontology.listSubjectsWithProperty(RDF.type).toList().stream().map(Resource::getURI)
                .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(defined).isEqualTo(terms);
    }

    @Test
    void explainsEveryTermWithLabelCommentAndExample() {
        var terms = ontology.listSubjectsWithProperty(RDFS.isDefinedBy).toList();
        assertThat(terms).hasSizeGreaterThan(100);
        assertThat(terms).allMatch(term -> term.hasProperty(RDFS.label) && term.hasProperty(RDFS.comment)
                && term.hasProperty(SKOS.example));
    }

    @Test
    void alignsOnlyTermsItDefines() {
        Model alignments = read("alignments.ttl");
        var own = alignments.listSubjects().toList().stream().filter(one -> one.getURI().startsWith(Vocabulary.NAMESPACE))
                .toList();
        assertThat(own).isNotEmpty().allMatch(term -> ontology.contains(term, RDFS.label));
    }

    private static String uri(java.lang.reflect.Field field) {
        try {
            return ((Node) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Model read(String name) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, OntologyTest.class.getResourceAsStream("/ontology/" + name), org.apache.jena.riot.Lang.TURTLE);
        return model;
    }
}
