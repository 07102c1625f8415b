package org.newsgraph.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.ZoneKind;

/** Writes one article's graph. */
final class ArticleWriter {
    private final AnalyzedArticle article;
    private final ArticleGraph.Settings settings;
    private final Triples triples;
    private final Phrases phrases;
    private final Entities entities;

    ArticleWriter(AnalyzedArticle article, ArticleGraph.Settings settings, Triples triples) {
        this.article = article;
        this.settings = settings;
        this.triples = triples;
        phrases = new Phrases(article, settings.iris(), triples);
        entities = new Entities(article, settings.iris(), triples, phrases);
    }

    void write() {
        document();
        for (CorefChain chain : article.chains()) {
            if (chain.named() || settings.allMentions()) {
                entities.of(chain.id());
            }
            if (settings.allMentions()) {
                chain.mentions().stream().map(Mention::span).forEach(span -> phrases.phrase(span, entities));
            }
        }
        var findings = new Findings(article, settings.iris(), triples, phrases, entities);
        Node[] reports = new ReportWriter(findings).write();
        var assertions = new AssertionWriter(findings, reports);
        article.relations().forEach(assertions::relation);
        article.roles().forEach(assertions::role);
    }

    private void document() {
        Node node = settings.iris().article(article.article().key());
        String text = article.article().text().text();
        triples.add(node, Terms.TYPE, Terms.NEWS_ARTICLE);
        triples.add(node, Terms.TYPE, Terms.NIF_CONTEXT);
        triples.number(node, Terms.BEGIN_INDEX, 0);
        triples.number(node, Terms.END_INDEX, phrases.codePoint(text.length()));
        triples.text(node, Vocabulary.TEXT_SHA256, Iris.hash(text, 64));
        triples.text(node, Vocabulary.EXTRACTED_WITH, settings.extractedWith());
        if (settings.includeText()) {
            triples.text(node, Terms.IS_STRING, text);
        }
        metadata(node, article.article().metadata());
    }

    private void metadata(Node node, Metadata metadata) {
        headline(node, metadata);
        metadata.published().ifPresent(date -> triples.add(node, Terms.DATE_PUBLISHED, Literals.date(date)));
        triples.text(node, Vocabulary.UPDATE_NOTE, metadata.updated());
        triples.text(node, Terms.PUBLISHER, metadata.publisher());
        metadata.authors().forEach(author -> triples.text(node, Terms.AUTHOR, author));
        metadata.url().ifPresent(
                url -> triples.add(node, Terms.URL, NodeFactory.createLiteralDT(url, XSDDatatype.XSDanyURI)));
        triples.text(node, Terms.LANGUAGE, metadata.language());
    }

    private void headline(Node node, Metadata metadata) {
        var zones = article.article().text().zones();
        var zone = zones.stream().filter(one -> one.kind() == ZoneKind.HEADLINE).findFirst();
        if (zone.isPresent()) {
            triples.text(node, Terms.HEADLINE, article.words(zone.get().span()).strip());
        } else {
            triples.text(node, Terms.HEADLINE, metadata.title());
        }
    }
}
