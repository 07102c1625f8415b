package org.newsgraph;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.rdf.Iris;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.Resources;
import org.newsgraph.store.Store;

/** A store with the sample articles. */
public final class SampleStore {
    private SampleStore() {
    }

    public static Store in(Path directory) {
        Store store = Store.open(directory, Iris.DEFAULT_BASE, Resolver.standard(Resources.shipped()));
        var articles = Sample.all().stream().map(one -> at("/news/" + one.article().key(), one)).iterator();
        store.load(articles, "test", Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC), count -> {
        });
        return store;
    }

    /** The article as read from another location. */
    public static AnalyzedArticle at(String location, AnalyzedArticle one) {
        var article = new Article(one.article().key(), location, one.article().text(), one.article().metadata());
        return new AnalyzedArticle(article, one.sentences(), one.quotations(), one.chains(), one.times(), one.statements(),
                one.relations(), one.roles());
    }
}
